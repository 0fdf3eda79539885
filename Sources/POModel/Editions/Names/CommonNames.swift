extension AgeBand: Phrased {
    /// The band as the forms print it, such as `18–29 år`.
    package var words: MessageText {
        guard let highest else { return MessageText("\(lowest) år och över", "\(lowest) years and over") }
        return MessageText("\(lowest)–\(highest) år", "\(lowest)–\(highest) years")
    }
}

extension Gender: Phrased {
    /// Those who are counted, such as `kvinnor`.
    package var words: MessageText {
        switch self {
        case .woman: MessageText("kvinnor", "women")
        case .man: MessageText("män", "men")
        case .nonBinary: MessageText("icke-binära", "non-binary people")
        }
    }
}

extension DocumentKind: Phrased {
    /// What people call such a document; of a kind of another release, a document.
    package var words: MessageText {
        switch self {
        case .grantReport: MessageText("en redovisning", "a report")
        case .grantApplication: MessageText("en ansökan", "an application")
        case .officialMemorandum: MessageText("en tjänsteskrivelse", "a memorandum")
        default: MessageText("ett annat dokument", "another document")
        }
    }
}

extension FieldID {
    /// What forms in general call the field; a form of its own may call it something else.
    package var commonName: MessageText {
        if let cell = CountCell(self) {
            let parts = [cell.question.commonName, cell.band?.words, cell.column.gender?.words]
            return .joined(parts.compactMap(\.self), by: ", ")
        }
        return FieldTerms.terms[self]?.wording ?? holder?.commonName ?? FieldTerms.unnamed
    }
}
