/// An id that was read from bytes, with all that is needed to look for it.
struct ReadID: Sendable {
    /// The id packed by ``ShortID``; 0 when it is not.
    let word: UInt64
    /// Where its bytes stand; only looked at when it is not packed.
    let range: Range<Int>
    /// Its hash.
    let hash: UInt32

    /// An id that is packed.
    init(short word: UInt64) {
        self.word = word
        range = 0..<0
        hash = IDHash.hash(short: word)
    }

    /// An id whose bytes stand in a range of others.
    init(_ range: Range<Int>, in bytes: Span<UInt8>) {
        let id = bytes.extracting(range)
        word = ShortID.word(of: id)
        self.range = range
        hash = word != 0 ? IDHash.hash(short: word) : IDHash.hash(id)
    }

    /// An id alone.
    init(_ id: Span<UInt8>) { self.init(0..<id.count, in: id) }
}
