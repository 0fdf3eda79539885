/// What reading a text gave.
public struct Reading: Sendable {
    /// The documents found, in the order of the text.
    public internal(set) var documents: [ReadDocument] = []
    /// For each field that was read, the places it came from.
    public internal(set) var sources: [FieldSource] = []
    /// What fields could also be, in the order of the documents.
    var runnersUp: [RunnerUp] = []
    /// What was repaired in answers, in the order of the text.
    public internal(set) var repairs: [Repair] = []
    /// What to tell whoever filled in or collects the form: first of the whole file, then of each document in the order
    /// of the text.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Text that no question took, in order.
    public internal(set) var unclaimed: [UnclaimedText] = []
    /// What every part of the text is: ranges in order that cover it from start to end.
    public internal(set) var accounting = TextAccount()
    /// What persons confirmed, in the order in which it was taken.
    public internal(set) var confirmations: [AnswerConfirmation] = []
    /// Where the paragraphs and cells of a document begin in the text.
    var outline = DocumentOutline()
    /// The decoded text, in which all ranges are offsets of UTF-8.
    public let text: SourceLines
}

/// Text that no question took.
public struct UnclaimedText: Hashable, Codable, Sendable {
    /// The index of the document that it stands in; `nil` when it stands in none.
    public let document: Int?
    /// Ranges of the decoded text, in order.
    public let range: Range<Int>
    /// The text, without markup.
    public let text: String
}
