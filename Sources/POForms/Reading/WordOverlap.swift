/// How much two wordings of a question have in common, by their words.
struct WordOverlap: Hashable {
    private let words: [String]
    private let numbers: Set<String>

    /// Takes a wording apart; words of less than three letters say nothing.
    init(_ text: String) {
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words = parts.filter { $0.count > 2 && !$0.allSatisfy(\.isNumber) && !Self.common.contains($0) }
        // A single digit can be a question's number or a footnote's.
        numbers = Set(parts.filter { $0.count > 1 && $0.allSatisfy(\.isNumber) })
    }

    /// The share of words in common, from 0 to 1, the lesser of what either has in the other.
    ///
    /// Words are the same when one begins or ends with the other's first or last five letters, as in `avslutats` and
    /// `avslutade`, `referens` and `betalningsreferens`. Other numbers make other questions.
    func share(with other: WordOverlap) -> Double {
        guard numbers == other.numbers else { return 0 }
        guard !words.isEmpty, !other.words.isEmpty else { return numbers.isEmpty ? 0 : 1 }
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

    private static func areAlike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        guard short.count > 4 else { return false }
        return short.prefix(5) == long.prefix(5) || long.hasSuffix(short)
    }

    private static let common: Set<String> = [
        "och", "eller", "för", "med", "som", "den", "det", "att", "har", "till", "ange",
    ]
}
