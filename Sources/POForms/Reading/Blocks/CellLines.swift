/// The lines that stand in the cells of one row, which may be rows of their own.
enum CellLines {
    /// The rows that the cells of a row are when their lines stand beside each other; `nil` when they are one row.
    ///
    /// Each cell has as many lines as the others, and all beside the first hold a number or a mark in each, or nothing.
    ///
    /// - Parameters:
    ///   - cells: For each cell the ranges of its lines.
    ///   - text: The text.
    /// - Returns: For each row the ranges of its cells.
    static func rows(_ cells: [[Range<Int>]], in text: [UInt8]) -> [[Range<Int>]]? {
        let filled = cells.filter { lines in lines.contains { !$0.isEmpty } }
        guard let count = filled.first?.count, count > 1, filled.count > 1, filled.allSatisfy({ $0.count == count })
        else { return nil }
        let areValues = cells.dropFirst().allSatisfy { lines in lines.allSatisfy { isValue(text[$0]) } }
        guard areValues else { return nil }
        return (0..<count).map { line in
            cells.map { lines in
                line < lines.count ? lines[line] : (lines.first.map { $0.upperBound..<$0.upperBound } ?? 0..<0)
            }
        }
    }

    private static func isValue(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.filter { $0 > 0x20 }
        return word.count <= 6
            && (word.allSatisfy { (0x30...0x39).contains($0) }
                || MarkSigns.isOne(String(decoding: word, as: UTF8.self)))
    }
}
