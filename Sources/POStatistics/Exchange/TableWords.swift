public import POModel

extension TableCell.Status {
    /// The status in words, as a legend under a table or chart has it.
    public func label(in language: MessageLanguage) -> String {
        switch (self, language) {
        case (.value, .swedish): "uppgift"
        case (.value, .english): "value"
        case (.derived, .swedish): "summa eller andel av andra uppgifter"
        case (.derived, .english): "sum or share of other values"
        case (.blank, .swedish): "uppgift saknas"
        case (.blank, .english): "not given"
        case (.notAsked, .swedish): "efterfrågades inte"
        case (.notAsked, .english): "not asked"
        case (.suppressed, .swedish): "visas inte av hänsyn till enskilda"
        case (.suppressed, .english): "not shown, to protect individuals"
        }
    }

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
