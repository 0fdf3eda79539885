import POModel
import POStatistics

/// Figures of reports in print.
enum FigureText {
    /// A figure: a number, or why there is none.
    static func text(of value: ReportedValue, _ measure: ReportMeasure, in language: MessageLanguage) -> String {
        switch value {
        case .answer(let number): return self.number(number, measure)
        case .derived(let derivation):
            let mark = derivation.blanks.isEmpty ? "" : "≥ "
            return mark + number(derivation.value, measure)
        case .blank: return language == .swedish ? "tomt" : "blank"
        case .notAsked: return language == .swedish ? "ej tillfrågat" : "not asked"
        }
    }

    /// A number, of positions with two decimals, and of money in kronor.
    static func number(_ number: Int, _ measure: ReportMeasure) -> String {
        if measure.isInHundredths { return RoundedFigure(hundredths: number).description }
        return [.grantedAmount, .usedAmount].contains(measure) ? "\(number) kr" : "\(number)"
    }

    /// A difference with its sign.
    static func signed(_ number: Int, _ measure: ReportMeasure) -> String {
        (number > 0 ? "+" : "") + self.number(number, measure)
    }

    /// A probability with three decimals, such as `p = 0,034`; one below a thousandth is only said to be below it.
    static func probability(_ probability: Double, in language: MessageLanguage) -> String {
        let thousandths = Int((probability * 1_000).rounded())
        let digits = "\(1_000 + max(1, thousandths))"
        let mark = language == .swedish ? "," : "."
        return "p \(thousandths == 0 ? "<" : "=") \(thousandths / 1_000)\(mark)\(digits.suffix(3))"
    }
}
