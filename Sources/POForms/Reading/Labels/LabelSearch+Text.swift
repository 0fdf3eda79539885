import POModel

/// The text that labels are looked for in: its lines and words, and what stands alone on them.
extension LabelSearch {
    /// A part of the plain text.
    func plain(_ range: Range<Int>) -> String { String(decoding: blocks.text[range], as: UTF8.self) }

    /// A range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, blocks.text[start] <= 0x20 { start += 1 }
        while end > start, blocks.text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// Whether a range of the plain text has neither letters nor digits nor marks.
    func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { blocks.text[$0] <= 0x20 || blocks.text[$0] == UInt8(ascii: ".") }
    }

    /// The lines of a part of the plain text, as the source has them; a word that a line's end divided stands whole on
    /// the line that it begins on.
    func lines(of range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        var next = blocks.lineStarts.partitioningIndex { $0 > start }
        while next < blocks.lineStarts.count, blocks.lineStarts[next] < range.upperBound {
            let line = blocks.lineStarts[next]
            next += 1
            if line > 0, blocks.text[line - 1] > 0x20 { continue }
            lines.append(trimmed(start..<line))
            start = line
        }
        lines.append(trimmed(start..<range.upperBound))
        return lines.filter { !$0.isEmpty }
    }

    /// Where a label's words begin in a part of the plain text, at the start of a word; `nil` if they do not.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    func start(of words: String, in range: Range<Int>) -> Int? {
        let pattern = Skeleton.pattern(words)
        var index = skeleton.index(at: range.lowerBound)
        while index < skeleton.starts.count, skeleton.starts[index] < range.upperBound {
            let start = skeleton.starts[index]
            if start == range.lowerBound || blocks.text[start - 1] <= 0x20,
                let end = skeleton.end(of: pattern, at: index),
                skeleton.ends[end - 1] <= range.upperBound
            {
                return start
            }
            index += 1
        }
        return nil
    }

    /// The hard words of a part of the plain text, without the number before it.
    func hardWords(of range: Range<Int>) -> HardWords {
        HardWords(blocks.text[Numbering.end(in: blocks.text, range)..<range.upperBound])
    }

    /// Whether a line is a title or heading of the form and nothing else.
    func isHeadingOfForm(_ line: Range<Int>) -> Bool {
        guard let hit = index.hit(in: blocks.text, skeleton, line), hit.range.lowerBound == line.lowerBound,
            isBlank(hit.range.upperBound..<line.upperBound)
        else { return false }
        return hit.slots.prefix(Limits.mostAlike).contains { index.slots[$0].isHeading }
    }

    /// Whether a block is one of the form's labels and nothing else.
    func isLabel(_ unit: Int) -> Bool {
        let range = blocks.units[unit].range
        guard let hit = index.hit(in: blocks.text, skeleton, range) else { return false }
        return isBlank(hit.range.upperBound..<range.upperBound)
    }

    /// Whether a line could be a heading: short, with a capital or a number at its start and no sign at its end.
    static func isLikeHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard (Limits.shortestHeading...Limits.longestHeading).contains(line.count), let last = line.last,
            !".,;:!?-".utf8.contains(last)
        else { return false }
        let text = String(decoding: line, as: UTF8.self)
        let start = Numbering.end(in: Array(line), 0..<line.count)
        let words = text.utf8.dropFirst(start).split(separator: 0x20)
        return (1...Limits.mostWordsOfHeading).contains(words.count) && !text.contains("\n")
            && (String(decoding: line.dropFirst(start), as: UTF8.self).first?.isUppercase ?? false)
    }

    /// What follows on the line on which a label ends.
    func restOfLine(after label: Range<Int>, in block: Blocks.Unit) -> Range<Int> {
        let next = blocks.lineStarts.partitioningIndex { $0 >= label.upperBound }
        let end =
            next < blocks.lineStarts.count
            ? min(blocks.lineStarts[next], block.range.upperBound) : block.range.upperBound
        return label.upperBound..<max(label.upperBound, end)
    }

    /// Whether a piece is a mark or an empty box, and nothing else.
    func isMark(_ piece: Region.Piece) -> Bool {
        guard piece.range.count <= Limits.longestMark, !blocks.units[piece.unit].isQuotation else { return false }
        switch Mark(plain(piece.range), choice: .name("")) {
        case .marked, .empty: return true
        case .number, .other: return false
        }
    }
}
