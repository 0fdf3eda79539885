/// A source text taken apart: its plain text without markup, and the blocks that it stands in.
struct Blocks {
    /// The plain text of all blocks, one after the other, as UTF-8.
    var text: [UInt8] = []
    /// Where the pieces of the plain text come from, in order.
    var pieces: [Piece] = []
    /// The blocks, in order.
    var units: [Unit] = []
    /// The rows of tables: the blocks of each, by row number.
    private(set) var rows = TableRows()
    /// Offsets in the plain text at which a line of a paragraph begins, other than its first, in order.
    var lineStarts = CompactOffsets()
    /// The edition that the file says it is rendered from; `nil` for others' documents.
    var declaredEdition: String?

    /// Whether the lines are those of a page, so that an answer may be wrapped anywhere.
    var isWrapped = false
    /// Whether the lines are those of pages, on which cells go on over several lines and stand in any order.
    var isOfPages = false
    /// Whether marks tell where the rows of tables end, so that no cell goes on after them.
    var hasMarkedTables = false
    /// What kinds of damage are repaired.
    var repairing = Set(Repair.Kind.allCases)
    /// What was repaired on the way.
    var repairs: [Repair] = []
    /// What stands beside the plain text or within it and is no part of it, in order.
    var traces: [Trace] = []
    /// The parts of the plain text that a field's answer is doubted for, in order.
    var doubts: [Doubt] = []
    /// The parts of the plain text that the source gives a name, in order.
    var names: [Name] = []

    /// The parts of the plain text that were chosen from a list, in order.
    var choices: [Range<Int>] = []

    /// Whether all of a part was chosen from a list.
    ///
    /// - Complexity: O(log *n*).
    func isChoice(_ part: Range<Int>) -> Bool {
        let first = choices.partitioningIndex { $0.upperBound >= part.upperBound }
        return first < choices.count && !part.isEmpty && choices[first].lowerBound <= part.lowerBound
    }

    /// A part of the plain text with a name that people do not see, as controls have.
    struct Name {
        let name: String
        let range: Range<Int>
    }

    /// The limit at which the text was left, if one was.
    var exceeded: Diagnostic.Limit?

    /// Gathers the cells of each row.
    mutating func gatherRows() { rows = TableRows(units) }

    /// The blocks that begin in a part of the plain text.
    ///
    /// - Complexity: O(log *n*).
    func units(in part: Range<Int>) -> Range<Int> {
        let first = units.partitioningIndex { $0.range.lowerBound >= part.lowerBound }
        return first..<max(first, units.partitioningIndex { $0.range.lowerBound >= part.upperBound })
    }

    /// The ranges of the source that a range of the plain text comes from, those that touch joined.
    func source(of range: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        forEachSource(of: range) { ranges.append($0) }
        return ranges
    }

    /// Where the text was left, as an offset of the source.
    var end: Int { pieces.lazy.map(\.source.upperBound).max() ?? 0 }

    /// Hands on the ranges of the source that a range of the plain text comes from, those that touch joined.
    func forEachSource(of range: Range<Int>, _ take: (Range<Int>) -> Void) {
        guard !range.isEmpty else { return }
        var last: Range<Int>?
        var index = max(0, pieces.partitioningIndex { $0.start > range.lowerBound } - 1)
        while index < pieces.count, pieces[index].start < range.upperBound {
            let piece = pieces[index]
            var source = piece.source
            index += 1
            if piece.isVerbatim {
                // A blank that joins it to the next piece has no place of its own.
                let low = max(range.lowerBound, piece.start) - piece.start
                let high = min(range.upperBound - piece.start, source.count)
                guard low < high else { continue }
                source = source.lowerBound + low..<source.lowerBound + high
            }
            if let before = last, before.upperBound == source.lowerBound {
                last = before.lowerBound..<source.upperBound
            } else {
                if let last { take(last) }
                last = source
            }
        }
        if let last { take(last) }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The index of the first element for which a condition holds, when it holds for all after it.
    ///
    /// - Complexity: O(log *n*).
    func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
