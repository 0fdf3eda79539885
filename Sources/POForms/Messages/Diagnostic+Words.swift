public import POModel

extension Diagnostic: Worded {
    /// What to tell a person, in one sentence; never what somebody wrote.
    public var words: Wording {
        if code == .personalData, let category = arguments.first.flatMap(PersonalData.Category.init(rawValue:)) {
            return category.words
        }
        return FormMessages.words("diagnostic.\(code.rawValue)", arguments, hasHint: code == .unknownMunicipality)
    }
}

extension Diagnostic.Severity: Worded {
    /// What people call it.
    public var words: Wording { ModelMessages.catalogue.words("severity.\(rawValue)") }
}
