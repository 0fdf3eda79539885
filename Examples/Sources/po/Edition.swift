import ArgumentParser
import POForms
import POModel

/// `po edition`: a form as data.
struct Edition: ParsableCommand {
    /// What to print an edition as.
    enum Format: String, CaseIterable, ExpressibleByArgument { case json }

    static let configuration = CommandConfiguration(
        abstract: "Print an edition as JSON, to describe a form of one's own after.")

    @Argument(help: "The edition's id, as `po editions` lists them.")
    var id: String

    @Option(help: "What to print: json.")
    var format: Format = .json

    /// Prints the edition.
    func run() throws { try Console.printJSON(EditionFinder.builtIn.named(id), pretty: true) }
}
