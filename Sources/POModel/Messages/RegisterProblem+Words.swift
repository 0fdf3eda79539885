extension RegisterProblem: Phrased {
    /// The problem in words, with its place: `uppdrag 4, klient: ingen klient i registret har detta id`.
    package var words: MessageText {
        let catalogue = ModelMessages.catalogue
        let told: [String: any Phrased] = [
            "place": NamedPath(register: place).words, "problem": catalogue.words("register-problem.\(code.rawValue)"),
        ]
        guard let other else { return catalogue.words("register.problem", told) }
        let beside = ["other": NamedPath(register: other).words(beside: NamedPath(register: place))]
        return catalogue.words("register.problem-beside", told.merging(beside) { $1 })
    }
}

extension RegisterProblem.Severity: Phrased {
    /// What people call it.
    package var words: MessageText { ModelMessages.catalogue.words("severity.\(rawValue)") }
}
