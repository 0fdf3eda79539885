import ArgumentParser

/// The command tree: one subcommand per thing that the package does.
@main
struct PO: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "po",
        abstract:
            "Reads, renders, fills and checks the forms of the state grant for personligt ombud; counts and publishes.",
        subcommands: [
            Read.self, Render.self, Fill.self, Report.self, Draft.self, Tables.self, CountPart.self, MergeParts.self,
            Figures.self, Explain.self, Check.self,
            Compare.self, RollUp.self, Publish.self, Editions.self, Edition.self, Schema.self,
        ])

    /// Runs the command that the arguments name; wrong use ends with exit status 2.
    static func main() async {
        Console.expectClosedPipes()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            switch exitCode(for: error) {
            case .validationFailure:
                Console.complain(fullMessage(for: error))
                exit(withError: ExitCode(2))
            case .success:
                // Help was asked for.
                do {
                    try Console.print(fullMessage(for: error) + "\n")
                } catch {
                    exit(withError: error)
                }
                exit(withError: ExitCode.success)
            default:
                exit(withError: error)
            }
        }
    }
}
