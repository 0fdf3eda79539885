import POModel

/// What the header of a register tells: the separator, and where each column stands.
struct RegisterHeader: Sendable {
    /// The most columns that a header can have.
    static let maximumColumns = 1_000

    let separator: UInt8
    let columnCount: Int
    /// The place of each column that is read.
    let places: [RegisterColumn: Int]
    /// The names of columns that are not known, in order.
    let unknownColumns: [String]
    /// What its columns are called, and what stands in cells.
    let mapping: RegisterMapping

    /// Reads the header that starts at an offset; `nil` when it does not end within the bytes.
    ///
    /// The separator is the one that makes the most of the required columns; a comma if both do equally well.
    ///
    /// - Throws: ``RegisterError`` when there is no header, or it does not have each required column once.
    static func read(
        _ bytes: Span<UInt8>, from start: Int, isFinal: Bool, mapping: RegisterMapping
    ) throws(RegisterError) -> (header: Self, next: Int, lineBreaks: Int)? {
        var best: (names: [String], separator: UInt8, next: Int, lineBreaks: Int)?
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
            var scanner = CSVScanner(separator: separator, maximumCells: maximumColumns)
            switch scanner.scanRow(in: bytes, from: start, isFinal: isFinal) {
            case .incomplete: return nil
            case .broken: continue
            case .row(let next, let lineBreaks):
                let names = scanner.cells.prefix(scanner.cellCount).map { cell in
                    String(decoding: CellContent.unescaped(cell, in: bytes), as: UTF8.self)
                }
                if let best, missing(in: names, mapping).count >= missing(in: best.names, mapping).count { continue }
                best = (names, separator, next, lineBreaks)
            }
        }
        guard let best else { throw .unreadableHeader }
        return (try Self(names: best.names, separator: best.separator, mapping), best.next, best.lineBreaks)
    }

    private init(
        names: [String], separator: UInt8, _ mapping: RegisterMapping
    ) throws(RegisterError) {
        let missing = Self.missing(in: names, mapping)
        guard missing.isEmpty else { throw .missingColumns(missing) }
        var places: [RegisterColumn: Int] = [:]
        var unknown: [String] = []
        var repeated: Set<RegisterColumn> = []
        for (place, name) in names.enumerated() {
            guard let column = mapping.column(named: name) else {
                // A name goes to people's terminals: one short line, without control characters.
                unknown.append(String((LineText(name)?.rawValue ?? "").prefix(40)))
                continue
            }
            if places.updateValue(place, forKey: column) != nil { repeated.insert(column) }
        }
        // No table is made from it, so a register that repeats it only does not tell whose clients are whose.
        if repeated.remove(.ombudID) != nil { places[.ombudID] = nil }
        guard repeated.isEmpty else { throw .repeatedColumns(RegisterColumn.allCases.filter(repeated.contains)) }
        self.separator = separator
        self.columnCount = names.count
        self.places = places
        self.mapping = mapping
        self.unknownColumns = unknown
    }

    private static func missing(in names: [String], _ mapping: RegisterMapping) -> [RegisterColumn] {
        RegisterColumn.allCases.filter { $0.isRequired && !names.contains(mapping.name(of: $0)) }
    }

    /// The optional columns that the register lacks, though a table is made from them.
    var absentColumns: [RegisterColumn] {
        RegisterColumn.allCases.filter { RegisterColumn.tableColumns.contains($0) && places[$0] == nil }
    }
}
