/// Something wrong with an edition, tied to a place in its JSON.
public struct EditionProblem: Hashable, Codable, Sendable {
    /// The kind of problem.
    public let code: Code
    /// The place in the edition's JSON, such as `sections.2.items.0.table.rows.1.label`.
    public let path: String
    /// What the message needs to name, such as the nearest known id.
    public let arguments: [String]

    init(_ code: Code, at path: String, _ arguments: [String] = []) {
        self.code = code
        self.path = path
        self.arguments = arguments
    }
}

extension EditionProblem {
    /// The kind of problem; stable across releases, so compare this and never its wording.
    public struct Code: RawRepresentable, Hashable, Codable, Sendable {
        /// The code as written in JSON, such as `repeated-id`.
        public let rawValue: String
        /// Creates a code, known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The edition's name is no word of letters, digits, hyphens, full stops and underscores.
        public static let invalidEditionID = Self(rawValue: "invalid-edition-id")
        /// The year that the edition was made for is not 1900 to 2199.
        public static let invalidYear = Self(rawValue: "invalid-year")
        /// What the form prints is not recognised as the form when it is read.
        public static let unreadableForm = Self(rawValue: "unreadable-form")
        /// The edition asks nothing.
        public static let nothingAsked = Self(rawValue: "nothing-asked")
        /// So many questions have the same label that reading cannot tell them apart.
        public static let repeatedLabel = Self(rawValue: "repeated-label")
        /// An id is blank, or has blanks or empty parts.
        public static let invalidID = Self(rawValue: "invalid-id")
        /// Two questions have the same id.
        public static let repeatedID = Self(rawValue: "repeated-id")
        /// The document has no field of this id.
        public static let unknownField = Self(rawValue: "unknown-field")
        /// An id that asks something new is almost the id of a field that there is.
        public static let nearlyKnownField = Self(rawValue: "nearly-known-field")
        /// The field cannot hold an answer of this kind.
        public static let unsuitableAnswer = Self(rawValue: "unsuitable-answer")
        /// The field cannot hold this choice.
        public static let unsuitableChoice = Self(rawValue: "unsuitable-choice")
        /// A label has too few letters to be found by.
        public static let labelWithoutLetters = Self(rawValue: "label-without-letters")
        /// A label is not one line, or begins with a sign that marks something else.
        public static let unprintableLabel = Self(rawValue: "unprintable-label")
        /// A label means what this release has no wordings for.
        public static let unknownMeaning = Self(rawValue: "unknown-meaning")
        /// A label has braces other than one `{year}` that stands apart from digits.
        public static let misusedYear = Self(rawValue: "misused-year")
        /// A label names the year, and no question asks for it.
        public static let yearNotAsked = Self(rawValue: "year-not-asked")
        /// What the form prints for a question is not found when the form is read.
        public static let unreachableLabel = Self(rawValue: "unreachable-label")
        /// A table has no columns or no rows, or a group has no questions or options.
        public static let emptyGroup = Self(rawValue: "empty-group")
        /// A row has another number of cells than its table has columns.
        public static let unevenRow = Self(rawValue: "uneven-row")
        /// An explanation is neither printed nor recognised.
        public static let emptyNote = Self(rawValue: "empty-note")
        /// An explanation's opening is so short that it could be somebody's answer.
        public static let shortOpening = Self(rawValue: "short-opening")
        /// A phrase or word by which values are told cannot be understood.
        public static let invalidPhrase = Self(rawValue: "invalid-phrase")
        /// A phrase tells the value of a field that the form does not ask for.
        public static let fieldNotAsked = Self(rawValue: "field-not-asked")
    }
}
