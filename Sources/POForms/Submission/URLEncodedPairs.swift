/// The pairs of names and values in a body of the type `application/x-www-form-urlencoded`, in order.
struct URLEncodedPairs: Sequence, IteratorProtocol {
    struct Pair: Hashable {
        let name: String
        let value: String
        /// Whether both were valid UTF-8; what was not is U+FFFD.
        let isText: Bool
    }

    private let body: [UInt8]
    private var position = 0

    init(_ body: [UInt8]) { self.body = body }

    mutating func next() -> Pair? {
        while position < body.count, body[position] == UInt8(ascii: "&") { position += 1 }
        guard position < body.count else { return nil }
        let start = position
        var (equals, end) = (Int?.none, start)
        while end < body.count, body[end] != UInt8(ascii: "&") {
            if equals == nil && body[end] == UInt8(ascii: "=") { equals = end }
            end += 1
        }
        position = end
        let name = Self.decoded(body[start..<(equals ?? end)])
        let value = Self.decoded(body[(equals.map { $0 + 1 } ?? end)..<end])
        return Pair(name: name.text, value: value.text, isText: name.isText && value.isText)
    }

    /// The text that `+` and `%XX` stand for; a per cent sign without two digits stands for itself.
    private static func decoded(_ part: ArraySlice<UInt8>) -> (text: String, isText: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var index = part.startIndex
        while index < part.endIndex {
            if part[index] == UInt8(ascii: "%"), part.endIndex - index > 2, let high = digit(part[index + 1]),
                let low = digit(part[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(part[index] == UInt8(ascii: "+") ? 0x20 : part[index])
                index += 1
            }
        }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
        return (String(decoding: bytes, as: UTF8.self), false)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
        default: nil
        }
    }
}
