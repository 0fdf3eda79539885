public import POModel

/// Reads filled forms: text in, typed documents with their sources and every doubt out.
///
/// A reader holds its editions prepared; make one and use it for many forms.
///
/// ```swift
/// let reading = FormReader().read(bytes)
/// for diagnostic in reading.diagnostics { print(diagnostic.text(in: .swedish)) }
/// ```
public struct FormReader: Sendable {
    /// The editions, prepared.
    private let chart: FormChart
    /// What damage is repaired.
    private let repairing: Set<Repair.Kind>
    /// How much of a file is read.
    private let limits: ReadingLimits

    /// Creates a reader of the given editions.
    ///
    /// - Parameters:
    ///   - editions: The forms that a text can be.
    ///   - kinds: What damage to the text of answers is repaired; every repair is told, with what stood there.
    ///   - limits: How much of a file is read.
    /// - Complexity: O(*n*) in the size of the editions; O(1) for `FormEdition.builtIn` but the first time.
    public init(
        editions: [FormEdition] = FormEdition.builtIn, repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) {
        repairing = kinds
        self.limits = limits.possible
        chart = FormChart.of(editions)
    }

    /// Reads a file.
    ///
    /// Never fails: what cannot be read is told by diagnostics, and a text that is no form has no documents.
    ///
    /// A file that holds no text, such as a PDF, gives one diagnostic that names its kind.
    ///
    /// - Parameter bytes: A document of Word (`.docx`) or a workbook of Excel (`.xlsx`); or text in Markdown or HTML, or plain text with tables by tabs,
    ///   in UTF-8, UTF-16 or Windows-1252.
    /// - Returns: The documents with their sources, the diagnostics, and an account of the whole text.
    /// - Complexity: O(*n* log *m*) for *n* bytes and an edition of *m* labels.
    public func read(_ bytes: [UInt8]) -> Reading {
        let source: PreparedSource
        switch prepared(bytes) {
        case .text(let found): source = found
        case .nothing(let diagnostic):
            var reading = Reading(text: SourceLines([]))
            reading.diagnostics.append(diagnostic)
            return reading
        }
        let blocks = source.blocks
        var text = source.text
        if blocks.exceeded != nil { text.removeSubrange(min(blocks.end, text.count)...) }
        var reading = Reading(text: SourceLines(text))
        reading.diagnostics = source.diagnostics
        reading.outline = source.outline
        if let limit = blocks.exceeded ?? source.limit { reading.diagnostics.append(.init(limit, at: text.count)) }
        var parts = Parts()
        let all = documents(in: blocks)
        for (number, found) in all.enumerated() {
            let prose = found.prose.map { patterns in
                let labels = FreeFormLabels(search: found.search)
                let lists = MemorandumWords(search: found.search).distributions(found.matches, within: found.range)
                let apart = (labels.labelled(found.matches) + lists).sorted { $0.lowerBound < $1.lowerBound }
                return ProseReader(
                    patterns, ProseTokens(found.search.blocks, within: found.range, skipping: apart),
                    labels: labels.questions(of: found.matches),
                    year: found.search.year(of: found.matches))
            }
            let collector = AnswerCollector(
                found.search, found.headings, matches: found.matches, within: found.range, prose)
            reading.take(collector, found.edition, found.matches, within: found.range)
            parts.take(collector)
            if number == 0 { reading.reserve(all.count) }
        }
        if reading.documents.isEmpty {
            reading.diagnostics.append(.init(.noForm, .error, at: 0..<text.count))
        }
        reading.finish(blocks, parts)
        return reading
    }

    /// Reads a text.
    public func read(_ text: String) -> Reading { read(Array(text.utf8)) }

    /// A blank form taken apart, and the text that its places are in; `nil` for a file that holds no text.
    func blocks(ofBlank bytes: [UInt8]) -> (blocks: Blocks, source: [UInt8], rooms: Set<Int>)? {
        guard case .text(let prepared) = prepared(bytes) else { return nil }
        return (prepared.blocks, prepared.text, prepared.rooms)
    }

    /// A document found in a text, and what finding it told.
    private struct Found {
        let edition: FormEdition
        let prose: ProsePatterns?
        let search: LabelSearch
        let headings: ColumnHeadings
        let matches: [Alignment.Match]
        /// The part of the plain text that it lies in.
        let range: Range<Int>
    }

    /// The documents of a text, in its order.
    private func documents(in blocks: Blocks) -> [Found] {
        let all = chart.editions
        let declared = all.indices.filter { blocks.declaredEdition == all[$0].edition.id.rawValue }
        let possible = declared.isEmpty ? Array(all.indices) : declared
        let skeleton = Skeleton(blocks.text)
        var findings = chart.labels.findings(in: blocks, skeleton, of: possible)
        // A form of which too little stands in the text need not be looked for.
        let likely = possible.filter { number in
            all[number].index.isFreeForm || findings[number].places.count >= Costs.leastOfPage
                || Double(findings[number].places.count) >= Costs.leastOfForm * Double(all[number].index.slots.count)
        }
        let searches = likely.map { LabelSearch(all[$0].index, blocks, skeleton, findings[$0]) }
        findings = []
        let editions = likely.map { all[$0] }
        let candidates = searches.map(\.candidates)
        let parts = TextParts.ranges(
            candidates, editions.map(\.edition), slots: editions.map(\.index.slots.count), end: blocks.text.count)
        return parts.flatMap { part in
            var best: (number: Int, draft: LabelSearch.Draft, evidence: EditionEvidence?)?
            for number in editions.indices {
                let inside = Self.candidates(candidates[number], in: part)
                let draft = searches[number].draft(of: inside, withShare: Costs.leastOfForm)
                if draft.documents.isEmpty { continue }
                if declared.isEmpty, MemorandumWords(search: searches[number]).isOfOtherMatter(draft, in: part) {
                    continue
                }
                // The only edition need not be weighed against others.
                let evidence =
                    editions.count == 1
                    ? nil : EditionEvidence(searches[number], editions[number].edition, documents: draft.documents)
                if let known = best?.evidence, let evidence, evidence <= known { continue }
                best = (number, draft, evidence)
            }
            guard let best else { return [Found]() }
            return found(best.draft, searches[best.number], editions[best.number], in: part)
        }
    }

    /// The documents of a text, each with the places of its labels.
    func parts(of blocks: Blocks) -> [FormPart] {
        documents(in: blocks).map {
            FormPart(
                edition: $0.edition, search: $0.search, headings: $0.headings, matches: $0.matches, range: $0.range)
        }
    }

    /// The candidates that stand in a part of the text.
    private static func candidates(_ all: [Alignment.Candidate], in part: Range<Int>) -> [Alignment.Candidate] {
        let first = all.partitioningIndex { $0.range.lowerBound >= part.lowerBound }
        let end = all.partitioningIndex { $0.range.lowerBound >= part.upperBound }
        return Array(all[first..<max(first, end)])
    }

    /// The documents of one edition in a part of a text; each ends where the next begins.
    private func found(
        _ draft: LabelSearch.Draft, _ search: LabelSearch, _ prepared: FormChart.Prepared, in part: Range<Int>
    ) -> [Found] {
        let documents = search.documents(completing: draft, before: part.upperBound)
        var search = search
        let years = Set(documents.map { search.year(of: $0) })
        search.year = years.count == 1 ? years.first ?? nil : nil
        let headings = ColumnHeadings(search, matches: documents.flatMap(\.self), within: part)
        return documents.enumerated().map { number, matches in
            let start = number == 0 ? part.lowerBound : matches.first?.range.lowerBound ?? part.lowerBound
            let next = number + 1 < documents.count ? documents[number + 1].first?.range.lowerBound : nil
            return Found(
                edition: prepared.edition, prose: prepared.prose, search: search, headings: headings, matches: matches,
                range: start..<max(start, next ?? part.upperBound))
        }
    }

    /// A source taken apart, with what that told.
    private struct PreparedSource {
        let text: [UInt8]
        let blocks: Blocks
        var diagnostics: [Diagnostic] = []
        /// The numbers of the blocks that have room for an answer beside their words, as far as the source tells.
        var rooms: Set<Int> = []
        /// Where the paragraphs and cells of a document begin.
        var outline = DocumentOutline()
        /// The limit at which the text was cut, if it was.
        var limit: Diagnostic.Limit?
    }

    private enum Preparation {
        case text(PreparedSource)
        /// The file holds no text; the diagnostic tells what it is.
        case nothing(Diagnostic)
    }

    /// How many lines of a text there may be for each block: most have a blank line after them.
    private static let linesPerBlock = 2

    private func prepared(_ bytes: [UInt8]) -> Preparation {
        switch SourceKind(of: bytes) {
        case .document(".docx"): return preparedWord(bytes)
        case .spreadsheet(".xlsx"): return preparedWorkbook(bytes)
        case let kind?: return .nothing(kind.diagnostic)
        case nil: break
        }
        var source = SourceText(bytes: bytes, limit: limits.bytes)
        let limits = limits.forText(ofBytes: source.utf8.count)
        let hasMoreLines = source.cut(afterLines: Self.linesPerBlock * limits.blocks)
        let (blocks, mended) = blocks(of: source.utf8, limits)
        var prepared = PreparedSource(text: source.utf8, blocks: blocks)
        if source.replacements > 0 {
            prepared.diagnostics.append(.init(.invalidBytes, .warning, at: 0..<0, ["\(source.replacements)"]))
        }
        if mended > 0 { prepared.diagnostics.append(.init(.decodedTwice, .warning, at: 0..<0, ["\(mended)"])) }
        if hasMoreLines { prepared.limit = .blocks(limits.blocks) }
        if source.isCut { prepared.limit = .bytes(limits.bytes) }
        return .text(prepared)
    }

    private func preparedWord(_ bytes: [UInt8]) -> Preparation {
        do throws(WordFault) {
            let document = try WordDocument(bytes, limits: limits)
            let text = WordText(document)
            var places: [WordPlace] = []
            let blocks = text.blocks(
                repairing: repairing, limits: limits.forText(ofBytes: text.text.count), places: &places)
            return .text(
                PreparedSource(
                    text: text.text, blocks: blocks, diagnostics: document.diagnostics,
                    rooms: Set(places.filter(\.isRoom).compactMap(\.unit)), outline: text.outline))
        } catch {
            return .nothing(error.diagnostic)
        }
    }

    private func preparedWorkbook(_ bytes: [UInt8]) -> Preparation {
        do throws(WordFault) {
            let workbook = try Workbook(bytes, limits: limits)
            let text = WordText(workbook)
            let blocks = text.blocks(repairing: repairing, limits: limits.forText(ofBytes: text.text.count))
            return .text(
                PreparedSource(
                    text: text.text, blocks: blocks, diagnostics: workbook.diagnostics, outline: text.outline))
        } catch .withoutText {
            // Workbooks in another format have their parts in the same folder.
            return .nothing(SourceKind.spreadsheet(".xlsb").diagnostic)
        } catch {
            return .nothing(error.diagnostic)
        }
    }

    /// The blocks of a text, and how many letters were mended that were decoded twice.
    private func blocks(of text: [UInt8], _ limits: ReadingLimits) -> (blocks: Blocks, mended: Int) {
        guard repairing.contains(.decodedTwice), let mended = TwiceDecoded(text) else {
            return (scan(text, limits), 0)
        }
        var blocks = mended.placed.placed(scan(mended.placed.text, limits))
        blocks.repairs += mended.repairs
        return (blocks, mended.count)
    }

    private func scan(_ text: [UInt8], _ limits: ReadingLimits) -> Blocks {
        SheetScanner(vocabulary: chart.vocabulary, repairing: repairing, limits: limits).scan(text)
    }
}
