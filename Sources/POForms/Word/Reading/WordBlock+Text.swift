extension WordBlock {
    /// All paragraphs of some blocks, also those in tables and boxes.
    static func paragraphs(_ blocks: [WordBlock]) -> [WordParagraph] {
        blocks.flatMap { block -> [WordParagraph] in
            switch block {
            case .paragraph(let paragraph): [paragraph] + paragraphs(paragraph.boxes)
            case .table(let table): table.rows.flatMap { $0.cells.flatMap { paragraphs($0.blocks) } }
            }
        }
    }
}

extension WordParagraph {
    /// Whether it says anything.
    var hasText: Bool { content.contains(where: \.isWritten) }

    /// What stands between the ends of lines.
    var lines: [ArraySlice<WordInline>] {
        content.split(maxSplits: .max, omittingEmptySubsequences: false) { $0.kind == .lineEnd }
    }
}
