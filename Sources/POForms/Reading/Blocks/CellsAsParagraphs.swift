/// Tables of which a converter left nothing but the cells, each a paragraph of its own.
enum CellsAsParagraphs {
    /// How many paragraphs are a number and nothing else at least.
    private static let leastNumbers = 6
    /// The longest number that is a count in a cell, in digits.
    private static let longestNumber = 4

    /// Whether blocks are those of a text whose tables have lost their marks.
    ///
    /// Numbers stand alone on lines only where they stood in cells.
    static func isIn(_ blocks: Blocks) -> Bool {
        guard blocks.declaredEdition == nil, blocks.exceeded == nil else { return false }
        var numbers = 0
        for unit in blocks.units {
            if unit.kind == .cell { return false }
            guard unit.kind == .paragraph, unit.range.count <= longestNumber else { continue }
            if blocks.text[unit.range].allSatisfy({ (0x30...0x39).contains($0) }) { numbers += 1 }
        }
        return numbers >= leastNumbers
    }

    /// The text of blocks, each on lines of its own, with the places that it comes from.
    ///
    /// - Parameters:
    ///   - blocks: The blocks, nothing in which was repaired.
    ///   - source: The text that they come from.
    /// - Returns: The lines.
    /// - Complexity: O(*n* log *n*).
    static func lines(of blocks: Blocks, in source: [UInt8]) -> PlacedText {
        var placed = PlacedText()
        placed.reserve(blocks.text.count)
        for unit in blocks.units {
            append(unit.range, of: blocks, in: source, to: &placed)
            let end =
                blocks.source(of: max(unit.range.lowerBound, unit.range.upperBound - 1)..<unit.range.upperBound)
                .last?.upperBound ?? 0
            placed.append([0x0A], from: end..<end)
        }
        return placed
    }

    private static func append(
        _ range: Range<Int>, of blocks: Blocks, in source: [UInt8], to placed: inout PlacedText
    ) {
        var index = max(0, blocks.pieces.partitioningIndex { $0.start > range.lowerBound } - 1)
        while index < blocks.pieces.count, blocks.pieces[index].start < range.upperBound {
            let piece = blocks.pieces[index]
            index += 1
            let next = index < blocks.pieces.count ? blocks.pieces[index].start : blocks.text.count
            let own = (piece.start..<max(piece.start, next)).clamped(to: range)
            var rest = own
            if piece.isVerbatim {
                let first = piece.source.lowerBound + own.lowerBound - piece.start
                let verbatim = first..<max(first, min(piece.source.upperBound, first + own.count))
                placed.append(source, verbatim)
                rest = own.lowerBound + verbatim.count..<own.upperBound
            }
            // A blank between words comes from no place.
            if !rest.isEmpty { placed.append(blocks.text[rest], from: piece.source) }
        }
    }
}
