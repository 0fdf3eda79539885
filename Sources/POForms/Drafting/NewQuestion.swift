import POModel

/// What is guessed of a question that no edition asks: its field and its kind.
enum NewQuestion {
    /// The most words of a question that make up its field.
    private static let wordsOfField = 5

    /// A field under the additional answers, made of the question's first words, and unlike others.
    static func field(_ text: String, under holder: String? = nil, unlike taken: Set<FieldID>) -> FieldID {
        let words = name(text)
        let base = "new." + (holder.map { $0 + "." } ?? "") + (words.isEmpty ? "question" : words)
        var field = FieldID(rawValue: base)
        var number = 1
        while taken.contains(where: { $0.isWithin(field) || field.isWithin($0) }) {
            number += 1
            field = FieldID(rawValue: "\(base)-\(number)")
        }
        return field
    }

    /// The first words of a text, without its number, as one word of letters and digits of ASCII: `kommunensEgnaMedel`.
    static func name(_ text: String) -> String {
        let letters = withoutNumber(text).lowercased().map { character -> Character in
            switch character {
            case "å", "ä": "a"
            case "ö": "o"
            case "é": "e"
            default: character.isASCII && (character.isLetter || character.isNumber) ? character : " "
            }
        }
        let words = String(letters).split(separator: " ").prefix(wordsOfField)
        return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }

    /// What kind of answer the words ask for; a short one stands in a cell.
    static func answer(to text: String, isShort: Bool) -> AnswerKind {
        let words = text.lowercased()
        let known = signs.first { $0.words.contains { words.contains($0) } }?.kind
        return known ?? (isShort ? .line : .text)
    }

    /// Words that tell the kind of an answer, the surest first.
    private static let signs: [(words: [String], kind: AnswerKind)] = [
        (["två decimaler", "2 decimaler", "årsarbet", "årsanställning", "antal tjänster"], .positions),
        (["e-post", "epost", "mejladress"], .email),
        (["telefon", "tfn"], .phone),
        (["postnummer"], .postalCode),
        (["organisationsnummer"], .organisationNumber),
        (["diarienummer", "dnr"], .diaryNumber),
        (["datum", "sista dag"], .date),
        (["kronor", ", kr", "(kr", "belopp"], .kronor),
        (["antal", "hur många"], .count),
    ]

    /// Whether a line asks something, and does not explain.
    static func isQuestion(_ text: String) -> Bool {
        if text.hasSuffix("?") || text.hasSuffix(":") { return true }
        let words = withoutNumber(text).drop { $0 == " " }
        if requests.contains(where: words.hasPrefix) { return true }
        return !text.hasSuffix(".")
    }

    private static func withoutNumber(_ text: String) -> String {
        let utf8 = Array(text.utf8)
        let rest = utf8[Numbering.end(in: utf8, 0..<utf8.count)...]
        // A band of ages or an amount is no number of a question.
        return rest.contains { ($0 | 0x20) >= 0x61 } ? String(decoding: rest, as: UTF8.self) : text
    }

    private static let requests = [
        "Om ja", "Om nej", "Ange ", "Beskriv", "Ge exempel", "Redogör", "Kommentera", "Sammanfatta", "Uppge", "Uppgift",
        "Hur ", "Vilk", "Vad ", "Har ", "Finns ", "Ser ",
    ]

    /// The age band that a row asks about; `nil` for none.
    static func band(_ text: String) -> AgeBand? {
        let words = FoldedWords.parts(Skeleton(Array(text.utf8)))
        let ages = words.filter { !$0.isEmpty && FoldedWords.isNumber($0) && $0.count < 4 }
            .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        if ages.count == 2 { return AgeBand(from: ages[0], to: ages[1]) }
        let lowered = text.lowercased()
        guard ages.count == 1, ["över", "äldre", "uppåt", "+"].contains(where: lowered.contains) else { return nil }
        return AgeBand(from: ages[0], to: nil)
    }
}
