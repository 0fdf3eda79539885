/// Why an ombud is on leave.
public enum LeaveReason: String, CaseIterable, Hashable, Codable, Sendable {
    /// Sickness (*sjukfrånvaro*).
    case sickness
    /// Parental leave (*föräldraledighet*).
    case parental
    /// Studies (*studieledighet*).
    case study
    /// Care of a relative or a sick child.
    case careOfRelative
    /// Another reason.
    case other
}
