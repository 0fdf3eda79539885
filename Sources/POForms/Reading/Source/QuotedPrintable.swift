/// The text of a mail as it is sent, with letters that are not ASCII written as `=C3=A5` and long lines parted by `=`.
enum QuotedPrintable {
    /// How many letters are written so at least.
    private static let leastLetters = 10

    /// The text with its letters and lines as they were written; `nil` when it is no such mail.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8]) -> PlacedText? {
        guard text.contains(UInt8(ascii: "=")), text.allSatisfy({ $0 < 0x80 }) else { return nil }
        var runs: [(bytes: [UInt8], range: Range<Int>)] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "=") else {
                index += 1
                continue
            }
            let run = run(text, at: index)
            if run.range.isEmpty { index += 1 } else { runs.append(run) }
            index = max(index, run.range.upperBound)
        }
        let letters = runs.filter { $0.bytes.contains { $0 >= 0x80 } }
        guard letters.count >= leastLetters else { return nil }
        let isUTF8 = letters.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil }
        var placed = PlacedText()
        placed.reserve(text.count)
        var start = 0
        for (bytes, range) in runs {
            placed.append(text, start..<range.lowerBound)
            if isUTF8 {
                placed.append(bytes, from: range)
            } else {
                placed.append(bytes.flatMap { Array(String(Windows1252.scalar($0)).utf8) }, from: range)
            }
            start = range.upperBound
        }
        placed.append(text, start..<text.count)
        return placed
    }

    /// The bytes written one after another from a place on, and where they stand; soft ends of lines write none.
    private static func run(_ text: [UInt8], at start: Int) -> (bytes: [UInt8], range: Range<Int>) {
        var bytes: [UInt8] = []
        var index = start
        while index < text.count, text[index] == UInt8(ascii: "=") {
            let rest = text[(index + 1)...].prefix(2)
            if rest.first == 0x0A {
                index += 2
            } else if rest.elementsEqual([0x0D, 0x0A]) {
                index += 3
            } else if rest.count == 2, rest.allSatisfy(isHexDigit),
                let byte = UInt8(String(decoding: rest, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                break
            }
        }
        return (bytes, start..<index)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
    }
}
