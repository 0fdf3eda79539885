/// Words that make another question of one that is otherwise the same: negations, shares, units, and opposites.
///
/// Each list is one opposition, each of its lists one side; a star stands for any ending. Words on the same side say
/// the same of what is asked.
enum OppositeWords {
    /// What words can be opposed in.
    enum Axis {
        case negation, share, direction, status, grant, answer, gender, time, inclusion, end, unit, household, number
        case mark, standing, span, change
    }

    private static let sides: [(axis: Axis, sides: [[String]])] = [
        (
            .negation,
            [
                [
                    "ej", "inte", "icke", "utan", "ingen", "inget", "inga", "aldrig", "saknar", "saknas", "saknade",
                    "saknats", "avsaknad", "avböjt", "avböjde",
                ]
            ]
        ),
        (.share, [["procent", "procentandel*", "procentuell*", "andel", "andelen", "andelar", "kvot"]]),
        (
            .direction,
            [
                ["över", "äldre", "minst", "lägst", "uppåt", "överstig*"],
                ["under", "yngre", "högst", "underskrid*", "understig*"],
            ]
        ),
        (
            .status,
            [
                ["ny", "nya", "nytt", "nytillk*", "tillkom*", "nyanmäl*", "nyregistr*", "påbörja*", "inskriv*"],
                ["avsluta*", "utskriv*"], ["pågående", "kvarstå*", "kvarvarande"], ["vilande", "pausa*"],
                ["väntande", "köande"],
            ]
        ),
        (
            .grant,
            [
                ["bevilja*", "tilldela*"], ["förbruka*", "använt", "använda", "använts", "utnyttja*", "nyttja*"],
                ["sökt", "sökta", "sökts", "ansökt", "ansökta", "begärt", "begärda"],
                ["återbetal*", "återkräv*", "outnyttja*", "oförbruka*", "återstå*"], ["avslag*", "avslå*"],
            ]
        ),
        (.answer, [["ja"], ["nej"]]),
        (
            .gender,
            [
                ["kvinnor", "kvinna", "kvinnors", "kvinnliga", "flickor"], ["män", "mäns", "manliga", "pojkar"],
                ["binära", "binär", "binärt"],
            ]
        ),
        (
            .time,
            [["föregående", "förra", "fjol", "fjolår*", "fjolårets"], ["nästa", "kommande", "nästkommande"]]
        ),
        (.inclusion, [["inklusive", "inkl"], ["exklusive", "exkl"]]),
        (.end, [["ingående", "början", "startdatum"], ["utgående", "slut", "slutet", "slutdatum"]]),
        (
            .unit,
            [
                ["tkr", "kkr", "tsek", "ksek", "tusental", "tusentals"], ["mkr", "mnkr", "msek", "miljon*"],
                ["eur", "euro", "usd", "dollar", "nok", "dkk"],
            ]
        ),
        (.household, [["hemmavarande", "hemmaboende"], ["utflytta*"]]),
        (.number, [["fler"], ["färre"]]),
        (
            .change,
            [
                ["ökat", "ökad", "ökade", "ökar", "ökning*", "utökat", "utökad*"],
                ["minskat", "minskad*", "minskar", "minskning*"],
            ]
        ),
        (
            .standing,
            [
                ["fd", "ex", "tidigare", "förutvarande"],
                ["ev", "eventuell*", "pot", "potentiell*", "möjlig*", "planera*"],
            ]
        ),
        (.span, [["mån", "månader", "månad"], ["veckor", "vecka"], ["dagar", "dag", "dygn"]]),
        // A mark among the words of a label is an answer.
        (.mark, [["x"]]),
    ]

    /// `ej` and its like.
    static let negation = HardWords.Side(axis: .negation, side: 0)
    /// Shares in place of counts.
    static let share = HardWords.Side(axis: .share, side: 0)

    /// Below an age or a number.
    static let below = HardWords.Side(axis: .direction, side: 1)
    /// Thousands of kronor.
    static let thousands = HardWords.Side(axis: .unit, side: 0)

    /// Whether a folded word is the unit of amounts.
    static func isKronor(_ word: [UInt8]) -> Bool { kronor.contains(word) }

    private static let kronor = Set(["kr", "sek", "kronor"].map { FoldedWords.word($0) })

    /// Whether a shorter wording of the same question may lack the word.
    ///
    /// What was granted is spoken of in questions about what was used, and the children's age in those about homes.
    static func canBeLeftOut(_ side: HardWords.Side) -> Bool {
        switch side.axis {
        case .direction, .grant, .inclusion, .household, .number, .standing, .span: true
        default: false
        }
    }

    /// The side that a folded word stands for; `nil` for most words.
    static func side(of word: [UInt8]) -> HardWords.Side? {
        if let side = whole[word] { return side }
        guard let first = word.first, let stems = stems[first] else { return nil }
        return stems.first { word.starts(with: $0.stem) }?.side
    }

    /// Whether a word is a preposition that says something of an age only beside one.
    static func isPreposition(_ word: [UInt8]) -> Bool { prepositions.contains(word) }

    private static let prepositions = Set(["över", "under"].map { FoldedWords.word($0) })

    private static let whole: [[UInt8]: HardWords.Side] = {
        var sides: [[UInt8]: HardWords.Side] = [:]
        forEach { text, side in
            if text.last != "*" { sides[FoldedWords.word(text)] = side }
        }
        return sides
    }()

    /// The beginnings of words, by their first byte.
    private static let stems: [UInt8: [(stem: [UInt8], side: HardWords.Side)]] = {
        var stems: [UInt8: [(stem: [UInt8], side: HardWords.Side)]] = [:]
        forEach { text, side in
            let stem = FoldedWords.word(text)
            if text.last == "*", let first = stem.first { stems[first, default: []].append((stem, side)) }
        }
        return stems
    }()

    private static func forEach(_ take: (String, HardWords.Side) -> Void) {
        for (axis, lists) in sides {
            for (side, words) in lists.enumerated() {
                for word in words { take(word, .init(axis: axis, side: side)) }
            }
        }
    }
}
