/// The id of a question: the coding path of its value in the interchange format, parted by full stops.
///
/// For example `clients.new.byAge.18-29.women`. It also names the input of an HTML form and the field of a diagnostic.
public struct FieldID: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// The path.
    public let rawValue: String
    /// Creates an id.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The keys from the document to the value.
    package var keys: [String] { Array(FieldPath(self)) }

    /// The coding path, which is the id but for one that asks something new.
    package var codingPath: FieldID { FieldID(rawValue: keys.joined(separator: ".")) }

    /// The key under which a document keeps the answers that its type has no place for.
    package static let additional = "additional"
}

extension FieldID: ExpressibleByStringLiteral {
    /// Creates an id from a literal.
    public init(stringLiteral value: String) { rawValue = value }
}

extension FieldID: Comparable {
    /// Whether one path comes before the other in order of code units.
    public static func < (left: FieldID, right: FieldID) -> Bool { left.rawValue < right.rawValue }
}

extension FieldID: CustomStringConvertible {
    /// The path.
    public var description: String { rawValue }
}
