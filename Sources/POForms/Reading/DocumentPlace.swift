package import POModel

/// A place of a document of Word or of a workbook, as people and programs count there.
public enum DocumentPlace: Hashable, Sendable {
    /// A paragraph of the text outside tables, from 1; blank ones count.
    case paragraph(Int)
    /// A cell of a table in a document; all are counted from 1, and a cell has the number of the first column that it spans.
    case cell(table: Int, row: Int, column: Int)
    /// A cell of a sheet, such as `B7`, and what the sheet's tab says.
    case sheetCell(String, sheet: String)
}

extension DocumentPlace: Phrased {
    /// What to tell a person.
    package var words: MessageText {
        switch self {
        case .paragraph(let number): FormMessages.words("document-place.paragraph", ["\(number)"], hasHint: false)
        case .cell(let table, let row, let column):
            FormMessages.words("document-place.cell", ["\(table)", "\(row)", "\(column)"], hasHint: false)
        case .sheetCell(let cell, let sheet):
            FormMessages.words("document-place.sheet-cell", [cell, sheet], hasHint: false)
        }
    }
}

extension DocumentPlace: Codable {
    private enum CodingKeys: String, CodingKey { case paragraph, table, row, column, sheet, cell }

    /// Decodes a place from the keys that it has: `paragraph`; `table`, `row` and `column`; or `sheet` and `cell`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try container.decodeIfPresent(Int.self, forKey: .paragraph) {
            self = .paragraph(number)
        } else if let cell = try container.decodeIfPresent(String.self, forKey: .cell) {
            self = .sheetCell(cell, sheet: try container.decode(String.self, forKey: .sheet))
        } else {
            self = .cell(
                table: try container.decode(Int.self, forKey: .table),
                row: try container.decode(Int.self, forKey: .row),
                column: try container.decode(Int.self, forKey: .column))
        }
    }

    /// Encodes the numbers or names of the place.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .paragraph(let number): try container.encode(number, forKey: .paragraph)
        case .cell(let table, let row, let column):
            try container.encode(table, forKey: .table)
            try container.encode(row, forKey: .row)
            try container.encode(column, forKey: .column)
        case .sheetCell(let cell, let sheet):
            try container.encode(sheet, forKey: .sheet)
            try container.encode(cell, forKey: .cell)
        }
    }
}

/// Where the paragraphs and cells of a document begin in its text, in order.
struct DocumentOutline: Hashable, Codable, Sendable {
    private struct Start: Hashable, Codable, Sendable {
        let offset: Int
        /// What begins there; `nil` for what each page repeats.
        let place: DocumentPlace?
    }

    private var starts: [Start] = []

    /// Whether nothing is known, as of files that are text.
    var isEmpty: Bool { starts.isEmpty }

    /// Takes down what begins at an offset, which is not before the last one.
    mutating func begin(_ place: DocumentPlace?, at offset: Int) {
        if starts.last?.offset == offset { starts.removeLast() }
        starts.append(Start(offset: offset, place: place))
    }

    /// The place that an offset lies in.
    ///
    /// - Complexity: O(log *n*).
    subscript(offset: Int) -> DocumentPlace? {
        let next = starts.partitioningIndex { $0.offset > offset }
        return next > 0 ? starts[next - 1].place : nil
    }
}

extension Reading {
    /// The paragraph or cell that an offset of ``text`` lies in; `nil` for files that are text, and for heads and feet of pages.
    ///
    /// - Complexity: O(log *n*).
    public func documentPlace(of offset: Int) -> DocumentPlace? { outline[offset] }
}
