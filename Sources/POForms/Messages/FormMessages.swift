import POModel

/// What the module says.
enum FormMessages {
    /// All of it.
    static let catalogue = MessageCatalogue([
        "diagnostic": readingWordings.merging(fileWordings) { first, _ in first }
            .merging(submissionWordings) { first, _ in first }.keyed,
        "edition-problem": editionWordings.keyed, "edition-place": editionPlaces, "hint": hints,
        "unsuitable-document": unsuitableDocuments, "draft-change": draftWordings.keyed,
        "answer-kind": answerKinds.keyed, "form-change": changeWordings.keyed, "document-place": documentPlaces,
    ])

    /// What is said for a code, with numbered arguments.
    static func words(_ code: String, _ arguments: [any Phrased]) -> MessageText {
        catalogue.words(
            code, Dictionary(uniqueKeysWithValues: arguments.enumerated().map { ("\($0.offset)", $0.element) }))
    }

    /// What is said for a code, with texts in place of its numbers, and after it what was perhaps meant.
    static func words(_ code: String, _ arguments: [String], hasHint: Bool) -> MessageText {
        let texts = arguments.map(MessageText.init(alike:))
        let words = words(code, texts)
        return hasHint && !arguments.isEmpty
            ? .joined([words, self.words("hint.did-you-mean", texts)], by: " ") : words
    }

    private static let hints: MessageCatalogue.Subject = [
        "did-you-mean": ("Menas ”{0}”?", "Did you mean '{0}'?")
    ]

    private static let unsuitableDocuments: MessageCatalogue.Subject = [
        "kind": (
            "Dokumentet är {0}, men blanketten är för {1}.", "The document is {0}, but the form is for {1}."
        ),
        "edition": (
            "Dokumentet hör till en annan version av blanketten.", "The document is on another edition of the form."
        ),
    ]
}

extension Dictionary where Key: RawRepresentable<String>, Value == (swedish: String, english: String) {
    fileprivate var keyed: MessageCatalogue.Subject {
        Dictionary<String, Value>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
    }
}
