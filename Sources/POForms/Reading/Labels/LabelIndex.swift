import POModel

/// The labels of an edition, prepared for being found in a text.
struct LabelIndex {
    /// A label's words at a place in the text.
    struct Hit {
        /// The slots that have the label.
        let slots: [Int]
        /// The label's skeleton; `nil` when it is worded otherwise.
        let pattern: [UInt8]?
        private let compactRange: CompactRange
        private let compactYear: UInt16

        init(slots: [Int], pattern: [UInt8]? = nil, range: Range<Int>, year: Int?) {
            self.slots = slots
            self.pattern = pattern
            compactRange = CompactRange(range)
            compactYear = UInt16(clamping: year ?? 0)
        }

        /// The plain text that the label takes, with a number before it and punctuation after it.
        var range: Range<Int> { compactRange.range }
        /// The year that stands where the label has `{year}`; a year 0 is none.
        var year: Int? { compactYear == 0 ? nil : Int(compactYear) }
    }

    let slots: [FormSlot]
    /// Whether the form asks for its year.
    let asksForYear: Bool
    /// Whether the form's parts come in any order, under headings that stand alone.
    let isFreeForm: Bool
    /// Whether the form is an official's memorandum, which municipalities write under headings of their own, too.
    let isMemorandum: Bool
    private(set) var patterns = PatternIndex()
    /// For each pattern, the slots that have it.
    private var slotsOfPatterns: [[Int]] = []
    /// For each pattern, the wording that it was made of.
    private var wordings: [String] = []
    /// Whether more slots have one label than are told apart.
    private var hasManyAlike = false
    /// For each slot, the patterns that it has.
    private var patternsOfSlots: [[Int]]
    private(set) var notes = PatternIndex()
    /// For each table, the headings of its columns.
    private(set) var tables: [[[[UInt8]]]] = []
    /// For each table, the path that its fields share.
    private(set) var fieldsOfTables: [FieldID] = []
    /// For each slot, the skeleton of the explanation that is printed after its label, if there is one.
    let explanations: [[UInt8]?]
    /// For each slot, whether it is a row whose words head a row of another table too.
    let sharedRows: [Bool]
    /// The headings of all columns of answers.
    private(set) var columns = PatternIndex()
    /// The headings of all columns of questions.
    private(set) var corners = PatternIndex()

    /// The names of the controls in our own Word files, which other texts do not ask for.
    private let controlNamesOnFirstUse: OnFirstUse<ControlNames>
    var controlNames: ControlNames { controlNamesOnFirstUse.value }

    /// Prepares an edition.
    init(_ edition: FormEdition) {
        slots = FormSlot.all(of: edition)
        controlNamesOnFirstUse = OnFirstUse { ControlNames(edition) }
        explanations = slots.map { $0.label.explanation.map { Skeleton.pattern($0) } }
        isFreeForm = edition.prose != nil
        isMemorandum = isFreeForm && edition.kind == .officialMemorandum
        asksForYear = edition.fields.contains("year")
        let tablesOfRows = Dictionary(grouping: slots.filter { $0.table != nil }, by: \.label.text)
            .mapValues { Set($0.map(\.table)) }
        sharedRows = slots.map { $0.table != nil && (tablesOfRows[$0.label.text]?.count ?? 0) > 1 }
        patternsOfSlots = [[Int]](repeating: [], count: slots.count)
        for item in edition.items { add(item) }
        for (slot, content) in slots.enumerated() {
            for (text, skeleton) in zip(content.label.texts, content.skeletons) { add(skeleton, text, slot: slot) }
        }
    }

    /// Whether a slot is a row whose table has rows that other tables have too.
    func headsSharedRows(_ slot: Int) -> Bool {
        let next = slot + 1
        return slots[slot].table != nil && !sharedRows[slot] && next < slots.count
            && slots[next].table == slots[slot].table && sharedRows[next]
    }

    /// The fields by which a whole table is told: the path that they share, or where that says too little, those under it.
    func fields(ofTable table: Int) -> [FieldID] {
        let shared = fieldsOfTables[table]
        if shared.keys.count > 1 { return [shared] }
        var fields: [FieldID] = []
        for slot in slots where slot.table == table {
            guard let keys = slot.field?.keys.prefix(Limits.keysOfTable) else { continue }
            let field = FieldID(rawValue: keys.joined(separator: "."))
            if !fields.contains(field) { fields.append(field) }
        }
        return fields
    }

    private mutating func add(_ item: FormItem) {
        switch item {
        case .note(let note):
            for text in note.openings + [note.text].compactMap(\.self) { _ = notes.add(text) }
        case .table(let table):
            fieldsOfTables.append(table.field)
            tables.append(
                table.columns.map { column in
                    ([column.text] + column.wordings).map { text in
                        _ = columns.add(text)
                        return Skeleton.pattern(text)
                    }
                })
            for text in table.corner.map({ [$0.text] + $0.wordings }) ?? [] { _ = corners.add(text) }
        case .caption, .question, .fields, .choices: break
        }
    }

    private mutating func add(_ skeleton: [UInt8], _ text: String, slot: Int) {
        guard let pattern = patterns.add(skeleton) else { return }
        if pattern == slotsOfPatterns.count {
            slotsOfPatterns.append([])
            wordings.append(text)
        }
        if slotsOfPatterns[pattern].last != slot { slotsOfPatterns[pattern].append(slot) }
        if slotsOfPatterns[pattern].count > Limits.mostAlike { hasManyAlike = true }
        patternsOfSlots[slot].append(pattern)
    }

    /// The slots of a label among which a place's is looked for: of many, those about as many as came before.
    ///
    /// - Parameters:
    ///   - slots: The slots of a label, in order.
    ///   - count: At how many places the label was found before.
    /// - Returns: All of a few, else as many as are told apart.
    static func near(_ slots: [Int], after count: Int) -> ArraySlice<Int> {
        guard slots.count > Limits.mostAlike else { return slots[...] }
        let first = min(max(0, count % slots.count - Limits.mostAlike / 2), slots.count - Limits.mostAlike)
        return slots[first..<first + Limits.mostAlike]
    }

    /// Some slots, of those of one label only the first where the form has more than are told apart.
    func withoutRepeated(_ slots: [Int]) -> [Int] {
        guard hasManyAlike else { return slots }
        var seen: Set<String> = []
        return slots.filter { slot in
            let isRepeated = patternsOfSlots[slot].contains { slotsOfPatterns[$0].count > Limits.mostAlike }
            return !isRepeated || seen.insert(self.slots[slot].label.text).inserted
        }
    }

    /// The skeletons of a slot's labels, each with the wording that it was made of.
    func patterns(of slot: Int) -> [(skeleton: [UInt8], wording: String)] {
        patternsOfSlots[slot].map { (patterns.patterns[$0], wordings[$0]) }
    }

    /// The longest label that begins where a range of the plain text begins, perhaps after a number.
    func hit(in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> Hit? {
        words(in: text, skeleton, range).map { hit($0.pattern, $0.words) }
    }

    /// The words of the longest label that begins where a range of the plain text begins, perhaps after a number.
    func words(in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>) -> (pattern: Int, words: Words)? {
        let afterNumber = Numbering.end(in: text, range)
        if let words = words(in: text, skeleton, from: afterNumber, within: range) { return words }
        return afterNumber == range.lowerBound
            ? nil : words(in: text, skeleton, from: range.lowerBound, within: range)
    }

    private func words(
        in text: [UInt8], _ skeleton: Skeleton, from start: Int, within range: Range<Int>
    ) -> (pattern: Int, words: Words)? {
        let index = skeleton.index(at: start)
        for match in patterns.matches(at: index, in: range, text, skeleton) {
            let year = patterns.years[match.pattern]
            guard let words = Self.words(match, yearAt: year, in: text, skeleton, range, from: start) else { continue }
            return (match.pattern, words)
        }
        return nil
    }

    /// A pattern's words at a place.
    struct Words {
        /// The plain text that they take, with a number before them and punctuation after them.
        let range: Range<Int>
        /// The year that stands where the pattern has one.
        let year: Int?
    }

    /// The words of a pattern found in a range, if they are whole and can be a label there.
    static func words(
        _ match: PatternIndex.Match, yearAt year: Int?, in text: [UInt8], _ skeleton: Skeleton, _ range: Range<Int>,
        from start: Int
    ) -> Words? {
        guard let end = wordEnd(text, skeleton, after: match.after, before: range.upperBound),
            // A colon ends a label, so that `Plusgiro: Bankgiro:` is two.
            !hasInnerColon(text, start..<skeleton.starts[match.after - 1]),
            !isShare(text, skeleton, from: range.lowerBound), !HardWords.hasLimitSign(text[range.lowerBound..<end])
        else { return nil }
        let told = year.flatMap { Self.year(in: skeleton, at: skeleton.index(at: start) + $0) }
        return Words(range: range.lowerBound..<end, year: told)
    }

    /// A pattern as a label.
    func hit(_ pattern: Int, _ words: Words) -> Hit {
        Hit(
            slots: slotsOfPatterns[pattern], pattern: patterns.patterns[pattern], range: words.range, year: words.year)
    }

    /// The slots that have a pattern.
    func slots(of pattern: Int) -> [Int] { slotsOfPatterns[pattern] }

    /// The slots of a pattern that are options.
    func options(of pattern: Int) -> [Int] { slotsOfPatterns[pattern].filter { slots[$0].isOption } }

    /// Whether a sign for shares or changes stands before the words that begin at a place: `% kvinnor`.
    static func isShare(_ text: [UInt8], _ skeleton: Skeleton, from start: Int) -> Bool {
        let index = skeleton.index(at: start)
        guard index < skeleton.starts.count, skeleton.starts[index] > start else { return false }
        return text[start..<skeleton.starts[index]].contains { "%+<>".utf8.contains($0) }
    }

    private static func hasInnerColon(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.dropLast().contains { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == 0x20 }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// Where a label's words end, with a footnote's number and punctuation; `nil` when a word goes on.
    static func wordEnd(_ text: [UInt8], _ skeleton: Skeleton, after index: Int, before limit: Int) -> Int? {
        var end = skeleton.ends[index - 1]
        if index < skeleton.bytes.count, skeleton.starts[index] == end, end < limit {
            let isDigit = (0x30...0x39).contains(skeleton.bytes[index])
            let goesOn = index + 1 < skeleton.bytes.count && skeleton.starts[index + 1] == end + 1
            guard isDigit, !goesOn else { return nil }
            end += 1
        }
        while end < limit {
            if isPunctuation(text[end]) {
                end += 1
            } else if isFootnoteNumber(text, at: end, before: limit) {
                end += 1
            } else if text[end] == 0xC2, end + 1 < limit, [0xB9, 0xB2, 0xB3].contains(text[end + 1]) {
                end += 2
            } else if text[end] == 0x20, end + 1 < limit,
                [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(text[end + 1])
            {
                end += 2
            } else if text[end] == 0x20, end + 2 < limit, text[end + 1] == 0xC2,
                [0xB9, 0xB2, 0xB3].contains(text[end + 2])
            {
                end += 3
            } else {
                break
            }
        }
        return end
    }

    /// Whether a digit stands between a closing parenthesis and a colon, as in `(2 decimaler)1: 2,00`.
    private static func isFootnoteNumber(_ text: [UInt8], at place: Int, before limit: Int) -> Bool {
        place > 0 && place + 1 < limit && (0x31...0x39).contains(text[place]) && text[place - 1] == UInt8(ascii: ")")
            && text[place + 1] == UInt8(ascii: ":")
    }

    private static func year(in skeleton: Skeleton, at index: Int) -> Int? {
        var index = index
        // The number of a footnote may stand before it.
        while !skeleton.bytes[index..<index + 4].allSatisfy({ (0x30...0x39).contains($0) }) {
            index += 1
            guard index + 4 <= skeleton.bytes.count else { return nil }
        }
        return skeleton.bytes[index..<index + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
