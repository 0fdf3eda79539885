/// Tables: rows and cells, whatever wraps them.
extension WordParser {
    /// The table that is open.
    mutating func table() throws(XMLFault) -> WordTable {
        var table = WordTable()
        try forEachChild { (parser, tag) throws(XMLFault) in try parser.takeRow(tag, into: &table) }
        return table
    }

    private mutating func takeRow(_ tag: XMLTag, into table: inout WordTable) throws(XMLFault) {
        switch tag.name {
        case "tr": if let row = try row() { table.rows.append(row) }
        case "sdt":
            try takeControl { (parser, tag) throws(XMLFault) in try parser.takeRow(tag, into: &table) }
        case "ins", "moveTo", "customXml":
            try takeWithin(tag) { (parser, tag) throws(XMLFault) in try parser.takeRow(tag, into: &table) }
        case "AlternateContent":
            try takeAlternative { (parser, tag) throws(XMLFault) in try parser.takeRow(tag, into: &table) }
        case "del", "moveFrom":
            changes += 1
            try skip()
        default: try skip()
        }
    }

    /// The row that is open; `nil` for one that was deleted.
    private mutating func row() throws(XMLFault) -> WordRow? {
        var row = WordRow()
        var isDeleted = false
        var isInserted = false
        try forEachChild { (parser, tag) throws(XMLFault) in
            guard tag.name == "trPr" else { return try parser.takeCell(tag, into: &row) }
            try parser.forEachChild { (parser, tag) throws(XMLFault) in
                switch tag.name {
                case "gridBefore": row.before = try parser.columns(tag)
                case "del": isDeleted = true
                case "ins":
                    isInserted = true
                    parser.insertions += 1
                default: break
                }
                try parser.skip()
            }
        }
        if isInserted { insertions -= 1 }
        if isDeleted || isInserted { changes += 1 }
        return isDeleted ? nil : row
    }

    /// How many columns something spans; a row of more is no form's.
    private func columns(_ tag: XMLTag) throws(XMLFault) -> Int {
        min(max(try value(tag).flatMap { Int($0) } ?? 1, 1), Self.mostColumns)
    }

    /// The greatest number of columns that a word processor knows, doubled.
    private static let mostColumns = 126

    private mutating func takeCell(_ tag: XMLTag, into row: inout WordRow) throws(XMLFault) {
        switch tag.name {
        case "tc":
            var (cell, isJoined) = try cell()
            if isJoined, let last = row.cells.indices.last {
                row.cells[last].columns += cell.columns
                return
            }
            cell.columns = max(1, cell.columns)
            row.cells.append(cell)
        case "sdt":
            try takeControl { (parser, tag) throws(XMLFault) in try parser.takeCell(tag, into: &row) }
        case "ins", "moveTo", "customXml":
            try takeWithin(tag) { (parser, tag) throws(XMLFault) in try parser.takeCell(tag, into: &row) }
        default: try skip()
        }
    }

    /// The cell that is open, and whether it is one with the cell before it.
    private mutating func cell() throws(XMLFault) -> (WordCell, isJoined: Bool) {
        var cell = WordCell()
        var (isJoined, isDeleted) = (false, false)
        var list = BlockList()
        try forEachChild { (parser, tag) throws(XMLFault) in
            guard tag.name == "tcPr" else { return try parser.takeBlock(tag, into: &list) }
            try parser.forEachChild { (parser, tag) throws(XMLFault) in
                switch tag.name {
                case "gridSpan": cell.columns = try parser.columns(tag)
                case "vMerge": cell.part = try parser.value(tag) == "restart" ? .first : .later
                case "hMerge": isJoined = try parser.value(tag) != "restart"
                case "cellDel": isDeleted = true
                case "cellIns": parser.changes += 1
                default: break
                }
                try parser.skip()
            }
        }
        if isDeleted { changes += 1 }
        cell.blocks = isDeleted ? [] : list.finished
        return (cell, isJoined)
    }
}
