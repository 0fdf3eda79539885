/// How many gave each grade in answer to a question of a survey.
public struct SurveyAnswers: Hashable, Codable, Sendable {
    /// How many had no opinion (*vet inte*); they are in no grade.
    public var noOpinion: WholeNumber?
    private var counts: [Grade: WholeNumber] = [:]
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// How many gave a grade; `nil` when it is blank.
    public subscript(grade: Int) -> WholeNumber? {
        get { counts[Grade(number: grade)] }
        set { counts[Grade(number: grade)] = newValue }
    }

    /// The grades that are not blank, in order.
    ///
    /// - Complexity: O(*n* log *n*) in the number of grades.
    public var grades: [Int] { counts.keys.map(\.number).sorted() }

    /// How many gave a grade, whichever.
    ///
    /// - Complexity: O(*n*) in the number of grades.
    var graded: Int128 { counts.values.reduce(0) { $0 + Int128($1.rawValue) } }

    private struct Grade: TableKey, PatternedKey {
        let number: Int
        var rawValue: String { "\(number)" }
        var isKnown: Bool { true }
        static let pattern = "^(0|-?[1-9][0-9]{0,17})$"

        init(number: Int) { self.number = number }

        init?(rawValue: String) {
            guard let number = Int(rawValue), "\(number)" == rawValue else { return nil }
            self.number = number
        }
    }
}

extension SurveyAnswers: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("noOpinion", &noOpinion)
        try visitor.visitEntries(&counts)
    }
}
