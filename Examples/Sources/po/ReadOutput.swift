import POForms
import POModel

/// What `po read` prints for a file.
struct ReadOutput: Encodable {
    struct Remark: Encodable {
        let severity: Diagnostic.Severity
        let code: Diagnostic.Code
        let document: Int?
        let field: FieldID?
        let line: Int
        let column: Int
        let message: String
    }

    struct Unclaimed: Encodable {
        let document: Int?
        let line: Int
        let text: String
    }

    struct Source: Encodable {
        let document: Int
        let field: FieldID
        let ranges: [[Int]]
        let line: Int
    }

    struct Mended: Encodable {
        let kind: Repair.Kind
        let range: [Int]
        let line: Int
        let original: String
        let replacement: String
    }

    let file: String
    let documents: [GrantDocument]
    let diagnostics: [Remark]
    let unclaimed: [Unclaimed]
    let sources: [Source]?
    let repairs: [Mended]?

    init(_ file: String, _ reading: Reading, _ language: MessageLanguage, withSources: Bool) {
        self.file = file
        documents = reading.documents.map(\.document)
        diagnostics = reading.diagnostics.map { diagnostic in
            let place = reading.text.place(of: diagnostic.range.lowerBound)
            return Remark(
                severity: diagnostic.severity, code: diagnostic.code, document: diagnostic.document,
                field: diagnostic.field, line: place.line, column: place.column,
                message: diagnostic.message(in: language))
        }
        unclaimed = reading.unclaimed.map {
            Unclaimed(document: $0.document, line: reading.text.line(of: $0.range.lowerBound), text: $0.text)
        }
        sources =
            withSources
            ? reading.sources.map { source in
                Source(
                    document: source.document, field: source.field,
                    ranges: source.ranges.map { [$0.lowerBound, $0.upperBound] },
                    line: reading.text.line(of: source.ranges.first?.lowerBound ?? 0))
            } : nil
        repairs =
            withSources
            ? reading.repairs.map { repair in
                Mended(
                    kind: repair.kind, range: [repair.range.lowerBound, repair.range.upperBound],
                    line: reading.text.line(of: repair.range.lowerBound), original: repair.original,
                    replacement: repair.replacement)
            } : nil
    }
}
