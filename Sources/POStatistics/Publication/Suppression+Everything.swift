extension Suppression {
    /// Hides every number, for a cell that nothing less was found to protect.
    ///
    /// Whatever the tables are, all their numbers could be so many times as large then: no sum and no relation tells. Where
    /// zeros are secret they are hidden, too, and there could be people of each kind that a place can have. What was shown
    /// before stays so, and such tables may be without protection still.
    mutating func hideEverything(for unprotected: Int) {
        self.unprotected = nil
        (reasons, certificates) = ([:], Certificates())
        for cell in system.numbers.indices where system.isPublished[cell] && canHide(cell) {
            isHidden[cell] = true
            reasons[cell] = unprotected
        }
        growAll()
        guard hidesZeros else { return }
        let free = system.numbers.indices.filter { isHidden[$0] || !system.isPublished[$0] }
        let cells = Dictionary(grouping: free) { system.places[$0] }
        for place in cells.keys.sorted() {
            fillZeros(Set(above([place]) + [place]).sorted().flatMap { cells[$0] ?? [] })
        }
    }

    private var hidesZeros: Bool { policy.protectsZeros || policy.protectsGroups }

    private func canHide(_ cell: Int) -> Bool {
        system.wasShown[cell] != true && (system.numbers[cell] > 0 || hidesZeros)
    }

    private func needsCertificate(_ cell: Int) -> Bool {
        !certificates.contains(cell) && (isHidden[cell] || system.isSensitive(cell, by: policy))
    }

    /// Lets all numbers be so many times as large.
    private mutating func growAll() {
        let growing = system.numbers.indices.filter { system.numbers[$0] > 0 }
        // No sum of what is added may be too large to be counted.
        let total = growing.reduce(0.0) { $0 + Double(system.numbers[$1]) }
        guard total * Double(policy.width) < Double(Int.largestExact) else { return }
        let whole = certificates.add(growing.map { (cell: $0, change: system.numbers[$0] * policy.width) })
        for cell in growing where needsCertificate(cell) { certificates.certify(cell, greater: whole) }
    }

    /// Lets there be people where there are none, in a place and in the sums that it is part of.
    private mutating func fillZeros(_ cells: [Int]) {
        guard cells.contains(where: needsCertificate) else { return }
        var program = ChangeProgram(StageModel(system, rising: cells))
        for (variable, cell) in cells.enumerated() where needsCertificate(cell) {
            guard program.rise(variable, atLeast: policy.width) else { continue }
            let table = zip(cells, program.changes).compactMap { cell, change in
                change == 0 ? nil : (cell: cell, change: Int(change.rounded()))
            }
            let position = certificates.add(table)
            for (cell, change) in table where change >= policy.width && needsCertificate(cell) {
                certificates.certify(cell, greater: position)
            }
        }
    }
}
