import ArgumentParser
import POModel
import POStatistics

/// `po compare`: two reports, figure by figure.
struct Compare: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Compare the reports of two years, or of two municipalities.",
        discussion: """
            Two reports are given, in one file or in several. Every pair of figures has a verdict. What the forms do not \
            ask alike is not compared, and a blank is not zero. The exit status is 1 if a report tells no year, and 2 if \
            not two reports are given.
            """)

    @Argument(help: .documents)
    var files: [String]

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var editions: EditionOptions

    @OptionGroup var result: ResultOptions

    @Option(help: "The language: sv or en.")
    var language: MessageLanguage = Console.language

    /// Compares and prints.
    func run() throws {
        let reports = try GivenDocument.reports(files)
        guard reports.count == 2 else {
            Console.complain(
                "\(files.joined(separator: ", ")): väntade två redovisningar, fann \(reports.count)",
                "\(files.joined(separator: ", ")): expected two reports, found \(reports.count)")
            throw ExitCode(2)
        }
        let editions = try editions.finder(in: language)
        editions.complainOfUnknown(reports)
        guard let comparison = ReportComparison(reports[0].report, with: reports[1].report, editions: editions) else {
            Console.complain(
                "en redovisning anger inget år; skriv det under year i dokumentet",
                "a report tells no year; write it under year in the document")
            throw ExitCode.failure
        }
        if json { try Console.printJSON(comparison) } else { try Console.print(text(of: comparison)) }
    }

    private func text(of comparison: ReportComparison) -> String {
        let years = (comparison.first.year, comparison.second.year)
        var lines = [[comparison.first, comparison.second].map(Self.head).joined(separator: " – "), ""]
        lines += UntoldFigures.lines(of: comparison.differences, years, in: language) { line(of: $0, years) }
        let tendencies = comparison.tendencies()
        if !tendencies.isEmpty {
            lines += ["", language == .swedish ? "Tendenser:" : "Tendencies:"]
            lines += tendencies.map { "- " + $0.text(in: language) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(of difference: FigureDifference, _ years: (first: Int, second: Int)) -> String {
        let figures = [difference.first, difference.second].map {
            FigureText.text(of: $0, difference.cell.measure, in: language)
        }
        var line = "\(difference.cell.text(in: language)): \(figures.joined(separator: " → "))"
        if let change = difference.change { line += " (\(FigureText.signed(change, difference.cell.measure)))" }
        if let chance = difference.chance {
            line += ", \(FigureText.probability(chance.probability, in: language))"
        }
        if difference.verdict != .comparable { line += ". \(difference.verdict.words(years).text(in: language))" }
        return line
    }

    private static func head(_ part: ReportComparison.Part) -> String {
        "\(part.municipalities.map(\.name).joined(separator: ", ")) \(part.year) (\(part.edition))"
    }
}
