/// Questions as rows, with their answers in columns.
public struct FormTable: Hashable, Sendable {
    /// The heading of the column of questions; `nil` when it is empty.
    package let corner: FormLabel?
    /// The headings of the columns of answers.
    public let columns: [FormLabel]
    /// The questions.
    public let rows: [FormRow]
    /// The one column that holds the answers where nothing heads the columns; `nil` when all do, in their order.
    package let unheadedColumn: Int?

    /// Creates a table; every row has a cell for every column.
    package init(corner: FormLabel? = nil, columns: [FormLabel], rows: [FormRow], unheadedColumn: Int? = nil) {
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.unheadedColumn = unheadedColumn
    }
}

extension FormTable: Codable {}

/// A question with a cell for each column of its table.
public struct FormRow: Hashable, Codable, Sendable {
    /// The question as printed.
    public let label: FormLabel
    /// What stands in each column.
    public let cells: [FormCell]
    /// Of whom the question is asked, where its field does not say so; `nil` where it does.
    package let population: Population?

    /// Creates a row.
    package init(_ label: FormLabel, _ cells: [FormCell], population: Population? = nil) {
        self.label = label
        self.cells = cells
        self.population = population
    }

    /// The ids of the cells, each once.
    package var fields: [FieldID] {
        var fields: [FieldID] = []
        for field in cells.flatMap(\.fields) where !fields.contains(field) { fields.append(field) }
        return fields
    }
}

/// What stands where a row and a column meet.
public enum FormCell: Hashable, Sendable {
    /// An answer of its own.
    case answer(FieldID, AnswerKind)
    /// A mark that gives the field its value; where the form asks for a number instead, it is kept under `number`.
    case mark(FieldID, MarkedValue, number: FieldID?)

    /// The ids of the cell.
    package var fields: [FieldID] {
        switch self {
        case .answer(let id, _): [id]
        case .mark(let id, _, let number): number.map { [id, $0] } ?? [id]
        }
    }
}

extension FormCell {
    /// Whether a field stands in the cell.
    package func holds(_ field: FieldID) -> Bool {
        switch self {
        case .answer(let id, _): id == field
        case .mark(let id, _, let number): id == field || number == field
        }
    }

    /// The field that the mark of the cell answers; `nil` for a cell with an answer of its own.
    package var marked: FieldID? { if case .mark(let id, _, _) = self { id } else { nil } }
}

extension FormCell: Codable {
    private enum CodingKeys: String, CodingKey { case id, answer, mark, number }

    /// Decodes an object with `id` and either `answer` or `mark`, and with `mark` perhaps `number`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(FieldID.self, forKey: .id)
        if let choice = try container.decodeIfPresent(MarkedValue.self, forKey: .mark) {
            self = .mark(id, choice, number: try container.decodeIfPresent(FieldID.self, forKey: .number))
        } else {
            self = .answer(id, try container.decode(AnswerKind.self, forKey: .answer))
        }
    }

    /// Encodes an object with `id` and either `answer` or `mark`, and with `mark` perhaps `number`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .answer(let id, let kind):
            try container.encode(id, forKey: .id)
            try container.encode(kind, forKey: .answer)
        case .mark(let id, let choice, let number):
            try container.encode(id, forKey: .id)
            try container.encode(choice, forKey: .mark)
            try container.encodeIfPresent(number, forKey: .number)
        }
    }
}
