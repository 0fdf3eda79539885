public import ArgumentParser
import Foundation
import POModel
public import POStatistics

/// `po tables`: a register's year, counted here or by a database.
struct Tables: AsyncParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print a year's tables as JSON.",
        discussion: """
            The exit status is 1 if rows were left out, or if no assignment touches the year; then nothing is printed.

            A register that lives in a database is counted there: --sql prints the query, and --rows takes what the database \
            printed for it, as CSV with a header or as JSON.
            """)

    @Argument(help: .register)
    var register: String?

    @Option(help: "The year to count.")
    var year: Int?

    @Option(
        help: ArgumentHelp(
            "Print the query for an engine, in place of counting: postgresql, duckdb or spark.", valueName: "engine"))
    var sql: SQLDialect?

    @Option(help: ArgumentHelp("The table of assignments that the query is for.", valueName: "table"))
    var from = "assignments"

    @Option(help: ArgumentHelp("A column that the table of assignments lacks; can be repeated.", valueName: "column"))
    var without: [RegisterColumn] = []

    @Option(help: ArgumentHelp("What an engine printed for the query; - is standard input.", valueName: "file"))
    var rows: String?

    @OptionGroup var mapping: MappingOption

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no register is about, and ways that do not go together.
    func validate() throws {
        guard [register != nil, sql != nil, rows != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("expected one of a register, --sql and --rows")
        }
        guard rows == nil || year == nil else {
            throw ValidationError("the rows of --rows tell which year they are of")
        }
        guard rows != nil || year != nil else { throw ValidationError("expected --year") }
        if let year, !(1900...9999).contains(year) { throw ValidationError("expected a year from 1900 to 9999") }
        if let required = without.first(where: \.isRequired) {
            throw ValidationError("a register cannot do without \(required.rawValue)")
        }
    }

    /// Counts the year and prints its tables, or prints how a database counts it.
    func run() async throws {
        if let sql, let year {
            let columns = Set(RegisterColumn.allCases).subtracting(without)
            return try Console.print(TablesQuery(year: year, columns: columns).sql(sql, from: from))
        }
        let tables = try await tables()
        guard !tables.isEmpty else {
            let name = register ?? rows ?? ""
            Console.complain(
                "\(name): inget uppdrag pågick under \(tables.year)", "\(name): no assignment touches \(tables.year)")
            throw ExitCode.failure
        }
        try Console.printJSON(tables)
        if tables.leftOut.count > 0 { throw ExitCode.failure }
    }

    private func tables() async throws -> YearTables {
        if let register, let year {
            return try await RegisterFile(register, language: language, mapping: mapping.read()).read(year: year)
                .tables()
        }
        let name = rows ?? "-"
        let input = try Input(name: name).bytes()
        do {
            let isJSON = input.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "[")
            let rows = isJSON ? try JSONDecoder().decode([TableRow].self, from: input) : try TableRow.rows(csv: input)
            return try YearTables(rows: rows)
        } catch let error as TableRowError {
            Console.complain(
                "\(name): rad \(error.line) är inte någon rad som frågan ger",
                "\(name): line \(error.line) is no row that the query gives")
        } catch {
            Console.complain(
                "\(name): filen är inte vad en databas skriver för frågan",
                "\(name): the file is not what a database prints for the query")
        }
        throw ExitCode.failure
    }
}

extension SQLDialect: @retroactive ExpressibleByArgument {}

extension RegisterColumn: @retroactive ExpressibleByArgument {}
