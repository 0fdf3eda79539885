import POModel
import POStatistics

/// Figures on end of a comparison that neither report tells, for the same reason: told in one line.
struct UntoldFigures {
    private let first: FigureDifference
    private let last: FigureDifference
    private let count: Int

    /// The lines of a comparison: what neither report tells, in one line where there are several on end.
    static func lines(
        of differences: [FigureDifference], _ years: (first: Int, second: Int), in language: MessageLanguage,
        line: (FigureDifference) -> String
    ) -> [String] {
        var lines: [String] = []
        var rest = differences[...]
        while let first = rest.first {
            let run = rest.prefix { $0.isUntold && $0.verdict == first.verdict }
            if run.count > 1, let last = run.last {
                lines.append(Self(first: first, last: last, count: run.count).text(years, in: language))
                rest = rest.dropFirst(run.count)
            } else {
                lines.append(line(first))
                rest = rest.dropFirst()
            }
        }
        return lines
    }

    private func text(_ years: (first: Int, second: Int), in language: MessageLanguage) -> String {
        let names = [first, last].map { $0.cell.measure.text(in: language) }
        let name = names[0] == names[1] ? names[0] : "\(names[0]) – \(names[1])"
        let told =
            language == .swedish
            ? "\(count) tal som ingen av redovisningarna anger" : "\(count) figures that neither report tells"
        return "\(name): \(told). \(first.verdict.words(years).text(in: language))"
    }
}

extension FigureDifference {
    /// Whether neither report tells the figure.
    fileprivate var isUntold: Bool { first.number == nil && second.number == nil }
}
