public import POModel

/// Something to tell whoever filled in or collects a form, tied to a place in its text.
public struct Diagnostic: Hashable, Codable, Sendable {
    /// What became of the answer.
    public enum Severity: String, Codable, Sendable {
        /// It was read, by a guess that a person should confirm.
        case warning
        /// It could not be read; the field has no value.
        case error
    }

    /// The kind of problem.
    public let code: Code
    /// What became of the answer.
    public let severity: Severity
    /// The index of the document it is about; `nil` when it concerns the whole file.
    public var document: Int?
    /// The id of the question it is about; `nil` when it concerns the whole document.
    public let field: FieldID?
    /// Where in the decoded text before repair, in UTF-8 bytes.
    public let range: Range<Int>
    /// What the message needs to name, such as the nearest known answer; never what a person wrote.
    public let arguments: [String]

    init(
        _ code: Code, _ severity: Severity, document: Int? = nil, field: FieldID? = nil, at range: Range<Int>,
        _ arguments: [String] = []
    ) {
        self.code = code
        self.severity = severity
        self.document = document
        self.field = field
        self.range = range
        self.arguments = arguments
    }
}

extension Diagnostic {
    /// The kind of problem; stable across releases, so compare this and never its wording.
    public struct Code: RawRepresentable, Hashable, Codable, Sendable {
        /// The code as written in JSON, such as `invalid-count`.
        public let rawValue: String
        /// Creates a code, known to this release or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text is no form that any edition describes.
        public static let noForm = Self(rawValue: "no-form")
        /// Bytes that are no text in any of the encodings tried stand for U+FFFD.
        public static let invalidBytes = Self(rawValue: "invalid-bytes")
        /// The file is a document of a word processor or a presentation, which is not read.
        public static let documentFile = Self(rawValue: "document-file")
        /// The file is a PDF, which is not read.
        public static let pdfFile = Self(rawValue: "pdf-file")
        /// The file is a spreadsheet, which is not read.
        public static let spreadsheetFile = Self(rawValue: "spreadsheet-file")
        /// The file is a picture, which is not read.
        public static let imageFile = Self(rawValue: "image-file")
        /// The file is an archive or packed, and is not read.
        public static let archiveFile = Self(rawValue: "archive-file")
        /// The file is damaged: its archive or a part of it contradicts itself.
        public static let damagedFile = Self(rawValue: "damaged-file")
        /// The file is locked by a password.
        public static let encryptedFile = Self(rawValue: "encrypted-file")
        /// The file holds more, unpacked, than the reader's limit; nothing was read.
        public static let oversizedFile = Self(rawValue: "oversized-file")
        /// The file has tracked changes; it was read as if all were accepted.
        public static let trackedChanges = Self(rawValue: "tracked-changes")
        /// The file has comments, which were not read.
        public static let comments = Self(rawValue: "comments")
        /// The file has hidden sheets, which were not read.
        public static let hiddenSheets = Self(rawValue: "hidden-sheets")
        /// The text was decoded twice on its way; its letters were mended.
        public static let decodedTwice = Self(rawValue: "decoded-twice")
        /// The file has more bytes than the reader's limit; what comes after was not read.
        public static let tooManyBytes = Self(rawValue: "too-many-bytes")
        /// A row has more cells than the reader's limit; what comes after was not read.
        public static let tooManyCells = Self(rawValue: "too-many-cells")
        /// Elements lie deeper in each other than the reader's limit; what comes after was not read.
        public static let tooDeep = Self(rawValue: "too-deep")
        /// The text has more blocks than the reader's limit; what comes after was not read.
        public static let tooManyBlocks = Self(rawValue: "too-many-blocks")
        /// The form's year has no edition of its own; it was read by the nearest.
        public static let nearestEdition = Self(rawValue: "nearest-edition")
        /// The year is answered nowhere; it was taken from the form's own labels, or is missing.
        public static let yearNotEvident = Self(rawValue: "year-not-evident")
        /// The form's labels are about another year than its answer says.
        public static let yearConflict = Self(rawValue: "year-conflict")
        /// Text that no question took.
        public static let unclaimedText = Self(rawValue: "unclaimed-text")
        /// A question of the form does not stand in the text, so that a blank may be a loss.
        public static let missingQuestion = Self(rawValue: "missing-question")
        /// A label or heading asks something else than the form, in another year or with a number, a negation or an
        /// opposite that is another.
        public static let otherQuestion = Self(rawValue: "other-question")
        /// A number or a mark in a table was taken by no field, so that the others may have moved.
        public static let leftOver = Self(rawValue: "left-over")
        /// A label or heading stands in two places, beside different values.
        public static let severalPlaces = Self(rawValue: "several-places")
        /// A label's words are not the form's; what it asks was told by its place and by words in common.
        public static let unfamiliarLabel = Self(rawValue: "unfamiliar-label")
        /// A free text holds a table, which may be a question that the form does not have.
        public static let tableInText = Self(rawValue: "table-in-text")
        /// A free text holds what may be a question or heading that the form does not have, and what follows it.
        public static let questionInText = Self(rawValue: "question-in-text")
        /// The control around an answer is named for another question than its label; the label was followed.
        public static let controlOfOtherQuestion = Self(rawValue: "control-of-other-question")
        /// A person confirmed the answer, but the words that it is read from are others now; it was read anew.
        public static let outdatedConfirmation = Self(rawValue: "outdated-confirmation")
        /// A person confirmed a value that the document cannot hold; it was not taken.
        public static let refusedConfirmation = Self(rawValue: "refused-confirmation")
        /// The type of the document refused the value.
        public static let refusedValue = Self(rawValue: "refused-value")
        /// A table's columns have no headings; they were taken in the order of the form.
        public static let missingColumnHeadings = Self(rawValue: "missing-column-headings")
        /// A row is not as wide as its headings, or an answer spans several cells; the columns may be others.
        public static let unevenRow = Self(rawValue: "uneven-row")
        /// A row has fewer values than columns, and the text does not tell which columns are blank.
        public static let lostColumns = Self(rawValue: "lost-columns")
        /// An answer seems to go on on the next line, which could be something else.
        public static let wrappedAnswer = Self(rawValue: "wrapped-answer")
        /// Expected a whole number.
        public static let invalidCount = Self(rawValue: "invalid-count")
        /// Expected full-time positions with at most two decimals.
        public static let invalidPositions = Self(rawValue: "invalid-positions")
        /// Expected whole kronor.
        public static let invalidAmount = Self(rawValue: "invalid-amount")
        /// Expected a date.
        public static let invalidDate = Self(rawValue: "invalid-date")
        /// Expected a year.
        public static let invalidYear = Self(rawValue: "invalid-year")
        /// Expected a postal code.
        public static let invalidPostalCode = Self(rawValue: "invalid-postal-code")
        /// Expected a phone number.
        public static let invalidPhone = Self(rawValue: "invalid-phone")
        /// Expected an e-mail address.
        public static let invalidEmail = Self(rawValue: "invalid-email")
        /// An answer is no organisation number.
        public static let invalidOrganisationNumber = Self(rawValue: "invalid-organisation-number")
        /// An answer is no plusgiro or bankgiro number.
        public static let invalidGiro = Self(rawValue: "invalid-giro")
        /// An address has no postal code, so that it is not evident what is street and what is locality.
        public static let addressWithoutPostalCode = Self(rawValue: "address-without-postal-code")
        /// An answer was divided into its parts by a guess.
        public static let guessedDivision = Self(rawValue: "guessed-division")
        /// A municipality that the register does not have; kept without a code.
        public static let unknownMunicipality = Self(rawValue: "unknown-municipality")
        /// Expected a mark or nothing.
        public static let invalidMark = Self(rawValue: "invalid-mark")
        /// More than one alternative of one question is marked.
        public static let conflictingMarks = Self(rawValue: "conflicting-marks")
        /// Nothing is marked in the whole form, so that the marks may have been lost.
        public static let noMarks = Self(rawValue: "no-marks")
        /// It is not evident whether the mark stands before or after its option.
        public static let marksBetweenOptions = Self(rawValue: "marks-between-options")
        /// The text tells more than one value for what has only one.
        public static let severalValues = Self(rawValue: "several-values")
        /// A value that the text does not say outright.
        public static let guessedFromText = Self(rawValue: "guessed-from-text")
        /// A number that the text calls rough, such as `cirka 3`.
        public static let roughNumber = Self(rawValue: "rough-number")
        /// More than a number stands where a number was expected, such as `17*`; the number alone was read.
        public static let numberWithRemark = Self(rawValue: "number-with-remark")
        /// An answer that may be misread, such as a number whose check digit is wrong, or a name in a text read off a picture.
        public static let possiblyMisread = Self(rawValue: "possibly-misread")
        /// Text is struck out; the answer, if any is left, was read without it.
        public static let struckText = Self(rawValue: "struck-text")
        /// Text is hidden; it was not read as an answer.
        public static let hiddenText = Self(rawValue: "hidden-text")
        /// A tracked change touches an answer, which was read as if the change was accepted.
        public static let changedText = Self(rawValue: "changed-text")
        /// A choice stands as it may have stood on the blank form, or a box shows another state than it has.
        public static let untouchedChoice = Self(rawValue: "untouched-choice")
        /// Raised or lowered signs stand beside an answer, as a note's mark does; it was read without them.
        public static let raisedText = Self(rawValue: "raised-text")
        /// An answer ends in the middle, or text that may be its rest stands after the line that it shares with others.
        public static let cutAnswer = Self(rawValue: "cut-answer")
        /// Values that follow the labels of several rows, and could belong to one or the other.
        public static let ambiguousCells = Self(rawValue: "ambiguous-cells")
        /// Counts without headings that tell whom they count.
        public static let countsWithoutHeadings = Self(rawValue: "counts-without-headings")
        /// The text does not tell which clients a table counts.
        public static let unclearPopulation = Self(rawValue: "unclear-population")
        /// Expected years, each with its reasons in order.
        public static let invalidRanking = Self(rawValue: "invalid-ranking")
        /// The years of a ranking have different numbers of ranks.
        public static let unevenRanking = Self(rawValue: "uneven-ranking")
        /// A waiting time whose days cannot be read; its text is kept.
        public static let unreadWaitingTime = Self(rawValue: "unread-waiting-time")
    }
}
