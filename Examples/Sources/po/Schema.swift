import ArgumentParser
import POModel

/// `po schema`: the interchange format, described for other programs.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the JSON Schema (2020-12) of a kind of document.")

    /// The kinds by the names that the interchange format and people use.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case register, report, application, memorandum

        var root: JSONSchema.Root {
            switch self {
            case .register: .register
            case .report: .grantReport
            case .application: .grantApplication
            case .memorandum: .officialMemorandum
            }
        }
    }

    @Argument(help: "What to describe: register, report, application or memorandum.")
    var kind: Kind

    /// Prints the schema.
    func run() throws { try Console.printJSON(JSONSchema.document(for: kind.root), pretty: true) }
}
