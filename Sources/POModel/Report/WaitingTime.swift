/// How long people waited (*väntetid*): the answer's text, and the days when they can be read from it.
///
/// A month counts 30 days, a week 7, a year 365.
public struct WaitingTime: Hashable, Codable, Sendable {
    /// The answer as written.
    public var text: LineText?
    /// The shortest time in days; `nil` when the text gives none.
    public var minimumDays: WholeNumber?
    /// The longest time in days; `nil` when the text gives none.
    public var maximumDays: WholeNumber?
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// Creates a waiting time from an answer, with the days that its text tells.
    ///
    /// Several times, as when several municipalities answer together, give the widest range.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init(_ text: LineText) {
        self.text = text
        let range = WaitingTimeGrammar.days(in: text.rawValue)
        minimumDays = range.minimum.flatMap { WholeNumber(rawValue: $0) }
        maximumDays = range.maximum.flatMap { WholeNumber(rawValue: $0) }
    }
}

extension WaitingTime: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visit("text", &text)
        try visitor.visit("minimumDays", &minimumDays)
        try visitor.visit("maximumDays", &maximumDays)
    }

    package mutating func settle() throws(InvalidValue) {
        guard let minimumDays, let maximumDays, minimumDays > maximumDays else { return }
        throw InvalidValue("expected the shortest waiting time to be no longer than the longest")
    }
}
