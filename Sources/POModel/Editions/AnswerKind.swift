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
    /// An organisation number.
    case organisationNumber
    /// A plusgiro number.
    case plusgiro
    /// A bankgiro number.
    case bankgiro
    /// A giro number, of which the writer may tell the kind: `384-7126`, `Pg 1268-2`.
    case giro
    /// A postal address in one line: `Box 4044, 931 85 Skellefteå`.
    case address
    /// A place and a date: `Skellefteå, 2021-02-26`.
    case placeAndDate
    /// A name and a title, on two lines or parted by a comma.
    case nameAndTitle
    /// What the head of a form tells of the county board, one thing to a line: name, unit, handler, phone, address.
    case countyBoard
    /// The most common contact reasons of each year, ranked: `2012: Boende; Socialtjänst/Ekonomi`.
    case ranking
    /// Any number of texts of one line, such as the titles of attachments.
    case lines
    /// Names and titles of any number of persons, one person to a paragraph.
    case signatories
    /// A waiting time in words.
    case waitingTime
    /// A sentence that stands on the form only when it is true.
    case statement
    /// No answer that the document keeps, such as a handwritten signature.
    case nothing
}

extension AnswerKind {
    /// The parts of which an answer is made, as paths under the question's id; empty for a single value.
    package var parts: [String] {
        switch self {
        case .giro: ["giro", "plusgiro", "bankgiro"]
        case .placeAndDate: ["place", "date"]
        case .nameAndTitle: ["name", "title"]
        case .countyBoard: ["name", "unit", "email", "handler.name", "handler.phone", "address"]
        default: []
        }
    }
}
