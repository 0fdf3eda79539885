import ArgumentParser
import POForms
import POModel

/// `po editions`: the forms that come with the package.
struct Editions: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "List the editions of the forms.",
        discussion:
            "Each on a line: its id, the kind of document, the year it was made for, and how many fields it has.")

    @OptionGroup var result: ResultOptions

    /// Prints the list, parted by tabs.
    func run() throws {
        for edition in FormEdition.builtIn {
            try Console.print("\(edition.id)\t\(edition.kind.rawValue)\t\(edition.year)\t\(edition.fields.count)\n")
        }
    }
}
