/// The parts that a line of plain text stands in.
extension PlainLines {
    /// How many characters apart the columns of a table in Markdown are taken to stand.
    static let cellWidth = 20

    /// The cells of a row of a table in Markdown that are not blank, none for the rule under its headings; `nil` for
    /// other lines.
    static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Segment]? {
        var line = line
        while line.upperBound > line.lowerBound, text[line.upperBound - 1] <= 0x20 {
            line = line.lowerBound..<line.upperBound - 1
        }
        let bar = UInt8(ascii: "|")
        guard line.count > 2, text[line.lowerBound] == bar, text[line.upperBound - 1] == bar else { return nil }
        let bars = line.filter { text[$0] == bar }
        let segments = zip(bars, bars.dropFirst()).enumerated().compactMap { column, bars -> Segment? in
            var (start, end) = (bars.0 + 1, bars.1)
            while start < end, text[start] <= 0x20 { start += 1 }
            while end > start, text[end - 1] <= 0x20 { end -= 1 }
            guard text[start..<end].contains(where: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }) else {
                return nil
            }
            let place = column * cellWidth
            return Segment(range: start..<end, columns: place..<place + Swift.min(end - start, cellWidth - 2))
        }
        let isRule = text[line].allSatisfy {
            $0 <= 0x20 || $0 == bar || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
        }
        return isRule || !segments.isEmpty ? segments : nil
    }

    /// The parts of a line that blanks of some width, or tabs, part from each other.
    static func segments(_ text: [UInt8], _ line: Range<Int>) -> [Segment] {
        var segments: [Segment] = []
        var (index, column) = (line.lowerBound, 0)
        // Where the segment begins, and where its last letter ends, in bytes and in characters.
        var open: (start: Int, end: Int, first: Int, last: Int)?
        var gap = 0
        while index < line.upperBound {
            let blank = PlainBlank.length(text, at: index, before: line.upperBound)
            if blank > 0 {
                let isTab = text[index] == 0x09
                let width = isTab ? 8 - column % 8 : 1
                gap += isTab ? 2 : 1
                column += width
                index += blank
                continue
            }
            if let segment = open, gap > 1,
                !leads(text[segment.start..<segment.end], into: text[index], gap: gap, isFirst: segments.isEmpty)
            {
                segments.append(
                    Segment(range: segment.start..<segment.end, columns: segment.first..<segment.last))
                open = nil
            }
            gap = 0
            let first = index
            index += 1
            while index < line.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
            open = (open?.start ?? first, index, open?.first ?? column, column + 1)
            column += 1
        }
        if let segment = open {
            segments.append(Segment(range: segment.start..<segment.end, columns: segment.first..<segment.last))
        }
        return segments
    }

    /// Whether a text is the number or the list mark of what stands after it, and not a cell of its own.
    ///
    /// A dash is the mark of a list where a line begins; beside other cells it is a blank one.
    private static func leads(_ text: ArraySlice<UInt8>, into next: UInt8, gap: Int, isFirst: Bool) -> Bool {
        guard isOnlyNumber(text) else { return false }
        let isBeforeValue = (0x30...0x39).contains(next) || next == UInt8(ascii: "-")
        let isDash = text.elementsEqual("-".utf8) || text.elementsEqual("–".utf8)
        if isFirst { return !(isDash && isBeforeValue && gap > 3) }
        return !isDash && !isBeforeValue
    }

    /// Whether a text is a question's number or a list mark, which belongs to what stands after it.
    private static func isOnlyNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 4, let first = text.first, let last = text.last else { return false }
        let marks: [String] = ["-", "•", "–", "·", "∞", "\u{F0B7}"]
        if marks.contains(where: { text.elementsEqual($0.utf8) }) { return true }
        return (0x30...0x39).contains(first) && (last == UInt8(ascii: ".") || last == UInt8(ascii: ")"))
    }
}
