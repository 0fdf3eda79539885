extension ProseReader {
    /// Cuts what stands apart, such as the rows of a table, out of the text between labels.
    ///
    /// - Returns: Signs alone that the cuts leave over.
    func cut(_ regions: inout [Region]) -> [Range<Int>] {
        var signs: [Range<Int>] = []
        for number in regions.indices {
            regions[number].pieces = regions[number].pieces.flatMap { piece -> [Region.Piece] in
                let left = Self.subtracting(apart, from: piece.range)
                if left == [piece.range] { return [piece] }
                return left.compactMap { range in
                    let range = trimmed(range)
                    if range.isEmpty { return nil }
                    if !text.blocks.text[range].contains(where: Self.isLetterOrDigit) {
                        signs.append(range)
                        return nil
                    }
                    return Region.Piece(unit: piece.unit, range: range, isAfterInterruption: piece.isAfterInterruption)
                }
            }
        }
        return signs
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0xC3
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text.blocks.text[start] <= 0x20 { start += 1 }
        while end > start, text.blocks.text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// The parts of a range outside others, which are in order.
    static func subtracting(_ others: [Range<Int>], from range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = others.partitioningIndex { $0.upperBound > range.lowerBound }
        while index < others.count, others[index].lowerBound < range.upperBound {
            if others[index].lowerBound > start { parts.append(start..<others[index].lowerBound) }
            start = max(start, others[index].upperBound)
            index += 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }
}
