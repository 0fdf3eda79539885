extension FoundEdition {
    /// What the form calls a field, such as `Avslutade klienter, 30–49 år, män`.
    ///
    /// - Parameters:
    ///   - field: A field of the form, or one that its document holds beside.
    ///   - language: Swedish as the form prints it and at length shortened, or English by what the field means.
    ///   - year: The year that the document is about; the edition's own if none is given.
    /// - Returns: The question, the row of it and the column.
    public func name(of field: FieldID, in language: MessageLanguage, year: Int? = nil) -> String {
        shape.name(of: field, year: year).full.text(in: language)
    }
}
