import POModel

/// A place in a register.
public enum RegisterPlace: Hashable, Sendable {
    /// In CSV: the line on which the row starts, from 1, and the name of the column; no column for the whole row.
    case line(Int, column: String?)
    /// In JSON: the position of the assignment, from 0, and the path of the field, such as `clients.3.gender`.
    case assignment(Int, field: String)
    /// In JSON: the path of a field of another record, such as `consultations.3.date`.
    case record(field: String)
}

extension RegisterPlace: Codable {
    enum CodingKeys: String, CodingKey {
        case line
        case column
        case assignment
        case field
    }

    /// Decodes a place: `line` and perhaps `column`, or else `field` and perhaps `assignment`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let line = try container.decodeIfPresent(Int.self, forKey: .line) {
            self = .line(line, column: try container.decodeIfPresent(String.self, forKey: .column))
        } else {
            let field = try container.decode(String.self, forKey: .field)
            let assignment = try container.decodeIfPresent(Int.self, forKey: .assignment)
            self = assignment.map { .assignment($0, field: field) } ?? .record(field: field)
        }
    }

    /// Encodes the place.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .line(let line, let column):
            try container.encode(line, forKey: .line)
            try container.encodeIfPresent(column, forKey: .column)
        case .assignment(let position, let field):
            try container.encode(position, forKey: .assignment)
            try container.encode(field, forKey: .field)
        case .record(let field):
            try container.encode(field, forKey: .field)
        }
    }
}

extension RegisterPlace {
    /// The number of the line or the assignment, by which places of one register are in order; other records come first.
    var order: Int {
        switch self {
        case .line(let line, _): line
        case .assignment(let position, _): position
        case .record: -1
        }
    }

    /// Whether another place is in the same row, assignment or other record.
    func isInSameRow(as other: Self) -> Bool {
        switch (self, other) {
        case (.record(let field), .record(let otherField)):
            field.split(separator: ".").prefix(2) == otherField.split(separator: ".").prefix(2)
        default: order == other.order
        }
    }
}
