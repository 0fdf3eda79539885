/// A prefix code of *deflate*: the lengths of its codes tell it whole.
struct PrefixCode {
    /// How many codes there are of each length.
    private var counts = [Int](repeating: 0, count: PrefixCode.longest + 1)
    /// The symbols in the order of their codes.
    private var symbols: [UInt16] = []
    /// For each run of bits of a short code the symbol, above the four bits of its length; 0 for longer codes.
    private var short = [UInt16](repeating: 0, count: 1 << PrefixCode.shortest)

    /// The longest code, in bits.
    static let longest = 15
    /// The bits by which short codes are looked up at once.
    private static let shortest = 9

    /// Makes the code of given lengths.
    ///
    /// - Parameters:
    ///   - lengths: For each symbol the length of its code in bits; 0 for one that does not occur.
    ///   - mayBeIncomplete: Whether it may be that not every run of bits is a code.
    /// - Throws: ``ArchiveFault/damaged`` for lengths of no code.
    init(_ lengths: ArraySlice<UInt8>, mayBeIncomplete: Bool = false) throws(ArchiveFault) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var left = 1
        for length in 1...Self.longest {
            left = left << 1 - counts[length]
            guard left >= 0 else { throw .damaged }
        }
        // A single code of one bit is what packers write where one symbol occurs.
        let used = lengths.count { $0 > 0 }
        guard left == 0 || mayBeIncomplete && (used == 0 || used == 1 && counts[1] == 1) else { throw .damaged }
        var offsets = [Int](repeating: 0, count: Self.longest + 2)
        var codes = offsets
        for length in 1...Self.longest {
            offsets[length + 1] = offsets[length] + counts[length]
            codes[length + 1] = (codes[length] + counts[length]) << 1
        }
        symbols = [UInt16](repeating: 0, count: used)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[offsets[length]] = UInt16(truncatingIfNeeded: symbol)
            offsets[length] += 1
            fill(codes[length], length, symbol)
            codes[length] += 1
        }
    }

    private mutating func fill(_ code: Int, _ length: Int, _ symbol: Int) {
        guard length <= Self.shortest else { return }
        var reversed = 0
        for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
        for place in stride(from: reversed, to: 1 << Self.shortest, by: 1 << length) {
            short[place] = UInt16(truncatingIfNeeded: symbol << 4 | length)
        }
    }

    /// Takes the symbol whose code comes next.
    func symbol(_ bits: inout BitReader) throws(ArchiveFault) -> Int {
        let entry = Int(short[bits.peek(Self.shortest)])
        if entry != 0 {
            try bits.skip(entry & 15)
            return entry >> 4
        }
        let ahead = bits.peek(Self.longest)
        var (code, first, index) = (0, 0, 0)
        for length in 1...Self.longest {
            code |= ahead >> (length - 1) & 1
            let count = counts[length]
            if code - count < first {
                try bits.skip(length)
                return Int(symbols[index + code - first])
            }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw .damaged
    }
}
