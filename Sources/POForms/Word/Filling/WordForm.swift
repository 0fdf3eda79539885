public import POModel

/// A county's own blank form in Word, to be filled in place.
///
/// Each answer is written where reading would take it from: into the control, the old field, the cell, on the line to write
/// on, after the label, or as the mark in its box. Everything else stays byte for byte as it was.
///
/// ```swift
/// let form = try WordForm(blank)
/// let filled = form.filled(with: .report(report))
/// ```
public struct WordForm: Sendable {
    private let document: WordDocument
    private let text: WordText
    private let reader: FormReader
    private let limits: ReadingLimits
    /// What the form says before anybody fills it in, document by document.
    private let printed: [Answers]

    /// A form filled in.
    public struct Filled: Hashable, Sendable {
        /// The document of Word.
        public let bytes: [UInt8]
        /// The fields that the form has no place for, or that would be read otherwise than they were given; sorted.
        public let unplaced: [FieldID]
    }

    /// Opens a blank form.
    ///
    /// - Parameters:
    ///   - blank: The bytes of a document of Word (`.docx`).
    ///   - reader: What reads the form, with the editions that it may be.
    ///   - limits: How much of the file is read.
    /// - Throws: ``UnreadableWordForm`` for anything else.
    /// - Complexity: O(*n*) in the size of the form.
    public init(
        _ blank: [UInt8], reader: FormReader = FormReader(), limits: ReadingLimits = ReadingLimits()
    ) throws(UnreadableWordForm) {
        do throws(WordFault) {
            document = try WordDocument(blank, limits: limits.possible)
        } catch {
            throw UnreadableWordForm(error, of: blank)
        }
        text = WordText(document)
        self.reader = reader
        self.limits = limits.possible
        let reading = reader.read(blank)
        let isYearGuessed = reading.diagnostics.contains { $0.code == .yearNotEvident }
        printed = reading.documents.map { found in
            var answers = Answers(found.document)
            if isYearGuessed { answers["year"] = nil }
            return answers
        }
    }

    /// Fills in the form.
    ///
    /// What would be read otherwise is left out again and listed, so that reading the form gives the document but for
    /// what is listed.
    ///
    /// - Complexity: Three times that of reading the form.
    public func filled(with document: GrantDocument) -> Filled {
        let answers = Answers(document)
        let wanted = answers.paths(outside: Set(FormEdition.carriedByTheForm))
        var left: Set<FieldID> = []
        var bytes = filled(answers, without: left)
        var unplaced = Self.differences(reader.read(bytes), answers, wanted, document)
        // What is read otherwise must not stand there.
        if !unplaced.isEmpty {
            left.formUnion(unplaced)
            bytes = filled(answers, without: left)
            unplaced = Self.differences(reader.read(bytes), answers, wanted, document)
        }
        return Filled(bytes: bytes, unplaced: unplaced)
    }

    private func filled(_ answers: Answers, without left: Set<FieldID>) -> [UInt8] {
        guard let entry = document.archive[document.main.name] else { return document.archive.bytes }
        var places: [WordPlace] = []
        let blocks = text.blocks(repairing: [], limits: limits.forText(ofBytes: text.text.count), places: &places)
        var filling = WordFilling(
            places, blocks, WordFiller(document), answers, without: left.union(printedFields(answers)))
        for part in reader.parts(of: blocks) where part.kind == answers["kind"] { filling.fill(part) }
        let filler = filling.filler
        var bytes = document.archive.bytes
        if !filler.edits.isEmpty { bytes = document.archive.replacing(entry, by: filler.edits.text) }
        for (name, edits) in filler.dataEdits.sorted(by: { $0.key < $1.key }) where !edits.isEmpty {
            guard let archive = try? ArchiveReader(bytes), let part = archive[name] else { continue }
            bytes = archive.replacing(part, by: edits.text)
        }
        return bytes
    }

    /// The fields that the form answers itself, in which nothing more is written.
    private func printedFields(_ answers: Answers) -> [FieldID] {
        printed.filter { $0["kind"] == answers["kind"] }.flatMap {
            $0.paths(outside: Set(FormEdition.carriedByTheForm))
        }
    }

    /// The fields that a reading tells otherwise than a document, or that only one of them has.
    private static func differences(
        _ reading: Reading, _ answers: Answers, _ wanted: [FieldID], _ document: GrantDocument
    ) -> [FieldID] {
        guard let found = reading.documents.first(where: { $0.document.kind == document.kind }) else { return wanted }
        let read = Answers(found.document)
        let paths = Set(wanted).union(read.paths(outside: Set(FormEdition.carriedByTheForm)))
        return paths.filter { !isEqual(answers[$0], read[$0]) }.sorted()
    }

    /// Whether two values are the same, but for the white space of texts.
    private static func isEqual(_ value: JSONValue?, _ other: JSONValue?) -> Bool {
        if case .string(let text)? = value, case .string(let otherText)? = other {
            return text.split(whereSeparator: \.isWhitespace) == otherText.split(whereSeparator: \.isWhitespace)
        }
        return value == other
    }
}
