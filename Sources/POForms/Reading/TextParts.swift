import POModel

/// Where the documents of a file begin: a file can hold a memorandum, a report and an application.
enum TextParts {
    /// The parts of a text, each with one form or several of one edition.
    ///
    /// The text is aligned with all editions at once. To go from one form to another costs more when they are of one
    /// kind, as editions of one kind share most labels and a form may be worded between them.
    ///
    /// - Parameters:
    ///   - candidates: The labels found of each edition.
    ///   - editions: The editions.
    ///   - slots: The number of slots of each edition.
    ///   - end: Where the text ends.
    /// - Returns: The parts, which together are the whole text.
    static func ranges(
        _ candidates: [[Alignment.Candidate]], _ editions: [FormEdition], slots: [Int], end: Int
    ) -> [Range<Int>] {
        var all = candidates.first ?? []
        if candidates.count > 1 {
            all.reserveCapacity(candidates.reduce(0) { $0 + $1.count })
            for (form, found) in candidates.enumerated().dropFirst() {
                for var candidate in found {
                    candidate.form = form
                    all.append(candidate)
                }
            }
            all.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        let kinds = editions.map(\.kind)
        let documents = Alignment.heaviest(all, slots: slots) { last, next in
            if last == next { return costOfSecond(slots[last]) }
            // A form of few questions has little to outweigh a cost with.
            return kinds[last] == kinds[next]
                ? Costs.otherEdition
                : min(
                    Costs.mostOfOtherKind,
                    Costs.otherKind + Costs.otherKindForEachSlot * min(slots[last], slots[next]))
        }
        let starts = documents.dropFirst().compactMap(\.first?.range.lowerBound)
        return zip([0] + starts, starts + [end]).map { $0..<max($0, $1) }
    }

    /// What it costs that a form is followed by another of the same edition, which has so many slots.
    ///
    /// A table or a section that stands twice makes no second form of a long one.
    static func costOfSecond(_ slots: Int) -> Int {
        max(Costs.secondDocument, min(Costs.mostOfSecond, Costs.secondForEachSlot * slots))
    }
}
