import POModel

/// Reads one JSON value from all of its bytes (RFC 8259); a comma before the end of an array or an object is let pass, as it
/// is where registers are decoded whole.
struct JSONParser {
    /// How deep arrays and objects may stand in each other.
    private static let deepest = 128

    private let text: ContiguousArray<UInt8>
    private var index = 0

    /// What bytes are no JSON.
    private struct Fault: Error {}

    /// The value that bytes are; `nil` when they are no JSON.
    static func value(of text: ContiguousArray<UInt8>) -> JSONValue? {
        var parser = Self(text: text)
        guard let value = try? parser.value(depth: 0) else { return nil }
        parser.skipBlanks()
        return parser.index == text.count ? value : nil
    }

    private init(text: ContiguousArray<UInt8>) { self.text = text }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        skipBlanks()
        guard depth <= Self.deepest else { throw Fault() }
        switch peek {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case .quotationMark: return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    /// An object; of two members under one key, the first.
    private mutating func object(depth: Int) throws(Fault) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        index += 1
        repeat {
            skipBlanks()
            if peek == UInt8(ascii: "}") { break }
            let key = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw Fault() }
            let value = try value(depth: depth + 1)
            if members[key] == nil { members[key] = value }
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw Fault() }
        return members
    }

    private mutating func array(depth: Int) throws(Fault) -> [JSONValue] {
        var elements: [JSONValue] = []
        index += 1
        repeat {
            skipBlanks()
            if peek == UInt8(ascii: "]") { break }
            elements.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw Fault() }
        return elements
    }

    private mutating func string() throws(Fault) -> String {
        guard take(.quotationMark) else { throw Fault() }
        var content: ContiguousArray<UInt8> = []
        while let byte = peek, byte != .quotationMark {
            index += 1
            if byte == UInt8(ascii: "\\") {
                content.append(contentsOf: try escaped())
            } else if byte >= 0x20 {
                content.append(byte)
            } else {
                throw Fault()
            }
        }
        guard take(.quotationMark), let string = String(validating: content, as: UTF8.self) else { throw Fault() }
        return string
    }

    /// The bytes that an escape stands for, after its backslash.
    private mutating func escaped() throws(Fault) -> ContiguousArray<UInt8> {
        guard let byte = peek else { throw Fault() }
        index += 1
        switch byte {
        case .quotationMark, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [.lineFeed]
        case UInt8(ascii: "r"): return [.carriageReturn]
        case UInt8(ascii: "t"): return [UInt8(ascii: "\t")]
        case UInt8(ascii: "u"):
            var units = [try codeUnit()]
            if UTF16.isLeadSurrogate(units[0]) {
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw Fault() }
                units.append(try codeUnit())
            }
            guard let string = String(validating: units, as: UTF16.self) else { throw Fault() }
            return ContiguousArray(string.utf8)
        default: throw Fault()
        }
    }

    private mutating func codeUnit() throws(Fault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(UnicodeScalar(byte)).hexDigitValue else { throw Fault() }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }

    private mutating func number() throws(Fault) -> JSONValue {
        let start = index
        _ = take(UInt8(ascii: "-"))
        // No other digit follows a zero in front.
        let digits = take(UInt8(ascii: "0")) ? 1 : takeDigits()
        guard digits > 0 else { throw Fault() }
        let isWhole = try !takeFraction()
        let written = String(decoding: text[start..<index], as: UTF8.self)
        if isWhole, let integer = Int(written) { return .integer(integer) }
        guard let number = Double(written), number.isFinite else { throw Fault() }
        return Int(exactly: number).map { .integer($0) } ?? .number(number)
    }

    /// Takes the fraction and the exponent of a number; whether there is any.
    private mutating func takeFraction() throws(Fault) -> Bool {
        var isThere = false
        if take(UInt8(ascii: ".")) {
            guard takeDigits() > 0 else { throw Fault() }
            isThere = true
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard takeDigits() > 0 else { throw Fault() }
            isThere = true
        }
        return isThere
    }

    private mutating func takeDigits() -> Int {
        let start = index
        while let byte = peek, byte &- UInt8(ascii: "0") < 10 { index += 1 }
        return index - start
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
        for byte in word.utf8 where !take(byte) { throw Fault() }
        return value
    }

    private var peek: UInt8? { index < text.count ? text[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, JSONBytes.isBlank(byte) { index += 1 }
    }
}
