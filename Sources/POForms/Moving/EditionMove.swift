public import POModel

/// A document in one edition as a draft in another.
///
/// Every answer that the other form can carry is kept as it is, under the same id; nothing is worked out or converted.
/// The document moved is left as it was, and still holds what has no place in the draft.
///
/// ```swift
/// if let move = EditionMove(lastYears, from: .report2024, to: edition, year: 2026) {
///     print(move.withoutPlace, move.newlyAsked)
/// }
/// ```
public struct EditionMove: Hashable, Sendable {
    /// The draft, on the other form.
    public let draft: GrantDocument
    /// What the document holds and the other form cannot carry, sorted.
    public let withoutPlace: [FieldID]
    /// What the other form asks and the document's own did not, in the order of the other form.
    public let newlyAsked: [FieldID]

    /// Moves a document; `nil` when the editions are of different kinds, or the document is of another.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - source: The edition that the document is in.
    ///   - edition: The edition to move it to.
    ///   - year: The year of the draft; the document's own if none is given.
    /// - Complexity: O(*n*) in the size of the document and the forms.
    public init?(
        _ document: GrantDocument, from source: FormEdition, to edition: FormEdition, year: Int? = nil
    ) {
        guard source.kind == edition.kind, document.kind == edition.kind else { return nil }
        var answers = Answers(document)
        answers.name(edition)
        if let year { answers["year"] = .integer(year) }
        var withoutPlace: Set<FieldID> = []
        var draft = document
        // One answer that is left out can take away what made another readable.
        while true {
            draft = answers.document(ofKind: edition.kind).document
            // A year that is missing is nothing that the document holds.
            let unplaced = edition.unplaced(draft).filter { answers[$0] != nil && $0 != "kind" && $0 != "edition" }
            if unplaced.isEmpty { break }
            for field in unplaced { answers[field] = nil }
            withoutPlace.formUnion(unplaced)
        }
        self.draft = draft
        self.withoutPlace = withoutPlace.sorted()
        let asked = Set(source.fields.map(\.codingPath))
        newlyAsked = edition.fields.filter { !asked.contains($0.codingPath) }
    }
}
