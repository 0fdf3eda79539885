import POModel

/// A row that a ``TablesQuery`` gives: what it is about, and its numbers.
///
/// It is Codable with the names of the query's columns as keys, for engines that print JSON; those that print CSV are read
/// by ``rows(csv:)``.
public struct TableRow: Hashable, Codable, Sendable {
    /// What the row is about: `clients` of a municipality, gender and year of birth; assignments by days of `waiting`; `new`
    /// clients by days waited; a `fault`, rows `leftOut`, an `absent` column, or the `year`.
    package let part: String
    /// The code of the municipality, blank for all together; or the name of the fault, the column or the definitions.
    package let name: String?
    /// The clients' gender.
    package let gender: String?
    /// The clients' year of birth, or the days waited; `nil` when they are not known.
    package let measure: Int?
    /// How many clients, assignments, faults or rows; or the year.
    package let number: Int
    /// How many of the clients are in the opening stock, in the closing stock, and have children at home.
    let opening, closing, children: Int?
    /// How many of the clients gave each of the ten contact reasons.
    let reasons: [Int]

    /// The numbers of a row of clients; `nil` where one is missing, or is more than there are clients.
    var clientNumbers: ClientNumbers? {
        guard let opening, let closing, let children, reasons.count == ContactReason.asked.count,
            ([opening, closing, children] + reasons).allSatisfy({ (0...number).contains($0) })
        else { return nil }
        return ClientNumbers(clients: number, opening: opening, closing: closing, children: children, reasons: reasons)
    }

    /// The column of ``measure``.
    static let measureColumn = "measure"
    private static let reasonColumns = ContactReason.asked.indices.map { "reason_\($0)" }
    /// The columns of numbers, in the order of the query.
    static let numberColumns = ["number", "opening", "closing", "children"] + reasonColumns
    private static let columns = ["part", "name", "gender", measureColumn] + numberColumns

    /// Reads the rows that an engine printed as CSV, with a header; columns are found by name.
    ///
    /// - Throws: ``TableRowError`` when the text is no such table.
    /// - Complexity: O(*n*) in the length of the text.
    public static func rows(csv: some Sequence<UInt8>) throws(TableRowError) -> [TableRow] {
        let lines = String(decoding: Array(csv), as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let header = lines.first?.split(separator: ",", omittingEmptySubsequences: false).map(cell),
            columns.allSatisfy(header.contains)
        else { throw TableRowError(line: 1) }
        let places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
        var rows: [TableRow] = []
        for (number, line) in lines.enumerated().dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(cell)
            guard cells.count == header.count else { throw TableRowError(line: number + 1) }
            let row = TableRow { column in places[column].map { cells[$0] } ?? "" }
            guard let row else { throw TableRowError(line: number + 1) }
            rows.append(row)
        }
        return rows
    }

    /// What stands in a cell, which holds no comma or quotation mark.
    private static func cell(_ text: Substring) -> String {
        text.first == "\"" && text.last == "\"" && text.count > 1 ? String(text.dropFirst().dropLast()) : String(text)
    }

    /// The row that cells make, by the names of their columns; `nil` when a number is none.
    private init?(_ cell: (String) -> String) {
        func filled(_ column: String) -> String? { cell(column).isEmpty ? nil : cell(column) }
        let numbers = ([Self.measureColumn] + Self.numberColumns).map { (filled($0), filled($0).flatMap(Self.whole)) }
        guard numbers.allSatisfy({ $0 == nil || $1 != nil }), let number = numbers[1].1 else { return nil }
        self.part = cell("part")
        name = filled("name")
        gender = filled("gender")
        self.measure = numbers[0].1
        self.number = number
        opening = numbers[2].1
        closing = numbers[3].1
        children = numbers[4].1
        reasons = numbers.dropFirst(5).compactMap(\.1)
    }

    /// A whole number, also as an engine writes a sum, such as `12.0`.
    private static func whole(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count < 3, parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } }) else { return nil }
        return parts.first.flatMap { Int($0) }
    }
}

extension TableRow {
    /// Decodes a row with the names of the query's columns as keys.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func number(_ column: String) throws -> Int? { try container.decodeIfPresent(Int.self, forKey: Key(column)) }
        part = try container.decode(String.self, forKey: Key("part"))
        name = try container.decodeIfPresent(String.self, forKey: Key("name"))
        gender = try container.decodeIfPresent(String.self, forKey: Key("gender"))
        measure = try number(Self.measureColumn)
        self.number = try container.decode(Int.self, forKey: Key("number"))
        opening = try number("opening")
        closing = try number("closing")
        children = try number("children")
        reasons = try Self.reasonColumns.compactMap(number)
    }

    /// Encodes the row with the names of the query's columns as keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(part, forKey: Key("part"))
        try container.encodeIfPresent(name, forKey: Key("name"))
        try container.encodeIfPresent(gender, forKey: Key("gender"))
        try container.encodeIfPresent(measure, forKey: Key(Self.measureColumn))
        try container.encode(number, forKey: Key("number"))
        try container.encodeIfPresent(opening, forKey: Key("opening"))
        try container.encodeIfPresent(closing, forKey: Key("closing"))
        try container.encodeIfPresent(children, forKey: Key("children"))
        for (column, number) in zip(Self.reasonColumns, reasons) { try container.encode(number, forKey: Key(column)) }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}

/// Why rows are not those of a query.
public struct TableRowError: Error, Hashable, Sendable {
    /// The line, from 1, at which they are not.
    public let line: Int

    package init(line: Int) { self.line = line }
}
