/// What kind of answer a question expects.
public enum AnswerKind: String, CaseIterable, Hashable, Codable, Sendable {
    /// A free text of any length.
    case text
    /// A text of one line.
    case line
    /// A whole number.
    case count
    /// Full-time positions, two decimals.
    case positions
    /// Whole kronor.
    case kronor
    /// A date.
    case date
    /// A year.
    case year
    /// A municipality by name.
    case municipality
    /// Any number of municipalities by name.
    case municipalities
    /// A postal code.
    case postalCode
    /// A phone number.
    case phone
    /// An e-mail address.
    case email
    /// A case number; a placeholder such as `821-_____-2023` is a blank.
    case diaryNumber
    /// A waiting time in words.
    case waitingTime
    /// A sentence that stands on the form only when it is true.
    case statement
    /// No answer that the document keeps, such as a handwritten signature.
    case nothing
}
