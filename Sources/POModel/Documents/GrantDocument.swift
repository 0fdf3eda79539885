/// Any document of the interchange format, told apart by its `kind`.
///
/// A document of a kind that this release does not know is kept as it is.
///
/// ```swift
/// let document = try JSONDecoder().decode(GrantDocument.self, from: data)
/// if case .report(let report) = document { print(report.year ?? 0) }
/// ```
public enum GrantDocument: Hashable, Sendable {
    /// An account of a year's grant.
    case report(GrantReport)
    /// An application for a year's grant.
    case application(GrantApplication)
    /// An official's memorandum to the committee.
    case memorandum(OfficialMemorandum)
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
        case .grantApplication: self = .application(try GrantApplication(from: decoder))
        case .officialMemorandum: self = .memorandum(try OfficialMemorandum(from: decoder))
        default: self = .other(kind: kind, try JSONValue(from: decoder))
        }
    }

    /// Encodes the document.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .report(let report): try report.encode(to: encoder)
        case .application(let application): try application.encode(to: encoder)
        case .memorandum(let memorandum): try memorandum.encode(to: encoder)
        case .other(_, let value): try value.encode(to: encoder)
        }
    }

}

extension GrantDocument: InterchangeValue {
    package var json: JSONValue {
        switch self {
        case .report(let report): report.json
        case .application(let application): application.json
        case .memorandum(let memorandum): memorandum.json
        case .other(_, let value): value
        }
    }

    package init(json: JSONValue) throws {
        guard case .object(let members) = json, let member = members["kind"] else {
            throw RefusedValue("expected an object with 'kind'")
        }
        let kind = try RefusedValue.located(under: "kind") { try DocumentKind(json: member) }
        switch kind {
        case .grantReport: self = .report(try GrantReport(json: json))
        case .grantApplication: self = .application(try GrantApplication(json: json))
        case .officialMemorandum: self = .memorandum(try OfficialMemorandum(json: json))
        default: self = .other(kind: kind, json)
        }
    }
}

extension GrantDocument {
    /// What kind of document it is.
    public var kind: DocumentKind {
        switch self {
        case .report: .grantReport
        case .application: .grantApplication
        case .memorandum: .officialMemorandum
        case .other(let kind, _): kind
        }
    }

    /// The edition whose structure the document has; `nil` when it tells none.
    public var edition: EditionID? {
        switch self {
        case .report(let report): report.edition
        case .application(let application): application.edition
        case .memorandum: nil
        case .other(_, .object(let members)):
            if case .string(let id)? = members["edition"] { EditionID(rawValue: id) } else { nil }
        case .other: nil
        }
    }
}
