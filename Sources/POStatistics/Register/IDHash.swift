/// Tells where to look for an id.
enum IDHash {
    /// A hash seeded anew in each process, so that nobody can prepare ids that collide.
    static func hash(_ id: Span<UInt8>) -> UInt32 {
        let short = ShortID.word(of: id)
        if short != 0 { return hash(short: short) }
        var hasher = Hasher()
        var word: UInt64 = 0
        for index in id.indices {
            word = word << 8 | UInt64(id[index])
            if index & 7 == 7 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(id.count)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }

    /// The hash of an id that ``ShortID`` has packed.
    static func hash(short word: UInt64) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(word)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }
}
