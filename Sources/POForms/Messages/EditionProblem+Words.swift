package import POModel

extension EditionProblem: Phrased {
    /// What to tell whoever describes the form, in one sentence, without the place.
    package var words: MessageText {
        if code == .repeatedID, let first = arguments.first {
            let place = NamedPath(first, "edition-place", in: FormMessages.catalogue)
            return FormMessages.words("edition-problem.\(code.rawValue)", [place])
        }
        return FormMessages.words(
            "edition-problem.\(code.rawValue)", arguments, hasHint: [.unknownField, .unknownMeaning].contains(code))
    }
}
