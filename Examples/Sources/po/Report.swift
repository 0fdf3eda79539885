import ArgumentParser
import POForms
import POModel
import POStatistics

/// `po report`: a register's year on the form that the county asks for.
struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a municipality's report of a year, filled in from a register.",
        discussion: """
            The exit status is 1 if rows were left out, or if no assignment touches the year; then nothing is printed. It is 2 \
            if something else than a register is given, or an edition that is no report's.
            """)

    /// What to print: a form, or the document itself.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, html, text, docx, json
        case htmlForm = "html-form"

        var form: FormFormat? { FormFormat(rawValue: rawValue) }
    }

    @Argument(help: .register)
    var register: String

    @Option(help: "The year to account for.")
    var year: Int

    @Option(help: ArgumentHelp("Municipality codes, the grantee's first, parted by commas.", valueName: "code,…"))
    var municipality: String

    @Option(help: "What to print: markdown, html, html-form, text, docx or json.")
    var format: Format = .markdown

    @Option(name: .shortAndLong, help: .output)
    var output: String?

    @OptionGroup var editions: TargetEditionOptions

    @Option(help: ArgumentHelp("Last year's report, for contact, organisation and routines.", valueName: "file"))
    var carryOver: String?

    @OptionGroup var mapping: MappingOption

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no register is about.
    func validate() throws {
        guard (1900...9999).contains(year) else { throw ValidationError("expected a year from 1900 to 9999") }
    }

    /// Counts the year and prints the report.
    func run() async throws {
        let codes = try MunicipalityCode.listed(municipality)
        let (finder, target) = try editions.editions(for: .grantReport, in: language)
        let edition = try target ?? finder.target(.grantReport, for: year)
        let last = try carryOver.map { try lastReport($0, of: codes.first) }
        let reading = try await RegisterFile(register, language: language, mapping: mapping.read()).read(year: year)
        guard var draft = reading.serviceYear.report(for: codes, on: edition, among: finder)
        else {
            Console.complain(
                language == .swedish
                    ? "\(register): inget uppdrag pågick under \(year) i \(municipality)"
                    : "\(register): no assignment touches \(year) in \(municipality)")
            throw ExitCode.failure
        }
        for note in draft.notes { Console.remark("\(register): \(note.text(in: language))") }
        if target == nil && edition.year != year {
            Console.remark(
                language == .swedish
                    ? "år \(year) har ingen egen blankettversion; redovisningen står på \(edition.id)"
                    : "the year \(year) has no edition of its own; the report is on \(edition.id)")
        }
        if let last { draft.carryOver(from: last) }
        for conflict in draft.conflicts { Console.remark("\(carryOver ?? ""): \(conflict.text(in: language))") }
        let document = GrantDocument.report(draft.report)
        if let form = format.form {
            try Console.write(form.render(document, edition, in: language), to: output)
        } else {
            try Console.write(Console.json(document), to: output)
        }
        if reading.issues.leftOutCount > 0 { throw ExitCode.failure }
    }

    /// The one report given or, of several, the municipality's latest before the year.
    private func lastReport(_ path: String, of municipality: MunicipalityCode?) throws -> GrantReport {
        let reports = try GivenDocument.reports([path]).map(\.report)
        if reports.count == 1 { return reports[0] }
        let own = reports.filter { $0.grantee.municipality?.code == municipality && $0.year ?? year < year }
        let latest = own.filter { report in own.allSatisfy { $0.year ?? 0 <= report.year ?? 0 } }
        if latest.count == 1 { return latest[0] }
        Console.complain(
            "\(path): väntade en redovisning, fann \(reports.count)",
            "\(path): expected one report, found \(reports.count)")
        throw ExitCode(2)
    }
}
