import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A part of a register, counted: what `po count` writes and `po merge` joins.
struct CountedPart: Codable {
    /// The version of the file's form.
    let version: Int
    /// The year, with its clients by id, so that a client of two parts counts once.
    var serviceYear: ServiceYear
    /// The rows that could not be counted.
    var leftOut: LeftOutRows

    private static let currentVersion = 1

    init(_ reading: RegisterReading) {
        version = Self.currentVersion
        serviceYear = reading.serviceYear
        leftOut = reading.issues.leftOutRows
    }

    /// Reads a part.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when the file is none.
    init(from input: Input) throws {
        let bytes = try input.bytes()
        do {
            self = try JSONDecoder().decode(Self.self, from: bytes)
        } catch {
            Console.complain(
                "\(input.name): filen är ingen del som po count har räknat",
                "\(input.name): the file is no part that po count has counted")
            throw ExitCode.failure
        }
        guard version == Self.currentVersion else {
            Console.complain(
                "\(input.name): filen är av version \(version); den här utgåvan läser version \(Self.currentVersion)",
                "\(input.name): the file is of version \(version); this release reads version \(Self.currentVersion)")
            throw ExitCode.failure
        }
    }

    /// Takes in another part; places of rows left out are those of their own files, so only numbers are kept.
    mutating func merge(_ other: Self) throws(MergeError) {
        try serviceYear.merge(other.serviceYear)
        leftOut = LeftOutRows(
            count: leftOut.count + other.leftOut.count,
            byReason: leftOut.byReason.merging(other.leftOut.byReason, uniquingKeysWith: +))
    }

    /// Writes the part to a file that only its owner may read, as it holds clients' ids.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(self)
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path, contents: bytes, attributes: attributes) else {
            Console.complainOfUnwritable(path)
            throw ExitCode.failure
        }
    }
}

/// `po count`: a part of a register, counted to be joined with others.
struct CountPart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "Count a part of a register, to be joined with other parts by po merge.",
        discussion: """
            The file written holds the ids of the clients, as a client of two parts counts once: keep it as the register.

            The exit status is 1 if rows were left out; the part is written all the same.
            """)

    @Argument(help: .register)
    var register: String

    @Option(help: "The year to count.")
    var year: Int

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where to write the part.", valueName: "file"))
    var output: String

    @OptionGroup var mapping: MappingOption

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no register is about.
    func validate() throws {
        guard (1900...9999).contains(year) else { throw ValidationError("expected a year from 1900 to 9999") }
    }

    func run() async throws {
        let part = CountedPart(
            try await RegisterFile(register, language: language, mapping: mapping.read()).read(year: year))
        try part.write(to: output)
        if part.leftOut.count > 0 { throw ExitCode.failure }
    }
}

/// `po merge`: counted parts to the tables of all.
struct MergeParts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Join the parts that po count wrote, and print the year's tables as JSON, or write one part of all.",
        discussion:
            "The exit status is 1 if a file is no part, if parts do not belong together, or if rows were left out.")

    @Argument(help: ArgumentHelp("The parts; - is standard input.", valueName: "file"))
    var parts: [String]

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Where to write one part of all, in place of printing tables.", valueName: "file"))
    var output: String?

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    func run() throws {
        var joined: CountedPart?
        for name in parts {
            let part = try CountedPart(from: Input(name: name))
            do {
                if joined == nil { joined = part } else { try joined?.merge(part) }
            } catch {
                let (swedish, english) = Self.words(for: error)
                Console.complain("\(name): \(swedish)", "\(name): \(english)")
                throw ExitCode.failure
            }
        }
        guard let joined else { return }
        if let output {
            try joined.write(to: output)
        } else {
            try Console.printJSON(joined.serviceYear.tables(leftOut: joined.leftOut))
        }
        if joined.leftOut.count > 0 { throw ExitCode.failure }
    }

    private static func words(for error: MergeError) -> (swedish: String, english: String) {
        switch error {
        case .years(let first, let second):
            (
                "delarna är av olika år, \(first) och \(second)",
                "the parts are of different years, \(first) and \(second)"
            )
        case .definitions, .scopes, .ageBands:
            ("delarna är räknade på olika sätt", "the parts were counted in different ways")
        }
    }
}
