/// Reads bits from bytes, the lowest of each byte first.
struct BitReader {
    private let bytes: ArraySlice<UInt8>
    /// The place of the byte that is taken next.
    private var next: Int
    private var buffer: UInt64 = 0
    /// How many bits of the buffer are valid.
    private var count = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        next = bytes.startIndex
    }

    /// Takes in bytes while they fit into the buffer.
    private mutating func fill() {
        while count <= 56, next < bytes.endIndex {
            buffer |= UInt64(bytes[next]) << UInt64(count)
            next += 1
            count += 8
        }
    }

    /// The bits that come next, without taking them; zeros stand after the end.
    mutating func peek(_ wanted: Int) -> Int {
        if count < wanted { fill() }
        return Int(buffer & (1 << UInt64(wanted) - 1))
    }

    /// Passes over bits.
    mutating func skip(_ passed: Int) throws(ArchiveFault) {
        if count < passed { fill() }
        guard count >= passed else { throw .damaged }
        buffer >>= UInt64(passed)
        count -= passed
    }

    /// Takes bits, 16 at most.
    mutating func take(_ wanted: Int) throws(ArchiveFault) -> Int {
        let value = peek(wanted)
        try skip(wanted)
        return value
    }

    /// Passes over the rest of a byte that is begun, and takes whole bytes.
    mutating func takeBytes(_ wanted: Int) throws(ArchiveFault) -> ArraySlice<UInt8> {
        let start = try byteStart()
        guard wanted <= bytes.endIndex - start else { throw .damaged }
        next = start + wanted
        return bytes[start..<next]
    }

    /// The place of the first byte that no bit was taken of; the buffer is empty afterwards.
    private mutating func byteStart() throws(ArchiveFault) -> Int {
        let start = next - count / 8
        buffer = 0
        count = 0
        next = start
        return start
    }

    /// Whether no whole byte is left.
    var isAtEnd: Bool { bytes.endIndex - next + count / 8 == 0 }
}
