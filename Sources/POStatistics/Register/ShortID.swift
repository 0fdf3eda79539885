/// An id of at most eight bytes, packed into one word so that it is kept and compared at once.
enum ShortID {
    /// The most bytes that are packed.
    static let longest = 8

    /// ASCII that is seen.
    static let visibleBytes: ClosedRange<UInt8> = 0x21...0x7E

    /// The bytes of an id in one word, the first one lowest; 0 for an id that is not packed: one that is empty or longer,
    /// or begins or ends with a byte of 0, which the word could not tell from room that is left.
    static func word(of id: Span<UInt8>) -> UInt64 {
        guard !id.isEmpty, id.count <= longest, id[0] != 0, id[id.count - 1] != 0 else { return 0 }
        var word: UInt64 = 0
        for index in id.indices { word |= UInt64(id[index]) << UInt64(index * 8) }
        return word
    }

    /// The bytes of a packed id.
    static func bytes(of word: UInt64) -> ContiguousArray<UInt8> {
        var bytes: ContiguousArray<UInt8> = []
        var rest = word
        while rest != 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        return bytes
    }

    /// Whether a packed id is made of visible ASCII only.
    static func isVisible(_ word: UInt64) -> Bool {
        var rest = word
        while rest != 0 {
            guard visibleBytes.contains(UInt8(truncatingIfNeeded: rest)) else { return false }
            rest >>= 8
        }
        return true
    }
}
