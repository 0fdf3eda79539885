import POModel

extension AnswerKind {
    /// The text that a form prints for a value, and from which `read` gives the value back; `nil` when it has none.
    func print(_ value: JSONValue) -> String? {
        switch (self, value) {
        case (.positions, _): (try? FullTimeEquivalent(json: value))?.description
        case (.ranking, _): RankingGrammar.print(value)
        case (.lines, _): LineLists.print(value)
        case (.signatories, _): SignatoryGrammar.print(value)
        case (_, .string(let text)): isKeptAsPrinted ? text : nil
        case (.count, .integer(let number)): Self.grouped(number)
        case (.year, .integer(let number)): "\(number)"
        case (.kronor, .integer(let number)): Self.grouped(number) + "\u{A0}kr"
        case (.municipalities, .array(let list)): Self.lines(list)
        case (_, .object(let parts)): print(parts)
        case (.statement, .bool(true)): ""
        default: nil
        }
    }

    private func print(_ parts: [String: JSONValue]) -> String? {
        switch self {
        case .municipality: Self.name(parts)
        case .waitingTime: Self.joined(parts, ["text"], by: "")
        case .giro: GiroGrammar.print(parts)
        case .address: AddressGrammar.print(parts)
        case .placeAndDate: Self.joined(parts, ["place", "date"], by: ", ")
        case .nameAndTitle: Self.joined(parts, ["name", "title"], by: "\n")
        case .countyBoard: CountyBoardGrammar.print(parts)
        default: nil
        }
    }

    /// Whether a value is the text that is printed.
    private var isKeptAsPrinted: Bool {
        switch self {
        case .text, .line, .diaryNumber, .postalCode, .phone, .email, .date, .organisationNumber, .plusgiro, .bankgiro:
            true
        default: false
        }
    }

    /// Whether the printed text is a person's own words, and so is marked as a quotation.
    var isQuoted: Bool {
        switch self {
        case .text, .line, .diaryNumber, .municipality, .municipalities, .waitingTime, .address, .placeAndDate,
            .nameAndTitle, .countyBoard, .ranking, .lines, .signatories:
            true
        default: false
        }
    }

    /// Digits in groups of three, parted by a no-break space.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        if digits.utf8.count <= 3 { return digits }
        var index = digits.count - 3
        while index > 0 {
            digits.insert("\u{A0}", at: digits.index(digits.startIndex, offsetBy: index))
            index -= 3
        }
        return digits
    }

    /// The texts under some keys, those that there are, joined; `nil` for none.
    static func joined(_ members: [String: JSONValue], _ keys: [String], by separator: String) -> String? {
        var texts: [String] = []
        for key in keys { if case .string(let text)? = members[key] { texts.append(text) } }
        return texts.isEmpty ? nil : texts.joined(separator: separator)
    }

    private static func name(_ members: [String: JSONValue]) -> String? {
        if case .string(let name)? = members["name"] { name } else { nil }
    }

    private static func lines(_ list: [JSONValue]) -> String? {
        var names: [String] = []
        for case .object(let members) in list {
            guard let name = name(members) else { return nil }
            names.append(name)
        }
        return names.count == list.count ? names.joined(separator: "\n") : nil
    }
}
