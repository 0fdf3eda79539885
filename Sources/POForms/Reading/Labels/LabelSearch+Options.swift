import POModel

/// Options that can be marked, and the marks beside them.
extension LabelSearch {
    /// Whether a label is an option's: nothing but a mark stands beside it on its line, unless it asks for words.
    func admits(_ option: FormOption, _ hit: LabelIndex.Hit, _ block: Blocks.Unit) -> Bool {
        if block.kind == .heading { return false }
        if option.detail != nil { return true }
        let nextLine = blocks.lineStarts.partitioningIndex { $0 > hit.range.lowerBound }
        let lineEnd = nextLine < blocks.lineStarts.count ? blocks.lineStarts[nextLine] : blocks.text.count
        let rest = trimmed(hit.range.upperBound..<max(hit.range.upperBound, min(block.range.upperBound, lineEnd)))
        return rest.count <= 8 && Mark(plain(rest), choice: .name(option.value)) != .other
    }

    /// The matches without options whose question does not stand before them: they are somebody's words.
    func withoutStrayOptions(_ matches: [Alignment.Match]) -> [Alignment.Match] {
        var heading: Int?
        return matches.filter { match in
            switch index.slots[match.slot].kind {
            case .heading: heading = match.slot
            case .option:
                guard let heading, case .option(let choices, _) = index.slots[match.slot].content else { return false }
                return index.slots[heading].label == choices.label
            case .question, .row: heading = nil
            }
            return true
        }
    }

    /// A part of the plain text.
    func plain(_ range: Range<Int>) -> String { String(decoding: blocks.text[range], as: UTF8.self) }
}

extension Mark {
    /// Where a mark or an empty box at the start of a range ends, with the blanks after it; the start if there is none.
    static func end(in text: [UInt8], _ range: Range<Int>) -> Int {
        switch text[range].first ?? 0 {
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "X"), UInt8(ascii: "x"), 0xC3, 0xE2,
            0xEE, 0xEF, 0xF0:
            break
        default: return range.lowerBound
        }
        let head = String(decoding: text[range].prefix(Self.longest), as: UTF8.self)
        for mark in written where head.hasPrefix(mark) {
            var end = range.lowerBound + mark.utf8.count
            // A letter is a mark only if it stands alone.
            guard end >= range.upperBound || !mark.allSatisfy(\.isLetter) || text[end] == 0x20 else { continue }
            while end < range.upperBound, text[end] == 0x20 { end += 1 }
            return end
        }
        return range.lowerBound
    }

    /// The length of the longest sign, in bytes.
    private static let longest = written.map(\.utf8.count).max() ?? 0

    private static let written = MarkSigns.marked + ["X", "[X]", "(X)"] + MarkSigns.empty
}
