/// A repair of the text that an answer was read from; the original stays in the source.
public struct Repair: Hashable, Codable, Sendable {
    /// What kind of damage was repaired.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// A word that a hyphen divided at a line's end was joined.
        case hyphenation
        /// Letters of another alphabet that look like Latin ones were taken for those.
        case homoglyph
        /// Letters that were decoded twice, such as `Ã¥` for `å`, were decoded back.
        case decodedTwice
        /// An e-mail address that blanks or a hyphen tore was joined.
        case tornAddress
        /// A sign that optical recognition read as another, such as `Q` for `@`, or `8` for `§` in the form's own words.
        case misreadSign
    }

    /// What kind of damage it was.
    public let kind: Kind
    /// The place in the decoded text, in UTF-8 bytes.
    public let range: Range<Int>
    /// What stands there.
    public let original: String
    /// What was read instead; may be empty.
    public let replacement: String

    init(_ kind: Kind, at range: Range<Int>, original: String, replacement: String) {
        self.kind = kind
        self.range = range
        self.original = original
        self.replacement = replacement
    }
}
