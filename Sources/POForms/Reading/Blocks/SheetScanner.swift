/// Takes a text of any channel apart into blocks: first out of what it is wrapped in, then by its marks.
struct SheetScanner {
    let vocabulary: Vocabulary
    /// What damage is repaired.
    let repairing: Set<Repair.Kind>
    /// How much is read.
    let limits: ReadingLimits

    /// How many wrappings lie in one another at most, such as mails that are quoted in mails.
    private static let mostWrappings = 8

    /// The blocks of a text.
    ///
    /// - Complexity: O(*n*).
    func scan(_ text: [UInt8]) -> Blocks { scan(text, within: 0) }

    private func scan(_ text: [UInt8], within wrappings: Int) -> Blocks {
        if PlainFormScanner.isOwn(text) { return PlainFormScanner.scan(text, limits: limits) }
        if wrappings < Self.mostWrappings, let written = QuotedPrintable.inner(of: text) {
            return written.placed(scan(written.text, within: wrappings + 1))
        }
        if wrappings < Self.mostWrappings, let inner = CodeFence.inner(of: text) ?? QuotedMail.inner(of: text) {
            return inner.placed(scan(inner.placed.text, within: wrappings + 1))
        }
        let format = SourceFormat(of: text)
        if wrappings < Self.mostWrappings, format == .markdown || format == .plain,
            let unwrapped = UnwrappedLines.inner(of: text, vocabulary)
        {
            return unwrapped.placed(scan(unwrapped.text, within: wrappings + 1))
        }
        if format == .markdown || format == .plain,
            let marked = WikiText.inner(of: text) ?? PipedLines.inner(of: text)
                ?? SeparatedLines.inner(of: text, vocabulary) ?? TabbedLines.inner(of: text, vocabulary)
        {
            return marked.placed(
                scan(marked.text) { MarkdownScanner.scan(marked.text, repairing: $0, limits: limits) })
        }
        switch format {
        case .html:
            return scan(text) { HTMLScanner.scan(text, repairing: $0, limits: limits) }
        case .lines: return scanLines(LinesOfHTML(text).placed)
        case .positions: return scanLines(PositionedText(text).placed)
        case .markdown:
            return scan(text) { MarkdownScanner.scan(text, repairing: $0, limits: limits) }
        case .spreadsheet(let separator):
            return SpreadsheetScanner.scan(text, separator: separator, repairing: repairing, limits: limits)
        case .plain: return StructuredText.inner(of: text).map(scanLines) ?? scanPlain(text)
        }
    }

    /// The blocks of a text with marks, or of its lines when its tables have lost theirs.
    private func scan(_ text: [UInt8], by scan: (Set<Repair.Kind>) -> Blocks) -> Blocks {
        var blocks = scan(repairing)
        guard CellsAsParagraphs.isIn(blocks) else {
            blocks.markPageFurniture()
            return blocks
        }
        return scanLines(CellsAsParagraphs.lines(of: scan([]), in: text))
    }

    private func scanLines(_ lines: PlacedText) -> Blocks { lines.placed(scanPlain(lines.text)) }

    private func scanPlain(_ text: [UInt8]) -> Blocks {
        PlainTextScanner.scan(text, vocabulary, repairing: repairing, limits: limits)
    }
}
