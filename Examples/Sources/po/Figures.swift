public import ArgumentParser
import POModel
public import POStatistics

/// `po figures`: a service's year beside the tables of the form.
struct Figures: AsyncParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print a year's figures of a service as JSON: periods, waiting, lengths, caseload, continuity.",
        discussion: """
            A register in JSON also gives consultations, deficiencies, complaints and surveys. What the register does not \
            record is absent. The exit status is 1 if rows were left out.
            """)

    @Argument(help: .register)
    var register: String

    @Option(help: "The year to count.")
    var year: Int

    @Option(help: ArgumentHelp("Municipality codes, parted by commas; by default all.", valueName: "code,…"))
    var municipality: String?

    @Option(help: "Periods to count: year, tertial, quarter or month; may be given several times.")
    var period: [CountingPeriod.Kind] = [.year, .tertial]

    @OptionGroup var mapping: MappingOption

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// What is printed.
    private struct Output: Encodable {
        let service: ServiceFigures
        let reasons: [RankedReason]?
        let records: RecordFigures?
    }

    /// Refuses years that no register is about.
    func validate() throws {
        guard (1900...9999).contains(year) else { throw ValidationError("expected a year from 1900 to 9999") }
    }

    /// Counts the year and prints its figures.
    func run() async throws {
        let codes = try municipality.map(MunicipalityCode.listed)
        let contents = try await RegisterFile(register, language: language, mapping: mapping.read())
            .contents(year: year, scope: .service)
        let (reading, counted) = (contents.reading, contents.reading.serviceYear)
        let records = counted.recordFigures(for: codes)
        try Console.printJSON(
            Output(
                service: counted.figures(for: codes, periods: period), reasons: counted.rankedReasons(for: codes),
                records: records.isEmpty ? nil : records))
        if reading.issues.leftOutCount > 0 { throw ExitCode.failure }
    }
}

extension CountingPeriod.Kind: @retroactive ExpressibleByArgument {}
