public import POModel

extension FormEdition {
    /// Everything that is wrong with the edition, in the order of its JSON; empty for one that can be used.
    ///
    /// A form is also filled in and read back. That is done only when nothing else is wrong, as one mistake would
    /// make many problems.
    ///
    /// - Complexity: O(*n*) in the size of the edition, and for each wrong id O(*m*) for the *m* ids that there are.
    public var problems: [EditionProblem] {
        var check = EditionCheck(self)
        check.run()
        return check.problems.isEmpty ? EditionSelfReading(self).problems : check.problems
    }
}
