/// Where the characters of folded bytes stand in a text, in two bytes for each.
///
/// Places are told from the first of every few folded bytes; the few that stand too far from it, after a long gap, are
/// told apart.
struct FoldedPlaces {
    /// For each folded byte, how far its character begins from the first of its run, and how long the character is.
    private var packed: ContiguousArray<UInt16> = []
    /// For each run, where its first character begins.
    private var bases: ContiguousArray<UInt32> = []
    /// For each stretch of the text, the first folded byte of a character that begins in it or after it.
    private var firsts: ContiguousArray<UInt32> = []
    /// The characters that stand too far from the first of their run, by folded byte.
    private var far: [Int: Int] = [:]

    /// How many folded bytes are a run, and how many bytes of the text a stretch, as powers of two.
    private static let run = 6
    /// How many bits tell how far a character is from the first of its run.
    private static let bits: UInt16 = 13
    private static let isFar: UInt16 = 1 << bits - 1

    /// The number of folded bytes.
    var count: Int { packed.count }

    /// Makes room.
    mutating func reserve(_ count: Int) {
        packed.reserveCapacity(count)
        bases.reserveCapacity(count >> Self.run + 1)
        firsts.reserveCapacity(count >> Self.run + 1)
    }

    /// Adds a folded byte; its character, of at most seven bytes, begins no earlier than the one before it.
    mutating func append(_ character: Range<Int>) {
        let (index, start) = (packed.count, character.lowerBound)
        while firsts.count << Self.run <= start { firsts.append(UInt32(truncatingIfNeeded: index)) }
        if index & (1 << Self.run - 1) == 0 { bases.append(UInt32(truncatingIfNeeded: start)) }
        var distance = start - Int(bases[index >> Self.run])
        if distance >= Int(Self.isFar) {
            far[index] = start
            distance = Int(Self.isFar)
        }
        packed.append(UInt16(truncatingIfNeeded: character.count << Int(Self.bits) | distance))
    }

    /// Removes the last folded byte.
    mutating func removeLast() {
        packed.removeLast()
        far[packed.count] = nil
        if packed.count & (1 << Self.run - 1) == 0 { bases.removeLast() }
    }

    /// Where the character of a folded byte begins.
    subscript(index: Int) -> Int {
        let distance = packed[index] & Self.isFar
        if distance == Self.isFar, let start = far[index] { return start }
        return Int(bases[index >> Self.run]) + Int(distance)
    }

    /// The length of the character of a folded byte.
    private func length(_ index: Int) -> Int { Int(packed[index] >> Self.bits) }

    /// The first folded byte of a character that begins at a place of the text or after it; the count if there is none.
    ///
    /// - Complexity: O(1).
    func first(at offset: Int) -> Int {
        let stretch = offset >> Self.run
        guard stretch < firsts.count else { return count }
        var low = Int(firsts[stretch])
        var high = stretch + 1 < firsts.count ? Int(firsts[stretch + 1]) : count
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Where the characters of folded bytes end.
    struct Ends {
        fileprivate let places: FoldedPlaces

        subscript(index: Int) -> Int { places[index] + places.length(index) }
    }

    /// Where the characters end.
    var ends: Ends { Ends(places: self) }
}
