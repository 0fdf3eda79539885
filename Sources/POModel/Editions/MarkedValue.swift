/// The value that a marked cell gives its field.
public enum MarkedValue: Hashable, Sendable {
    /// A yes or no of the document's type.
    case bool(Bool)
    /// A named value of the document's type, such as `partly`.
    case name(String)

    /// The value as JSON.
    package var value: JSONValue {
        switch self {
        case .bool(let bool): .bool(bool)
        case .name(let name): .string(name)
        }
    }
}

extension MarkedValue: Codable {
    /// Decodes a bool or a string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else {
            self = .name(try container.decode(String.self))
        }
    }

    /// Encodes a bool or a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .bool(let bool): try container.encode(bool)
        case .name(let name): try container.encode(name)
        }
    }
}
