/// Reads days from a waiting time in words: `2 – 3 månader`, `upp till 6 mån`, `ca 3 veckor`.
///
/// What is not understood is passed over, and then gives no days: no guess is made.
struct WaitingTimeGrammar {
    private enum Bound { case both, lowest, highest }

    private var shortest: Double?
    private var longest: Double?
    private var isOpenBelow = false
    private var isOpenAbove = false

    /// The numbers of one range, whose unit has not come yet.
    private var numbers: [Double] = []
    private var rangeContinues = false
    private var lastWasArticle = false
    private var bound = Bound.both

    /// The shortest and longest time that a text tells, in days; both `nil` when it tells none.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func days(in text: String) -> (minimum: Int?, maximum: Int?) {
        var grammar = Self()
        for word in words(of: text) { grammar.take(word) }
        return (
            grammar.isOpenBelow ? nil : grammar.shortest.flatMap { Int(exactly: $0.rounded()) },
            grammar.isOpenAbove ? nil : grammar.longest.flatMap { Int(exactly: $0.rounded()) }
        )
    }

    private mutating func take(_ word: String) {
        defer { lastWasArticle = word == "en" || word == "ett" }
        if let number = Self.number(word) {
            take(number)
        } else if Self.halves.contains(word) {
            takeHalf()
        } else if let days = Self.daysPerUnit(word) {
            tell(days)
        } else if Self.connectors.contains(word) {
            rangeContinues = !numbers.isEmpty
        } else if let bound = Self.bounds[word] {
            forget()
            self.bound = bound
        } else if !Self.fillers.contains(word) {
            forget()
        }
    }

    private mutating func take(_ number: Double) {
        if !rangeContinues && !numbers.isEmpty { forget() }
        numbers.append(number)
        rangeContinues = false
    }

    /// `halv` and `en halv` are a half, `en och en halv` and `1 ½` one and a half.
    private mutating func takeHalf() {
        if lastWasArticle { numbers.removeLast() }
        numbers.append((numbers.popLast() ?? 0) + 0.5)
        rangeContinues = false
    }

    private mutating func tell(_ daysPerUnit: Double) {
        defer { forget() }
        guard (1...2).contains(numbers.count), let least = numbers.min(), let most = numbers.max(),
            most * daysPerUnit < 36_500
        else { return }
        shortest = min(shortest ?? .infinity, least * daysPerUnit)
        longest = max(longest ?? 0, most * daysPerUnit)
        isOpenBelow = isOpenBelow || bound == .highest
        isOpenAbove = isOpenAbove || bound == .lowest
    }

    private mutating func forget() {
        numbers.removeAll()
        rangeContinues = false
        bound = .both
    }
}

extension WaitingTimeGrammar {
    /// Words, numbers and single signs, in lower case.
    private static func words(of text: String) -> [String] {
        enum Kind { case letters, digits }
        var words: [String] = []
        var kind: Kind?
        var pendingMark: Character?
        for character in text.lowercased() {
            let isDigit = ("0"..."9").contains(character)
            if isDigit, kind == .digits, let mark = pendingMark {
                words[words.count - 1].append(mark)
                words[words.count - 1].append(character)
            } else if isDigit || character.isLetter {
                let next: Kind = isDigit ? .digits : .letters
                if kind == next && pendingMark == nil {
                    words[words.count - 1].append(character)
                } else {
                    words.append(String(character))
                }
                kind = next
            } else if kind == .digits, pendingMark == nil, character == "," || character == "." {
                pendingMark = character
                continue
            } else {
                kind = nil
                if !character.isWhitespace { words.append(String(character)) }
            }
            pendingMark = nil
        }
        return words
    }

    private static func number(_ word: String) -> Double? {
        if let spelled = spelledNumbers[word] { return spelled }
        guard let first = word.first, ("0"..."9").contains(first) else { return nil }
        return Double(String(word.map { $0 == "," ? "." : $0 })) ?? .infinity
    }

    private static func daysPerUnit(_ word: String) -> Double? {
        if word == "d" || word.hasPrefix("dag") || word.hasPrefix("dygn") { return 1 }
        if word == "v" || word.hasPrefix("veck") { return 7 }
        if word == "mån" || word == "mån" || word.hasPrefix("månad") { return 30 }
        return word == "år" ? 365 : nil
    }

    private static let spelledNumbers: [String: Double] = [
        "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
        "tio": 10, "elva": 11, "tolv": 12,
    ]

    private static let halves: Set<String> = ["½", "halv", "halvt"]

    private static let bounds: [String: Bound] = [
        "upp": .highest, "max": .highest, "maximalt": .highest, "högst": .highest, "mest": .highest,
        "längst": .highest, "under": .highest, "mindre": .highest, "kortare": .highest,
        "över": .lowest, "mer": .lowest, "minst": .lowest, "längre": .lowest, "drygt": .lowest,
    ]

    /// What joins the two ends of a range, or `upp` and `mer` to their number.
    private static let connectors: Set<String> = ["-", "–", "—", "−", "till", "eller", "och", "à"]

    /// What may stand beside a number without changing it.
    private static let fillers: Set<String> = ["ca", "cirka", "omkring", "ungefär", "än", "c", "~", "."]
}
