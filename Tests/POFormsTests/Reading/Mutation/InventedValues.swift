import POModel
import TestSupport

@testable import POForms

/// Values as they stand on filled forms; all people and places of work are invented.
struct InventedValues {
    let year: Int
    var random: SeededGenerator

    init(year: Int, random: SeededGenerator) {
        self.year = year
        self.random = random
    }

    /// An answer of a question's kind; `nil` for a blank.
    mutating func answer(to question: FormQuestion) -> JSONValue? {
        switch question.answer {
        case .text: return random.oneIn(6) ? nil : text
        case .line: return line(question.id.rawValue)
        case .count: return .integer(number(1...40))
        case .positions: return (FullTimeEquivalent(hundredths: number(4...24) * 25)).flatMap { $0.json }
        case .kronor: return .integer(number(302...991) * 1000 + number(101...998))
        case .date: return .string(date)
        case .year: return .integer(year)
        case .municipality: return Municipality.all.randomElement(using: &random).flatMap { $0.json }
        case .municipalities:
            return random.oneIn(2)
                ? nil
                : .array((0..<number(1...3)).compactMap { _ in Municipality.all.randomElement(using: &random)?.json })
        case .postalCode: return code
        case .phone: return phone
        case .email: return email
        case .diaryNumber: return .string("\(number(100...999))-\(number(1000...9999))-\(year)")
        case .organisationNumber: return .string("212000-\(number(1000...2999))")
        case .plusgiro: return .string("\(number(1000...9999))-\(number(1...9))")
        case .bankgiro, .giro:
            let giro = JSONValue.string("\(number(500...999))-\(number(1000...9999))")
            return question.answer == .giro ? .object(["giro": giro]) : giro
        case .address: return address
        case .placeAndDate: return .object(["place": .string(place), "date": .string(date)])
        case .nameAndTitle: return .object(["name": .string(person), "title": .string(title)])
        case .countyBoard: return board(question.parts)
        case .waitingTime:
            return random.oneIn(5)
                ? nil
                : LineText(random.pick(["2 – 3 månader", "30 dagar", "6 veckor", "1 månad", "45 dagar"])).map {
                    WaitingTime($0).json
                }
        case .statement: return random.oneIn(2) ? .bool(true) : nil
        case .ranking:
            return .object([
                "\(year - 1)": .array([reason, reason, reason]), "\(year)": .array([reason, reason, reason]),
            ])
        case .lines: return .array([.string("Verksamhetsberättelse"), .string("Ekonomisk sammanställning")])
        case .signatories: return .array([.object(["name": .string(person), "title": .string(title)])])
        case .nothing: return nil
        }
    }

    /// A count in a cell; those of non-binary persons are small.
    mutating func count(of field: FieldID) -> JSONValue {
        let key = field.keys.last
        return .integer(key == "nonBinary" ? number(0...6) : random.oneIn(12) ? 0 : number(1...48))
    }

    /// A number from a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// One sentence.
    var sentence: JSONValue { mutating get { .string(random.pick(InventedWords.sentences)) } }

    /// The name of an organisation.
    var organisation: JSONValue { mutating get { .string(random.pick(InventedWords.organisations)) } }

    private var text: JSONValue {
        mutating get {
            let paragraphs = (0..<number(1...2)).map { _ in
                (0..<number(1...3)).map { _ in random.pick(InventedWords.sentences) }.joined(separator: " ")
            }
            return .string(paragraphs.joined(separator: "\n\n"))
        }
    }

    private mutating func line(_ field: String) -> JSONValue? {
        let last = field.split(separator: ".").last.map(String.init) ?? ""
        let line =
            switch last {
            case "name" where field.hasPrefix("countyBoard"): "Länsstyrelsen " + random.pick(InventedWords.counties)
            case "street": "\(random.pick(InventedWords.streets)) \(number(1...90))"
            case "locality", "place": place
            case "contactPerson", "name": person
            case "unit", "administration": random.pick(InventedWords.units)
            case "committee", "addressee": random.pick(InventedWords.committees)
            case "title", "position": title
            case "workplace": random.pick(InventedWords.units)
            case "reference": "\(number(10_000_000...99_999_999))"
            case "providerName": random.pick(InventedWords.providers)
            case "subject": "Redovisning av statsbidrag för personligt ombud \(year)"
            default: random.pick(InventedWords.units)
            }
        return .string(line)
    }

    private mutating func board(_ parts: [String]) -> JSONValue {
        var board: [String: JSONValue] = [:]
        for part in parts {
            board[part] =
                switch part {
                case "name": .string("Länsstyrelsen " + random.pick(InventedWords.counties))
                case "unit": .string("Avdelningen för social hållbarhet")
                case "email": email
                case "handler.name": .string(person)
                case "handler.phone": phone
                default: address
                }
        }
        return .object(board)
    }

    private var date: String {
        mutating get {
            let (month, day) = (number(1...2), number(1...28))
            return "\(year + 1)-0\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }

    private var code: JSONValue { mutating get { .string("\(number(100...980)) \(number(10...99))") } }
    private var phone: JSONValue {
        mutating get { .string("0\(number(100...980))-\(number(100...989)) \(number(10...99))") }
    }
    private var email: JSONValue { mutating get { .string(random.pick(InventedWords.emails)) } }
    private var place: String { mutating get { random.pick(InventedWords.places) } }
    private var person: String { mutating get { random.pick(InventedWords.persons) } }
    private var title: String { mutating get { random.pick(InventedWords.titles) } }
    private var reason: JSONValue {
        mutating get { .array([.string(random.pick(["housing", "economy", "socialServices", "occupation"]))]) }
    }

    private var address: JSONValue {
        mutating get {
            .object([
                "street": .string("\(random.pick(InventedWords.streets)) \(number(1...90))"), "postalCode": code,
                "locality": .string(place),
            ])
        }
    }
}
