import ArgumentParser
import Foundation
import POForms
import POModel

/// `po edition`: forms as data.
struct Edition: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print an edition as JSON, or draft one from a blank form.",
        subcommands: [PrintedEdition.self, DraftedEdition.self], defaultSubcommand: PrintedEdition.self)
}

/// `po edition ID`: a form as data.
struct PrintedEdition: ParsableCommand, WritesResult {
    /// What to print an edition as.
    enum Format: String, CaseIterable, ExpressibleByArgument { case json }

    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print an edition as JSON, to describe a form of one's own after.")

    @Argument(help: "The edition's id, as `po editions` lists them.")
    var id: String

    @Option(help: "What to print: json.")
    var format: Format = .json

    @OptionGroup var result: ResultOptions

    /// Prints the edition.
    func run() throws { try Console.printJSON(EditionFinder.builtIn.named(id), pretty: true) }
}

/// `po edition draft`: a blank form to a form as data.
struct DraftedEdition: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Draft an edition from a blank form that is much like a known one.",
        discussion: """
            The edition is printed as JSON; all that differs from the known one, for a person to confirm, goes to standard \
            error. The exit status is 1 if the draft cannot be used as it is; it is still printed.
            """)

    @Argument(help: "The blank form, in Word, as a workbook, in Markdown or HTML; - is standard input.")
    var blank: String

    @Option(help: ArgumentHelp("The edition that the form is most like.", valueName: "id"))
    var like: String

    @Option(help: "The year that the form is made for.")
    var year: Int

    @Option(help: ArgumentHelp("The draft's id; the known one's with the year by default.", valueName: "id"))
    var id: String?

    @Option(name: .shortAndLong, help: .output)
    var output: String?

    @Option(help: ArgumentHelp("A file to write the differences to, as JSON.", valueName: "file"))
    var changes: String?

    @OptionGroup var editions: EditionOptions

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no form is about.
    func validate() throws {
        guard (1900...2199).contains(year) else { throw ValidationError("expected a year from 1900 to 2199") }
    }

    /// Prints the draft, and tells what differs.
    func run() throws {
        let known = try editions.finder(in: language).named(like)
        let bytes = try Input(name: blank).bytes()
        guard
            let draft = FormEdition.draft(
                from: Array(bytes), like: known, year: year, id: id.map { EditionID(rawValue: $0) })
        else {
            Console.complain(
                "\(blank): är ingen text; väntade en blankett i Word, Excel, Markdown eller HTML",
                "\(blank): is no text; expected a blank form in Word, Excel, Markdown or HTML")
            throw ExitCode(2)
        }
        try Console.write(Console.json(draft.edition, pretty: true), to: output)
        if let changes { try Console.write(Console.json(draft.changes, pretty: true), to: changes) }
        for change in draft.changes {
            Console.remark((change.path.map { $0 + ": " } ?? "") + change.text(in: language))
        }
        let problems = draft.edition.problems
        for problem in problems { Console.complain("\(problem.path): \(problem.text(in: language))") }
        if !problems.isEmpty { throw ExitCode.failure }
    }
}
