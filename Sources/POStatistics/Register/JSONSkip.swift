/// Finds the end of a JSON value, however its bytes are cut, without judging what is in it.
struct JSONSkip: Sendable {
    private var depth = 0
    private var hasBegun = false
    private var isInString = false
    private var isEscaped = false

    /// Goes on through the bytes; `true` when the value has ended, and the position is then right after it.
    mutating func skip(_ bytes: Span<UInt8>, at position: inout Int) -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            if isInString {
                position += 1
                if takeInString(byte) { return true }
                continue
            }
            switch byte {
            case .quotationMark: isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                // One too many belongs to what the value stands in.
                guard depth > 0 else { return true }
                depth -= 1
                if depth == 0 {
                    position += 1
                    return true
                }
            case UInt8(ascii: ",") where depth == 0: return true
            case _ where depth == 0 && hasBegun && JSONBytes.isBlank(byte): return true
            default: break
            }
            if !JSONBytes.isBlank(byte) { hasBegun = true }
            position += 1
        }
        return false
    }

    /// Takes a byte of a string; `true` when the string has ended, and with it the value.
    private mutating func takeInString(_ byte: UInt8) -> Bool {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == .quotationMark {
            isInString = false
            return depth == 0
        }
        return false
    }
}

/// What JSON is made of, in bytes.
enum JSONBytes {
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == .lineFeed || byte == .carriageReturn || byte == UInt8(ascii: "\t")
    }

    /// Moves a position past blanks.
    @inline(__always)
    static func skipBlanks(_ bytes: Span<UInt8>, at position: inout Int) {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }
}
