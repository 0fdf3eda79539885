import ArgumentParser
import Foundation
import POForms
import POModel

/// `po confirm`: what a person says about an answer of a form, kept for later readings.
struct Confirm: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Take down what a person says about an answer that reading doubts.",
        discussion: """
            Prints one line of JSON, to be gathered in a file for `po read --confirmed`. It holds as long as the words of the \
            form are the same. The exit status is 1 if the form says nothing about the field.
            """)

    @Argument(help: ArgumentHelp("The form.", valueName: "file"))
    var file: String

    @Argument(help: ArgumentHelp("The field, such as clients.total.all.women.", valueName: "field"))
    var field: String

    @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp("When, such as 2025-01-07.", valueName: "date"), transform: date)
    var on: CalendarDate

    @Option(help: ArgumentHelp("The value that holds, in JSON; by default the one that was read.", valueName: "json"))
    var value: String?

    @Flag(help: "The answer is blank.")
    var blank = false

    @Option(help: "Which document of the file, from 0.")
    var document = 0

    @OptionGroup var editions: EditionOptions

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    private static func date(_ text: String) throws -> CalendarDate {
        guard let date = try? JSONDecoder().decode([CalendarDate].self, from: Data("[\"\(text)\"]".utf8)).first else {
            throw ValidationError("'\(text)' is no date; expected one such as 2025-01-07")
        }
        return date
    }

    /// Reads the form, and prints the confirmation.
    func run() throws {
        let reader = FormReader(editions: try editions.finder(in: language).editions)
        let reading = reader.read([UInt8](try Input(name: file).bytes()))
        let id = FieldID(rawValue: field)
        let read = reading.documents.indices.contains(document) ? reading.documents[document][id].value : nil
        let given = try value.map { text in
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else {
                throw ValidationError("'\(text)' is no JSON; texts stand in quotation marks")
            }
            return value
        }
        let confirmation = reading.confirmation(
            of: blank ? nil : given ?? read, for: id, in: document, by: by, on: on)
        guard let confirmation else {
            Console.complain(
                "\(file): blanketten säger ingenting om \(field)", "\(file): the form says nothing about \(field)")
            throw ExitCode.failure
        }
        try Console.printJSON(confirmation)
    }

    /// What a file of confirmations says: one object after the other, or an array of them.
    static func confirmations(in file: String) throws -> [AnswerConfirmation] {
        try JSONSequence.parts(of: try Input(name: file).bytes()).flatMap { part in
            do {
                if part.bytes.first == UInt8(ascii: "[") {
                    return try JSONDecoder().decode([AnswerConfirmation].self, from: part.bytes)
                }
                return [try JSONDecoder().decode(AnswerConfirmation.self, from: part.bytes)]
            } catch {
                Console.complain(
                    "\(file):\(part.line): här står ingen bekräftelse", "\(file):\(part.line): this is no confirmation")
                throw ExitCode.failure
            }
        }
    }
}
