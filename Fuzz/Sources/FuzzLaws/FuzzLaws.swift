import Foundation
import POForms
import POModel

/// What must hold for any bytes at all: nothing traps, and these laws.
package enum FuzzLaws: String, CaseIterable, Sendable {
    case markdown = "FuzzMarkdown"
    case html = "FuzzHTML"
    case plainText = "FuzzPlainText"
    case ownText = "FuzzOwnText"
    case values = "FuzzValues"
    case submission = "FuzzSubmission"
    case edition = "FuzzEdition"
    case word = "FuzzWord"

    /// The folder of the inputs to begin from.
    package var corpus: String { rawValue }

    /// Tries the law on some bytes.
    ///
    /// - Returns: What does not hold; `nil` when all does.
    package func broken(by bytes: [UInt8]) -> String? {
        switch self {
        case .markdown: Self.reading(Array("<!-- po-edition: x -->\n".utf8) + bytes)
        case .html: Self.reading(Array("<html><meta name=po-edition content=x>".utf8) + bytes)
        case .plainText: Self.reading(bytes)
        case .ownText: Self.reading(Array("po-edition: x\n".utf8) + bytes)
        case .values: Self.values(bytes)
        case .submission: Self.submission(bytes)
        case .edition: Self.edition(bytes)
        case .word: Self.word(bytes)
        }
    }

    private static let reader = FormReader()

    /// A reader of one edition takes its time to be made.
    private static let readers = Dictionary(
        uniqueKeysWithValues: FormEdition.builtIn.map { ($0.id, FormReader(editions: [$0])) })

    /// Every part of the text is counted exactly once, and every range lies in the text.
    static func reading(_ bytes: [UInt8]) -> String? {
        let reading = reader.read(bytes)
        let count = reading.text.utf8.count
        var place = 0
        for (range, _) in reading.accounting {
            if range.lowerBound != place { return "the account has a gap or counts something twice at \(place)" }
            place = range.upperBound
        }
        if place != count { return "the account ends at \(place) of \(count)" }
        for source in reading.sources {
            for range in source.ranges where range.upperBound > count {
                return "the source of \(source.field) is outside"
            }
        }
        for diagnostic in reading.diagnostics {
            if diagnostic.range.upperBound > count { return "\(diagnostic.code.rawValue) is outside" }
            if reading.text.excerpt(of: diagnostic.range).isEmpty { return "an excerpt is empty" }
        }
        return nil
    }

    /// Each field of the widest forms is given the same text; what is read is printed and read as the same.
    private static func values(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        for edition in [FormEdition.report2021, .report2024, .application2020, .application2021] {
            let fields = edition.fields.map { (name: $0.rawValue, value: text) }
            let submission = FormSubmission(fields, on: edition)
            if let broken = roundTrip(submission.document, on: edition) { return broken }
        }
        return nil
    }

    private static func submission(_ bytes: [UInt8]) -> String? {
        let submission = FormSubmission(body: bytes, on: .report2024)
        if HTMLFormRenderer(.report2024).render(submission).isEmpty { return "the page is empty" }
        return roundTrip(submission.document, on: .report2024)
    }

    /// What the form can carry of a document comes back as it was, as plain text.
    private static func roundTrip(_ document: GrantDocument, on edition: FormEdition) -> String? {
        guard let move = EditionMove(document, from: edition, to: edition, year: edition.year) else { return nil }
        let reader = readers[edition.id] ?? FormReader(editions: [edition])
        guard let printed = try? TextRenderer(edition).render(move.draft) else { return "\(edition.id) is not printed" }
        let reading = reader.read(printed)
        if reading.documents.map(\.document) != [move.draft] {
            return "what was printed on \(edition.id) reads otherwise"
        }
        let doubts = reading.diagnostics.map { "\($0.code.rawValue) \($0.field?.rawValue ?? "")" }
        return doubts.isEmpty ? nil : "what was printed on \(edition.id) is doubted: \(doubts.joined(separator: ", "))"
    }

    /// An edition that decodes encodes to what decodes to the same, and encodes the same again.
    private static func edition(_ bytes: [UInt8]) -> String? {
        guard let edition = try? JSONDecoder().decode(FormEdition.self, from: Data(bytes)) else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let first = try? encoder.encode(edition) else { return "an edition that was decoded cannot be encoded" }
        guard let again = try? JSONDecoder().decode(FormEdition.self, from: first) else {
            return "an edition that was encoded cannot be decoded"
        }
        if again != edition { return "an edition is another when it has been encoded" }
        if (try? encoder.encode(again)) != first { return "an edition encodes otherwise the second time" }
        guard edition.problems.isEmpty else { return nil }
        let blank = edition.blankDocument()
        guard let printed = try? MarkdownRenderer(edition).render(blank) else { return "a blank form is not printed" }
        let reading = FormReader(editions: [edition]).read(printed)
        return reading.documents.map(\.document) == [blank]
            ? nil : "a blank form of an edition without problems reads otherwise"
    }
}
