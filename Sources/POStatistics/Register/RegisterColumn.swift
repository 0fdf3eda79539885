/// A column of a register of assignments.
public enum RegisterColumn: String, CaseIterable, Hashable, Codable, Sendable {
    /// The client's id.
    case clientID = "client_id"
    /// The municipality's four-digit code.
    case municipalityCode = "municipality_code"
    /// The client's gender: `woman`, `man` or `nonBinary`.
    case gender
    /// The client's year of birth.
    case birthYear = "birth_year"
    /// The day when the client asked for an ombud.
    case applied
    /// The day when the assignment began; blank while the client waits.
    case opened
    /// The last day of the assignment; blank while it lasts.
    case closed
    /// Whether children live with the client: `yes`, `no` or `unknown`.
    case childrenAtHome = "children_at_home"
    /// Why the client made contact, parted by semicolons.
    case reasons
    /// The ombud; not needed for the year's tables, but for caseload and continuity.
    case ombudID = "ombud_id"

    /// Whether a register must have the column.
    public var isRequired: Bool {
        switch self {
        case .clientID, .municipalityCode, .gender, .birthYear, .opened, .closed: true
        case .applied, .childrenAtHome, .reasons, .ombudID: false
        }
    }

    /// The columns without which one of the year's tables is absent.
    static let tableColumns: Set<Self> = [.applied, .childrenAtHome, .reasons]
}
