/// The pseudonym of somebody in a register, such as a client or an ombud.
///
/// It is opaque: never a name, a personal identity number or anything else that tells who somebody is. Ids compare as
/// UTF-8 bytes. Nothing prints one by mistake: whoever must show it takes its raw value.
public struct OpaqueID<Subject>: RawRepresentable, Sendable {
    /// The id, as the case system gave it.
    public let rawValue: String

    /// Creates an id; `nil` if the text is blank, and if it holds a personal identity number (*personnummer*) or a
    /// coordination number (*samordningsnummer*) in ten or twelve digits, in any spelling that ``PersonalData`` finds in
    /// texts, whatever stands before and after.
    ///
    /// A number of another meaning that happens to have a day of birth and the right check digit is refused too.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init?(rawValue: String) {
        guard LineText(rawValue) != nil, !PersonalIdentityNumber.isIn(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// Creates an id; `nil` for the texts that `init(rawValue:)` refuses.
    package init?(_ text: String) { self.init(rawValue: text) }
}

extension OpaqueID: Hashable {
    /// Whether two ids have the same bytes.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.utf8.elementsEqual(right.rawValue.utf8) }

    /// Hashes the text; the same bytes are the same text.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension OpaqueID: Codable {
    /// Decodes an id.
    ///
    /// - Throws: `DecodingError` when the id is refused; what it was is not repeated.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(rawValue: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected an opaque id, not blank and no personal identity number")
        }
        self = id
    }

    /// Encodes the id.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension OpaqueID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// That there is an id, and not which: what is logged or shown by mistake tells of nobody.
    public var description: String { "(id)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// Nothing of the id.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
