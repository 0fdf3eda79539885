/// A part of a form: a heading and what stands under it.
public struct FormSection: Hashable, Sendable {
    /// The heading as printed; `nil` for the head of the form.
    public let heading: FormLabel?
    /// The heading's level, 1 to 6.
    public let level: Int
    /// What stands under the heading, in order.
    public let items: [FormItem]

    /// Creates a section.
    ///
    /// - Precondition: The level is 1 to 6.
    package init(heading: FormLabel? = nil, level: Int = 2, items: [FormItem] = []) {
        precondition(Self.levels.contains(level), "a heading's level is 1 to 6")
        self.heading = heading
        self.level = level
        self.items = items
    }

    /// The levels that a heading can have.
    private static let levels = 1...6
}

extension FormSection: Codable {
    private enum CodingKeys: String, CodingKey { case heading, level, items }

    /// Decodes a section; a level other than 1 to 6 is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let level = try container.decode(Int.self, forKey: .level)
        guard Self.levels.contains(level) else {
            throw DecodingError.dataCorruptedError(
                forKey: .level, in: container, debugDescription: "a heading's level is 1 to 6")
        }
        self.init(
            heading: try container.decodeIfPresent(FormLabel.self, forKey: .heading), level: level,
            items: try container.decode([FormItem].self, forKey: .items))
    }
}
