/// The keys that an object can have.
struct PlainKeys<Key: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    fileprivate let tokens = TokenTable(Key.allCases.map(\.rawValue))
    private let keys = ContiguousArray(Key.allCases)

    /// The key at a place.
    subscript(place: Int) -> Key { keys[place] }
}

/// Where the reading of a plain JSON object is.
struct PlainObject {
    /// The next byte to read.
    var index: Int
    /// Whether the object has ended as it should.
    private(set) var hasEnded = false
    private var hasBegun = false
    /// The keys met, by their places.
    private var met: UInt32 = 0
    private var last = -1

    /// Begins at the byte where an object should begin.
    init(at index: Int) { self.index = index }

    /// The place of the next key, with the reading then at its value; `nil` when the object has ended and when it is not
    /// plain.
    mutating func nextKey<Key>(of keys: PlainKeys<Key>, in bytes: Span<UInt8>) -> Int? {
        JSONBytes.skipBlanks(bytes, at: &index)
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte == UInt8(ascii: "}"), hasBegun {
            index += 1
            hasEnded = true
            return nil
        }
        guard byte == (hasBegun ? UInt8(ascii: ",") : UInt8(ascii: "{")) else { return nil }
        hasBegun = true
        index += 1
        JSONBytes.skipBlanks(bytes, at: &index)
        guard let name = Self.string(bytes, at: &index),
            let place = keys.tokens.place(of: bytes.extracting(name), from: last + 1), met & 1 << UInt32(place) == 0
        else { return nil }
        met |= 1 << UInt32(place)
        last = place
        JSONBytes.skipBlanks(bytes, at: &index)
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
        index += 1
        JSONBytes.skipBlanks(bytes, at: &index)
        return place
    }

    /// The content of the string at a position, which then is after it; `nil` for anything else than ASCII that begins
    /// with what is seen, without escapes.
    @inline(__always)  // There are some fifteen in every record.
    static func string(_ bytes: Span<UInt8>, at index: inout Int) -> Range<Int>? {
        guard index + 1 < bytes.count, bytes[index] == .quotationMark, bytes[index + 1] > UInt8(ascii: " ") else {
            return nil
        }
        let start = index + 1
        var end = start
        while end < bytes.count, bytes[end] != .quotationMark {
            guard bytes[end] &- 0x20 < 0x5F, bytes[end] != UInt8(ascii: "\\") else { return nil }
            end += 1
        }
        guard end < bytes.count, end > start else { return nil }
        index = end + 1
        return start..<end
    }

    /// Takes the strings of an array; `false` when it is anything else, or one was not taken.
    static func strings(_ bytes: Span<UInt8>, at index: inout Int, _ take: (Range<Int>) -> Bool) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "[") else { return false }
        repeat {
            index += 1
            JSONBytes.skipBlanks(bytes, at: &index)
            guard let word = string(bytes, at: &index), take(word) else { return false }
            JSONBytes.skipBlanks(bytes, at: &index)
            guard index < bytes.count else { return false }
        } while bytes[index] == UInt8(ascii: ",")
        guard bytes[index] == UInt8(ascii: "]") else { return false }
        index += 1
        return true
    }
}
