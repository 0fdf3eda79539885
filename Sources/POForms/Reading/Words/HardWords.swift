/// The words of a wording that no slip and no rewording makes of others: numbers, shares, units, negations and opposites.
///
/// `67 år och över` is not `65 år och över`, `Antal ej nya klienter` not `Antal nya klienter`, and `Kvinnor (%)` counts
/// nobody. The number of a question and that of a footnote are a single digit and say nothing; a year is told apart by
/// the document's year.
struct HardWords {
    /// One side of an opposition, such as new clients against closed ones.
    struct Side: Hashable {
        let axis: OppositeWords.Axis
        /// The number of the side among the opposition's.
        let side: Int
    }

    /// The numbers of two digits or more that are no years.
    private(set) var numbers: Set<[UInt8]> = []
    /// The years, in order.
    private(set) var years: [Int] = []
    /// The sides that words stand for, with the first word of each.
    private(set) var sides: [Side: [UInt8]] = [:]
    /// How often something is denied; what is denied twice is said.
    private(set) var negations = 0
    /// All words, folded.
    let words: [[UInt8]]

    init(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// Looks through a text as UTF-8.
    ///
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>) {
        words = FoldedWords.parts(Skeleton(Array(text)))
        for (index, word) in words.enumerated() {
            if FoldedWords.isNumber(word) {
                if FoldedWords.isYear(word) {
                    years.append(word.reduce(0) { $0 * 10 + Int($1 - 0x30) })
                } else if word.count > 1 {
                    numbers.insert(word)
                }
            } else if let side = OppositeWords.side(of: word) ?? splitUnit(at: index), means(side, at: index) {
                sides[side] = sides[side] ?? word
                if side == OppositeWords.negation { negations += 1 }
            }
        }
        if Self.hasLimitSign(text) { sides[OppositeWords.below] = Array("<".utf8) }
        if text.contains(UInt8(ascii: "%")) { sides[OppositeWords.share] = Array("%".utf8) }
    }

    /// Thousands or millions of kronor in two words: `T SEK`, `m kr`.
    private func splitUnit(at index: Int) -> HardWords.Side? {
        guard index + 1 < words.count, words[index].count == 1, "tkm".utf8.contains(words[index][0]),
            OppositeWords.isKronor(words[index + 1])
        else { return nil }
        return OppositeWords.thousands
    }

    /// Whether a sign says that a number of two digits or more is a limit from above: `< 65`, `≤ 65`, `–65`.
    ///
    /// - Complexity: O(*n*).
    static func hasLimitSign(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "-") || $0 == 0xE2 }) {
            let sign = rest[start...]
            let length = sign.first == 0xE2 ? 3 : 1
            let after = sign.dropFirst(length)
            let isLess = sign.starts(with: "<".utf8) || sign.starts(with: "≤".utf8)
            let isDash = ["-", "–", "−"].contains { sign.starts(with: $0.utf8) }
            let isAfterWord = start == text.startIndex || text[start - 1] == 0x20
            let digits = isLess ? after.drop { $0 == 0x20 } : after
            if isLess || (isDash && isAfterWord), digits.prefix(while: { (0x30...0x39).contains($0) }).count == 2 {
                // Between two numbers a dash is no sign: `18 –29`.
                let before = text[..<start].last { $0 != 0x20 }
                if isLess || !(before.map { (0x30...0x39).contains($0) } ?? false) { return true }
            }
            rest = after
        }
        return false
    }

    /// Whether a word says what it can say: `under 2024` is no age, and `icke-binära` no negation.
    private func means(_ side: Side, at index: Int) -> Bool {
        if side.axis == .direction, OppositeWords.isPreposition(words[index]) {
            let near = max(0, index - Limits.nearAge)..<min(words.count, index + Limits.nearAge + 1)
            return words[near].contains { FoldedWords.isNumber($0) && $0.count > 1 && !FoldedWords.isYear($0) }
        }
        if side == OppositeWords.negation, index + 1 < words.count {
            return !words[index + 1].starts(with: "bin".utf8) && words[index + 1] != Array("bi".utf8)
        }
        return true
    }

    /// Whether any word is hard, years left aside.
    var isEmpty: Bool { numbers.isEmpty && sides.isEmpty }

    /// Whether they change what numbers mean wherever they stand: shares, units, another year than the form's.
    var changesNumbers: Bool { sides.keys.contains { [.share, .time, .unit].contains($0.axis) } }

    /// Whether the hard words of a wording are those of a label.
    ///
    /// - Parameters:
    ///   - label: The label.
    ///   - isPart: Whether the wording may leave out what the label says more, as a shorter question does.
    /// - Returns: Whether they are; a letter wrong in one of them does not matter.
    func agree(with label: HardWords, asPart isPart: Bool = false) -> Bool {
        guard isPart ? numbers.isSubset(of: label.numbers) : numbers == label.numbers else { return false }
        guard negations == label.negations, sides.keys.allSatisfy({ label.sides[$0] != nil }), !deniesWord(of: label)
        else { return false }
        return label.sides.allSatisfy { side, word in
            sides[side] != nil || (isPart && OppositeWords.canBeLeftOut(side)) || hasSlip(of: word)
        }
    }

    /// Whether a word is one of a label's with a prefix that denies it, as `okända` for `kända`, `exklienter` for `klienter`.
    private func deniesWord(of label: HardWords) -> Bool {
        words.contains { word in
            guard word.count >= Limits.shortestSpelt, !label.words.contains(word) else { return false }
            return ["o", "ex", "icke"].contains { prefix in
                word.starts(with: prefix.utf8) && label.words.contains(Array(word.dropFirst(prefix.utf8.count)))
            }
        }
    }

    /// Whether a word is another with a letter wrong, and says nothing hard itself.
    private func hasSlip(of word: [UInt8]) -> Bool {
        guard word.count >= Limits.shortestSpelt else { return false }
        return words.contains { own in
            guard OppositeWords.side(of: own) == nil, abs(own.count - word.count) <= 1 else { return false }
            return Slip.nearest(word, own[...], within: Slip.allowance(word.count))?.length == own.count
        }
    }
}
