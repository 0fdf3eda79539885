/// A part of a form: a heading and what stands under it.
public struct FormSection: Hashable, Codable, Sendable {
    /// The heading as printed; `nil` for the head of the form.
    public let heading: FormLabel?
    /// The heading's level, 1 to 6.
    public let level: Int
    /// What stands under the heading, in order.
    public let items: [FormItem]

    /// Creates a section.
    public init(heading: FormLabel? = nil, level: Int = 2, items: [FormItem] = []) {
        self.heading = heading
        self.level = level
        self.items = items
    }
}
