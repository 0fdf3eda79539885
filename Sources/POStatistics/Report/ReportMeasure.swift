public import POModel

/// What a figure of a report is about.
public enum ReportMeasure: Hashable, Sendable {
    /// Clients supported in the year (*totalt antal klienter*).
    case total
    /// New clients (*nya klienter*).
    case new
    /// Closed clients (*avslutade klienter*).
    case closed
    /// Clients at the start of the year; asked in the letter of 2012.
    case openingStock
    /// Clients at the end of the year; asked in the letter of 2012.
    case closingStock
    /// Clients with children at home.
    case withChildrenAtHome
    /// Clients with children under 18, at home or not; asked in the letter of 2012.
    case withMinorChildren
    /// Clients who made contact for a reason (*kontaktorsak*).
    case reason(ContactReason)
    /// Persons who are ombud.
    case headcount
    /// Full-time positions, in hundredths.
    case positions
    /// Full-time positions granted, in hundredths.
    case grantedPositions
    /// Full-time positions used, in hundredths.
    case usedPositions
    /// The grant, in kronor.
    case grantedAmount
    /// What was used of the grant, in kronor.
    case usedAmount

    /// What is measured, in the order of the forms: clients, the ten reasons, ombud and money.
    public static let all: [Self] =
        [.total, .new, .closed, .openingStock, .closingStock, .withChildrenAtHome, .withMinorChildren]
        + ContactReason.asked.map(Self.reason)
        + [.headcount, .positions, .grantedAmount, .grantedPositions, .usedAmount, .usedPositions]

    /// The id of the form's row or question, such as `clients.total`.
    package var field: FieldID {
        switch self {
        case .total: "clients.total"
        case .new: "clients.new"
        case .closed: "clients.closed"
        case .openingStock: "clients.openingStock"
        case .closingStock: "clients.closingStock"
        case .withChildrenAtHome: "clients.withChildrenAtHome"
        case .withMinorChildren: "clients.withMinorChildren"
        case .reason(let reason): "contactReasons.counts.\(reason.rawValue)"
        case .headcount: "ombuds.headcount"
        case .positions: "ombuds.positions"
        case .grantedPositions: "economy.granted.positions"
        case .usedPositions: "economy.used.positions"
        case .grantedAmount: "economy.granted.amount"
        case .usedAmount: "economy.used.amount"
        }
    }

    /// Whether it is a table of clients in all and by age.
    package var isByAge: Bool { self == .total || self == .new || self == .closed }

    /// Whether it counts people, who can be divided by gender.
    package var countsPeople: Bool {
        switch self {
        case .positions, .grantedPositions, .usedPositions, .grantedAmount, .usedAmount: false
        default: true
        }
    }

    /// Whether its figures are hundredths of a full-time position.
    public var isInHundredths: Bool {
        switch self {
        case .positions, .grantedPositions, .usedPositions: true
        default: false
        }
    }
}
