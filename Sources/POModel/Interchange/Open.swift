/// A word of a list that later releases may extend: one that this release has a name for, or another, kept as it is written.
///
/// Two are equal when they are written alike.
public enum Open<Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Hashable, Codable, Sendable {
    /// A word of the list.
    case listed(Word)
    /// A word that this release has no name for, as it is written in the interchange format.
    case unlisted(String)
}

extension Open: RawRepresentable {
    /// The word as it is written in the interchange format.
    public var rawValue: String {
        switch self {
        case .listed(let word): word.rawValue
        case .unlisted(let text): text
        }
    }

    /// Creates a word from what is written.
    public init(rawValue: String) { self = Word(rawValue: rawValue).map(Self.listed) ?? .unlisted(rawValue) }
}

extension Open: OpenWord {
    package static var known: [Self] { Word.allCases.map(Self.listed) }
}
