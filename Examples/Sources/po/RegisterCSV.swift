import ArgumentParser
import Foundation
import POModel
import POStatistics

/// `po csv`: the assignments of a register in JSON as CSV.
struct RegisterCSV: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Print the assignments of a register in JSON as CSV, one row for each.",
        discussion: """
            What CSV has no column for is left out. With --mapping, columns and words are those of the mapping, so that \
            another program can read them. The exit status is 2 if something else than a register in JSON is given.
            """)

    @Argument(help: "The register, in JSON; - is standard input.")
    var register: String

    @OptionGroup var mapping: MappingOption

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Prints the rows.
    func run() throws {
        let mapping = try mapping.read()
        let bytes = try Input(name: register).bytes()
        let given = GivenKind(of: bytes)
        guard given == .register || given == .json else {
            throw WrongUse.of(given, named: register, wanted: .registerInJSON)
        }
        let read: Register
        do {
            read = try JSONDecoder().decode(Register.self, from: bytes)
        } catch let error as DecodingError {
            Console.complain("\(register): \(JSONFault.place(error, in: language))")
            throw ExitCode.failure
        }
        try Console.print(read.csv(mapping: mapping))
    }
}
