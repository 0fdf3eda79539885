import ArgumentParser
import POModel
import POStatistics

/// `po rollup`: many reports added up.
struct RollUp: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        commandName: "rollup",
        abstract: "Add up reports by county and for the nation, year by year.",
        discussion: """
            A municipality counts once. What is left out, and why, is told on standard error. The exit status is 1 if a \
            file cannot be read, no report is left or a sum is too large to be told, and 2 if no report is given.
            """)

    @Argument(help: .documents)
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Codes of municipalities and counties of which figures are expected, parted by commas; or all.",
            valueName: "code,…"))
    var expected: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var editions: EditionOptions

    @OptionGroup var result: ResultOptions

    @Option(help: "The language: sv or en.")
    var language: MessageLanguage = Console.language

    /// What is printed as JSON.
    private struct Output: Encodable {
        let years: [YearRollUp]
    }

    /// Adds up and prints.
    func run() throws {
        let expected = try expected.map(MunicipalityCode.expected)
        let editions = try editions.finder(in: language)
        let reports = try GivenDocument.reports(files)
        editions.complainOfUnknown(reports)
        let (years, remarks) = YearRollUp.years(of: reports, expected: expected, editions: editions)
        for remark in remarks + years.flatMap(\.remarks) { Console.remark(remark.text(in: language)) }
        guard years.contains(where: { !$0.nation.reports.isEmpty }) else {
            Console.complain("det finns ingen redovisning att räkna", "there is no report to count")
            throw ExitCode.failure
        }
        if json {
            try Console.printJSON(Output(years: years))
        } else {
            try Console.print(years.map(text).joined(separator: "\n"))
        }
        if years.contains(where: { $0.nation.figures.contains(where: \.isTooLarge) }) { throw ExitCode.failure }
    }

    private func text(of year: YearRollUp) -> String {
        let isSwedish = language == .swedish
        var lines = section(isSwedish ? "Riket \(year.year)" : "The nation \(year.year)", year.nation)
        for county in year.counties { lines += section("\(county.county.name) \(year.year)", county.area) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ area: YearRollUp.Area) -> [String] {
        [title, coverage(area.coverage)] + area.figures.compactMap(line) + [""]
    }

    private func coverage(_ coverage: Coverage) -> String {
        let isSwedish = language == .swedish
        var parts: [String] = []
        if let expected = coverage.expected { parts.append("\(isSwedish ? "väntade" : "expected") \(expected)") }
        parts.append("\(isSwedish ? "inkomna" : "received") \(coverage.received.count)")
        func part(_ word: String, _ municipalities: [Municipality]) {
            guard !municipalities.isEmpty else { return }
            parts.append("\(word) \(municipalities.count): \(municipalities.map(\.name).joined(separator: ", "))")
        }
        part(isSwedish ? "sena" : "late", coverage.late)
        part(isSwedish ? "i annans redovisning" : "covered by another's report", coverage.covered)
        part(isSwedish ? "saknas" : "missing", coverage.missing)
        return parts.joined(separator: "; ")
    }

    private func line(_ figure: RolledFigure) -> String? {
        let isSwedish = language == .swedish
        let number = figure.sum.map { FigureText.number($0, figure.cell.measure) }
        let tooLarge = figure.isTooLarge ? (isSwedish ? "för stort för att anges" : "too large to be told") : nil
        guard let told = number ?? tooLarge else { return nil }
        var line = "  \(figure.cell.text(in: language)): \(told)"
        func remark(_ swedish: String, _ english: String, _ reports: [String]) {
            if !reports.isEmpty { line += "; \(isSwedish ? swedish : english) \(reports.count)" }
        }
        remark("delvis tomma", "partly blank", figure.partlyBlank)
        remark("tomma", "blank", figure.blank)
        remark("ej tillfrågade", "not asked", figure.notAsked)
        return line
    }
}
