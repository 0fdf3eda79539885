/// The id of a question: the coding path of its value in the interchange format, parted by full stops.
///
/// For example `clients.new.byAge.18-29.women`. It also names the input of an HTML form and the field of a diagnostic.
public struct FieldID: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// The path.
    public let rawValue: String
    /// Creates an id.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The keys from the document to the value.
    ///
    /// An id that begins with no key of any document asks something new: its answer stands under the whole id among
    /// the additional answers.
    var keys: [String] {
        let keys = rawValue.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard DocumentKeys.known.contains(keys[0]) else { return [Self.additional, rawValue] }
        guard keys[0] == Self.additional, keys.count > 1 else { return keys }
        return [Self.additional, keys.dropFirst().joined(separator: ".")]
    }

    /// The coding path, which is the id but for one that asks something new.
    var codingPath: FieldID { FieldID(rawValue: keys.joined(separator: ".")) }

    /// The key under which a document keeps the answers that its type has no place for.
    static let additional = "additional"
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
