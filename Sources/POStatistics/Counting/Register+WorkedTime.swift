import POModel

extension Register {
    /// Whether the register tells how much each of its ombud was employed; without ombud it does not.
    ///
    /// An ombud without employments, and an employment without its first day or its percent, are not known to be no work.
    var tellsWorkedTime: Bool {
        !ombuds.isEmpty
            && ombuds.allSatisfy { ombud in
                !ombud.employments.isEmpty && ombud.employments.allSatisfy { $0.start != nil && $0.percent != nil }
            }
    }
}
