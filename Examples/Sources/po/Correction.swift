import ArgumentParser
import Foundation
import POForms
import POModel

/// `po correction`: a corrected form beside the one before it.
struct Correction: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Compare a corrected form with the one before it, answer by answer.",
        discussion: "The exit status is 1 if one of them cannot be read or is no form.")

    @Argument(help: ArgumentHelp("The form as it came first.", valueName: "before"))
    var before: String

    @Argument(help: ArgumentHelp("The corrected form.", valueName: "after"))
    var after: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var editions: EditionOptions

    @OptionGroup var result: ResultOptions

    @Option(help: "The language: sv or en.")
    var language: MessageLanguage = Console.language

    /// Reads both, and prints what differs.
    func run() throws {
        let finder = try editions.finder(in: language)
        let reader = FormReader(editions: finder.editions)
        let readings = try [before, after].map { file in
            let reading = reader.read([UInt8](try Input(name: file).bytes()))
            guard !reading.documents.isEmpty else {
                for diagnostic in reading.diagnostics { Console.complain("\(file): \(diagnostic.text(in: language))") }
                throw ExitCode.failure
            }
            return reading
        }
        let corrections = readings[0].corrections(in: readings[1])
        if json { return try Console.printJSON(corrections) }
        for correction in corrections {
            let document = (readings[1].documents + readings[0].documents).first { $0.document.kind == correction.kind }
            let shape = document.flatMap { finder.edition(of: $0.document)?.shape }
            for change in correction.changes {
                let name = shape?.name(of: change.field).text(in: language) ?? change.field.rawValue
                let doubt = change.isSure ? "" : language == .swedish ? " (osäkert)" : " (doubted)"
                try Console.print("\(name): \(change.text(in: language))\(doubt)\n")
            }
        }
    }
}
