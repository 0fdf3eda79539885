import ArgumentParser
import Foundation
import POForms
import POModel

/// `po fill`: a county's blank form in Word, with a document's answers in place.
struct Fill: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill in a blank form in Word with a document's answers.",
        discussion: """
            Each answer is written where reading would take it from; everything else stays as it was. The exit status is 1 \
            if something has no place on the form; the form is still written.
            """)

    @Argument(help: ArgumentHelp("The blank form, a document of Word.", valueName: "blank"))
    var blank: String

    @Argument(help: ArgumentHelp("The document, in JSON.", valueName: "document"))
    var document: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Where the filled form is written.", valueName: "file"))
    var output: String

    @OptionGroup var editions: EditionOptions

    @OptionGroup var quietness: QuietOption

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Writes the filled form, and says what has no place on it.
    func run() throws {
        let reader = FormReader(editions: try editions.finder(in: language).editions)
        let documents = try GivenDocument.read([document])
        guard documents.count == 1, let given = documents.first else {
            throw ValidationError("expected one document, found \(documents.count)")
        }
        let form: WordForm
        do {
            form = try WordForm([UInt8](try Input(name: blank).bytes()), reader: reader)
        } catch let error as UnreadableWordForm {
            Console.complain("\(blank): \(error.diagnostic.text(in: language))")
            throw ExitCode.failure
        }
        let filled = form.filled(with: given.document)
        try Console.write(Data(filled.bytes), to: output)
        for field in filled.unplaced {
            Console.complain("\(field): har ingen plats på blanketten", "\(field): has no place on the form")
        }
        if !filled.unplaced.isEmpty { throw ExitCode.failure }
    }
}
