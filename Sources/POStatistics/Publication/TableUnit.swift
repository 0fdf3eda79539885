package import POModel

/// What the numbers of a statistical table count or measure.
public enum TableUnit: String, CaseIterable, Hashable, Codable, Sendable {
    /// Clients, each person once in a cell.
    case clients
    /// Assignments (*uppdrag*).
    case assignments
    /// Days, in steps of a tenth.
    case days
    /// Per cent, in steps of a tenth.
    case percent

    /// How many decimals a number has: the smallest step is one, or a tenth.
    package var decimals: Int {
        switch self {
        case .clients, .assignments: 0
        case .days, .percent: 1
        }
    }

    /// Whether the numbers count something whole, so that sums of cells mean something.
    package var isCount: Bool { decimals == 0 }

    /// A number in digits, such as `12` clients or `12.5` days.
    func digits(_ number: Int, separator: String = ".") -> String {
        guard decimals == 1 else { return "\(number)" }
        return "\(number < 0 ? "-" : "")\(number.magnitude / 10)\(separator)\(number.magnitude % 10)"
    }
}

extension TableUnit: Phrased {
    /// The unit's name.
    package var words: MessageText { StatisticsMessages.words("table-unit.\(rawValue)") }
}
