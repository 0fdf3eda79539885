import POModel

/// The words that the forms of a reader print, by which lines of plain text are told apart.
///
/// It knows nothing of which form a text is: that is decided once the text stands in blocks.
struct Vocabulary: Sendable {
    /// What a label can be.
    struct Meaning {
        var isHeading = false
        var isQuestion = false
        var isOption = false
        /// The columns of the tables that have it as a row, each set once.
        var rows: [RowShape] = []
    }

    /// The columns of a row.
    struct RowShape: Hashable {
        /// For each column, whether it takes a number or a mark, and not words.
        let takesValue: [Bool]
        /// Whether the columns that take values take marks.
        let isMark: Bool
        /// For each column, the word that is a mark in it, such as `ja`.
        let words: [String?]

        /// The column of marks that a word names, as `Ja`, `Delvis` and `Nej` do.
        func column(of word: String) -> Int? {
            isMark && word.utf8.count <= 6 ? words.firstIndex(of: word.lowercased()) : nil
        }
    }

    private let labels: PatternIndex
    /// For each label, what it can be.
    private let meanings: [Meaning]
    private var headings = PatternIndex()
    /// For each heading of a column, the places it has: which of the tables, and which of its columns.
    private var columns: [[(table: Int, column: Int)]] = []
    private var corners = PatternIndex()
    private var notes = PatternIndex()
    private var tables = 0

    /// Gathers the words of editions, whose labels have been joined.
    init(_ editions: [FormEdition], _ joint: JointIndex) {
        labels = joint.labels
        meanings = joint.slotsOfLabels.map(Meaning.init)
        for edition in editions {
            for item in edition.items { add(item) }
        }
    }

    private mutating func add(_ item: FormItem) {
        switch item {
        case .note(let note):
            for text in note.openings + [note.text].compactMap(\.self) { _ = notes.add(text) }
        case .table(let table):
            for (column, label) in table.columns.enumerated() {
                for text in [label.text] + label.wordings {
                    guard let pattern = headings.add(text) else { continue }
                    if pattern == columns.count { columns.append([]) }
                    columns[pattern].append((tables, column))
                }
            }
            if let corner = table.corner {
                for text in [corner.text] + corner.wordings { _ = corners.add(text) }
            }
            tables += 1
        case .caption, .question, .fields, .choices: break
        }
    }
}

extension Vocabulary.Meaning {
    /// What a label is to the slots that have it.
    init(_ slots: [FormSlot]) {
        for slot in slots {
            switch slot.content {
            case .heading: isHeading = true
            case .question: isQuestion = true
            case .option: isOption = true
            case .row(_, let row):
                let shape = Vocabulary.RowShape(row)
                if !rows.contains(shape) { rows.append(shape) }
            }
        }
    }
}

extension Vocabulary.RowShape {
    init(_ row: FormRow) {
        takesValue = row.cells.map { cell in
            switch cell {
            case .answer(_, let kind): [.count, .positions, .kronor, .year].contains(kind)
            default: true
            }
        }
        isMark = row.cells.contains { if case .answer = $0 { false } else { true } }
        words = row.cells.map { if case .mark(_, let choice, _) = $0 { choice.word } else { nil } }
    }

    init(takesValue: [Bool], isMark: Bool) {
        self.takesValue = takesValue
        self.isMark = isMark
        words = takesValue.map { _ in nil }
    }
}

// MARK: Finding

extension Vocabulary {
    /// Words found in a chain of segments.
    struct Hit {
        /// The segment in which they end.
        let segment: Int
        /// Where they end in the text, with punctuation.
        let end: Int
        /// The number of the words in the vocabulary.
        let pattern: Int
    }

    /// The longest label that begins where a chain of segments begins, perhaps after a number.
    ///
    /// - Parameters:
    ///   - chain: Ranges of the text that are read one after the other, such as the lines of a cell.
    ///   - text: The text.
    ///   - skeleton: The skeleton of the text.
    /// - Returns: Where it stands and what it can be; `nil` when none begins there.
    func label(_ chain: [Range<Int>], _ text: [UInt8], _ skeleton: Skeleton) -> (hit: Hit, meaning: Meaning)? {
        Self.longest(labels, chain, text, skeleton).map { ($0, meanings[$0.pattern]) }
    }

    /// What a label can be, by the number of its words.
    func meaning(of pattern: Int) -> Meaning { meanings[pattern] }

    /// Whether a label can begin where a range begins, perhaps after a number: one ends in it or could go on after it.
    func canBeginLabel(_ range: Range<Int>, _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
        Self.begins(labels, range, text, skeleton)
    }

    /// Whether the heading of a column of questions or answers can begin where a range begins.
    func canBeginHeading(_ range: Range<Int>, _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
        Self.begins(headings, range, text, skeleton) || Self.begins(corners, range, text, skeleton)
    }

    /// Whether one of the forms' explanations can begin where a range begins.
    func canBeginNote(_ range: Range<Int>, _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
        Self.begins(notes, range, text, skeleton, wholeWords: false)
    }

    private static func begins(
        _ index: PatternIndex, _ range: Range<Int>, _ text: [UInt8], _ skeleton: Skeleton, wholeWords: Bool = true
    ) -> Bool {
        starts(range, text, wholeWords: wholeWords).contains {
            index.begins(at: skeleton.index(at: $0), in: range, text, skeleton)
        }
    }

    /// Where words can begin in a range: after a number or with it, those of an explanation also after a footnote's.
    private static func starts(_ range: Range<Int>, _ text: [UInt8], wholeWords: Bool) -> [Int] {
        let afterNumber = Numbering.end(in: text, range)
        var starts = afterNumber == range.lowerBound ? [afterNumber] : [afterNumber, range.lowerBound]
        if !wholeWords { starts.append(Numbering.footnoteEnd(in: text, range)) }
        return starts
    }

    /// The heading of a column that begins where a chain begins, with the tables and columns it can head.
    func columnHeading(
        _ chain: [Range<Int>], after letters: Int = 6, _ text: [UInt8], _ skeleton: Skeleton
    ) -> (hit: Hit, columns: [(table: Int, column: Int)])? {
        Self.longest(headings, chain, after: letters, text, skeleton).map { ($0, columns[$0.pattern]) }
    }

    /// The heading of a column of questions that begins where a chain begins.
    func corner(_ chain: [Range<Int>], _ text: [UInt8], _ skeleton: Skeleton) -> Hit? {
        Self.longest(corners, chain, text, skeleton)
    }

    /// Whether a chain begins as one of the forms' explanations does.
    func isNote(_ chain: [Range<Int>], _ text: [UInt8], _ skeleton: Skeleton) -> Bool {
        Self.longest(notes, chain, text, skeleton, wholeWords: false) != nil
    }

    private static func longest(
        _ index: PatternIndex, _ chain: [Range<Int>], after letters: Int = 6, _ text: [UInt8], _ skeleton: Skeleton,
        wholeWords: Bool = true
    ) -> Hit? {
        guard let first = chain.first else { return nil }
        let following = Array(chain.dropFirst())
        for start in starts(first, text, wholeWords: wholeWords) {
            for match in index.matches(
                at: skeleton.index(at: start), in: first, goingOnIn: following, after: letters, text, skeleton)
            {
                let (segment, after) = (match.segment, match.after)
                if segment > 0, endsInNextSentence(text, chain[segment], skeleton.ends[after - 1]) { continue }
                let limit = chain[segment].upperBound
                if !wholeWords {
                    return Hit(segment: segment, end: skeleton.ends[after - 1], pattern: match.pattern)
                }
                guard let end = LabelIndex.wordEnd(text, skeleton, after: after, before: limit) else { continue }
                return Hit(segment: segment, end: end, pattern: match.pattern)
            }
        }
        return nil
    }

    /// Whether words end with a letter or two that begin the next line with a capital, as in `Ledningsgrupp` above `En ny`.
    private static func endsInNextSentence(_ text: [UInt8], _ line: Range<Int>, _ end: Int) -> Bool {
        end - line.lowerBound <= 2 && (0x41...0x5A).contains(text[line.lowerBound])
    }
}
