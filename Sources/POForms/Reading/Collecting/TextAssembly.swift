/// Puts a free text together from the pieces that it stands in.
struct TextAssembly {
    /// The text: paragraphs parted by an empty line, one list item to a line.
    let text: String

    /// Joins pieces in order; what a page break or footnote parted within a sentence is joined with a blank.
    ///
    /// - Complexity: O(*n*).
    init(_ search: LabelSearch, _ pieces: [Region.Piece]) {
        var text: [UInt8] = []
        var previous: Blocks.Unit?
        for piece in pieces {
            let unit = search.blocks.units[piece.unit]
            let content = search.blocks.text[piece.range]
            if let previous {
                text += Self.joint(previous, unit, torn: piece.isAfterInterruption && Self.goesOn(text, content))
            }
            // Two marks in a row, as when a converter adds its own to the writer's, are one.
            if unit.kind == .listItem && !content.starts(with: "- ".utf8) { text += "- ".utf8 }
            Self.append(content, to: &text)
            previous = unit
        }
        self.text = String(decoding: text, as: UTF8.self)
    }

    private static func joint(_ previous: Blocks.Unit, _ next: Blocks.Unit, torn: Bool) -> [UInt8] {
        if torn || (previous.kind == .cell && next.kind == .cell && previous.row == next.row) { return [0x20] }
        let areItems = previous.kind == .listItem && next.kind == .listItem
        let areRows = previous.kind == .cell && next.kind == .cell
        return areItems || areRows ? [0x0A] : [0x0A, 0x0A]
    }

    /// Whether a sentence that has not ended goes on in lower case.
    private static func goesOn(_ text: [UInt8], _ next: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, let first = String(decoding: next.prefix(4), as: UTF8.self).first else {
            return false
        }
        return !".!?:".utf8.contains(last) && first.isLowercase
    }

    /// Runs of blanks in one line are one blank.
    private static func append(_ content: ArraySlice<UInt8>, to text: inout [UInt8]) {
        for byte in content where byte != 0x20 || text.last != 0x20 { text.append(byte) }
    }
}
