/// Takes the text of a spreadsheet, with a separator between its cells, apart into blocks.
struct SpreadsheetScanner {
    private let source: [UInt8]
    private var builder: BlockBuilder

    /// The blocks of a whole text.
    ///
    /// - Complexity: O(*n*).
    static func scan(
        _ source: [UInt8], separator: UInt8, repairing kinds: Set<Repair.Kind> = Set(Repair.Kind.allCases),
        limits: ReadingLimits = ReadingLimits()
    ) -> Blocks {
        var scanner = Self(
            source: source, builder: BlockBuilder(source: source, repairing: kinds, limits: limits))
        scanner.builder.markTables()
        var rows = SeparatedValues.Rows(source, separator: separator)
        while let row = rows.next(), !scanner.builder.isFull { scanner.take(row.cells) }
        return scanner.builder.finish()
    }

    private mutating func take(_ cells: [SeparatedValues.Cell]) {
        let filled = cells.lastIndex { cell in source[cell.content].contains { $0 > 0x20 } }
        // A blank row parts tables.
        guard let filled else { return builder.beginTable() }
        builder.beginRow()
        // What stands alone in a row reaches over all of its columns.
        for cell in cells[...(filled == 0 ? 0 : cells.count - 1)] {
            builder.beginCell()
            append(cell)
            builder.endCell()
        }
    }

    private mutating func append(_ cell: SeparatedValues.Cell) {
        var start = cell.content.lowerBound
        let end = cell.content.upperBound
        var index = start
        while index < end {
            if cell.isQuoted, source[index] == UInt8(ascii: "\"") {
                // Two marks stand for one.
                builder.append(start..<index + 1)
                index += 2
                start = index
            } else if source[index] == 0x0A || source[index] == 0x0D {
                builder.append(start..<index)
                let isPair = source[index] == 0x0D && index + 1 < end && source[index + 1] == 0x0A
                builder.beginLine(isHard: true, from: index..<index + (isPair ? 2 : 1))
                index += isPair ? 2 : 1
                start = index
            } else {
                index += 1
            }
        }
        if start < end { builder.append(start..<end) }
    }
}
