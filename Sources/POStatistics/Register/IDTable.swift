/// Distinct ids, numbered from 0 in the order they were met, and found by their bytes.
///
/// Ids compare as bytes; a hash only says where to look. Short ids are kept in one word each, the others end to end.
struct IDTable: Sendable {
    /// A packed id; of a longer one its number among those, above a lowest byte of 0, which no packed id has.
    private var words = PagedArray<UInt64>()
    private var longBytes: ContiguousArray<UInt8> = []
    private var longEnds: ContiguousArray<Int> = []
    /// Open addressing: the upper half is the hash, the lower the id's number plus 1; 0 is an empty slot.
    private var slots = ContiguousArray<UInt64>(repeating: 0, count: 64)
    private let hashMask: UInt32

    /// Creates an empty table; fewer bits of the hash make more ids collide, as a test wants.
    init(hashMask: UInt32 = .max) { self.hashMask = hashMask }

    /// How many ids there are.
    var count: Int { words.count }

    /// Finds an id, adding it when it is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: Span<UInt8>) -> (place: Int, isNew: Bool) { place(of: id, hash: IDHash.hash(id)) }

    /// Finds an id by its bytes and its hash, adding it when it is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(of id: Span<UInt8>, hash: UInt32) -> (place: Int, isNew: Bool) {
        place(ofShort: ShortID.word(of: id), or: id, hash: hash)
    }

    /// Finds an id by its word, or by its bytes when that is 0, adding it when it is new.
    ///
    /// - Complexity: O(1) on average, amortised, for ids of bounded length.
    mutating func place(ofShort word: UInt64, or id: Span<UInt8>, hash: UInt32) -> (place: Int, isNew: Bool) {
        let hash = hash & hashMask
        let (slot, place) = search(forShort: word, or: id, hash: hash)
        if let place { return (place, false) }
        slots[slot] = UInt64(hash) << 32 | UInt64(words.count + 1)
        if word != 0 {
            words.append(word)
        } else {
            words.append(UInt64(longEnds.count) << 8)
            for index in id.indices { longBytes.append(id[index]) }
            longEnds.append(longBytes.count)
        }
        if words.count * 4 > slots.count * 3 { growSlots() }
        return (words.count - 1, true)
    }

    /// Finds an id; `nil` when it is not there.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    func find(_ id: Span<UInt8>) -> Int? {
        search(forShort: ShortID.word(of: id), or: id, hash: IDHash.hash(id) & hashMask).place
    }

    /// The id of a number.
    subscript(place: Int) -> ContiguousArray<UInt8> {
        let word = words[place]
        return word & 0xFF == 0 ? ContiguousArray(longBytes[longRange(of: word)]) : ShortID.bytes(of: word)
    }

    /// The slot of an id, and its place; without a place, the slot is where it would be.
    private func search(forShort word: UInt64, or id: Span<UInt8>, hash: UInt32) -> (slot: Int, place: Int?) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if UInt32(slots[slot] >> 32) == hash {
                if word != 0 ? words[place] == word : isLong(words[place], id) { return (slot, place) }
            }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

    private func longRange(of word: UInt64) -> Range<Int> {
        let number = Int(word >> 8)
        return (number == 0 ? 0 : longEnds[number - 1])..<longEnds[number]
    }

    private func isLong(_ word: UInt64, _ id: Span<UInt8>) -> Bool {
        guard word & 0xFF == 0 else { return false }
        let range = longRange(of: word)
        guard range.count == id.count else { return false }
        for index in id.indices where longBytes[range.lowerBound + index] != id[index] { return false }
        return true
    }

    private mutating func growSlots() {
        var grown = ContiguousArray<UInt64>(repeating: 0, count: slots.count * 2)
        let mask = grown.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while grown[slot] != 0 { slot = (slot + 1) & mask }
            grown[slot] = entry
        }
        slots = grown
    }
}
