/// Takes the text that PDF converters and word processors make apart into blocks.
///
/// Nothing in such a text marks what is a table: columns are told by where words stand on their lines, or rows stand
/// one cell to a line, or cells follow each other with one blank between. Only the words that forms print tell where
/// a label ends that goes on over several lines, so a vocabulary helps.
struct PlainTextScanner {
    let source: [UInt8]
    let vocabulary: Vocabulary
    let skeleton: Skeleton
    let lines: PlainLines
    /// The ranges of the lines.
    let ranges: PlainLines.Ranges
    var wrappedWidth: Int? { lines.wrappedWidth }
    /// Whether the lines are those of pages, on which labels go on over several lines, and not of paragraphs and cells.
    var isOfPages = false
    /// Where most lines begin, in characters.
    let margin: Int
    /// For each line, whether it is one of the forms' explanations.
    var isNote: PackedFlags
    /// For each blank line, whether it belongs to a page's edge rather than to the text.
    var isGap: PackedFlags
    /// For each line of the text proper, the label that it begins with; empty until it is known what that is.
    var firstLabels: FirstLabels
    /// The lines with which pages begin or that are no text but a page's, in order.
    let pageEdges: [Int]
    var builder: BlockBuilder
    /// The next line.
    var next = 0
    /// The columns under which rows stand; `nil` outside tables.
    var table: Table?
    /// The line that the open paragraph ends with.
    var lastLine: Int?
    /// The number with which the open paragraph begins.
    var itemNumber: Int?

    /// The columns of a table whose headings have been read.
    struct Table {
        /// How many columns it has beside that of the questions.
        let count: Int
        /// Where the columns stand on their lines; `nil` when the text has no layout.
        var places: [Range<Int>]?
        /// What is known of where the columns of a torn table stand.
        var torn: Evidence?
        /// Whether each heading stands on a line of its own, as each cell does then.
        var isOnLines = false
        /// Whether its answers stand where nobody can tell whose columns they are.
        var isUnsure = false
        /// The line after the headings.
        var start = 0
    }

    /// How many labels go on over several lines at least where lines are those of pages.
    private static let leastTornLabels = 3

    private init(
        _ source: [UInt8], _ vocabulary: Vocabulary, repairing kinds: Set<Repair.Kind>, limits: ReadingLimits
    ) {
        self.source = source
        self.vocabulary = vocabulary
        let skeleton = Skeleton(source)
        self.skeleton = skeleton
        var lines = PlainLines(source)
        PageFurniture.mark(&lines, in: source) { [lines] line in
            lines[line].segments.contains {
                vocabulary.columnHeading([$0.range], source, skeleton) != nil
            }
        }
        self.lines = lines
        ranges = PlainLines.Ranges(lines: lines)
        pageEdges = lines.indices.filter { lines[$0].isFurniture || lines[$0].startsPage }
        margin = lines.margin
        builder = BlockBuilder(source: source, repairing: kinds, limits: limits)
        builder.reserve(lines.parts)
        isNote = PackedFlags(count: lines.count)
        isGap = PackedFlags(count: lines.count)
        firstLabels = FirstLabels(vocabulary)
        findNotes()
        findGaps()
        var labels = firstLabels
        var torn = 0
        for line in lines.indices {
            let isProper = !lines[line].isFurniture && !isNote[line]
            let label = isProper ? lines[line].segments.first.flatMap { findLabel(line, $0) } : nil
            if let label, label.last > line { torn += 1 }
            labels.append(label)
        }
        firstLabels = labels
        isOfPages = torn >= Self.leastTornLabels
    }

    /// The blocks of a whole text.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - vocabulary: What the forms that it may be print.
    ///   - kinds: What damage is repaired.
    ///   - limits: How much is read.
    /// - Returns: The blocks, those of columns beside each other in the order of the columns.
    /// - Complexity: O(*n*).
    static func scan(
        _ source: [UInt8], _ vocabulary: Vocabulary, repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) -> Blocks {
        var scanner = Self(source, vocabulary, repairing: kinds, limits: limits)
        while scanner.next < scanner.lines.count, !scanner.builder.isFull { scanner.takeLine() }
        var blocks = scanner.builder.finish()
        blocks.isWrapped = scanner.wrappedWidth != nil
        blocks.isOfPages = scanner.isOfPages
        return blocks
    }

    mutating func takeLine() {
        let line = lines[next]
        if line.isBlank {
            if !isGap[next] { endParagraph() }
            next += 1
            takeTornTableOn()
        } else if takeRuledTable() {
            return
        } else if line.isFurniture {
            takeFurniture()
        } else if isNote[next] {
            takeNote()
        } else if isBand(next) {
            endParagraph()
            takeBand()
        } else if !takeTableOnLines() {
            if isHeadAmidTable(next) { takeFurniture() } else { takeText() }
        }
    }
}

// MARK: Rules

extension PlainTextScanner {
    /// Takes the table drawn with rules that begins with the next line; false when none does.
    mutating func takeRuledTable() -> Bool {
        guard let drawn = RuledTable(source, ranges, at: next) else { return false }
        endParagraph()
        table = nil
        builder.append(drawn) { [source] builder, line in Self.appendWords(source, line, to: &builder) }
        next = drawn.end
        return true
    }
}

// MARK: Paragraphs

extension PlainTextScanner {
    mutating func endParagraph() {
        builder.end()
        lastLine = nil
    }

    mutating func takeText() {
        let line = next
        let whole =
            lines[line].segments[0].range
            .lowerBound..<lines[line].segments[lines[line].segments.count - 1].range.upperBound
        let label = label(line, lines[line].segments[0])
        let isLabelAlone =
            label.map { $0.endsSegment && !lines[line].isParted && !beginsWithColon($0.last + 1) } ?? false
            && !(builder.isOpen && beginsLower(whole))
        if let lastLine, builder.isOpen, !isLabelAlone, !beginsItem(whole, after: lastLine), wraps(lastLine, into: line)
        {
            goOn(with: whole)
            self.lastLine = line
            next += 1
            return
        }
        endParagraph()
        // Among the rows of a torn table stand the rests of their labels.
        if table?.torn == nil || label.map({ $0.meaning.isHeading || $0.meaning.isQuestion }) ?? false { table = nil }
        let item = listItem(whole)
        builder.begin(item == nil ? .paragraph : .listItem)
        itemNumber = ListNumber.start(of: source[whole], isBeforeBlank: true)
        if let label, isLabelAlone || label.last > line {
            // A label stands whole, over as many lines as it takes.
            takeLabel(line, through: label.last)
            if isLabelAlone { return endParagraph() }
        } else {
            append([item ?? whole])
            next += 1
        }
        lastLine = next - 1
    }

    /// Takes the lines of a label; what a page's edge put between them follows.
    mutating func takeLabel(_ first: Int, through last: Int) {
        var between: [Int] = []
        for line in first...last {
            if lines[line].isFurniture || isNote[line] {
                between.append(line)
            } else {
                append(lines[line].segments.map(\.range), wrapped: line > first)
            }
        }
        next = last + 1
        guard let aside = between.first, let end = between.last else { return }
        endParagraph()
        takeAsides(aside..<end + 1)
        next = last + 1
    }

    /// Whether a line is so full that the next one goes on with it.
    func wraps(_ line: Int, into following: Int) -> Bool {
        guard let own = lines[line].segments.last, let below = lines[following].segments.first else { return false }
        if endsWithinAddress(own.range), beginsLower(below.range) { return true }
        guard let wrappedWidth else { return false }
        let text = source[below.range]
        let word = text.prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
        let width = Double(lines[line].width + 1 + word)
        if beginsWithColon(following) || text.first == UInt8(ascii: ",") { return true }
        let last = source[own.range.upperBound - 1]
        if last == UInt8(ascii: "-") && lines[line].width > 8 { return true }
        if last == UInt8(ascii: "=") { return true }
        let endsSentence = ".!?:".utf8.contains(last)
        if beginsLower(below.range) && !endsSentence { return true }
        return width > (endsSentence ? 0.93 : 0.8) * Double(wrappedWidth)
    }

    /// Whether a line ends with an e-mail address that a hyphen divides.
    private func endsWithinAddress(_ range: Range<Int>) -> Bool {
        guard source[range.upperBound - 1] == UInt8(ascii: "-"), let word = words(range).last else { return false }
        return source[word].contains(UInt8(ascii: "@"))
    }

    func beginsLower(_ range: Range<Int>) -> Bool {
        String(decoding: source[range].prefix(4), as: UTF8.self).first.map(\.isLowercase) ?? false
    }

    /// Whether a line begins with the colon of the label above it, which a footnote's mark parted from it.
    func beginsWithColon(_ line: Int) -> Bool {
        guard line < lines.count, let segment = lines[line].segments.first else { return false }
        return source[segment.range.lowerBound] == UInt8(ascii: ":")
    }

    /// Whether a line begins an item of a list within a paragraph that it stands in.
    private func beginsItem(_ line: Range<Int>, after last: Int) -> Bool {
        if listItem(line) != nil { return true }
        guard let number = ListNumber.start(of: source[line], isBeforeBlank: true) else { return false }
        let before = lines[last].segments.last.map { source[$0.range.upperBound - 1] } ?? 0x20
        return ListNumber.interrupts(number, of: itemNumber, after: before)
    }

    /// The text of a list item without its mark; `nil` for a line that is none.
    func listItem(_ line: Range<Int>) -> Range<Int>? {
        for mark in MarkdownScanner.listMarks where source[line].starts(with: mark) {
            let start = line.lowerBound + mark.count
            guard start < line.upperBound, PlainBlank.length(source, at: start, before: line.upperBound) > 0 else {
                continue
            }
            return trimmed(start..<line.upperBound)
        }
        return nil
    }

    mutating func goOn(with range: Range<Int>) {
        append([range], wrapped: true)
    }

    /// Appends ranges, parted by blanks.
    mutating func append(_ ranges: [Range<Int>], wrapped: Bool = false) {
        for (number, range) in ranges.enumerated() {
            if number == 0 && wrapped {
                builder.joinLine(at: range.lowerBound)
            } else {
                if number > 0 { builder.part(.gap, at: ranges[number - 1].upperBound..<range.lowerBound) }
                builder.appendBlank()
            }
            Self.appendWords(source, range, to: &builder)
        }
    }

    /// Appends a range with every run of blanks as one blank.
    static func appendWords(_ source: [UInt8], _ range: Range<Int>, to builder: inout BlockBuilder) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let length = PlainBlank.length(source, at: index, before: range.upperBound)
            guard length > 0 else {
                index += 1
                continue
            }
            if length == 1, source[index] == 0x20, index + 1 < range.upperBound,
                PlainBlank.length(source, at: index + 1, before: range.upperBound) == 0
            {
                index += 1
                continue
            }
            builder.append(start..<index)
            let gap = index
            var blanks = 0
            while index < range.upperBound {
                let length = PlainBlank.length(source, at: index, before: range.upperBound)
                guard length > 0 else { break }
                blanks += source[index] == 0x09 ? 2 : 1
                index += length
            }
            if blanks > 1, index < range.upperBound, (0x30...0x39).contains(source[index]) {
                builder.part(.gap, at: gap..<index)
            }
            builder.appendBlank()
            start = index
        }
        builder.append(start..<range.upperBound)
    }
}
