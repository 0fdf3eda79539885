extension FormEdition {
    /// A document of this edition in which nothing is answered but the year, from which a blank form is printed.
    ///
    /// - Parameter year: The year that the form is about; the edition's own if none is given.
    /// - Returns: A document of the edition's kind.
    public func blankDocument(year: Int? = nil) -> GrantDocument {
        var answers: [String: JSONValue] = ["kind": .string(kind.rawValue)]
        if isNamedByDocuments { answers["edition"] = .string(id.rawValue) }
        if fields.contains("year") { answers["year"] = .integer(year ?? self.year) }
        // A kind that this release does not know makes a document of that kind.
        return (try? GrantDocument(json: .object(answers))) ?? .other(kind: kind, .object([:]))
    }
}
