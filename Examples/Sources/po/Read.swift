import ArgumentParser
import Foundation
import POForms
import POModel

/// `po read`: filled forms, as they arrive, to typed documents.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what filled forms say, as one JSON object per file.",
        discussion: """
            The exit status is 0 also when there are diagnostics, and 1 if a file cannot be read or is no form.
            """)

    @Argument(help: ArgumentHelp("The forms: Markdown, HTML or text.", valueName: "file"))
    var files: [String]

    @Flag(help: "Tell where each field was read.")
    var sources = false

    @Flag(help: "Print to be looked at, over many lines.")
    var pretty = false

    @Option(help: ArgumentHelp("A form of your own, as JSON; may be given several times.", valueName: "file"))
    var edition: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Show each doubt with its line on standard error; by default only when that is a terminal.")
    var excerpts: Bool?

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = .english

    /// Reads the files in turn; one that cannot be read does not stop the rest.
    func run() throws {
        let reader = FormReader(
            editions: FormEdition.builtIn + (try edition.map { try EditionFile.read($0, in: language) }))
        var allAreForms = true
        for file in files {
            guard let bytes = Self.contents(of: file) else {
                Console.complain(
                    language == .swedish ? "\(file): filen kan inte läsas" : "\(file): the file cannot be read")
                allAreForms = false
                continue
            }
            let reading = reader.read(bytes)
            if pretty {
                try Console.printJSON(ReadOutput(file, reading, language, withSources: sources), pretty: true)
            } else {
                try ReadOutput.printLine(file, reading, language, withSources: sources)
            }
            if excerpts ?? Console.hasTerminalForMessages {
                showDoubts(of: file, reading)
            } else if reading.documents.isEmpty {
                for diagnostic in reading.diagnostics {
                    Console.complain("\(file): \(diagnostic.message(in: language))")
                }
            }
            if reading.documents.isEmpty { allAreForms = false }
        }
        if !allAreForms { throw ExitCode.failure }
    }

    /// The bytes of a file; `nil` when it cannot be read.
    private static func contents(of file: String) -> [UInt8]? {
        (try? Data(contentsOf: URL(filePath: file))).map { Array($0) }
    }

    /// Tells each doubt as `file:line:column: warning: field: message`, with the line and a mark under the place.
    private func showDoubts(of file: String, _ reading: Reading) {
        for diagnostic in reading.diagnostics {
            let place = reading.text.place(of: diagnostic.range.lowerBound)
            let severity =
                switch (diagnostic.severity, language) {
                case (.warning, .swedish): "varning"
                case (.warning, .english): "warning"
                case (.error, .swedish): "fel"
                case (.error, .english): "error"
                }
            let field = diagnostic.field.map { "\($0): " } ?? ""
            Console.complain(
                "\(file):\(place.line):\(place.column): \(severity): \(field)\(diagnostic.message(in: language))\n"
                    + reading.text.excerpt(of: diagnostic.range).dropLast())
        }
    }
}
