/// The labels of an edition at the beginnings of blocks and of their lines, in the order of the text.
///
/// A text can have a label on every line, so that each is kept in twenty bytes.
struct LabelPlaces: RandomAccessCollection {
    /// A label found, and the block that it stands in.
    typealias Place = (unit: Int, hit: LabelIndex.Hit)

    private let index: LabelIndex
    private var kept: [Kept] = []

    /// What is kept of a place.
    private struct Kept {
        let unit: UInt32
        let pattern: UInt32
        let range: CompactRange
        /// 0 stands for none.
        let year: UInt16
        /// Whether it stands after a mark, so that it is an option or nothing.
        let isAfterMark: Bool
    }

    /// No places of an edition's labels.
    init(_ index: LabelIndex) { self.index = index }

    /// Adds a pattern's words, perhaps after a mark that is an option's; those after a mark that are none are left out.
    mutating func append(_ pattern: Int, _ words: LabelIndex.Words, unit: Int, markFrom start: Int? = nil) {
        if start != nil, index.options(of: pattern).isEmpty { return }
        kept.append(
            Kept(
                unit: UInt32(truncatingIfNeeded: unit), pattern: UInt32(truncatingIfNeeded: pattern),
                range: CompactRange((start ?? words.range.lowerBound)..<words.range.upperBound),
                year: UInt16(clamping: words.year ?? 0), isAfterMark: start != nil))
    }

    var startIndex: Int { 0 }
    var endIndex: Int { kept.count }

    subscript(place: Int) -> Place {
        let kept = kept[place]
        let pattern = Int(kept.pattern)
        let words = LabelIndex.Words(range: kept.range.range, year: kept.year == 0 ? nil : Int(kept.year))
        guard kept.isAfterMark else { return (Int(kept.unit), index.hit(pattern, words)) }
        let options = index.options(of: pattern)
        return (Int(kept.unit), LabelIndex.Hit(slots: options, range: words.range, year: words.year))
    }

    /// The block of a place.
    func unit(_ place: Int) -> Int { Int(kept[place].unit) }

    /// Whether a label stands in a block.
    ///
    /// - Complexity: O(log *n*).
    func stands(in unit: Int) -> Bool {
        let next = kept.partitioningIndex { $0.unit >= unit }
        return next < kept.count && kept[next].unit == unit
    }

    /// The years that stand in labels.
    var years: Set<Int> { Set(kept.lazy.filter { $0.year > 0 }.map { Int($0.year) }) }
}
