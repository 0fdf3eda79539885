/// Something wrong with an edition, tied to a place in its JSON.
public struct EditionProblem: Hashable, Codable, Sendable {
    /// The kind of problem.
    public let code: Code
    /// The place in the edition's JSON, such as `sections.2.items.0.table.rows.1.label`.
    public let path: String
    /// What the message needs to name, such as the nearest known id.
    package let arguments: [String]

    init(_ code: Code, at path: String, _ arguments: [String] = []) {
        self.code = code
        self.path = path
        self.arguments = arguments
    }
}

extension EditionProblem {
    /// The kind of problem; stable across releases, so compare this and never its wording.
    public enum Code: String, Hashable, Codable, CaseIterable, Sendable {
        /// The edition's name is no word of letters, digits, hyphens, full stops and underscores.
        case invalidEditionID = "invalid-edition-id"
        /// The year that the edition was made for is not 1900 to 2199.
        case invalidYear = "invalid-year"
        /// What the form prints is not recognised as the form when it is read.
        case unreadableForm = "unreadable-form"
        /// The edition asks nothing.
        case nothingAsked = "nothing-asked"
        /// So many questions have the same label that reading cannot tell them apart.
        case repeatedLabel = "repeated-label"
        /// An id is blank, or has blanks or empty parts.
        case invalidID = "invalid-id"
        /// Two questions have the same id.
        case repeatedID = "repeated-id"
        /// The document has no field of this id.
        case unknownField = "unknown-field"
        /// An id that asks something new is almost the id of a field that there is.
        case nearlyKnownField = "nearly-known-field"
        /// The field cannot hold an answer of this kind.
        case unsuitableAnswer = "unsuitable-answer"
        /// The field cannot hold this choice.
        case unsuitableChoice = "unsuitable-choice"
        /// A label has too few letters to be found by.
        case labelWithoutLetters = "label-without-letters"
        /// A label is not one line, or begins with a sign that marks something else.
        case unprintableLabel = "unprintable-label"
        /// A label means what this release has no wordings for.
        case unknownMeaning = "unknown-meaning"
        /// A label has braces other than one `{year}` that stands apart from digits.
        case misusedYear = "misused-year"
        /// A label names the year, and no question asks for it.
        case yearNotAsked = "year-not-asked"
        /// What the form prints for a question is not found when the form is read.
        case unreachableLabel = "unreachable-label"
        /// A table has no columns or no rows, or a group has no questions or options.
        case emptyGroup = "empty-group"
        /// A row has another number of cells than its table has columns.
        case unevenRow = "uneven-row"
        /// An explanation is neither printed nor recognised.
        case emptyNote = "empty-note"
        /// An explanation's opening is so short that it could be somebody's answer.
        case shortOpening = "short-opening"
        /// A phrase or word by which values are told cannot be understood.
        case invalidPhrase = "invalid-phrase"
        /// A phrase tells the value of a field that the form does not ask for.
        case fieldNotAsked = "field-not-asked"
    }
}
