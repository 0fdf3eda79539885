public import POModel

extension FormEdition {
    /// Drafts an edition from a blank form that is much like another edition's.
    ///
    /// What the two have in common keeps its fields, in the blank form's words; what is new gets a field under the
    /// additional answers and a guessed kind; what is gone is left out. Each difference is among the draft's changes, for a
    /// person to confirm.
    ///
    /// - Parameters:
    ///   - blank: The blank form, in Word, as a workbook, in Markdown or HTML.
    ///   - edition: The edition that it is most like.
    ///   - year: The year that the form is made for.
    ///   - id: The draft's name; the kind's usual name and the year if none is given.
    /// - Returns: The draft; `nil` for a file that is no text, such as a PDF.
    /// - Complexity: O(*nm*) for *n* labels of the blank form and *m* of the edition.
    public static func draft(
        from blank: [UInt8], like edition: FormEdition, year: Int, id: EditionID? = nil
    ) -> EditionDraft? {
        guard let (blocks, source, rooms) = FormReader(editions: [edition]).blocks(ofBlank: blank) else { return nil }
        var drafter = EditionDrafter(BlankForm(blocks, source: source, rooms: rooms), like: edition, year: year)
        return drafter.draft(id ?? EditionID(rawValue: edition.id.word + "-\(year)"))
    }
}

extension EditionID {
    /// The name without a year at its end.
    fileprivate var word: String {
        let parts = rawValue.split(separator: "-")
        guard parts.count > 1, let last = parts.last, Int(last) != nil else { return rawValue }
        return parts.dropLast().joined(separator: "-")
    }
}
