/// Which labels of a form stand where in a text.
///
/// A label can occur where nobody meant it, and the same words can label several questions. Labels and places are
/// therefore matched together: of all ways to pair them in the order of the form, the heaviest is taken.
struct Alignment {
    /// A label found at its place.
    struct Match {
        let slot: Int
        /// The block that it stands in.
        let unit: Int
        /// The plain text that the label takes.
        var range: Range<Int>
        let year: Int?
    }

    /// A label that could stand at a place.
    struct Candidate {
        let slot: Int
        let unit: Int
        let range: Range<Int>
        let year: Int?
        let weight: Int
    }

    /// The heaviest choice of candidates whose places and slots both rise.
    ///
    /// - Parameters:
    ///   - candidates: In the order of their places.
    ///   - slots: The number of slots.
    /// - Returns: The labels chosen, in the order of the text.
    /// - Complexity: O(*n* log *m*) for *n* candidates and *m* slots.
    static func heaviest(_ candidates: [Candidate], slots: Int) -> [Match] {
        // For each prefix of the slots, the best chain that ends within it, in a Fenwick tree.
        var tree = [(weight: Int, last: Int)](repeating: (0, -1), count: slots + 1)
        var best = [Int](repeating: 0, count: candidates.count)
        var previous = [Int](repeating: -1, count: candidates.count)
        var first = 0
        while first < candidates.count {
            var end = first
            while end < candidates.count, candidates[end].range.lowerBound == candidates[first].range.lowerBound {
                end += 1
            }
            for index in first..<end {
                var (top, slot) = ((weight: 0, last: -1), candidates[index].slot)
                while slot > 0 {
                    if tree[slot].weight > top.weight { top = tree[slot] }
                    slot -= slot & -slot
                }
                best[index] = top.weight + candidates[index].weight
                previous[index] = top.last
            }
            for index in first..<end {
                var slot = candidates[index].slot + 1
                while slot <= slots {
                    if best[index] > tree[slot].weight { tree[slot] = (best[index], index) }
                    slot += slot & -slot
                }
            }
            first = end
        }
        guard var index = best.indices.max(by: { best[$0] < best[$1] }) else { return [] }
        var chain: [Match] = []
        while index >= 0 {
            let candidate = candidates[index]
            chain.append(
                .init(slot: candidate.slot, unit: candidate.unit, range: candidate.range, year: candidate.year))
            index = previous[index]
        }
        return chain.reversed()
    }
}
