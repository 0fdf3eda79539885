/// What the rows of a register tell of beside what they must; what no row tells is not recorded, and so has no figure.
struct RecordedAnswers: OptionSet, Hashable, Codable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// When somebody asked for an ombud.
    static let applied = Self(rawValue: 1 << 0)
    /// Why somebody made contact.
    static let reasons = Self(rawValue: 1 << 1)
    /// Which ombud has an assignment.
    static let ombud = Self(rawValue: 1 << 2)
    /// What was found later.
    static let laterReasons = Self(rawValue: 1 << 3)
}
