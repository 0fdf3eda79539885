extension Suppression {
    /// Hides every number, for a cell that nothing less was found to protect.
    ///
    /// Whatever the tables are, all their numbers could be so many times as large then: no sum and no relation tells. What was
    /// shown before stays so, and such tables may be without protection still.
    mutating func hideEverything(for unprotected: Int) {
        let changing = system.numbers.indices.filter { system.numbers[$0] > 0 }
        // No sum of what is added may be too large to be counted.
        let total = changing.reduce(0.0) { $0 + Double(system.numbers[$1]) }
        guard total * Double(policy.width) < Double(Int.largestExact) else { return }
        let whole = changing.map { (cell: $0, change: system.numbers[$0] * policy.width) }
        reasons = [:]
        for cell in changing where system.isPublished[cell] && system.wasShown[cell] != true {
            isHidden[cell] = true
            reasons[cell] = unprotected
        }
        certificates = [:]
        for cell in system.numbers.indices where isHidden[cell] || system.isSensitive(cell, by: policy) {
            certificates[cell] = Certificate(greater: whole, lesser: [])
        }
        self.unprotected = nil
    }
}
