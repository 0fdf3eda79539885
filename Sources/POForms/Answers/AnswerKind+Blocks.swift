import POModel

extension AnswerKind {
    /// How many blocks an answer may fill that goes line by line; `nil` for one that does not.
    var blocksOfLines: Int? {
        switch self {
        case .address: 1
        case .placeAndDate, .nameAndTitle: 2
        case .countyBoard: 8
        case .lines: 100
        default: nil
        }
    }
}
