extension Blocks {
    /// A run of plain text and the run of the source that it comes from.
    ///
    /// What follows it before the next, such as the blank between words of two lines, comes from no place.
    struct Piece {
        private let first: UInt32
        private let low: UInt32
        /// How much of the source it is, and whether that is its own bytes.
        private let length: UInt32

        init(start: Int, source: Range<Int>, isVerbatim: Bool) {
            first = UInt32(truncatingIfNeeded: start)
            low = UInt32(truncatingIfNeeded: source.lowerBound)
            length = UInt32(truncatingIfNeeded: source.count) << 1 | (isVerbatim ? 1 : 0)
        }

        /// Where it begins in the plain text.
        var start: Int { Int(first) }
        /// Where it comes from.
        var source: Range<Int> { Int(low)..<Int(low) + Int(length >> 1) }
        /// Whether it is the source's own bytes, so that each has its own place.
        var isVerbatim: Bool { length & 1 == 1 }
    }

    /// A block: a heading, a paragraph, a list item, a quotation, a table's cell, or what a page repeats.
    struct Unit {
        enum Kind: UInt8 { case heading, paragraph, listItem, cell, furniture }
        /// The kind in the lowest three bits, and a flag in each of the others.
        private var kindAndFlags: UInt8
        private var span: UInt8 = 0
        private let firstColumn: UInt16
        private let start: UInt32
        private let end: UInt32
        private let line: UInt32

        init(kind: Kind, isQuotation: Bool, range: Range<Int>, row: Int, column: Int) {
            kindAndFlags = kind.rawValue
            firstColumn = UInt16(truncatingIfNeeded: column)
            start = UInt32(truncatingIfNeeded: range.lowerBound)
            end = UInt32(truncatingIfNeeded: range.upperBound)
            line = UInt32(truncatingIfNeeded: row)
            self[flag: 3] = isQuotation
        }

        private subscript(flag bit: UInt8) -> Bool {
            get { kindAndFlags >> bit & 1 == 1 }
            set { kindAndFlags = newValue ? kindAndFlags | 1 << bit : kindAndFlags & ~(1 << bit) }
        }

        var kind: Kind {
            get { Kind(rawValue: kindAndFlags & 7) ?? .paragraph }
            set { kindAndFlags = kindAndFlags & ~7 | newValue.rawValue }
        }
        /// Whether it is marked as a quotation, which is read verbatim.
        var isQuotation: Bool { self[flag: 3] }
        /// Its plain text.
        var range: Range<Int> { Int(start)..<Int(end) }
        /// The number of its table row, the same for all cells of the row; every other block has its own.
        var row: Int { Int(line) }
        /// The column of a cell, from 0; 0 for other blocks.
        var column: Int { Int(firstColumn) }
        /// The last column that a cell spans; one spans 256 at most.
        var lastColumn: Int {
            get { column + Int(span) }
            set { span = UInt8(clamping: newValue - column) }
        }
        /// Whether a cell spans several columns or rows, or stands in its column by a guess.
        var isMerged: Bool {
            get { self[flag: 4] }
            set { self[flag: 4] = newValue }
        }
        /// Whether the mark of the quotation may be a writer's sign for more than the number after it.
        var isDoubtfulQuotation: Bool {
            get { self[flag: 5] }
            set { self[flag: 5] = newValue }
        }
        /// Whether it stands around the text that the form came in, as a reply above a quoted mail does: no label stands
        /// in it, and no answer.
        var isAround: Bool {
            get { self[flag: 7] }
            set { self[flag: 7] = newValue }
        }
        /// Whether the cell holds what stands in several columns, and nobody can tell which.
        var isUnplaced: Bool {
            get { self[flag: 6] }
            set { self[flag: 6] = newValue }
        }
    }
}
