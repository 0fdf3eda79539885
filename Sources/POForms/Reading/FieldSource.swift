public import POModel

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
