/// A text taken out of what it is wrapped in, with the words that stand around it.
struct WrappedText {
    /// The text, and what stands around it.
    var placed = PlacedText()
    /// The part of the document that is wrapped.
    let inside: Range<Int>

    /// Whether a line says of which edition a text is that this package rendered.
    ///
    /// What follows it is a form, and no wrapping, whatever its answers hold.
    static func namesEdition(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        text[line].starts(with: "<!-- \(MarkdownScanner.editionComment)".utf8)
            || text[line].firstRange(of: "<meta name=\"\(HTMLScanner.editionMeta)\"".utf8) != nil
    }

    /// Blocks of the text with their places in the document; those that stand around it are set apart.
    ///
    /// - Complexity: O(*n* log *n*).
    func placed(_ blocks: Blocks) -> Blocks {
        var blocks = placed.placed(blocks)
        for unit in blocks.units.indices where blocks.units[unit].kind != .cell {
            let places = blocks.source(of: blocks.units[unit].range)
            guard !places.isEmpty, places.allSatisfy({ !$0.overlaps(inside) }) else { continue }
            blocks.units[unit].kind = .furniture
            blocks.units[unit].isAround = true
        }
        return blocks
    }
}
