import POModel

/// How a browser asks for a kind of answer.
///
/// Every input takes any text, so that what somebody wrote is never changed or thrown away by the browser before it is
/// read: an input of the type `email` rewrites Swedish domain names, and one of the type `date` empties what is no date.
struct FieldInput {
    /// The longest answer that stands in an input of one line, in characters.
    static let longestLine = 200

    /// The attributes that say what is expected, each after a blank.
    let attributes: String
    /// Whether an answer may have several lines.
    let isMultiline: Bool
    /// What to tell whoever fills it in; `nil` when the question says enough.
    let hint: String?

    /// The input of a field.
    init(_ field: FieldID, _ kind: AnswerKind) {
        isMultiline = Self.isMultiline(kind)
        hint = Self.hint(kind)
        attributes = isMultiline ? "" : Self.type(kind) + Self.autocomplete(field, kind)
    }

    /// Whether an answer of a kind may have several lines.
    static func isMultiline(_ kind: AnswerKind) -> Bool {
        [.text, .municipalities, .nameAndTitle, .countyBoard, .ranking, .lines, .signatories].contains(kind)
    }

    private static func hint(_ kind: AnswerKind) -> String? {
        switch kind {
        case .count: "Ett heltal, till exempel 15. Lämna tomt om uppgift saknas."
        case .positions: "Med två decimaler, till exempel 2,25."
        case .kronor: "I hela kronor, till exempel 640 500."
        case .date: "ÅÅÅÅ-MM-DD"
        case .year: "Fyra siffror, till exempel 2024."
        case .municipalities: "En kommun per rad."
        case .waitingTime: "Till exempel 2 – 3 månader."
        case .address: "Till exempel Box 1, 116 25 Stockholm."
        case .placeAndDate: "Till exempel Kalmar, 2025-01-07."
        case .nameAndTitle: "Namn på första raden, titel på den andra."
        case .countyBoard: "En uppgift per rad: namn, enhet, handläggare, telefon, adress."
        case .organisationNumber: "Till exempel 212000-0142."
        case .giro: "Till exempel Pg 1268-2 eller Bg 5089-7669."
        case .postalCode: "Till exempel 116 25."
        default: nil
        }
    }

    private static func type(_ kind: AnswerKind) -> String {
        switch kind {
        case .count, .year, .kronor, .postalCode: " type=\"text\" inputmode=\"numeric\""
        case .positions: " type=\"text\" inputmode=\"decimal\""
        case .email: " type=\"text\" inputmode=\"email\" spellcheck=\"false\""
        case .phone: " type=\"tel\""
        case .municipality: " type=\"text\" list=\"\(municipalityList)\""
        default: " type=\"text\""
        }
    }

    /// The parts of the forms that are about whoever fills them in.
    private static let writers: Set<String> = ["grantee", "applicant", "contact"]

    private static func autocomplete(_ field: FieldID, _ kind: AnswerKind) -> String {
        guard let part = field.keys.first, writers.contains(part) else { return " autocomplete=\"off\"" }
        let word: String? =
            switch (kind, field.keys.last) {
            case (.address, _): "address-line1"
            case (.email, _): "email"
            case (.phone, _): "tel"
            case (.postalCode, _): "postal-code"
            case (.line, "street"): "address-line1"
            case (.line, "locality"): "address-level2"
            case (.line, "contactPerson"), (.line, "name"): "name"
            case (.line, "title"): "organization-title"
            default: nil
            }
        return word.map { " autocomplete=\"\($0)\"" } ?? " autocomplete=\"off\""
    }

    /// The id of the list of municipalities that an input suggests from.
    static let municipalityList = "municipalities"
}

extension AnswerKind {
    /// What stands after an input for an answer of the kind; `nil` for nothing.
    var unit: String? { self == .kronor ? "kr" : nil }

    /// A printed answer without the unit that stands after its input.
    func withoutUnit(_ text: String) -> String {
        guard let unit, text.hasSuffix("\u{A0}" + unit) else { return text }
        return String(text.dropLast(unit.count + 1))
    }
}
