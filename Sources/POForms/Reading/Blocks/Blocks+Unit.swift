extension Blocks {
    /// A run of plain text and the run of the source that it comes from.
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
        var kind: Kind
        private var flags: UInt8
        private let firstColumn: UInt16
        private var endColumn: UInt16
        private let start: UInt32
        private let end: UInt32
        private let line: UInt32

        init(kind: Kind, isQuotation: Bool, range: Range<Int>, row: Int, column: Int, lastColumn: Int) {
            self.kind = kind
            flags = isQuotation ? 1 : 0
            firstColumn = UInt16(truncatingIfNeeded: column)
            endColumn = UInt16(truncatingIfNeeded: lastColumn)
            start = UInt32(truncatingIfNeeded: range.lowerBound)
            end = UInt32(truncatingIfNeeded: range.upperBound)
            line = UInt32(truncatingIfNeeded: row)
        }

        /// Whether it is marked as a quotation, which is read verbatim.
        var isQuotation: Bool { flags & 1 != 0 }
        /// Its plain text.
        var range: Range<Int> { Int(start)..<Int(end) }
        /// The number of its table row, the same for all cells of the row; every other block has its own.
        var row: Int { Int(line) }
        /// The column of a cell, from 0; 0 for other blocks.
        var column: Int { Int(firstColumn) }
        /// The last column that a cell spans.
        var lastColumn: Int {
            get { Int(endColumn) }
            set { endColumn = UInt16(truncatingIfNeeded: newValue) }
        }
        /// Whether a cell spans several columns or rows, or stands in its column by a guess.
        var isMerged: Bool {
            get { flags & 2 != 0 }
            set { flags = newValue ? flags | 2 : flags & ~2 }
        }
        /// Whether the mark of the quotation may be a writer's sign for more than the number after it.
        var isDoubtfulQuotation: Bool {
            get { flags & 8 != 0 }
            set { flags = newValue ? flags | 8 : flags & ~8 }
        }
        /// Whether the cell holds what stands in several columns, and nobody can tell which.
        var isUnplaced: Bool {
            get { flags & 4 != 0 }
            set { flags = newValue ? flags | 4 : flags & ~4 }
        }
    }
}
