package import POModel

extension TableCell.Status: Phrased {
    /// The status in words, as a legend under a table or chart has it.
    package var words: MessageText { StatisticsMessages.words("cell-status.\(rawValue)") }

    /// The sign that stands for a number that is not there; `nil` where there is one.
    ///
    /// - SeeAlso: The signs of PX files, of which `-` is kept for zero.
    var sign: String? {
        switch self {
        case .value, .derived: nil
        case .notAsked: "."
        case .suppressed: ".."
        case .blank: "..."
        }
    }
}

extension StatisticalTable {
    /// What a cell shows to people: its number with a decimal comma or point, or the sign of its status.
    func text(_ cell: TableCell) -> String {
        if let number = cell.number { return unit.digits(number, separator: language == .swedish ? "," : ".") }
        return cell.status.sign ?? ""
    }
}
