/// Lines of a mail, or of another text that is wrapped to a width, among which rows of tables have tabs between their
/// cells, put together to one line for each paragraph.
///
/// A line goes on on the next if that one's first word had no room on it. Where a label begins, or has just ended, a new
/// paragraph does.
struct UnwrappedLines {
    private let source: [UInt8]
    private let lines: LineRanges
    private let vocabulary: Vocabulary
    private let skeleton: Skeleton

    /// How many rows there are at least, and how many lines that go on on the next.
    private static let (leastRows, leastWrapped) = (3, 5)
    /// The widths to which mails and programs wrap text, in characters.
    private static let widths = 60...100
    /// How many lines of a label, an explanation or a paragraph are looked at together at most.
    private static let mostLines = 8

    /// The text with its lines put together; `nil` when it is not wrapped, or has other marks than tabs.
    ///
    /// - Complexity: O(*n*).
    static func inner(of text: [UInt8], _ vocabulary: Vocabulary) -> PlacedText? {
        guard text.contains(0x09) else { return nil }
        let lines = LineRanges(text)
        var (rows, width) = (0, 0)
        for line in lines {
            if TabbedLines.hasOtherMarks(text[line]) { return nil }
            if text[line].contains(0x09) { rows += 1 } else { width = max(width, Self.width(text, line)) }
        }
        guard rows >= leastRows, widths.contains(width) else { return nil }
        let wrapped = lines.indices.dropLast().count { goesOn(text, lines[$0], lines[$0 + 1], width) }
        guard wrapped >= leastWrapped else { return nil }
        let scanner = Self(source: text, lines: lines, vocabulary: vocabulary, skeleton: Skeleton(text))
        return scanner.joined(width)
    }

    private func joined(_ width: Int) -> PlacedText {
        var placed = PlacedText()
        placed.reserve(source.count)
        var number = 0
        while number < lines.count {
            var chain = [lines[number]]
            placed.append(source, lines[number])
            while number + 1 < lines.count, Self.goesOn(source, lines[number], lines[number + 1], width),
                isWithinSentence(lines[number + 1]) || !(beginsLabel(lines[number + 1]) || endsLabel(chain))
            {
                let (line, next) = (lines[number], lines[number + 1])
                // A word may be parted at its own hyphen.
                let isParted = source[line].last == UInt8(ascii: "-") && source[line].dropLast().last != 0x20
                placed.append(isParted ? [] : [0x20], from: line.upperBound..<next.lowerBound)
                placed.append(source, next)
                if chain.count < Self.mostLines { chain.append(next) }
                number += 1
            }
            placed.append([0x0A], from: lines[number].upperBound..<lines[number].upperBound)
            number += 1
        }
        return placed
    }

    /// Whether the first word of the next line had no room on a line.
    private static func goesOn(_ text: [UInt8], _ line: Range<Int>, _ next: Range<Int>, _ width: Int) -> Bool {
        guard !line.isEmpty, !text[line].contains(0x09), let first = text[next].first, first > 0x20 else {
            return false
        }
        let word = text[next].prefix { $0 > 0x20 }
        return Self.width(text, line) + 1 + Self.width(text, word.startIndex..<word.endIndex) > width
    }

    /// Whether a line begins in small letters or with a number, as what goes on does.
    private func isWithinSentence(_ line: Range<Int>) -> Bool {
        guard let first = String(decoding: source[line].prefix(4), as: UTF8.self).first else { return false }
        return first.isLowercase || (first.isNumber && Numbering.end(in: source, line) == line.lowerBound)
    }

    private static func width(_ text: [UInt8], _ range: Range<Int>) -> Int { text[range].count { $0 & 0xC0 != 0x80 } }

    private func beginsLabel(_ line: Range<Int>) -> Bool { vocabulary.label([line], source, skeleton) != nil }

    /// Whether a label ends where some lines end.
    private func endsLabel(_ chain: [Range<Int>]) -> Bool {
        guard let (hit, _) = vocabulary.label(chain, source, skeleton), hit.segment == chain.count - 1 else {
            return false
        }
        return !source[hit.end..<max(hit.end, chain[hit.segment].upperBound)].contains { $0 > 0x20 }
    }
}
