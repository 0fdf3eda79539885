/// What a cell of a statistical table holds.
///
/// A blank is not zero, and neither is a hidden count; so each has a case of its own, and every export tells them apart.
public enum TableCell: Hashable, Sendable {
    /// A number as it was counted or answered, in the smallest step of the table's unit.
    case value(Int)
    /// A number that follows from other cells, in the smallest step of the table's unit.
    case derived(Int)
    /// Nothing was answered, or nothing is known.
    case blank
    /// The form of that year and place does not ask.
    case notAsked
    /// A number that is not published.
    case suppressed

    /// The number, in the smallest step of the table's unit; `nil` where there is none to show.
    public var number: Int? {
        switch self {
        case .value(let number), .derived(let number): number
        case .blank, .notAsked, .suppressed: nil
        }
    }

    /// What kind of content the cell has.
    public var status: Status {
        switch self {
        case .value: .value
        case .derived: .derived
        case .blank: .blank
        case .notAsked: .notAsked
        case .suppressed: .suppressed
        }
    }

    /// What kind of content a cell has; the raw value is the word used in exports.
    public enum Status: String, CaseIterable, Hashable, Codable, Sendable {
        /// A number as it was counted or answered.
        case value
        /// A number that follows from other cells.
        case derived
        /// Nothing was answered, or nothing is known.
        case blank
        /// The form of that year and place does not ask.
        case notAsked
        /// A number that is not published.
        case suppressed
    }
}
