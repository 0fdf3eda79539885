import ArgumentParser
import Foundation
import POModel

/// The command tree: one subcommand per thing that the package does.
@main
struct PO: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "po",
        abstract:
            "Reads, renders, fills and checks the forms of the state grant for personligt ombud; counts and publishes.",
        version: "po 0.1.0",
        subcommands: [
            Read.self, Confirm.self, Correction.self, Render.self, Fill.self, Report.self, Draft.self, Tables.self,
            CountPart.self, MergeParts.self, Figures.self, Explain.self, RegisterCSV.self, Check.self,
            Compare.self, RollUp.self, Publish.self, Editions.self, Edition.self, Schema.self, Kit.self,
        ])

    /// Runs the command that the arguments name; wrong use ends with exit status 2.
    static func main() async {
        Console.expectClosedPipes()
        let status = await run(Array(CommandLine.arguments.dropFirst()), in: Console.session)
        exit(withError: ExitCode(status))
    }

    /// Runs a command, and gives its exit status.
    static func run(_ arguments: [String], in session: Session) async -> Int32 {
        await Console.$session.withValue(session) {
            let progress = session.tellingProgress()
            let status = await status(of: arguments)
            progress?.cancel()
            session.clearProgress()
            guard session.writeOutput() else {
                Console.complainOfUnwritable(session.output ?? "")
                return 1
            }
            return status
        }
    }

    private static func status(of arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if let command = command as? any WritesResult { Console.session.output = command.result.output }
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            return status(of: error)
        }
    }

    /// Tells what went wrong, unless that is told already, and gives the exit status.
    private static func status(of error: any Error) -> Int32 {
        let code = exitCode(for: error)
        switch code {
        case .validationFailure:
            Console.complain(HelpText.text(for: error))
            return 2
        case .success:
            // Help was asked for, or the version.
            return (try? Console.print(HelpText.text(for: error) + "\n")) == nil ? 1 : 0
        default:
            if !(error is ExitCode) { Console.complain(HelpText.text(for: error)) }
            return code.rawValue
        }
    }
}
