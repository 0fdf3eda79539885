extension AgeBand: Phrased {
    /// The band as the forms print it, such as `18–29 år`.
    package var words: Wording {
        guard let highest else { return Wording("\(lowest) år och över", "\(lowest) years and over") }
        return Wording("\(lowest)–\(highest) år", "\(lowest)–\(highest) years")
    }
}

extension Gender: Phrased {
    /// Those who are counted, such as `kvinnor`.
    package var words: Wording {
        switch self {
        case .woman: Wording("kvinnor", "women")
        case .man: Wording("män", "men")
        case .nonBinary: Wording("icke-binära", "non-binary people")
        }
    }
}

extension DocumentKind: Phrased {
    /// What people call such a document; of a kind of another release, a document.
    package var words: Wording {
        switch self {
        case .grantReport: Wording("en redovisning", "a report")
        case .grantApplication: Wording("en ansökan", "an application")
        case .officialMemorandum: Wording("en tjänsteskrivelse", "a memorandum")
        default: Wording("ett annat dokument", "another document")
        }
    }
}

extension FieldID {
    /// What forms in general call the field; a form of its own may call it something else.
    package var commonName: Wording {
        if let cell = CountCell(self) {
            let parts = [cell.question.commonName, cell.band?.words, cell.column.gender?.words]
            return .joined(parts.compactMap(\.self), by: ", ")
        }
        return FieldTerms.terms[self]?.wording ?? holder?.commonName ?? FieldTerms.unnamed
    }
}
