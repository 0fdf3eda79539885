/// Which of the five authorities a text about the management group names, and of which it says that they take no part.
///
/// A text is taken apart into clauses, each with what it says of the authorities that it names; *ingår inte*, *har avböjt*
/// and the like deny all of their clause.
struct SeatMentions {
    /// The key of an authority, such as `primaryCare`.
    typealias Seat = String

    /// Those that are not named at all.
    let unnamed: [Seat]
    /// Those that are named only to say that they take no part.
    let refused: [Seat]

    init(in text: String, of municipality: Municipality?) {
        var isTaking: Set<Seat> = []
        var isRefusing: Set<Seat> = []
        // *Samtliga myndigheter* names all of which nothing else is said.
        var namesAll = false
        for clause in Self.clauses(of: text) {
            var seats = Set(clause.words.compactMap { SeatWord.seat(of: $0) })
            if let name = municipality?.name.lowercased(),
                clause.words.contains(where: { $0 == name || $0 == name + "s" })
            {
                seats.insert("municipality")
            }
            if clause.namesAll, !clause.isDenied { namesAll = true }
            if clause.isDenied { isRefusing.formUnion(seats) } else { isTaking.formUnion(seats) }
        }
        unnamed = namesAll ? [] : Self.seats.filter { !isTaking.contains($0) && !isRefusing.contains($0) }
        refused = Self.seats.filter { isRefusing.contains($0) && !isTaking.contains($0) }
    }

    private static let seats = [
        "municipality", "employmentService", "socialInsuranceAgency", "primaryCare", "psychiatry",
    ]

    /// The clauses of a text: parts between commas, *och* and the like, joined with the part that says what they do.
    private static func clauses(of text: String) -> [SeatClause] {
        var clauses: [SeatClause] = []
        for sentence in SeatSentence.sentences(of: text) {
            var pending: [String] = []
            var last: SeatClause?
            for part in sentence.parts {
                let clause = SeatClause(words: pending + part)
                if clause.hasPredicate, SeatClause(words: part).hasPredicate {
                    if let last { clauses.append(last) }
                    last = clause
                    pending = []
                } else if let open = last, open.startsList {
                    last = SeatClause(words: open.words + part)
                } else {
                    pending += part
                }
            }
            // What says nothing of its own goes on the list before it.
            if let open = last {
                clauses.append(SeatClause(words: open.words + pending))
            } else {
                clauses.append(SeatClause(words: pending))
            }
        }
        return clauses
    }
}

/// Words that belong together, with what they say.
private struct SeatClause {
    let words: [String]

    /// Whether something is said of what is named.
    var hasPredicate: Bool { words.contains { Self.predicates.contains($0) || Self.denials.contains($0) } }

    /// Whether it goes on with a list, as in *I gruppen ingår kommunen*.
    var startsList: Bool {
        guard let verb = words.firstIndex(where: Self.predicates.contains) else { return false }
        return !words[..<verb].contains { SeatWord.seat(of: $0) != nil }
            && words[verb...].contains { SeatWord.seat(of: $0) != nil }
    }

    var isDenied: Bool {
        for (place, word) in words.enumerated() where Self.denials.contains(word) {
            let next = words.dropFirst(place + 1).first
            if let next, ["bara", "enbart", "endast", "även", "också"].contains(next) { continue }
            return true
        }
        return false
    }

    /// Whether all authorities are named at once, as in *samtliga huvudmän*.
    var namesAll: Bool {
        for (place, word) in words.enumerated() where ["alla", "samtliga", "fem"].contains(word) {
            if words.dropFirst(place + 1).prefix(3).contains(where: { word in Self.all.contains { word.hasPrefix($0) } }
            ) {
                return true
            }
        }
        return false
    }

    private static let all = ["huvudm", "myndighet", "obligatorisk"]

    private static let predicates: Set<String> = [
        "ingår", "ingick", "deltar", "deltog", "deltagit", "medverkar", "är", "var", "består", "finns", "sitter", "har",
        "representeras", "representerar", "representerade", "bjuds", "utgörs", "kommer", "ska", "skall",
    ]

    private static let denials: Set<String> = [
        "inte", "ej", "icke", "aldrig", "avböjt", "avböjde", "avböjer", "nej", "saknas", "saknar", "saknades", "utan",
        "utom", "undantaget", "ingen", "inget", "inga", "avstått", "avstår", "avstod", "avsagt", "lämnat", "slutat",
        "hoppat",
        "vakant", "exklusive", "uteblivit",
    ]
}

/// A sentence, in parts.
private struct SeatSentence {
    let parts: [[String]]

    /// The sentences of a text; what follows *men* and the like is one of its own, and so is what *utom* and *utan* take out.
    static func sentences(of text: String) -> [SeatSentence] {
        var sentences: [SeatSentence] = []
        var parts: [[String]] = [[]]
        func closed() -> SeatSentence { SeatSentence(parts: parts.filter { !$0.isEmpty }) }
        var word = ""
        func take() {
            defer { word = "" }
            guard !word.isEmpty else { return }
            let lower = word.lowercased()
            if ["men", "medan", "däremot", "dock", "utan", "utom"].contains(lower) {
                sentences.append(closed())
                parts = [[lower]]
            } else if ["och", "samt"].contains(lower) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(lower)
            }
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            take()
            if ".;:!?\n•()".contains(character) {
                sentences.append(closed())
                parts = [[]]
            } else if character == "," {
                parts.append([])
            }
        }
        take()
        sentences.append(closed())
        return sentences.filter { !$0.parts.isEmpty }
    }
}
