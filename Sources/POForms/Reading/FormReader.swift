import POModel

/// Reads filled forms: text in, typed documents with their sources and every doubt out.
///
/// A reader holds its editions prepared; make one and use it for many forms.
public struct FormReader: Sendable {
    private let editions: [Prepared]
    private let vocabulary: Vocabulary

    private struct Prepared: Sendable {
        let edition: FormEdition
        let index: LabelIndex
        let prose: ProsePatterns?
    }

    /// The share of an edition's labels that a text must have to be taken for that form.
    private static let leastShare = 0.2

    /// Creates a reader of the given editions.
    ///
    /// - Complexity: O(*n*) in the size of the editions.
    public init(editions: [FormEdition] = FormEdition.builtIn) {
        self.editions = editions.map { Prepared(edition: $0, index: LabelIndex($0), prose: ProsePatterns($0)) }
        vocabulary = Vocabulary(editions)
    }

    /// Reads a file.
    ///
    /// Never fails: what cannot be read is told by diagnostics, and a text that is no form has no documents.
    ///
    /// - Parameter bytes: Text in Markdown or HTML, or plain text with tables by tabs, in UTF-8, UTF-16 with a
    ///   byte-order mark, or Windows-1252.
    /// - Returns: The documents with their sources, the diagnostics, and an account of the whole text.
    /// - Complexity: O(*n* log *m*) for *n* bytes and an edition of *m* labels.
    public func read(_ bytes: [UInt8]) -> Reading {
        let source = SourceText(bytes: bytes)
        var reading = Reading(text: SourceLines(source.utf8))
        if source.replacements > 0 {
            reading.diagnostics.append(.init(.invalidBytes, .warning, at: 0..<0, ["\(source.replacements)"]))
        }
        let blocks = blocks(of: source.utf8)
        guard let (prepared, search, documents) = best(for: blocks) else {
            reading.diagnostics.append(.init(.noForm, .error, at: 0..<source.utf8.count))
            reading.finish(blocks, roles: [], spokenOf: [])
            return reading
        }
        let headings = ColumnHeadings(search, prepared.edition, matches: documents.flatMap(\.self))
        var roles: [(range: Range<Int>, role: Role)] = []
        var spokenOf: Set<Int> = []
        var askedBefore: [Int: FieldID] = [:]
        for (number, matches) in documents.enumerated() {
            let start = number == 0 ? 0 : matches.first?.range.lowerBound ?? 0
            let next = number + 1 < documents.count ? documents[number + 1].first?.range.lowerBound : nil
            let range = start..<max(start, next ?? blocks.text.count)
            let prose = prepared.prose.map { patterns in
                let text = ProseTokens(search.blocks, within: range, skipping: search.labelled(matches))
                return ProseReader(
                    patterns, text, labels: search.questions(of: matches), year: search.year(of: matches))
            }
            let collector = AnswerCollector(search, headings, matches: matches, within: range, prose)
            reading.take(collector, prepared.edition, matches, within: range)
            roles += collector.roles
            spokenOf.formUnion(collector.spokenOf)
            askedBefore.merge(collector.askedBefore) { first, _ in first }
        }
        reading.finish(blocks, roles: roles, spokenOf: spokenOf, askedBefore: askedBefore)
        return reading
    }

    /// Reads a text.
    public func read(_ text: String) -> Reading { read(Array(text.utf8)) }

    /// The edition that most speaks for, and the documents found; `nil` when it has too few of any.
    private func best(for blocks: Blocks) -> (Prepared, LabelSearch, [[Alignment.Match]])? {
        var best: (prepared: Prepared, search: LabelSearch, draft: LabelSearch.Draft, evidence: EditionEvidence)?
        for prepared in editions {
            let search = LabelSearch(prepared.index, blocks)
            let draft = search.draft(withShare: Self.leastShare)
            if draft.documents.isEmpty { continue }
            let evidence = EditionEvidence(search, prepared.edition, documents: draft.documents)
            if let best, evidence <= best.evidence { continue }
            best = (prepared, search, draft, evidence)
        }
        return best.map { ($0.prepared, $0.search, $0.search.documents(completing: $0.draft)) }
    }

    private func blocks(of text: [UInt8]) -> Blocks {
        switch SourceFormat(of: text) {
        case .html: HTMLScanner.scan(text)
        case .markdown: MarkdownScanner.scan(text)
        case .plain: PlainTextScanner.scan(text, vocabulary)
        }
    }
}

extension FormEdition {
    /// The editions that come with the package.
    public static let builtIn: [FormEdition] = [
        .report2021, .report2024, .application2020, .application2021, .application2022, .report2012, .memorandum,
    ]
}
