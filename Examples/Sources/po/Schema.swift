import ArgumentParser
import POModel

/// `po schema`: the interchange format, described for other programs.
struct Schema: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema (2020-12) of a kind of document, or of what a command prints.")

    /// The kinds by the names that the interchange format and people use.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case register, report, application, memorandum
        case read, check, rollup, tables, publish

        /// What is described; `nil` for what a command prints.
        var root: JSONSchema.Root? {
            switch self {
            case .register: .register
            case .report: .grantReport
            case .application: .grantApplication
            case .memorandum: .officialMemorandum
            case .read, .check, .rollup, .tables, .publish: nil
            }
        }
    }

    @Argument(
        help:
            "What to describe: register, report, application or memorandum; or what read, check, rollup, tables or publish prints."
    )
    var kind: Kind

    @OptionGroup var result: ResultOptions

    /// Prints the schema.
    func run() throws {
        let schema = try kind.root.map { JSONSchema.document(for: $0) } ?? OutputSchema.document(for: kind)
        try Console.printJSON(schema, pretty: true)
    }
}
