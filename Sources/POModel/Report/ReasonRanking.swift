/// The most common contact reasons of each year, ranked; in the letter of 2012.
public struct ReasonRanking: Hashable, Codable, Sendable {
    private var years: [Year: [[ContactReason]]] = [:]
    /// What was found under keys that this release does not know.
    package var unknownFields: [String: JSONValue] = [:]

    /// Creates a blank.
    package init() {}

    /// The reasons of a year, one list for each rank from the first; a rank that names two reasons has both.
    public subscript(year: Int) -> [[ContactReason]] {
        get { years[Year(number: year)] ?? [] }
        set { years[Year(number: year)] = newValue.isEmpty ? nil : newValue }
    }

    /// The years that are ranked, in order.
    public var rankedYears: [Int] { years.keys.map(\.number).sorted() }

    private struct Year: TableKey, PatternedKey {
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

extension ReasonRanking: InterchangeObject {
    package mutating func visitFields(with visitor: inout some FieldVisitor) throws {
        try visitor.visitEntries(&years)
        years = years.filter { !$0.value.isEmpty }
    }
}
