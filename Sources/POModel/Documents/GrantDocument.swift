/// Any document of the interchange format, told apart by its `kind`.
///
/// A document of a kind that this release does not know is kept as it is.
public enum GrantDocument: Hashable, Sendable {
    /// An account of a year's grant.
    case report(GrantReport)
    /// A document of another kind.
    case other(kind: DocumentKind, JSONValue)
}

extension GrantDocument: Codable {
    /// Decodes a document by its `kind`, which it must have.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: FieldKey.self)
        let kind = DocumentKind(rawValue: try container.decode(String.self, forKey: FieldKey("kind")))
        switch kind {
        case .grantReport: self = .report(try GrantReport(from: decoder))
        default: self = .other(kind: kind, try JSONValue(from: decoder))
        }
    }

    /// Encodes the document.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .report(let report): try report.encode(to: encoder)
        case .other(_, let value): try value.encode(to: encoder)
        }
    }

    /// What kind of document it is.
    public var kind: DocumentKind {
        switch self {
        case .report: .grantReport
        case .other(let kind, _): kind
        }
    }
}
