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
        /// The paragraph or cell, in documents that have them.
        let place: DocumentPlace?
    }

    struct Mended: Encodable {
        let kind: Repair.Kind
        let range: [Int]
        let line: Int
        let original: String
        let replacement: String
    }

    let confirmed: [AnswerConfirmation]?
    let file: String
    let documents: [GrantDocument]
    let diagnostics: [Remark]
    let unclaimed: [Unclaimed]
    let sources: [Source]?
    let repairs: [Mended]?

    init(_ file: String, _ reading: Reading, _ language: MessageLanguage, withSources: Bool) {
        self.file = file
        confirmed = reading.confirmations.isEmpty ? nil : reading.confirmations
        documents = reading.documents.map(\.document)
        var places = Places(reading.text)
        diagnostics = reading.diagnostics.map { Remark($0, at: places.next($0.range.lowerBound), language) }
        unclaimed = reading.unclaimed.map { Unclaimed($0, reading.text) }
        sources = withSources ? reading.sources.map { Source($0, reading) } : nil
        repairs = withSources ? reading.repairs.map { Mended($0, reading.text) } : nil
    }
}

extension ReadOutput {
    /// Writes what was read as one line of canonical JSON, one thing after the other, so that a large file takes little
    /// more than its documents do.
    static func printLine(
        _ file: String, _ reading: Reading, _ language: MessageLanguage, withSources: Bool
    ) throws {
        var line = JSONLine()
        if !reading.confirmations.isEmpty { try line.member("confirmed", reading.confirmations) { $0 } }
        var places = Places(reading.text)
        try line.member("diagnostics", reading.diagnostics) {
            Remark($0, at: places.next($0.range.lowerBound), language)
        }
        try line.member("documents", reading.documents) { $0.document }
        try line.member("file", file)
        if withSources {
            try line.member("repairs", reading.repairs) { Mended($0, reading.text) }
            try line.member("sources", reading.sources) { Source($0, reading) }
        }
        try line.member("unclaimed", reading.unclaimed) { Unclaimed($0, reading.text) }
        try line.end()
    }

    /// Places of a text in order; those on one line are counted from each other.
    struct Places {
        private let text: SourceLines
        private var last: (offset: Int, line: Int, column: Int)?

        init(_ text: SourceLines) { self.text = text }

        /// The place of an offset, which is best not less than the one before.
        mutating func next(_ offset: Int) -> (line: Int, column: Int) {
            let line = text.line(of: offset)
            let column: Int
            if let last, last.line == line, last.offset <= offset {
                column = last.column + String(decoding: text.utf8[last.offset..<offset], as: UTF8.self).count
            } else {
                column = text.place(of: offset).column
            }
            last = (offset, line, column)
            return (line, column)
        }
    }
}

extension ReadOutput.Remark {
    init(_ diagnostic: Diagnostic, at place: (line: Int, column: Int), _ language: MessageLanguage) {
        self.init(
            severity: diagnostic.severity, code: diagnostic.code, document: diagnostic.document,
            field: diagnostic.field, line: place.line, column: place.column,
            message: diagnostic.text(in: language))
    }
}

extension ReadOutput.Unclaimed {
    init(_ unclaimed: UnclaimedText, _ text: SourceLines) {
        self.init(
            document: unclaimed.document, line: text.line(of: unclaimed.range.lowerBound), text: unclaimed.text)
    }
}

extension ReadOutput.Source {
    init(_ source: FieldSource, _ reading: Reading) {
        self.init(
            document: source.document, field: source.field,
            ranges: source.ranges.map { [$0.lowerBound, $0.upperBound] },
            line: reading.text.line(of: source.ranges.first?.lowerBound ?? 0),
            place: source.ranges.first.flatMap { reading.documentPlace(of: $0.lowerBound) })
    }
}

extension ReadOutput.Mended {
    init(_ repair: Repair, _ text: SourceLines) {
        self.init(
            kind: repair.kind, range: [repair.range.lowerBound, repair.range.upperBound],
            line: text.line(of: repair.range.lowerBound), original: repair.original, replacement: repair.replacement)
    }
}
