import POModel

/// A table as a PX file.
struct PXFile {
    let table: StatisticalTable
    /// Who publishes; `nil` for no such keyword.
    let source: String?
    /// When the figures were made; `nil` for no such keyword.
    let updated: CalendarDate?
    /// What must be known of the numbers; `nil` for no such keyword.
    let note: String?

    /// The file's text.
    var text: String {
        let area = table.language == .swedish ? "Personligt ombud" : "Personal ombud"
        let by = table.language == .swedish ? " efter " : " by "
        var lines = [
            Self.line("CHARSET", ["ANSI"]), Self.line("AXIS-VERSION", ["2013"]), Self.line("CODEPAGE", ["utf-8"]),
            Self.line("LANGUAGE", [table.language.rawValue]), Self.line("DECIMALS", number: table.unit.decimals),
            Self.line("SHOWDECIMALS", number: table.unit.decimals), Self.line("MATRIX", [String(table.id.prefix(20))]),
            Self.line("COPYRIGHT", word: "NO"), Self.line("SUBJECT-CODE", ["PO"]), Self.line("SUBJECT-AREA", [area]),
            Self.line("CONTENTS", [table.title]), Self.line("UNITS", [table.unit.text(in: table.language)]),
            Self.line(
                "TITLE", [table.title + by + table.dimensions.map { $0.label.lowercased() }.joined(separator: ", ")]),
        ]
        let names = uniqueNames(table.dimensions.map { ($0.id, $0.label) })
        if names.count > 1 { lines.append(Self.line("STUB", Array(names.dropLast()))) }
        lines.append(Self.line("HEADING", Array(names.suffix(1))))
        for (dimension, name) in zip(table.dimensions, names) {
            lines.append(Self.line("VALUES(\(Self.quoted(name)))", self.values(of: dimension)))
        }
        for (dimension, name) in zip(table.dimensions, names) where dimension.role == .time {
            let years = dimension.categories.map { "," + Self.quoted($0.id) }
            // Some thirty years fit on a line.
            let rows = stride(from: 0, to: years.count, by: 30).map { years[$0..<min($0 + 30, years.count)].joined() }
            lines.append("TIMEVAL(\(Self.quoted(name)))=TLIST(A1)\(rows.joined(separator: "\r\n"));")
        }
        for (dimension, name) in zip(table.dimensions, names) {
            lines.append(Self.line("CODES(\(Self.quoted(name)))", dimension.categories.map(\.id)))
        }
        if let updated { lines.append(Self.line("LAST-UPDATED", [Self.time(updated)])) }
        if let source { lines.append(Self.line("SOURCE", [source])) }
        if let note { lines.append(Self.line("NOTEX", [note])) }
        lines.append(Self.line("DATASYMBOL1", [TableCell.Status.notAsked.text(in: table.language)]))
        lines.append(Self.line("DATASYMBOL2", [TableCell.Status.suppressed.text(in: table.language)]))
        lines.append(Self.line("DATASYMBOL3", [TableCell.Status.blank.text(in: table.language)]))
        lines += derivedNotes
        return lines.joined(separator: "\r\n") + "\r\n" + data
    }

    /// A note for each derived cell, so that its status survives.
    private var derivedNotes: [String] {
        let values = table.dimensions.map(self.values(of:))
        return table.cells.indices.filter { table.cells[$0].status == .derived }.map { position in
            let place = zip(values, table.steps(ofCell: position)).map { Self.quoted($0[$1]) }.joined(separator: ",")
            return Self.line("CELLNOTE(\(place))", [TableCell.Status.derived.text(in: table.language)])
        }
    }

    private var data: String {
        let width = max(1, table.dimensions.last?.categories.count ?? 1)
        var text = "DATA=\r\n"
        var length = 0
        for (position, cell) in table.cells.enumerated() {
            let word = cell.number.map { table.unit.digits($0) } ?? "\"\(cell.status.sign ?? "")\""
            if position > 0 {
                let endsLine = position.isMultiple(of: width) || length + word.utf8.count + 2 > Self.longestLine
                text += endsLine ? "\r\n" : " "
                length = endsLine ? 0 : length + 1
            }
            text += word
            length += word.utf8.count
        }
        if !table.cells.isEmpty { text += ";" }
        return text + (table.cells.isEmpty ? ";\r\n" : "\r\n")
    }

    /// The names of a dimension's categories; the format tells them apart by nothing else.
    private func values(of dimension: TableDimension) -> [String] {
        uniqueNames(dimension.categories.map { ($0.id, $0.label) })
    }

    private func uniqueNames(_ items: [(id: String, label: String)]) -> [String] {
        let counts = Dictionary(items.map { (Self.clean($0.label), 1) }, uniquingKeysWith: +)
        return items.map { item in
            counts[Self.clean(item.label)] == 1 ? item.label : "\(item.label) (\(item.id))"
        }
    }

    private static func line(_ keyword: String, _ values: [String]) -> String {
        // Lines are at most so long, so each of several values has its own.
        let texts = values.map { pieces(clean($0)).joined(separator: "\r\n") }
        let isShort = keyword.utf8.count + 1 + (texts.first?.prefix { $0 != "\r\n" }.utf8.count ?? 0) < longestLine
        return keyword + (isShort ? "=" : "=\r\n") + texts.joined(separator: ",\r\n") + ";"
    }

    /// How many characters a line can have, of a format that was read into fields of that size.
    private static let longestLine = 256

    /// A text in quotation marks, in pieces that are short enough; bytes are counted, which are no fewer than characters.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for scalar in text.unicodeScalars {
            // Two quotation marks, and a comma or semicolon after them.
            if piece.utf8.count + Character(scalar).utf8.count + 3 > longestLine {
                pieces.append(piece)
                piece = ""
            }
            piece.unicodeScalars.append(scalar)
        }
        return (pieces + [piece]).map { "\"" + $0 + "\"" }
    }

    private static func line(_ keyword: String, number: Int) -> String { "\(keyword)=\(number);" }

    private static func line(_ keyword: String, word: String) -> String { "\(keyword)=\(word);" }

    private static func quoted(_ text: String) -> String { "\"" + clean(text) + "\"" }

    private static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Character in
            if scalar == "\"" { return "'" }
            return scalar.properties.generalCategory == .control ? " " : Character(scalar)
        }
        return String(scalars)
    }

    private static func time(_ date: CalendarDate) -> String {
        let digits = date.rawValue.split(separator: "-").joined()
        return "\(digits) 00:00"
    }
}
