/// A sheet of a workbook: the cells that people see something in.
struct WorkbookSheet: Sendable {
    struct Cell: Sendable {
        let column: Int
        let text: CellText
        /// Whether its column is hidden, or another cell lies over it.
        var isHidden = false
        /// How many columns and rows it spans.
        var columns = 1
        var rows = 1
    }

    struct Row: Sendable {
        /// Its number, from 0.
        let number: Int
        var isHidden = false
        var cells: [Cell] = []
    }

    /// What its tab says.
    let name: String
    private(set) var rows: [Row] = []
    /// For each column up to the last hidden one, whether it is.
    private var hiddenColumns: [Bool] = []

    /// Reads a sheet; where `left` falls below zero, as the cells of the workbook hold too much text, reading stops.
    ///
    /// - Throws: ``XMLFault``.
    /// - Complexity: O(*n* log *m*) for *m* merged cells.
    init(_ name: String, _ xml: [UInt8], _ values: CellValues, depth: Int, left: inout Int) throws(XMLFault) {
        self.name = name
        var scanner = XMLScanner(xml, depth: depth)
        var merges = CellMerges()
        var reader = CellReader()
        while left >= 0, let event = try scanner.next() {
            guard case .open(let tag) = event else { continue }
            switch tag.name {
            case "col":
                guard try Self.isHidden(tag, scanner),
                    // Columns stand in their order, each once.
                    let first = try scanner.value("min", of: tag).flatMap({ Int($0) }), first > hiddenColumns.count,
                    let last = try scanner.value("max", of: tag).flatMap({ Int($0) }), last >= first,
                    first <= CellPlace.mostColumns
                else { continue }
                hide(first - 1..<min(last, CellPlace.mostColumns))
            case "row":
                reader.begin(row: try scanner.value("r", of: tag).flatMap { Int($0) })
                rows.append(Row(number: reader.row, isHidden: try Self.isHidden(tag, scanner)))
            case "c" where !rows.isEmpty:
                let (column, written) = try reader.cell(tag, &scanner)
                let text = values.text(of: written)
                left -= text.count
                if text.isWritten { rows[rows.count - 1].cells.append(Cell(column: column, text: text)) }
            case "mergeCell": if let range = try scanner.value("ref", of: tag) { merges.add(range) }
            default: break
            }
        }
        guard left >= 0 else { return }
        rows.removeAll { $0.cells.isEmpty }
        merges.sort()
        for row in rows.indices { settle(&rows[row], merges) }
    }

    private static func isHidden(_ tag: XMLTag, _ scanner: XMLScanner) throws(XMLFault) -> Bool {
        ["1", "true"].contains(try scanner.value("hidden", of: tag) ?? "")
    }

    /// Finds out what the cells of a row span, and which of them nobody sees.
    private func settle(_ row: inout Row, _ merges: CellMerges) {
        for place in row.cells.indices {
            let column = row.cells[place].column
            if isHidden(column) { row.cells[place].isHidden = true }
            guard let merge = merges.merge(over: row.number, column) else { continue }
            if merge.rows.lowerBound == row.number, merge.columns.lowerBound == column {
                // Hidden columns are no columns to be spanned.
                row.cells[place].columns = merge.columns.count { !isHidden($0) }
                row.cells[place].rows = merge.rows.count
            } else {
                row.cells[place].isHidden = true
            }
        }
    }

    private mutating func hide(_ columns: Range<Int>) {
        let missing = columns.upperBound - hiddenColumns.count
        if missing > 0 { hiddenColumns += [Bool](repeating: false, count: missing) }
        for column in columns { hiddenColumns[column] = true }
    }

    /// Whether a column is hidden.
    func isHidden(_ column: Int) -> Bool { hiddenColumns.indices.contains(column) && hiddenColumns[column] }

    /// The place where cells are read from, one after the other.
    private struct CellReader {
        private(set) var row = -1
        private var column = -1

        mutating func begin(row number: Int?) {
            row = max(row + 1, number.map { $0 - 1 } ?? 0)
            column = -1
        }

        /// The cell that is open, up to its end.
        mutating func cell(
            _ tag: XMLTag, _ scanner: inout XMLScanner
        ) throws(XMLFault) -> (column: Int, CellValues.Written) {
            let place = try scanner.value("r", of: tag).flatMap { CellPlace($0) }
            column = max(column + 1, place?.column ?? 0)
            var cell = CellValues.Written()
            cell.type = try scanner.value("t", of: tag) ?? ""
            cell.style = try scanner.value("s", of: tag).flatMap { Int($0) } ?? 0
            var open: [String] = []
            while let event = try scanner.next() {
                switch event {
                case .open(let tag):
                    if tag.name == "is" { cell.text = try CellText(&scanner) } else { open.append(tag.name) }
                case .close: if open.popLast() == nil { return (column, cell) }
                case .text(let range):
                    if open.last == "v" { cell.value += try scanner.decoded(range) }
                    if open.last == "f" { cell.formula += try scanner.decoded(range) }
                case .verbatim(let range): if open.last == "v" { cell.value += scanner.source[range] }
                }
            }
            throw .malformed
        }
    }
}
