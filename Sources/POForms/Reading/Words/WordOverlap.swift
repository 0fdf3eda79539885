/// How much two wordings of a question have in common, by their words.
struct WordOverlap: Hashable {
    private typealias Word = [UInt8]

    private let words: [Word]
    private let numbers: Set<Word>
    /// The wording.
    private let wording: ArraySlice<UInt8>

    /// Takes a wording apart; words of less than three letters say nothing.
    init(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// Takes a wording as UTF-8 apart; words of less than three letters say nothing.
    init(_ text: ArraySlice<UInt8>) {
        wording = text
        let parts = FoldedWords.parts(Skeleton(Array(text))).map(Synonyms.first)
        words = parts.filter {
            $0.count >= Limits.shortestWord && !FoldedWords.isNumber($0) && !Self.common.contains($0)
        }
        // A single digit can be a question's number or a footnote's, and a year is another each year.
        numbers = Set(parts.filter { $0.count > 1 && FoldedWords.isNumber($0) && !FoldedWords.isYear($0) })
    }

    static func == (left: WordOverlap, right: WordOverlap) -> Bool {
        left.words == right.words && left.numbers == right.numbers
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words)
        hasher.combine(numbers)
    }

    /// The words that no other wording may lack or add.
    var hardWords: HardWords { HardWords(wording) }

    /// How many words it has that say something.
    var count: Int { words.count }

    /// How surely a shorter or freer wording asks the same; `nil` when it does not.
    ///
    /// Most of its own words must be among the other's, and three at least.
    ///
    /// - Returns: The mean of the shares that either has of the other, from 0 to 1.
    func likeness(with other: WordOverlap) -> Double? {
        guard numbers.isSubset(of: other.numbers) else { return nil }
        let mine = words.count { word in other.words.contains { Self.areAlike(word, $0) } }
        guard mine >= Costs.tellingWords, Double(mine) >= Costs.leastShare * Double(words.count) else { return nil }
        let others = other.words.count { word in words.contains { Self.areAlike(word, $0) } }
        return (Double(mine) / Double(words.count) + Double(others) / Double(other.words.count)) / 2
    }

    /// Whether any word is among the other's.
    func hasCommon(with other: WordOverlap) -> Bool {
        words.contains { word in other.words.contains { Self.areAlike(word, $0) } }
    }

    /// The share of words in common, from 0 to 1, the lesser of what either has in the other.
    ///
    /// Words are the same when one begins or ends with the other's first or last five letters, as in `avslutats` and
    /// `avslutade`, `referens` and `betalningsreferens`. Other numbers make other questions.
    func share(with other: WordOverlap) -> Double {
        guard numbers == other.numbers else { return 0 }
        guard !words.isEmpty, !other.words.isEmpty else { return numbers.isEmpty ? 0 : 1 }
        return shareOfWords(with: other)
    }

    /// The share of words in common, from 0 to 1, the lesser of what either has in the other, whatever the numbers.
    func shareOfWords(with other: WordOverlap) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return words.isEmpty && other.words.isEmpty ? 1 : 0 }
        let mine = words.count { word in other.words.contains { Self.areAlike(word, $0) } }
        let others = other.words.count { word in words.contains { Self.areAlike(word, $0) } }
        return min(Double(mine) / Double(words.count), Double(others) / Double(other.words.count))
    }

    /// Whether all words of either are among the other's, and how many those are; 0 when neither's are.
    func wordsWithin(_ other: WordOverlap) -> Int {
        let mine = words.count { word in other.words.contains { Self.areAlike(word, $0) } }
        let others = other.words.count { word in words.contains { Self.areAlike(word, $0) } }
        return mine == words.count || others == other.words.count ? min(mine, others) : 0
    }

    private static func areAlike(_ left: Word, _ right: Word) -> Bool {
        if left == right { return true }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        guard short.count >= Limits.stem else { return false }
        if short.prefix(Limits.stem) == long.prefix(Limits.stem) { return true }
        // `okända` denies what `kända` says.
        return long.suffix(short.count) == short[...]
            && !(long.count == short.count + 1 && long[0] == UInt8(ascii: "o"))
    }

    private static let common = Set(
        [
            "och", "eller", "för", "med", "som", "den", "det", "att", "har", "till", "ange", "anges", "year", "ert",
            "era", "samt", "följande",
        ].flatMap {
            FoldedWords.parts(Skeleton(Array($0.utf8)))
        })
}
