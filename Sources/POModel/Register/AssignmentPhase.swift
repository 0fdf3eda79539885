/// How far an assignment has come (*fas*).
public struct AssignmentPhase: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Getting to know each other and agreeing on the commission (*inledning*).
    public static let introduction = Self(rawValue: "introduction")
    /// The work that was agreed on (*arbete*).
    public static let work = Self(rawValue: "work")
    /// Drawing to a close (*avslut*).
    public static let conclusion = Self(rawValue: "conclusion")

    /// Those that this release has a name for.
    public static let known: [Self] = [.introduction, .work, .conclusion]
}

extension AssignmentPhase: OpenWord {}
