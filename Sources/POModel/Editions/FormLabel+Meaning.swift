extension FormLabel {
    /// What the words of a label mean, such as `phone`, `newClients` or `age.25-44`, however they are put.
    ///
    /// The built-in editions show which there are. An age band is `age.` with the band.
    public struct Meaning: RawRepresentable, Hashable, Codable, ExpressibleByStringLiteral, Sendable {
        /// The meaning's name.
        public let rawValue: String
        /// Creates a meaning, known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Creates a meaning from a literal.
        public init(stringLiteral value: String) { rawValue = value }
    }
}

extension FormLabel.Meaning {
    /// The age band that is meant; `nil` if it is none.
    package var ageBand: AgeBand? {
        rawValue.hasPrefix(Self.age) ? AgeBand(rawValue: String(rawValue.dropFirst(Self.age.count))) : nil
    }

    private static let age = "age."
}
