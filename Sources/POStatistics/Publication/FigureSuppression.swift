/// Hides figures, such as the median and the maximum, that are about few, or that tell about what is hidden.
struct FigureSuppression {
    let figures: StatisticalTable
    /// The table that counts what the figures are about; its dimensions are the first of theirs.
    let base: StatisticalTable
    /// The cells of the base that are hidden.
    let hidden: Set<Int>
    let policy: DisclosurePolicy

    /// The id of the category whose figures are maxima.
    static let maximum = "maximum"

    /// The cells to hide, and why.
    func reasons() -> [Int: SuppressionRecord.Reason] {
        let perCount = figures.cells.count / max(1, base.cells.count)
        var reasons: [Int: SuppressionRecord.Reason] = [:]
        for cell in figures.cells.indices {
            let count = cell / perCount
            // A blank under a hidden count would tell that it is zero; figures of an unknown count may be about few.
            if hidden.contains(count) {
                reasons[cell] = .figureOfHiddenCount
            } else if figures.cells[cell].number != nil, base.cells[count].number.map(policy.isSensitive) ?? true {
                reasons[cell] = .figureOfHiddenCount
            }
        }
        // A total can be a part of another, so what is hidden in one round matters in the next.
        var before = -1
        while before != reasons.count {
            before = reasons.count
            for cell in figures.cells.indices where figures.cells[cell].number != nil && reasons[cell] == nil {
                if tellsOfHiddenPart(cell, perCount, reasons) { reasons[cell] = .figureOfHiddenPart }
            }
        }
        return reasons
    }

    /// Whether a total's figure, beside those of its parts, tells about a part that is hidden.
    ///
    /// So it is when all hidden parts together are few, and when a maximum is that of none of the parts that are shown:
    /// then it is that of a hidden one.
    private func tellsOfHiddenPart(
        _ cell: Int, _ perCount: Int, _ reasons: [Int: SuppressionRecord.Reason]
    ) -> Bool {
        let steps = figures.steps(ofCell: cell)
        let strides = figures.strides
        let isMaximum = zip(figures.dimensions, steps).contains { $0.categories[$1].id == Self.maximum }
        for (index, dimension) in base.dimensions.enumerated() {
            for sum in dimension.sums where dimension.position(of: sum.total) == steps[index] {
                let parts = sum.parts.compactMap(dimension.position(of:)).map { part in
                    cell + (part - steps[index]) * strides[index]
                }
                let concealed = parts.filter { reasons[$0] != nil }
                guard !concealed.isEmpty else { continue }
                let people = concealed.reduce(0) { $0 + (base.cells[$1 / perCount].number ?? 0) }
                if policy.isSensitive(people) { return true }
                let shown = parts.filter { reasons[$0] == nil }
                if isMaximum, !shown.contains(where: { figures.cells[$0].number == figures.cells[cell].number }) {
                    return true
                }
            }
        }
        return false
    }
}
