/// What a text of the interchange format can hold, and how any text is brought there.
enum TextNormalization {
    /// A text of lines: line ends are LF, one empty line at most in a row, no blanks at line ends or around the whole.
    ///
    /// Complexity: O(*n*).
    static func lines(of text: String) -> String {
        // Bytes are appended, as appending to a string's scalars costs its whole length each time.
        var result: [UInt8] = []
        var blanks: [UInt8] = []
        var lineEnds = 0
        composing(text) { scalar in
            if scalar == "\n" {
                blanks.removeAll(keepingCapacity: true)
                lineEnds += 1
            } else if isBlank(scalar) {
                blanks += UTF8.encode(scalar) ?? .init()
            } else {
                if !result.isEmpty {
                    result += repeatElement(0x0A, count: min(lineEnds, 2))
                    result += blanks
                }
                blanks.removeAll(keepingCapacity: true)
                lineEnds = 0
                result += UTF8.encode(scalar) ?? .init()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text of one line: every run of white space is one blank, none around the whole.
    ///
    /// Complexity: O(*n*).
    static func line(of text: String) -> String {
        var result: [UInt8] = []
        var blankIsDue = false
        composing(text) { scalar in
            if isBlank(scalar) {
                blankIsDue = true
            } else {
                if blankIsDue && !result.isEmpty { result.append(0x20) }
                blankIsDue = false
                result += UTF8.encode(scalar) ?? .init()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a scalar is white space; the properties of letters in ASCII need not be looked up.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// Whether a text is already as `lines(of:)` would write it, told quickly for the most common letters and signs.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - lines: Whether it may have several lines; else it is also as `line(of:)` would write it.
    /// - Returns: Whether nothing need be done to it; false for some texts to which nothing need be done either.
    static func isPlain(_ text: String, lines: Bool) -> Bool {
        var previous: UInt8 = 0x0A
        var lineEnds = 2
        // How many bytes of a letter or sign are still to come.
        var expected = 0
        for byte in text.utf8 {
            switch byte {
            // The last byte of letters such as å and é, which lie in C3, or of dashes and quotation marks in E2 80.
            case 0x80...0xBF:
                let isSign = previous != 0x80 || (0x90...0xA7).contains(byte)
                guard expected > 0, isSign, expected == 1 || byte == 0x80 else { return false }
                expected -= 1
            case _ where expected > 0: return false
            case 0x21...0x7E: lineEnds = 0
            case 0xC3, 0xE2:
                lineEnds = 0
                expected = byte == 0xC3 ? 1 : 2
            case 0x20: guard previous != 0x20 && previous != 0x0A else { return false }
            case 0x0A:
                guard lines, lineEnds < 2, previous != 0x20 else { return false }
                lineEnds += 1
            default: return false
            }
            previous = byte
        }
        return previous != 0x20 && previous != 0x0A
    }

    /// Whether nothing but blanks remains of a text, told quickly when it begins with a sign of ASCII.
    static func isBlank(_ text: String) -> Bool {
        if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
        return !isPlain(text, lines: false) && line(of: text).isEmpty
    }

    /// Hands on the scalars of a text: line ends as LF, forbidden characters gone, letters composed.
    private static func composing(_ text: String, _ take: (Unicode.Scalar) -> Void) {
        // A letter is held back until it is known that no mark follows.
        var held: Unicode.Scalar?
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            defer { previousWasReturn = scalar == "\r" }
            var next = scalar
            switch scalar {
            case "\n" where previousWasReturn: continue
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": next = "\n"
            case "\u{300}", "\u{301}", "\u{308}", "\u{30A}":
                if let base = held, let letter = compositions[Pair(base: base, mark: scalar)] {
                    held = letter
                    continue
                }
            case _ where isForbidden(scalar): continue
            default: break
            }
            if let held { take(held) }
            held = next
        }
        if let held { take(held) }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private struct Pair: Hashable {
        let base: Unicode.Scalar
        let mark: Unicode.Scalar
    }

    private static let compositions: [Pair: Unicode.Scalar] = {
        var compositions: [Pair: Unicode.Scalar] = [:]
        let tables: [(Unicode.Scalar, String)] = [
            ("\u{300}", Compositions.grave), ("\u{301}", Compositions.acute),
            ("\u{308}", Compositions.diaeresis), ("\u{30A}", Compositions.ring),
        ]
        for (mark, pairs) in tables {
            var scalars = pairs.unicodeScalars.makeIterator()
            while let base = scalars.next(), let letter = scalars.next() {
                compositions[Pair(base: base, mark: mark)] = letter
            }
        }
        return compositions
    }()
}
