/// The id of a question: the coding path of its value in the interchange format, parted by full stops.
///
/// For example `clients.new.byAge.18-29.women`. It also names the input of an HTML form and the field of a diagnostic.
public struct FieldID: RawRepresentable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// The path.
    public let rawValue: String
    /// Creates an id.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The id of the value to which some keys lead.
    package init(keys: [String]) { rawValue = keys.joined(separator: ".") }

    /// The keys from the document to the value.
    package var keys: [String] { Array(FieldPath(self)) }

    /// The coding path, which is the id but for one that asks something new.
    package var codingPath: FieldID { FieldID(keys: keys) }

    /// The key under which a document keeps the answers that its type has no place for.
    package static let additional = "additional"
}

extension FieldID: ExpressibleByStringInterpolation {
    /// Creates an id from a literal.
    public init(stringLiteral value: String) { rawValue = value }
}

extension FieldID: Comparable, OrderedAsWritten {}

extension FieldID: CustomStringConvertible, PrintedAsWritten {}

extension FieldID {
    /// What the field is part of, such as `clients.total` of `clients.total.all`; `nil` when it is part of nothing.
    var holder: FieldID? {
        guard let stop = rawValue.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return FieldID(rawValue: String(rawValue[..<stop]))
    }

    /// Whether the field is part of another, or is it.
    package func isWithin(_ other: FieldID) -> Bool {
        guard rawValue.utf8.starts(with: other.rawValue.utf8) else { return false }
        let next = rawValue.utf8.dropFirst(other.rawValue.utf8.count).first
        return next == nil || next == UInt8(ascii: ".")
    }
}
