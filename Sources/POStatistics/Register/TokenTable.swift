/// Words that bytes are compared with.
struct TokenTable: Sendable {
    private struct Token: Sendable {
        /// The first bytes in one word, by which most are told apart.
        let start: UInt64
        let bytes: ContiguousArray<UInt8>
    }

    private let tokens: ContiguousArray<Token>

    init(_ words: some Sequence<String>) {
        tokens = ContiguousArray(
            words.map { word in
                let bytes = ContiguousArray(word.utf8)
                return Token(start: Self.start(of: bytes.span), bytes: bytes)
            })
    }

    /// The place of the word that bytes are; `nil` when they are none.
    ///
    /// Looked for from a place on, as words that come one after the other are found at once.
    func place(of bytes: Span<UInt8>, from first: Int = 0) -> Int? {
        let start = Self.start(of: bytes)
        for offset in tokens.indices {
            let place = first + offset < tokens.count ? first + offset : first + offset - tokens.count
            if tokens[place].start == start, CellContent.equals(bytes, tokens[place].bytes) { return place }
        }
        return nil
    }

    @inline(__always)
    private static func start(of bytes: Span<UInt8>) -> UInt64 {
        var start: UInt64 = 0
        for index in 0..<min(bytes.count, 8) { start = start << 8 | UInt64(bytes[index]) }
        return start
    }
}
