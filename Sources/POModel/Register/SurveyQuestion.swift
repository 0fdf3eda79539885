/// A question of a survey, and how it was answered.
public struct SurveyQuestion: Hashable, Codable, Sendable {
    /// What it is about.
    public var aspect: Open<SurveyAspect>?
    /// The question as asked.
    public var text: LineText?
    /// The grade that is the worst answer; `nil` for 1.
    public var lowest: Int?
    /// The grade that is the best answer; `nil` for 5.
    public var highest: Int?
    /// How many gave each grade.
    public var answers = SurveyAnswers()
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    public init() {}
}

extension SurveyQuestion: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("aspect", &aspect)
        try visitor.visit("text", &text)
        try visitor.visit("lowest", &lowest)
        try visitor.visit("highest", &highest)
        try visitor.visit("answers", &answers)
    }
}
