package import POModel

extension Diagnostic: Phrased {
    /// What to tell a person, in one sentence; never what somebody wrote.
    package var words: MessageText {
        if code == .personalData, let category = arguments.first.flatMap(PersonalData.Category.init(rawValue:)) {
            return category.words
        }
        return FormMessages.words("diagnostic.\(code.rawValue)", arguments, hasHint: code == .unknownMunicipality)
    }
}

extension Diagnostic.Severity: Phrased {
    /// What people call it.
    package var words: MessageText { ModelMessages.catalogue.words("severity.\(rawValue)") }
}
