/// Marks of reStructuredText that stand among plain lines: notes as `[1]_`, and bars before lines that keep their ends.
enum StructuredText {
    /// The text without such marks; `nil` when it has none.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> PlacedText? {
        guard hasMarks(text) else { return nil }
        var placed = PlacedText()
        placed.reserve(text.count)
        var start = 0
        for line in LineRanges(text) {
            var content = line
            if let bar = bar(text, line) {
                placed.append(text, start..<bar.lowerBound)
                start = bar.upperBound
                content = bar.upperBound..<line.upperBound
            }
            let isInTable =
                content.first.map { text[$0] == UInt8(ascii: "|") || text[$0] == UInt8(ascii: "+") } ?? false
            var index = content.lowerBound
            while index < content.upperBound {
                if !isInTable, text[index] == UInt8(ascii: "*"),
                    text[index..<content.upperBound].starts(with: "**".utf8)
                {
                    placed.append(text, start..<index)
                    index += 2
                    start = index
                    continue
                }
                guard let note = note(text, index..<content.upperBound) else {
                    index += 1
                    continue
                }
                if isInTable {
                    // The columns of a grid are counted in characters.
                    placed.append(text, start..<note.lowerBound)
                    placed.append([UInt8](repeating: 0x20, count: note.count), from: note)
                    start = note.upperBound
                    index = start
                    continue
                }
                // The blank before it is the note's.
                let isAfterBlank = note.lowerBound > start && text[note.lowerBound - 1] == 0x20
                placed.append(text, start..<note.lowerBound - (isAfterBlank ? 1 : 0))
                start = note.upperBound
                index = start
            }
        }
        placed.append(text, start..<text.count)
        return placed
    }

    private static func hasMarks(_ text: [UInt8]) -> Bool {
        guard text.contains(UInt8(ascii: "|")) || text.contains(UInt8(ascii: "_")) else { return false }
        return LineRanges(text).contains { line in
            bar(text, line) != nil || line.contains { note(text, $0..<line.upperBound) != nil }
        }
    }

    /// The bar with which a line begins that has no other: one of a table has one at its end too.
    private static func bar(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        guard line.count > 2, text[line.lowerBound] == UInt8(ascii: "|"), text[line.lowerBound + 1] == 0x20,
            !text[line.dropFirst()].contains(UInt8(ascii: "|"))
        else { return nil }
        return line.lowerBound..<line.lowerBound + 2
    }

    /// The mark of a note with which a part of a line begins: `[1]_` or `[#]_`.
    private static func note(_ text: [UInt8], _ part: Range<Int>) -> Range<Int>? {
        guard let first = part.first, text[first] == UInt8(ascii: "[") else { return nil }
        let digits = text[part].dropFirst().prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#") }
        guard (1...3).contains(digits.count), text[digits.endIndex..<part.upperBound].starts(with: "]_".utf8) else {
            return nil
        }
        return first..<digits.endIndex + 2
    }
}
