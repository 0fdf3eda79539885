/// What a text of the interchange format can hold, and how any text is brought there.
enum TextNormalization {
    /// A text of lines: line ends are LF, one empty line at most in a row, no blanks at line ends or around the whole.
    ///
    /// Complexity: O(*n*).
    static func lines(of text: String) -> String {
        var lines: [Substring.UnicodeScalarView] = []
        let scalars = composed(text)
        var emptyLines = 0
        for line in scalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
            let trimmed = trimmingEnd(line)
            emptyLines = trimmed.isEmpty ? emptyLines + 1 : 0
            if emptyLines <= 1 { lines.append(trimmed) }
        }
        var joined = String.UnicodeScalarView()
        joined.reserveCapacity(scalars.count)
        for line in lines {
            joined.append(contentsOf: line)
            joined.append("\n")
        }
        let start = joined.firstIndex { !$0.properties.isWhitespace } ?? joined.endIndex
        return String(trimmingEnd(joined[start...]))
    }

    /// A text of one line: every run of white space is one blank, none around the whole.
    ///
    /// Complexity: O(*n*).
    static func line(of text: String) -> String {
        var line = String.UnicodeScalarView()
        var blankIsDue = false
        for scalar in composed(text) {
            if scalar.properties.isWhitespace {
                blankIsDue = true
            } else {
                if blankIsDue && !line.isEmpty { line.append(" ") }
                blankIsDue = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// Whether a text is already as `lines(of:)` would write it, told quickly for the most common case.
    static func isPlainLine(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            // Letters such as å, ä, ö and é lie in C3; all other multi-byte letters take the long way.
            let isPlain = (0x21...0x7E).contains(byte) || byte == 0xC3 || previous == 0xC3
            guard isPlain || (byte == 0x20 && previous != 0x20) else { return false }
            previous = byte
        }
        return previous != 0x20
    }

    private static func trimmingEnd(_ line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var end = line.endIndex
        while end > line.startIndex, line[line.index(before: end)].properties.isWhitespace {
            end = line.index(before: end)
        }
        return line[..<end]
    }

    /// Line ends as LF, forbidden characters gone, letters composed.
    private static func composed(_ text: String) -> String.UnicodeScalarView {
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            defer { previousWasReturn = scalar == "\r" }
            switch scalar {
            case "\n" where previousWasReturn: continue
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
            case "\u{300}", "\u{301}", "\u{308}", "\u{30A}":
                if let base = result.last, let letter = compositions[Pair(base: base, mark: scalar)] {
                    result.removeLast()
                    result.append(letter)
                } else {
                    result.append(scalar)
                }
            case _ where isForbidden(scalar): continue
            default: result.append(scalar)
            }
        }
        return result
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
