/// What a word means in an answer about waiting time.
enum WaitingTimeWord {
    case number(Number)
    case half
    /// A unit, in days.
    case unit(Double)
    /// Joins the two ends of a range, or `upp` and `mer` to their number.
    case connector
    case bound(Bound, isPreposition: Bool)
    /// May stand beside a number without changing it.
    case filler
    /// Something that is counted and is no time: `2 personer`.
    case counted
    /// Parts two times.
    case separator
    /// Says that there was another time before.
    case now
    /// Changes the meaning in a way that is not followed.
    case doubtful
    case other

    enum Bound { case lowest, highest }

    struct Number {
        let value: Double
        /// `en` or `ett`, which need not be a number.
        var isArticle = false
        /// Four digits that may be a year.
        var isYear = false
        /// What joins it to the number before.
        var joint: String?
    }

    init(_ word: String) {
        if let number = Self.number(word) {
            self = .number(number)
        } else if let meaning = Self.vocabulary[word] {
            self = meaning
        } else if Self.doubtfulParts.contains(where: word.contains) {
            self = .doubtful
        } else {
            self = .other
        }
    }

    private static func number(_ word: String) -> Number? {
        if let spelled = spelledNumbers[word] {
            return Number(value: spelled, isArticle: word == "en" || word == "ett")
        }
        guard let first = word.first, Digits.value(of: first) != nil else { return nil }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        // In 1.000 the mark parts thousands, perhaps.
        guard parts.count <= 2, parts.count == 1 || parts[1].count < 3,
            let value = Double(parts.joined(separator: "."))
        else { return Number(value: .infinity) }
        return Number(value: value, isYear: word.count == 4 && parts.count == 1 && (1990...2099).contains(value))
    }

    private static let spelledNumbers: [String: Double] = [
        "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
        "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16,
        "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50,
        "sextio": 60, "nittio": 90,
    ]

    private static let vocabulary: [String: Self] = {
        var vocabulary: [String: Self] = [:]
        func define(_ words: String, _ meaning: Self) {
            for word in words.split(separator: " ") { vocabulary[String(word)] = meaning }
        }
        define("½ halv halvt", .half)
        define("d dgr dag dagar dagars dygn dygns", .unit(1))
        define("v vecka veckor veckors", .unit(7))
        define("mån månad månader månaders", .unit(30))
        define("år års", .unit(365))
        define("- – — − till eller och à á a", .connector)
        define(
            "upp max maximalt högst mest längst mindre kortare inom knappt < ≤", .bound(.highest, isPreposition: false))
        define("mer minst längre drygt minimum > ≥", .bound(.lowest, isPreposition: false))
        define("under", .bound(.highest, isPreposition: true))
        define("över", .bound(.lowest, isPreposition: true))
        define("ca cirka omkring ungefär än c ~ . emot mot som", .filler)
        define("st person personer klient klienter sökande kommun kommuner kvinna kvinnor man män ombud", .counted)
        define(", ;", .separator)
        define("nu idag numera", .now)
        define("dagsläget dagsläge dagens", .other)
        define(
            """
            inte ej icke aldrig ingen inga inget utan sällan förutom tidigare förra föregående förut innan fjol \
            fjolåret jämfört minskat ökat minskade ökade per varje var varannan vart gång gånger ggr uppåt nedåt \
            några flera fler många par åtskilliga hälften dubbelt + ± / % * ålder åringar timme tim min \
            snitt snittet medel median medianen medelvärde medelvärdet medeltal medeltalet
            """, .doubtful)
        return vocabulary
    }()

    /// Parts of words that name a time which is not followed, such as `halvår`, `arbetsdagar` and `veckan`.
    private static let doubtfulParts = [
        "dag", "veck", "månad", "dygn", "halvår", "kvartal", "termin", "tertial", "timm", "minut", "årig", "genomsnitt",
        "medelvänt", "medianvänt", "medeltid", "mediantid", "snittid", "snittvänt",
    ]
}

extension WaitingTimeWord {
    /// Words, numbers and single signs, in lower case.
    static func words(of text: String) -> [String] {
        enum Kind { case letters, digits }
        var words: [String] = []
        var kind: Kind?
        var pendingMark: Character?
        func leaveMark() {
            if let mark = pendingMark { words.append(String(mark)) }
            pendingMark = nil
        }
        for character in text.lowercased() {
            let isDigit = Digits.value(of: character) != nil
            if isDigit, kind == .digits, let mark = pendingMark {
                words[words.count - 1] += "\(mark)\(character)"
                pendingMark = nil
            } else if isDigit || character.isLetter {
                leaveMark()
                let next: Kind = isDigit ? .digits : .letters
                if kind == next { words[words.count - 1].append(character) } else { words.append(String(character)) }
                kind = next
            } else if kind == .digits, pendingMark == nil, character == "," || character == "." {
                pendingMark = character
            } else {
                leaveMark()
                kind = nil
                if !character.isWhitespace { words.append(String(character)) }
            }
        }
        leaveMark()
        return words
    }
}
