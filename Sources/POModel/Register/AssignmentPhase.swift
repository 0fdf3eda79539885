/// How far an assignment has come (*fas*).
public enum AssignmentPhase: String, CaseIterable, Hashable, Codable, Sendable {
    /// Getting to know each other and agreeing on the commission (*inledning*).
    case introduction
    /// The work that was agreed on (*arbete*).
    case work
    /// Drawing to a close (*avslut*).
    case conclusion
}
