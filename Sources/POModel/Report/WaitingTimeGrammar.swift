/// Reads days from a waiting time in words: `2 – 3 månader`, `upp till 6 mån`, `ca 3 veckor`.
///
/// A wrong number is worse than none: as soon as something that bears on the time is not understood, the whole answer
/// gives no days.
struct WaitingTimeGrammar {
    private var shortest: Double?
    private var longest: Double?
    private var isOpenBelow = false
    private var isOpenAbove = false
    private var isUnderstood = true

    /// The numbers of one range, whose unit has not come yet.
    private var numbers: [WaitingTimeWord.Number] = []
    private var connector: String?
    private var bound: (kind: WaitingTimeWord.Bound, isPreposition: Bool)?

    private var timesTold = 0
    private var contrastsWithNow = false
    /// `under 3 månader` is less than three months, but with more words about it perhaps for three months.
    private var isToldAsUnder = false
    private var hasOtherWords = false
    /// Years named; a time beside another year's is not the one that was asked for.
    private var years: Set<Double> = []
    /// The unit of a time that was told just before, with no word in between.
    private var adjacentUnit: Double?

    /// The shortest and longest time that a text tells, in days; both `nil` when it tells none for certain.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func days(in text: String) -> (minimum: Int?, maximum: Int?) {
        var grammar = Self()
        for word in WaitingTimeWord.words(of: text) { grammar.take(WaitingTimeWord(word), spelled: word) }
        grammar.forget()
        let isCertain =
            grammar.isUnderstood && grammar.years.count <= 1
            && !(grammar.timesTold > 1 && (grammar.contrastsWithNow || !grammar.years.isEmpty))
            && !(grammar.isToldAsUnder && grammar.hasOtherWords)
        guard isCertain else { return (nil, nil) }
        return (
            grammar.isOpenBelow ? nil : grammar.shortest.flatMap { Int(exactly: $0.rounded()) },
            grammar.isOpenAbove ? nil : grammar.longest.flatMap { Int(exactly: $0.rounded()) }
        )
    }

    private mutating func take(_ word: WaitingTimeWord, spelled: String) {
        switch word {
        case .number(let number): take(number)
        case .half: takeHalf()
        case .unit(let days): tell(days)
        case .connector: if !numbers.isEmpty { connector = spelled }
        case .filler: break
        case .bound(let kind, let isPreposition):
            forget()
            bound = (kind, isPreposition)
            adjacentUnit = nil
        case .counted:
            numbers.removeAll()
            bound = nil
            forget()
            adjacentUnit = nil
        case .separator: forget()
        case .now:
            contrastsWithNow = true
            forget()
        case .doubtful: isUnderstood = false
        case .other:
            hasOtherWords = true
            forget()
            adjacentUnit = nil
        }
    }

    private mutating func take(_ number: WaitingTimeWord.Number) {
        if connector == nil && !numbers.isEmpty { forget() }
        var number = number
        number.joint = connector
        numbers.append(number)
        connector = nil
    }

    /// `halv` and `en halv` are a half, `en och en halv` and `1 ½` one and a half.
    private mutating func takeHalf() {
        var joint = connector
        connector = nil
        if let article = numbers.last, article.isArticle {
            numbers.removeLast()
            joint = article.joint
        }
        if let whole = numbers.last, joint == nil || joint == "och" {
            numbers[numbers.count - 1] = .init(value: whole.value + 0.5, joint: whole.joint)
        } else {
            numbers.append(.init(value: 0.5, joint: joint))
        }
    }

    private mutating func tell(_ daysPerUnit: Double) {
        guard let first = numbers.first, let last = numbers.last else {
            // `i år` and `år 2024` tell which year it is about; any other unit without a number is a riddle.
            if daysPerUnit < 365 { isUnderstood = false }
            return forget()
        }
        let isSum = adjacentUnit.map { daysPerUnit < $0 } ?? false
        guard numbers.count <= 2, first.value <= last.value, !isSum, last.value * daysPerUnit <= Self.longestBelieved
        else {
            isUnderstood = false
            return
        }
        shortest = min(shortest ?? .infinity, first.value * daysPerUnit)
        longest = max(longest ?? 0, last.value * daysPerUnit)
        isOpenBelow = isOpenBelow || bound?.kind == .highest
        isOpenAbove = isOpenAbove || bound?.kind == .lowest
        isToldAsUnder = isToldAsUnder || bound?.isPreposition == true && bound?.kind == .highest
        timesTold += 1
        numbers.removeAll()
        connector = nil
        bound = nil
        adjacentUnit = daysPerUnit
    }

    /// Five years; what is longer is rather somebody's age.
    private static let longestBelieved = 1_830.0

    /// Leaves numbers and bounds that no unit has come for, if they can be left without harm.
    private mutating func forget() {
        forgetNumbers()
        if let bound, !bound.isPreposition { isUnderstood = false }
        bound = nil
    }

    private mutating func forgetNumbers() {
        for number in numbers where !number.isArticle {
            if number.isYear { years.insert(number.value) } else { isUnderstood = false }
        }
        numbers.removeAll()
        connector = nil
    }
}
