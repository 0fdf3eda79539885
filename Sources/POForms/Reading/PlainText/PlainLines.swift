/// Plain text in lines, as PDF converters and word processors make it, with what stands where in each.
struct PlainLines {
    /// A part of a line that blanks of some width, or a tab, part from the rest.
    struct Segment {
        private let compactRange: CompactRange
        private let compactColumns: CompactRange

        init(range: Range<Int>, columns: Range<Int>) {
            compactRange = CompactRange(range)
            compactColumns = CompactRange(columns)
        }

        /// Its place in the text.
        var range: Range<Int> { compactRange.range }
        /// Its place on the line, in characters from 0.
        var columns: Range<Int> { compactColumns.range }
    }

    /// The segments of a line, in the storage of those of all lines.
    struct Segments: RandomAccessCollection {
        fileprivate let all: [Segment]
        fileprivate let places: CompactRange

        var startIndex: Int { 0 }
        var endIndex: Int { places.range.count }
        subscript(index: Int) -> Segment { all[places.range.lowerBound + index] }
    }

    struct Line {
        private let compactRange: CompactRange
        let segments: Segments
        /// Whether a page begins with it.
        let startsPage: Bool
        /// Whether it is a row of a table in Markdown, whose segments are its cells.
        let isRow: Bool
        /// Whether the page repeats it: a header, a footer or a page number.
        var isFurniture = false

        fileprivate init(_ line: Found, _ all: [Segment]) {
            compactRange = line.range
            segments = Segments(all: all, places: line.segments)
            startsPage = line.startsPage
            isRow = line.isRow
        }

        /// Its place in the text.
        var range: Range<Int> { compactRange.range }
        var isBlank: Bool { segments.isEmpty }
        /// Whether it stands in parts beside each other.
        var isParted: Bool { segments.count > 1 }
        /// How many characters it reaches to.
        var width: Int { segments.last?.columns.upperBound ?? 0 }
    }

    /// A line while the others are looked for.
    fileprivate struct Found {
        let range: CompactRange
        let segments: CompactRange
        let startsPage: Bool
        let isRow: Bool
    }

    var lines: [Line] = []
    /// The width to which text is wrapped, in characters; `nil` when it is not wrapped.
    private(set) var wrappedWidth: Int?

    /// Takes a text apart.
    ///
    /// A text that is double spaced throughout, as some converters make it, loses every second line.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        var start = 0
        var startsPage = false
        var found: [Found] = []
        var all: [Segment] = []
        func take(_ range: Range<Int>, _ segments: [Segment], isRow: Bool) {
            let first = all.count
            all += segments
            found.append(
                Found(
                    range: CompactRange(range), segments: CompactRange(first..<all.count), startsPage: startsPage,
                    isRow: isRow))
            startsPage = false
        }
        while start < text.count {
            var end = start
            while end < text.count, Self.lineEnd(text, at: end) == nil { end += 1 }
            if let cells = Self.cells(text, start..<end) {
                // A rule under a row is no line, as what goes on with the row follows it.
                if !cells.isEmpty { take(start..<end, cells, isRow: true) }
            } else {
                take(start..<end, Self.segments(text, start..<end), isRow: false)
            }
            guard end < text.count, let length = Self.lineEnd(text, at: end) else { break }
            startsPage = text[end] == 0x0C
            start = end + length
        }
        lines = found.map { [all] in Line($0, all) }
        if isDoubleSpaced { dropEverySecondLine() }
        let widths = lines.filter { !$0.isParted }.map(\.width).sorted()
        // One line that is longer than the rest, such as an address of a page, is no measure.
        if let width = widths.dropLast(widths.count / 50).last, width <= 160 { wrappedWidth = width }
    }

    /// The length of the line end at a place; `nil` when none is there.
    private static func lineEnd(_ text: [UInt8], at index: Int) -> Int? {
        switch text[index] {
        case 0x0A, 0x0B, 0x0C: 1
        case 0x0D: index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
        case 0xC2: index + 1 < text.count && text[index + 1] == 0x85 ? 2 : nil
        case 0xE2:
            index + 2 < text.count && text[index + 1] == 0x80 && (0xA8...0xA9).contains(text[index + 2]) ? 3 : nil
        default: nil
        }
    }

    /// How many characters apart the columns of a table in Markdown are taken to stand.
    static let cellWidth = 20

    /// The cells of a row of a table in Markdown that are not blank, none for the rule under its headings; `nil` for
    /// other lines.
    private static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Segment]? {
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
            return Segment(range: start..<end, columns: place..<place + min(end - start, cellWidth - 2))
        }
        let isRule = text[line].allSatisfy {
            $0 <= 0x20 || $0 == bar || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
        }
        return isRule || !segments.isEmpty ? segments : nil
    }

    private static func segments(_ text: [UInt8], _ line: Range<Int>) -> [Segment] {
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

    /// Whether hardly any line follows right upon another.
    ///
    /// Where every line end was doubled, those of blank lines too, an odd number of empty lines stands everywhere.
    private var isDoubleSpaced: Bool {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        guard filled.count >= 40, let width = filled.map({ lines[$0].width }).max() else { return false }
        let gaps = zip(filled, filled.dropFirst()).map { $1 - $0 - 1 }
        let touching = gaps.count { $0 == 0 }
        guard touching * 20 < filled.count else { return false }
        if width <= 120 { return true }
        let wide = gaps.filter { $0 > 1 }
        return (!wide.isEmpty || width > 160) && wide.count { $0 % 2 == 0 } * 20 <= wide.count
    }

    private mutating func dropEverySecondLine() {
        var kept: [Line] = []
        var isAfterKept = false
        for line in lines {
            if isAfterKept && line.range.isEmpty {
                isAfterKept = false
            } else {
                kept.append(line)
                isAfterKept = true
            }
        }
        lines = kept
    }
}

/// Blanks of plain text: spaces of every width, no-break spaces and tabs.
enum PlainBlank {
    /// The length in bytes of the blank at a place; 0 when none is there.
    static func length(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09: 1
        case 0xC2: index + 1 < end && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            index + 2 < end && text[index + 1] == 0x80
                && ((0x80...0x8B).contains(text[index + 2]) || text[index + 2] == 0xAF) ? 3 : 0
        case 0xE3: index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
        default: 0
        }
    }
}
