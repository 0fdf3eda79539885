/// Unpacks what *deflate* packed.
///
/// - SeeAlso: RFC 1951.
struct Inflate {
    private var bits: BitReader
    private var output: [UInt8] = []
    private let limit: Int

    private init(_ bytes: ArraySlice<UInt8>, size: Int, limit: Int) {
        bits = BitReader(bytes)
        self.limit = limit
        output.reserveCapacity(min(size, limit))
    }

    /// Unpacks bytes.
    ///
    /// - Parameters:
    ///   - bytes: What was packed, to its end.
    ///   - size: How large it is unpacked.
    /// - Returns: What was packed.
    /// - Throws: ``ArchiveFault/damaged`` also when it is of another size.
    /// - Complexity: O(*n*) in the size unpacked.
    static func bytes(of bytes: ArraySlice<UInt8>, size: Int) throws(ArchiveFault) -> [UInt8] {
        var inflate = Self(bytes, size: size, limit: size)
        try inflate.takeBlocks()
        guard inflate.output.count == size, inflate.bits.isAtEnd else { throw .damaged }
        return inflate.output
    }

    private mutating func takeBlocks() throws(ArchiveFault) {
        var isLast = false
        while !isLast {
            isLast = try bits.take(1) == 1
            switch try bits.take(2) {
            case 0: try takeStored()
            case 1: try takeCodes(try FixedCodes.literals(), try FixedCodes.distances())
            case 2: try takeDynamic()
            default: throw .damaged
            }
        }
    }

    private mutating func takeStored() throws(ArchiveFault) {
        let head = Array(try bits.takeBytes(4))
        let length = Int(head[0]) | Int(head[1]) << 8
        guard length == ~(Int(head[2]) | Int(head[3]) << 8) & 0xFFFF, length <= limit - output.count else {
            throw .damaged
        }
        output += try bits.takeBytes(length)
    }

    private mutating func takeDynamic() throws(ArchiveFault) {
        let literals = try bits.take(5) + 257
        let distances = try bits.take(5) + 1
        let count = try bits.take(4) + 4
        guard literals <= 286, distances <= 30 else { throw .damaged }
        var lengthLengths = [UInt8](repeating: 0, count: 19)
        for place in Self.orderOfLengths[..<count] {
            lengthLengths[place] = UInt8(truncatingIfNeeded: try bits.take(3))
        }
        let code = try PrefixCode(lengthLengths[...])
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let symbol = try code.symbol(&bits)
            switch symbol {
            case 0..<16: lengths.append(UInt8(truncatingIfNeeded: symbol))
            case 16:
                guard let last = lengths.last else { throw .damaged }
                lengths += repeatElement(last, count: 3 + (try bits.take(2)))
            case 17: lengths += repeatElement(0, count: 3 + (try bits.take(3)))
            default: lengths += repeatElement(0, count: 11 + (try bits.take(7)))
            }
        }
        // The code that ends a block must occur.
        guard lengths.count == literals + distances, lengths[256] != 0 else { throw .damaged }
        try takeCodes(
            try PrefixCode(lengths[..<literals], mayBeIncomplete: true),
            try PrefixCode(lengths[literals...], mayBeIncomplete: true))
    }

    private mutating func takeCodes(_ literals: PrefixCode, _ distances: PrefixCode) throws(ArchiveFault) {
        while true {
            let symbol = try literals.symbol(&bits)
            if symbol < 256 {
                guard output.count < limit else { throw .damaged }
                output.append(UInt8(truncatingIfNeeded: symbol))
            } else if symbol == 256 {
                return
            } else {
                try repeatText(symbol - 257, distances)
            }
        }
    }

    /// Repeats what stands some way back; it may reach into what is written meanwhile.
    private mutating func repeatText(_ number: Int, _ distances: PrefixCode) throws(ArchiveFault) {
        guard number < Self.lengths.count else { throw .damaged }
        let length = Self.lengths[number].base + (try bits.take(Self.lengths[number].extra))
        let code = try distances.symbol(&bits)
        guard code < Self.distances.count else { throw .damaged }
        let distance = Self.distances[code].base + (try bits.take(Self.distances[code].extra))
        guard distance <= output.count, length <= limit - output.count else { throw .damaged }
        for place in output.count - distance..<output.count - distance + length { output.append(output[place]) }
    }

    /// The order in which the lengths of the codes of lengths are written.
    private static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The length that each symbol after 256 begins with, and how many bits are added.
    private static let lengths: [(base: Int, extra: Int)] =
        (0..<28).map { number in
            let extra = max(0, number / 4 - 1)
            return (number < 8 ? 3 + number : 3 + (4 + number % 4) << extra, extra)
        } + [(258, 0)]

    /// The distance that each symbol begins with, and how many bits are added.
    private static let distances: [(base: Int, extra: Int)] = (0..<30).map { number in
        let extra = max(0, number / 2 - 1)
        return (number < 4 ? 1 + number : 1 + (2 + number % 2) << extra, extra)
    }
}

/// The codes that need not be written.
private enum FixedCodes {
    static func literals() throws(ArchiveFault) -> PrefixCode {
        let lengths = (0..<288).map { symbol -> UInt8 in
            symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8
        }
        return try PrefixCode(lengths[...])
    }

    static func distances() throws(ArchiveFault) -> PrefixCode {
        try PrefixCode([UInt8](repeating: 5, count: 32)[...])
    }
}
