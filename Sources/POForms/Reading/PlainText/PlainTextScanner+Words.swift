import POModel

/// The words of a line, and which of them are numbers or marks.
extension PlainTextScanner {
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        forEachWord(of: range) { word in
            words.append(word)
            return true
        }
        return words
    }

    /// Whether a range begins with three letters, as no number or mark does.
    func beginsWord(_ range: Range<Int>) -> Bool {
        range.count > 3 && source[range].prefix(3).allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
            && !source[range].starts(with: "Nej".utf8) && !source[range].starts(with: "nej".utf8)
    }

    /// Whether a range is numbers and marks.
    func holdsValues(_ range: Range<Int>) -> Bool {
        var areValues = true
        forEachWord(of: range) { word in
            areValues = isValue(word)
            return areValues
        }
        return areValues
    }

    /// Hands on the words of a range as long as they are wanted.
    private func forEachWord(of range: Range<Int>, _ take: (Range<Int>) -> Bool) {
        var index = range.lowerBound
        var start: Int?
        while index < range.upperBound {
            let length = PlainBlank.length(source, at: index, before: range.upperBound)
            if length > 0 {
                if let first = start, !take(first..<index) { return }
                start = nil
                index += length
            } else {
                start = start ?? index
                index += 1
            }
        }
        if let start { _ = take(start..<range.upperBound) }
    }

    /// Whether a range is a number or a mark.
    func isValue(_ range: Range<Int>) -> Bool {
        range.count < 40 && !beginsWord(range)
            && Mark(String(decoding: source[range], as: UTF8.self), choice: .bool(true)) != .other
    }
}
