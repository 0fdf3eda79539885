/// How many there are of each word, and of none.
struct WordTally<Word: RawRepresentable<String> & Hashable & Sendable>: Hashable, Sendable {
    /// Wide, as each count can be large.
    private(set) var counts: [Word?: Int128] = [:]

    /// Counts some of a word, or of none.
    mutating func add(_ count: Int = 1, of word: Word?) { counts[word, default: 0] += Int128(count) }

    /// Takes in other counts; associative and commutative.
    mutating func merge(_ other: Self) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// How many there are in all.
    var sum: Int128 { counts.values.reduce(0, +) }
}

extension WordTally: Codable where Word: Codable {
    private struct Entry: Codable {
        let word: Word?
        let count: WideCount
    }

    /// Decodes a list of words with their counts.
    init(from decoder: any Decoder) throws {
        for entry in try [Entry](from: decoder) { counts[entry.word, default: 0] += entry.count.number }
    }

    /// Encodes the words in order.
    func encode(to encoder: any Encoder) throws {
        let sorted = counts.sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
        try sorted.map { Entry(word: $0.key, count: WideCount(number: $0.value)) }.encode(to: encoder)
    }
}

/// A count that may be beyond an integer: in JSON a number, or then the digits as text.
struct WideCount: Hashable, Codable {
    let number: Int128

    init(number: Int128) { self.number = number }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self.number = Int128(number)
        } else if let number = Int128(try container.decode(String.self)) {
            self.number = number
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a whole number")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let number = Int(exactly: number) { try container.encode(number) } else { try container.encode("\(number)") }
    }
}
