public import POModel

/// A document found in a text.
public struct ReadDocument: Hashable, Sendable {
    /// The typed document.
    public let document: GrantDocument
    /// The edition by which it was read.
    public let edition: EditionID
    /// How the edition was told.
    public let evidence: Evidence
    /// The part of the text that it was read from.
    public let range: Range<Int>
    /// Where each field was read: this document's part of all sources of the reading.
    var sources: ArraySlice<FieldSource> = []
    /// What its fields could also be: this document's part of all runners-up of the reading.
    var runnersUp: ArraySlice<RunnerUp> = []
    /// What to tell of this document: its part of all diagnostics of the reading.
    public internal(set) var doubts: ArraySlice<Diagnostic> = []
    /// What persons confirmed of this document.
    var confirmations: [AnswerConfirmation] = []

    /// The same with another document, as a person corrected it.
    func with(_ document: GrantDocument) -> Self {
        Self(document: document, edition: edition, evidence: evidence, range: range, sources: sources, doubts: doubts)
    }

    /// How a document's edition was told.
    public enum Evidence: Hashable, Codable, Sendable {
        /// The text says from which edition it was rendered.
        case declared
        /// The edition's labels were found: this many of so many.
        case labels(found: Int, of: Int)
    }
}

extension ReadDocument: Codable {
    private enum CodingKeys: String, CodingKey { case document, edition, evidence, range }
}
