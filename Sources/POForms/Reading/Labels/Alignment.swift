/// Which labels of a form stand where in a text.
///
/// A label can occur where nobody meant it, and the same words can label several questions. Labels and places are
/// therefore matched together: of all ways to pair them in the order of the form, the heaviest is taken.
struct Alignment {
    /// A label found at its place.
    struct Match {
        private var place: CompactPlace
        /// The plain text that the label takes.
        var range: Range<Int> {
            get { compactRange.range }
            set { compactRange = CompactRange(newValue) }
        }
        private var compactRange: CompactRange
        /// Whether its words are not the form's, so that a person should confirm what it asks.
        var isDoubtful = false
        /// Whether it asks something else than its slot, in words that are otherwise the same: `Antal ej nya klienter`.
        var isOther = false
        /// Whether the words could as well belong to the answer before them.
        var isGuess = false

        init(
            slot: Int, unit: Int, range: Range<Int>, year: Int?, isDoubtful: Bool = false, isOther: Bool = false,
            isGuess: Bool = false
        ) {
            place = CompactPlace(slot: slot, unit: unit, year: year)
            compactRange = CompactRange(range)
            self.isDoubtful = isDoubtful
            self.isOther = isOther
            self.isGuess = isGuess
        }

        var slot: Int { place.slot }
        /// The block that it stands in.
        var unit: Int { place.unit }
        var year: Int? {
            get { place.year }
            set { place = CompactPlace(slot: slot, unit: unit, year: newValue) }
        }
        /// The year that speaks for the document's: that of a label in the form's own words.
        var evidentYear: Int? { isDoubtful || isOther ? nil : year }
    }

    /// A label that could stand at a place.
    struct Candidate {
        private let place: CompactPlace
        private let compactRange: CompactRange
        private let compactWeight: Int16
        private var compactForm: UInt16 = 0

        init(slot: Int, unit: Int, range: Range<Int>, year: Int?, weight: Int, form: Int = 0) {
            place = CompactPlace(slot: slot, unit: unit, year: year)
            compactRange = CompactRange(range)
            compactWeight = Int16(clamping: weight)
            self.form = form
        }

        var slot: Int { place.slot }
        var unit: Int { place.unit }
        var range: Range<Int> { compactRange.range }
        var year: Int? { place.year }
        var weight: Int { Int(compactWeight) }
        /// Which of the forms that a text is aligned with the slot belongs to.
        var form: Int {
            get { Int(compactForm) }
            set { compactForm = UInt16(clamping: newValue) }
        }
    }

    /// The heaviest choice of candidates whose places rise, and whose slots rise but where a new document begins.
    ///
    /// A new document takes more than a label or two that seem to stand out of order: what it adds must outweigh
    /// its cost. So two forms in one file are told apart, and never mixed.
    ///
    /// - Parameters:
    ///   - candidates: In the order of their places.
    ///   - slots: The number of slots of each form.
    ///   - cost: The weight that beginning a document of the second form costs after one of the first.
    /// - Returns: For each document the labels chosen, all in the order of the text.
    /// - Complexity: O(*n* log *m*) for *n* candidates and *m* slots.
    static func heaviest(
        _ candidates: [Candidate], slots: [Int],
        cost: (_ last: Int, _ next: Int) -> Int = { _, _ in
            Costs.secondDocument
        }
    ) -> [[Match]] {
        // For each prefix of a form's slots, the best chain that ends within it, in a Fenwick tree.
        var trees = slots.map { [Chain](repeating: Chain(), count: $0 + 1) }
        var chains: [Chain] = []
        var previous: [Int32] = []
        chains.reserveCapacity(candidates.count)
        previous.reserveCapacity(candidates.count)
        var heaviest = Chain()
        var first = 0
        while first < candidates.count {
            let place = candidates[first].range.lowerBound
            let end = candidates[first...].firstIndex { $0.range.lowerBound != place } ?? candidates.count
            for index in first..<end {
                let form = candidates[index].form
                var best = Chain()
                if heaviest.last >= 0 {
                    let weight = heaviest.weight - Int32(clamping: cost(candidates[Int(heaviest.last)].form, form))
                    if weight > 0 { best = Chain(weight: weight, last: heaviest.last) }
                }
                var slot = candidates[index].slot
                while slot > 0 {
                    if trees[form][slot].weight > best.weight { best = trees[form][slot] }
                    slot -= slot & -slot
                }
                chains.append(
                    Chain(
                        weight: best.weight + Int32(clamping: candidates[index].weight),
                        last: Int32(truncatingIfNeeded: index)))
                previous.append(best.last)
            }
            for index in first..<end {
                let form = candidates[index].form
                var slot = candidates[index].slot + 1
                while slot <= slots[form] {
                    if chains[index].weight > trees[form][slot].weight { trees[form][slot] = chains[index] }
                    slot += slot & -slot
                }
                if chains[index].weight > heaviest.weight { heaviest = chains[index] }
            }
            first = end
        }
        return documents(candidates, endingAt: Int(heaviest.last), previous)
    }

    /// A choice of candidates: its weight, and the last of them.
    private struct Chain {
        var weight: Int32 = 0
        var last: Int32 = -1
    }

    private static func documents(_ candidates: [Candidate], endingAt last: Int, _ previous: [Int32]) -> [[Match]] {
        var documents: [[Match]] = []
        var index = last
        var form: Int?
        while index >= 0 {
            let candidate = candidates[index]
            let match = Match(
                slot: candidate.slot, unit: candidate.unit, range: candidate.range, year: candidate.year)
            if form == candidate.form, let next = documents.last?.last, next.slot > match.slot {
                documents[documents.count - 1].append(match)
            } else {
                documents.append([match])
            }
            form = candidate.form
            index = Int(previous[index])
        }
        return documents.reversed().map { $0.reversed() }
    }
}
