import ArgumentParser
import Foundation
import POModel

/// `po kit`: other programs, tried against cases with known answers.
struct Kit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check another program against this package.", subcommands: [CheckKit.self])
}

/// `po kit check`: another program's answers beside the expected.
struct CheckKit: AsyncParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compare another program's answers with the expected.",
        discussion: """
            The command is called once for each case, with the kind of the case and its file, and answers on standard output \
            as the README of the kit says. The exit status is 1 if an answer differs.
            """)

    @Option(help: ArgumentHelp("The folder of the kit.", valueName: "folder"))
    var kit: String

    @Option(help: "The kinds of cases to try; by default all.")
    var kind: [KitCase.Kind] = []

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("The command to check, with its own arguments.", valueName: "command"))
    var command: [String] = []

    /// Refuses no command.
    func validate() throws {
        guard !command.isEmpty else {
            throw ValidationError(
                "expected a command to check, such as po kit check --kit Examples/Kit -- ./my-program")
        }
    }

    /// Calls the command for every case, and tells where its answers differ.
    func run() async throws {
        let folder = URL(filePath: kit, directoryHint: .isDirectory)
        let cases = try KitCase.all(in: folder).filter { kind.isEmpty || kind.contains($0.kind) }
        let command = command.first == "--" ? Array(command.dropFirst()) : command
        var failed = 0
        for one in cases {
            Console.work(on: "prövar \(one.name)", "checking \(one.name)")
            let differences = try one.differences(of: command, in: folder)
            if !differences.isEmpty { failed += 1 }
            for difference in differences.prefix(Self.mostTold) { try Console.print("\(one.name): \(difference)\n") }
            if differences.count > Self.mostTold {
                try Console.print("\(one.name): … (\(differences.count))\n")
            }
        }
        try Console.print(
            language == .swedish
                ? "\(cases.count - failed) av \(cases.count) fall rätt\n"
                : "\(cases.count - failed) of \(cases.count) cases right\n")
        if failed > 0 { throw ExitCode.failure }
    }

    /// How many differences of a case are told; the first are what to mend.
    private static let mostTold = 5
}
