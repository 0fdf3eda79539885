import ArgumentParser
import POModel
import POStatistics

/// `po tables`: a register's year, counted.
struct Tables: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a year's tables as JSON.",
        discussion: """
            The exit status is 1 if rows were left out, or if no assignment touches the year; then nothing is printed.
            """)

    @Argument(help: .register)
    var register: String

    @Option(help: "The year to count.")
    var year: Int

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = .english

    /// Refuses years that no register is about.
    func validate() throws {
        guard (1900...9999).contains(year) else { throw ValidationError("expected a year from 1900 to 9999") }
    }

    /// Counts the year and prints its tables.
    func run() async throws {
        let tables = try await RegisterFile(register, language: language).read(year: year).tables()
        guard !tables.isEmpty else {
            Console.complain(
                language == .swedish
                    ? "\(register): inget uppdrag pågick under \(year)"
                    : "\(register): no assignment touches \(year)")
            throw ExitCode.failure
        }
        try Console.printJSON(tables)
        if tables.leftOut.count > 0 { throw ExitCode.failure }
    }
}
