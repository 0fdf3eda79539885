import ArgumentParser
import POModel
import POStatistics

/// `po explain`: who is in a cell, and why someone is not.
struct Explain: AsyncParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print the ids of the clients in a cell of the year's tables, or why a client is not among them.",
        discussion: """
            A cell is named as in the interchange format: clients.new, clients.total.byAge.18-29.women, \
            contactReasons.counts.economy. The exit status is 0 also when nobody is in the cell.
            """)

    @Argument(help: .register)
    var register: String

    @Option(help: "The year to count.")
    var year: Int

    @Option(help: "The cell.")
    var cell: String

    @Option(help: "The client to tell about; by default all in the cell are listed.")
    var client: String?

    @Option(help: ArgumentHelp("Municipality codes, parted by commas; by default all.", valueName: "code,…"))
    var municipality: String?

    @OptionGroup var mapping: MappingOption

    @OptionGroup var result: ResultOptions

    @Option(help: "The language: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no register is about, and cells that no table has.
    func validate() throws {
        guard (1900...9999).contains(year) else { throw ValidationError("expected a year from 1900 to 9999") }
        guard ReportCell(field: FieldID(rawValue: cell)) != nil else {
            throw ValidationError("there is no cell '\(cell)'; expected such as clients.new.all.women")
        }
    }

    /// Prints ids, or what keeps the client out.
    func run() async throws {
        if let client, ClientID(rawValue: client) == nil {
            // What was given is not repeated.
            Console.complain(
                "--client: detta är inget klient-id: det är tomt, eller ett personnummer eller samordningsnummer",
                "--client: this is no client's id: it is blank, or a personal identity or coordination number")
            throw ExitCode(2)
        }
        guard let cell = ReportCell(field: FieldID(rawValue: cell)) else { return }
        let codes = try municipality.map(MunicipalityCode.listed)
        let contents = try await RegisterFile(register, language: language, mapping: mapping.read()).contents(
            year: year, holdsRegister: client != nil)
        let serviceYear = contents.reading.serviceYear
        guard let client else {
            for id in serviceYear.clients(in: cell, of: codes) { try Console.print(id + "\n") }
            return
        }
        guard let exclusion = serviceYear.exclusion(of: client, from: cell, of: codes) else {
            try Console.print(
                language == .swedish ? "Klienten räknas i rutan.\n" : "The client is counted in the cell.\n")
            return
        }
        try Console.print(exclusion.text(in: language) + "\n")
        guard let id = ClientID(rawValue: client) else { return }
        let assignments = contents.register?.assignmentExclusions(of: id, year: year) ?? [:]
        for (position, exclusion) in assignments.sorted(by: { $0.key < $1.key }) {
            let assignment = language == .swedish ? "Uppdrag" : "Assignment"
            try Console.print("\(assignment) \(position + 1): \(exclusion.text(in: language))\n")
        }
    }
}
