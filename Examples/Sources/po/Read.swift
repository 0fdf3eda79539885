import ArgumentParser
import Foundation
import POForms
import POModel

/// `po read`: filled forms, as they arrive, to typed documents.
struct Read: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print what filled forms say, as one JSON object per file.",
        discussion: """
            The exit status is 0 also when there are diagnostics, 1 if a file cannot be read or is no form, and 2 if it is \
            something else that other commands take, such as documents or a register.
            """)

    @Argument(
        help: ArgumentHelp(
            "The forms, or folders of them: Word, Markdown, HTML or text; - is standard input.", valueName: "file"))
    var files: [String]

    @Flag(help: "Tell where each field was read.")
    var sources = false

    @Flag(help: "Print to be looked at, over many lines.")
    var pretty = false

    @Option(
        help: ArgumentHelp(
            "What persons confirmed, as `po confirm` prints it: taken where the words are still the same.",
            valueName: "file"))
    var confirmed: String?

    @OptionGroup var editions: EditionOptions

    @Flag(
        inversion: .prefixedNo,
        help: "Show each doubt with its line on standard error; by default only when that is a terminal.")
    var excerpts: Bool?

    @Option(
        help: ArgumentHelp(
            "Show what the form says in answer to one question, with its places and doubts, in place of JSON.",
            valueName: "field"))
    var explain: String?

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Reads the files in turn; one that cannot be read does not stop the rest.
    func run() throws {
        let finder = try editions.finder(in: language)
        let reader = FormReader(editions: finder.editions)
        let confirmations = try confirmed.map(Confirm.confirmations(in:)) ?? []
        let inputs = Input.named(files, except: ["json", "jsonl", "ndjson"])
        if inputs.isEmpty { Console.complain("det finns ingen fil att läsa", "there is no file to read") }
        var failures: [ExitCode] = inputs.isEmpty ? [.failure] : []
        for input in inputs {
            let file = input.name
            Console.work(on: "läser \(file)", "reading \(file)")
            guard let bytes = (try? input.bytes()).map({ [UInt8]($0) }) else {
                failures.append(.failure)
                continue
            }
            let reading = reader.read(bytes).confirmed(by: confirmations)
            if reading.documents.isEmpty, let code = wrongUse(of: Data(bytes), named: file) {
                failures.append(code)
                continue
            }
            if let explain {
                try Console.print(AnswerText.of(FieldID(rawValue: explain), in: reading, file, language))
            } else if pretty {
                try Console.printJSON(ReadOutput(file, reading, language, withSources: sources), pretty: true)
            } else {
                try ReadOutput.printLine(file, reading, language, withSources: sources)
            }
            if excerpts ?? (explain == nil && Console.hasTerminalForMessages) {
                showDoubts(of: file, reading, finder)
            } else if reading.documents.isEmpty {
                for diagnostic in reading.diagnostics {
                    Console.complain("\(file): \(diagnostic.text(in: language))")
                }
            }
            if reading.documents.isEmpty { failures.append(.failure) }
        }
        if let failure = failures.max(by: { $0.rawValue < $1.rawValue }) { throw failure }
    }

    /// Tells that what is no form is something else that other commands take; gives the exit status, `nil` if it is not.
    private func wrongUse(of bytes: Data, named name: String) -> ExitCode? {
        guard let given = GivenKind(ofNoProse: bytes) else { return nil }
        switch given {
        case .register, .tables, .edition, .report, .application, .memorandum, .otherDocument, .linesOfDocuments:
            return WrongUse.of(given, named: name, wanted: .form)
        case .form, .nothing, .bytes, .json, .text: return nil
        }
    }

    /// Tells each doubt as `file:line:column: warning: question: message`, with the line and a mark under the place.
    private func showDoubts(of file: String, _ reading: Reading, _ finder: EditionFinder) {
        for diagnostic in reading.diagnostics {
            let place = reading.text.place(of: diagnostic.range.lowerBound)
            let severity = diagnostic.severity.text(in: language)
            let shape = diagnostic.document.flatMap { finder.edition(of: reading.documents[$0].document)?.shape }
            let name = diagnostic.field.flatMap { shape?.name(of: $0).text(in: language) }
            let field = name.map { "\($0): " } ?? ""
            Console.remark(
                "\(file):\(place.line):\(place.column): \(severity): \(field)\(diagnostic.text(in: language))\n"
                    + reading.text.excerpt(of: diagnostic.range).dropLast())
        }
    }
}
