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
    package let arguments: [String]

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
    public enum Code: String, Hashable, Codable, CaseIterable, Sendable {
        /// The text is no form that any edition describes.
        case noForm = "no-form"
        /// Bytes that are no text in any of the encodings tried stand for U+FFFD.
        case invalidBytes = "invalid-bytes"
        /// The file is a document of a word processor or a presentation, which is not read.
        case documentFile = "document-file"
        /// The file is a PDF, which is not read.
        case pdfFile = "pdf-file"
        /// The file is a spreadsheet, which is not read.
        case spreadsheetFile = "spreadsheet-file"
        /// The file is a picture, which is not read.
        case imageFile = "image-file"
        /// The file is an archive or packed, and is not read.
        case archiveFile = "archive-file"
        /// The file is damaged: its archive or a part of it contradicts itself.
        case damagedFile = "damaged-file"
        /// The file is locked by a password.
        case encryptedFile = "encrypted-file"
        /// The file holds more, unpacked, than the reader's limit; nothing was read.
        case oversizedFile = "oversized-file"
        /// The file has tracked changes; it was read as if all were accepted.
        case trackedChanges = "tracked-changes"
        /// The file has comments, which were not read.
        case comments
        /// The file takes in other files when a word processor opens it; they were not read.
        case filesWithin = "files-within"
        /// The file is no document of Word, as a form to fill in must be.
        case notWordFile = "not-word-file"
        /// The file has hidden sheets, which were not read.
        case hiddenSheets = "hidden-sheets"
        /// The text was decoded twice on its way; its letters were mended.
        case decodedTwice = "decoded-twice"
        /// The file has more bytes than the reader's limit; what comes after was not read.
        case tooManyBytes = "too-many-bytes"
        /// A row has more cells than the reader's limit; what comes after was not read.
        case tooManyCells = "too-many-cells"
        /// Elements lie deeper in each other than the reader's limit; what comes after was not read.
        case tooDeep = "too-deep"
        /// The text has more blocks than the reader's limit; what comes after was not read.
        case tooManyBlocks = "too-many-blocks"
        /// The form's year has no edition of its own; it was read by the nearest.
        case nearestEdition = "nearest-edition"
        /// The year is answered nowhere; it was taken from the form's own labels, or is missing.
        case yearNotEvident = "year-not-evident"
        /// The form's labels are about another year than its answer says.
        case yearConflict = "year-conflict"
        /// Text that no question took.
        case unclaimedText = "unclaimed-text"
        /// A question of the form does not stand in the text, so that a blank may be a loss.
        case missingQuestion = "missing-question"
        /// A label or heading asks something else than the form, in another year or with a number, a negation or an
        /// opposite that is another.
        case otherQuestion = "other-question"
        /// A number or a mark in a table was taken by no field, so that the others may have moved.
        case leftOver = "left-over"
        /// A label or heading stands in two places, beside different values.
        case severalPlaces = "several-places"
        /// A label's words are not the form's; what it asks was told by its place and by words in common.
        case unfamiliarLabel = "unfamiliar-label"
        /// A free text holds a table, which may be a question that the form does not have.
        case tableInText = "table-in-text"
        /// A free text holds what may be a question or heading that the form does not have, and what follows it.
        case questionInText = "question-in-text"
        /// The control around an answer is named for another question than its label; the label was followed.
        case controlOfOtherQuestion = "control-of-other-question"
        /// A person confirmed the answer, but the words that it is read from are others now; it was read anew.
        case outdatedConfirmation = "outdated-confirmation"
        /// A person confirmed a value that the document cannot hold; it was not taken.
        case refusedConfirmation = "refused-confirmation"
        /// The type of the document refused the value.
        case refusedValue = "refused-value"
        /// A table's columns have no headings; they were taken in the order of the form.
        case missingColumnHeadings = "missing-column-headings"
        /// A row is not as wide as its headings, or an answer spans several cells; the columns may be others.
        case unevenRow = "uneven-row"
        /// A row has fewer values than columns, and the text does not tell which columns are blank.
        case lostColumns = "lost-columns"
        /// An answer seems to go on on the next line, which could be something else.
        case wrappedAnswer = "wrapped-answer"
        /// Expected a whole number.
        case invalidCount = "invalid-count"
        /// Expected full-time positions with at most two decimals.
        case invalidPositions = "invalid-positions"
        /// Expected whole kronor.
        case invalidAmount = "invalid-amount"
        /// Expected a date.
        case invalidDate = "invalid-date"
        /// Expected a year.
        case invalidYear = "invalid-year"
        /// Expected a postal code.
        case invalidPostalCode = "invalid-postal-code"
        /// Expected a phone number.
        case invalidPhone = "invalid-phone"
        /// Expected an e-mail address.
        case invalidEmail = "invalid-email"
        /// An answer is no organisation number.
        case invalidOrganisationNumber = "invalid-organisation-number"
        /// An answer is no plusgiro or bankgiro number.
        case invalidGiro = "invalid-giro"
        /// An address has no postal code, so that it is not evident what is street and what is locality.
        case addressWithoutPostalCode = "address-without-postal-code"
        /// An answer was divided into its parts by a guess.
        case guessedDivision = "guessed-division"
        /// A municipality that the register does not have; kept without a code.
        case unknownMunicipality = "unknown-municipality"
        /// Expected a mark or nothing.
        case invalidMark = "invalid-mark"
        /// More than one alternative of one question is marked.
        case conflictingMarks = "conflicting-marks"
        /// Nothing is marked in the whole form, so that the marks may have been lost.
        case noMarks = "no-marks"
        /// It is not evident whether the mark stands before or after its option.
        case marksBetweenOptions = "marks-between-options"
        /// The text tells more than one value for what has only one.
        case severalValues = "several-values"
        /// A value that the text does not say outright.
        case guessedFromText = "guessed-from-text"
        /// A number that the text calls rough, such as `cirka 3`.
        case roughNumber = "rough-number"
        /// More than a number stands where a number was expected, such as `17*`; the number alone was read.
        case numberWithRemark = "number-with-remark"
        /// An answer that may be misread, such as a number whose check digit is wrong, or a name in a text read off a picture.
        case possiblyMisread = "possibly-misread"
        /// Text is struck out; the answer, if any is left, was read without it.
        case struckText = "struck-text"
        /// Text is hidden; it was not read as an answer.
        case hiddenText = "hidden-text"
        /// A tracked change touches an answer, which was read as if the change was accepted.
        case changedText = "changed-text"
        /// A choice stands as it may have stood on the blank form, or a box shows another state than it has.
        case untouchedChoice = "untouched-choice"
        /// The control shows other words than the data that it is bound to, which a word processor shows in their place.
        case otherData = "other-data"
        /// Raised or lowered signs stand beside an answer, as a note's mark does; it was read without them.
        case raisedText = "raised-text"
        /// An answer ends in the middle, or text that may be its rest stands after the line that it shares with others.
        case cutAnswer = "cut-answer"
        /// Values that follow the labels of several rows, and could belong to one or the other.
        case ambiguousCells = "ambiguous-cells"
        /// Counts without headings that tell whom they count.
        case countsWithoutHeadings = "counts-without-headings"
        /// The text does not tell which clients a table counts.
        case unclearPopulation = "unclear-population"
        /// Expected years, each with its reasons in order.
        case invalidRanking = "invalid-ranking"
        /// The years of a ranking have different numbers of ranks.
        case unevenRanking = "uneven-ranking"
        /// A waiting time whose days cannot be read; its text is kept.
        case unreadWaitingTime = "unread-waiting-time"

        // Of a page that was filled in and sent.
        /// More was sent than the limits allow; what is over is not read.
        case submissionTooLarge = "submission-too-large"
        /// The page that was sent is of another edition of the form.
        case otherEdition = "other-edition"
        /// An input was sent that the form does not have.
        case unknownInput = "unknown-input"
        /// One field was sent with several values.
        case repeatedInput = "repeated-input"
        /// A value is longer than the limits allow.
        case valueTooLong = "value-too-long"
        /// There are more problems than the limits allow to tell.
        case moreProblems = "more-problems"
        /// Some of what was sent is not text in UTF-8, and stands for U+FFFD.
        case invalidInputBytes = "invalid-input-bytes"
        /// A free text seems to tell who somebody is; the argument is the raw value of a `PersonalData.Category`.
        case personalData = "personal-data"
    }
}
