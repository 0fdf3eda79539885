import Foundation

/// JSON values one after the other: one a line, over many lines, or only one.
enum JSONSequence {
    /// A value and the line where it starts, from 1.
    struct Part {
        let bytes: Data
        let line: Int

        /// Whether it begins as an object or a list does.
        var looksLikeJSON: Bool { bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[") }
    }

    /// The values of a text; what follows the last whole one, or is no object and no list, is a part of its own.
    static func parts(of text: Data) -> [Part] {
        var parts: [Part] = []
        let bytes = [UInt8](text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text)
        var index = 0
        var line = 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            guard !" \t\r\n".utf8.contains(bytes[index]), bytes[index] != recordSeparator else {
                index += 1
                continue
            }
            let end = endOfValue(in: bytes, from: index) ?? bytes.count
            parts.append(Part(bytes: Data(bytes[index..<end]), line: line))
            line += bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
            index = end
        }
        return parts
    }

    /// The offset after the object or list that starts at an offset; `nil` when it does not end, or neither starts.
    private static func endOfValue(in bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var isInText = false
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\") where isInText: index += 1
            case UInt8(ascii: "\""): isInText.toggle()
            case UInt8(ascii: "{") where !isInText, UInt8(ascii: "[") where !isInText: depth += 1
            case UInt8(ascii: "}") where !isInText, UInt8(ascii: "]") where !isInText: depth -= 1
            default: break
            }
            if depth <= 0, !isInText { return depth == 0 && index > start ? index + 1 : nil }
            index += 1
        }
        return nil
    }

    /// What JSON text sequences (RFC 7464) put before each value.
    private static let recordSeparator: UInt8 = 0x1E
}
