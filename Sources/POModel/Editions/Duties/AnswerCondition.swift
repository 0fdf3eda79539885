/// When a question that a form asks is to be answered, given what else is answered.
enum AnswerCondition: Sendable {
    /// It is nobody's duty.
    case never
    /// A field has one of some values.
    case isOne(FieldID, of: [JSONValue])
    /// One of some fields has a value.
    case anyIs([FieldID], JSONValue)
    /// Somebody is counted in a row.
    case counts(FieldID)
    /// A number is less than another.
    case isLess(FieldID, than: FieldID)

    /// The fields that it depends on.
    var fields: [FieldID] {
        switch self {
        case .never: []
        case .isOne(let field, _), .counts(let field): [field]
        case .anyIs(let fields, _): fields
        case .isLess(let less, let more): [less, more]
        }
    }

    /// Whether it holds for what a document answers.
    func holds(in answers: JSONValue) -> Bool {
        switch self {
        case .never: return false
        case .isOne(let field, let values): return answers.value(at: field).map(values.contains) ?? false
        case .anyIs(let fields, let value): return fields.contains { answers.value(at: $0) == value }
        case .counts(let row):
            guard case .object(let counts)? = answers.value(at: row) else { return false }
            return counts.values.contains { $0.double ?? 0 > 0 }
        case .isLess(let less, let more):
            guard let less = answers.value(at: less)?.double, let more = answers.value(at: more)?.double else {
                return false
            }
            return less < more
        }
    }
}

extension JSONValue {
    /// What stands in a document under a field; `nil` is a blank.
    package func value(at field: FieldID) -> JSONValue? {
        var value = self
        for key in field.keys {
            guard case .object(let members) = value, let member = members[key] else { return nil }
            value = member
        }
        return value
    }

    /// A number.
    fileprivate var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }
}
