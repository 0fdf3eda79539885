/// What a part of a form's text is.
public enum TextRole: String, CaseIterable, Hashable, Codable, Sendable {
    /// The form's own words: a heading, a question, the heading of a column.
    case label
    /// The form's explanations.
    case instruction
    /// What somebody answered.
    case answer
    /// What a page repeats: its header, footer or number.
    case furniture
    /// Marks of Markdown or HTML, and what a converter added.
    case markup
    /// What no question took.
    case unclaimed
}
