/// Tables in Markdown that a converter of PDF made of words that stand under each other on a page.
///
/// Its columns are those of all tables of the page, so that a number may stand in another column than its heading.
extension PlainTextScanner {
    /// What tells where the columns of a torn table stand.
    enum Evidence {
        /// Rows with a value in every column, all in the same places.
        case rows
        /// The headings alone.
        case headings
        /// Nothing, or rows that stand in different places: only a row with a value in every column can be read.
        case nothing
    }

    /// The table under headings that stand in the given places.
    func tornTable(under headings: [Range<Int>]) -> Table {
        guard let places = placesOfRows(headings.count) else {
            return Table(count: headings.count, places: headings, torn: .headings)
        }
        return Table(
            count: headings.count, places: places.first ?? headings, torn: places.count == 1 ? .rows : .nothing)
    }

    /// Goes on with a torn table on another page, where its columns can stand in other places.
    mutating func takeTornTableOn() {
        guard let table, table.torn != nil, next < lines.count, !lines[next].isBlank else { return }
        guard let places = placesOfRows(table.count), places.count == 1 else {
            self.table?.torn = .nothing
            return
        }
        self.table = Table(count: table.count, places: places[0], torn: .rows)
    }

    /// The different places of the rows on this page that have a value in every column; `nil` when there is none.
    private func placesOfRows(_ count: Int) -> [[Range<Int>]]? {
        var found: [[Range<Int>]] = []
        for line in lines[next...].prefix(80) {
            if line.isBlank { break }
            guard line.isRow, !line.isFurniture else { continue }
            let answers = line.segments.filter { $0.columns.lowerBound > 0 }
            if answers.contains(where: { vocabulary.columnHeading([$0.range], source, skeleton) != nil }) { break }
            guard answers.count == count, answers.allSatisfy({ isValue($0.range) }) else { continue }
            let places = answers.map { $0.columns.lowerBound..<$0.columns.lowerBound + 1 }
            if !found.contains(places) { found.append(places) }
        }
        return found.isEmpty ? nil : found
    }

    /// Takes a row: the order of its values tells their columns if there are as many, else the places of the columns.
    mutating func takeTorn(_ cells: [Cell], of table: Table, _ evidence: Evidence) {
        let isLabelled = cells[0].columns.lowerBound == 0
        let answers = cells.dropFirst(isLabelled ? 1 : 0)
        let label = isLabelled ? [0] : []
        if answers.count == table.count { return take(cells, columns: label + Array(1...table.count)) }
        let columns = answers.map { cell in
            (table.places ?? []).firstIndex { $0.lowerBound / PlainLines.cellWidth == cell.column }.map { $0 + 1 } ?? 0
        }
        // What stands under no heading stands in no column, and what stands beside it neither.
        let arePlaced = !columns.contains(0) && evidence != .nothing
        take(
            cells, columns: label + (arePlaced ? columns : answers.map { _ in 0 }), isUnsure: evidence == .headings)
    }

    /// Takes a row under no headings; nobody can tell whose columns its numbers and marks stand in.
    mutating func takeTorn(_ cells: [Cell]) {
        let isAnswered = cells.count > 1 && cells.dropFirst().allSatisfy { isValue($0.pieces[0]) }
        take(cells, columns: isAnswered ? cells.map { _ in 0 } : cells.map(\.column))
    }
}
