public import POModel

/// What reading a text gave.
public struct Reading: Sendable {
    /// The documents found, in the order of the text.
    public internal(set) var documents: [ReadDocument] = []
    /// For each field that was read, the places it came from.
    public internal(set) var sources: [FieldSource] = []
    /// What was repaired in answers, in the order of the text.
    public internal(set) var repairs: [Repair] = []
    /// What to tell whoever filled in or collects the form, in the order of the text.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Text that no question took, in order.
    public internal(set) var unclaimed: [UnclaimedText] = []
    /// What every part of the text is: ranges in order that cover it from start to end.
    public internal(set) var accounting = TextAccount()
    /// The decoded text, in which all ranges are offsets of UTF-8.
    public let text: SourceLines
}

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

    /// How a document's edition was told.
    public enum Evidence: Hashable, Codable, Sendable {
        /// The text says from which edition it was rendered.
        case declared
        /// The edition's labels were found: this many of so many.
        case labels(found: Int, of: Int)
    }
}

/// The places that a field's value was read from.
public struct FieldSource: Hashable, Codable, Sendable {
    /// The index of the document.
    public let document: Int
    /// The field.
    public let field: FieldID
    /// The only range; `nil` when there are none or several.
    private let only: CompactRange?
    private let several: [Range<Int>]

    init(document: Int, field: FieldID, ranges: [Range<Int>]) {
        self.document = document
        self.field = field
        only = ranges.count == 1 ? CompactRange(ranges[0]) : nil
        several = ranges.count == 1 ? [] : ranges
    }

    /// Ranges of the decoded text, in order.
    public var ranges: [Range<Int>] { only.map { [$0.range] } ?? several }

    private enum CodingKeys: String, CodingKey { case document, field, ranges }

    /// Decodes a document's index, a field and its ranges.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            document: try container.decode(Int.self, forKey: .document),
            field: try container.decode(FieldID.self, forKey: .field),
            ranges: try container.decode([Range<Int>].self, forKey: .ranges))
    }

    /// Encodes the document's index, the field and its ranges.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(field, forKey: .field)
        try container.encode(ranges, forKey: .ranges)
    }
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
