/// Plain text in lines, as PDF converters and word processors make it, with what stands where in each.
struct PlainLines: RandomAccessCollection {
    /// A part of a line that blanks of some width, or a tab, part from the rest.
    struct Segment: Equatable {
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

    private var kept: [KeptLine] = []
    private var marks: [LineMarks] = []
    /// The segments of the lines that are not one from their beginning to their end.
    private var segments: [Segment] = []
    /// Where the runs of those lines begin among the segments, and where the last of them ends; the first is empty.
    private var runs = CompactOffsets([0, 0])
    /// The width to which text is wrapped, in characters; `nil` when it is not wrapped.
    private(set) var wrappedWidth: Int?

    /// Takes a text apart.
    ///
    /// A text that is double spaced throughout, as some converters make it, loses every second line.
    ///
    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        let count = text.count { $0 == 0x0A } + 1
        kept.reserveCapacity(count)
        marks.reserveCapacity(count)
        var start = 0
        var startsPage = false
        while start < text.count {
            var end = start
            while end < text.count, Self.lineEnd(text, at: end) == nil { end += 1 }
            var marks: LineMarks = startsPage ? .startsPage : []
            if let cells = Self.cells(text, start..<end) {
                // A rule under a row is no line, as what goes on with the row follows it.
                marks.insert(.isRow)
                if !cells.isEmpty { append(start..<end, cells, marks) }
            } else {
                append(start..<end, Self.segments(text, start..<end), marks)
            }
            guard end < text.count, let length = Self.lineEnd(text, at: end) else { break }
            startsPage = text[end] == 0x0C
            start = end + length
        }
        if isDoubleSpaced { dropEverySecondLine() } else { dropBlankLinesAmongValues(text) }
        wrappedWidth = usualWidth(atMost: 160)
    }

    private mutating func append(_ range: Range<Int>, _ own: [Segment], _ marks: LineMarks) {
        var marks = marks
        let place: Int
        if own.count == 1, own[0].range == range, own[0].columns.lowerBound == 0 {
            marks.insert(.isWhole)
            place = own[0].columns.upperBound
        } else if own.isEmpty {
            place = 0
        } else {
            place = runs.count - 1
            segments += own
            runs.append(segments.count)
        }
        kept.append(KeptLine(range: CompactRange(range), place: UInt32(truncatingIfNeeded: place)))
        self.marks.append(marks)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { kept.count }

    subscript(line: Int) -> Line {
        let (kept, marks) = (kept[line], marks[line])
        let place = Int(kept.place)
        if marks.contains(.isWhole) {
            let segment = Segment(range: kept.range.range, columns: 0..<place)
            return Line(range: kept.range.range, segments: Segments(only: segment), marks: marks)
        }
        let run = runs[place]..<runs[place + 1]
        return Line(range: kept.range.range, segments: Segments(all: segments, places: run), marks: marks)
    }

    /// About how many parts the lines have in all; no fewer than there are.
    var parts: Int { kept.count + segments.count }

    /// Takes down whether a page repeats a line.
    mutating func mark(_ line: Int, asFurniture isFurniture: Bool) {
        if isFurniture { marks[line].insert(.isFurniture) } else { marks[line].remove(.isFurniture) }
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

    /// Whether hardly any line follows right upon another.
    ///
    /// Where every line end was doubled, those of blank lines too, an odd number of empty lines stands everywhere.
    private var isDoubleSpaced: Bool {
        var (filled, width, touching, wide, even) = (0, 0, 0, 0, 0)
        var last: Int?
        for (number, line) in enumerated() where !line.isBlank {
            filled += 1
            width = Swift.max(width, line.width)
            if let last {
                let gap = number - last - 1
                if gap == 0 { touching += 1 }
                if gap > 1 { wide += 1 }
                if gap > 1, gap % 2 == 0 { even += 1 }
            }
            last = number
        }
        guard filled >= 40, touching * 20 < filled else { return false }
        return width <= 120 || ((wide > 0 || width > 160) && even * 20 <= wide)
    }

    private mutating func dropEverySecondLine() {
        var next = 0
        var isAfterKept = false
        for line in indices {
            if isAfterKept && kept[line].range.range.isEmpty {
                isAfterKept = false
            } else {
                (kept[next], marks[next]) = (kept[line], marks[line])
                next += 1
                isAfterKept = true
            }
        }
        kept.removeSubrange(next...)
        marks.removeSubrange(next...)
    }

    /// Drops lines, which are in order.
    mutating func drop(_ dropped: [Int]) {
        guard !dropped.isEmpty else { return }
        var next = 0
        var left = dropped[...]
        for line in indices {
            if left.first == line {
                left.removeFirst()
                continue
            }
            (kept[next], marks[next]) = (kept[line], marks[line])
            next += 1
        }
        kept.removeSubrange(next...)
        marks.removeSubrange(next...)
    }

    /// Where most lines begin, in characters.
    var margin: Int {
        let starts = lazy.compactMap { $0.segments.first.map { UInt32(truncatingIfNeeded: $0.columns.lowerBound) } }
            .sorted()
        return starts.isEmpty ? 0 : Int(starts[starts.count / 10])
    }

    /// The width of the longest of the lines that do not stand in parts; `nil` when it is more than a limit.
    ///
    /// One line that is longer than the rest, such as an address of a page, is no measure.
    private func usualWidth(atMost limit: Int) -> Int? {
        var counts = [Int](repeating: 0, count: limit + 1)
        var all = 0
        for line in self where !line.isParted {
            all += 1
            if line.width <= limit { counts[line.width] += 1 }
        }
        var left = all - all / 50
        guard left > 0 else { return nil }
        return counts.firstIndex { count in
            left -= count
            return left <= 0
        }
    }
}

/// What is kept of a line, in twelve bytes.
private struct KeptLine {
    let range: CompactRange
    /// For a line that is one segment from its beginning to its end its width, for others the number of their run.
    let place: UInt32
}

/// What holds of a line.
private struct LineMarks: OptionSet {
    let rawValue: UInt8

    static let startsPage = Self(rawValue: 1)
    static let isRow = Self(rawValue: 2)
    static let isFurniture = Self(rawValue: 4)
    /// It is one segment from its beginning to its end.
    static let isWhole = Self(rawValue: 8)
}

extension PlainLines {
    /// The segments of a line.
    struct Segments: RandomAccessCollection {
        private let only: Segment?
        /// The segments of many lines, with those of this one.
        private let all: [Segment]
        private let places: Range<Int>

        fileprivate init(only segment: Segment) {
            only = segment
            all = []
            places = 0..<1
        }

        fileprivate init(all: [Segment], places: Range<Int>) {
            only = nil
            self.all = all
            self.places = places
        }

        var startIndex: Int { 0 }
        var endIndex: Int { places.count }
        subscript(index: Int) -> Segment { only ?? all[places.lowerBound + index] }
    }

    /// A line.
    struct Line {
        /// Its place in the text.
        let range: Range<Int>
        let segments: Segments
        private let marks: LineMarks

        fileprivate init(range: Range<Int>, segments: Segments, marks: LineMarks) {
            self.range = range
            self.segments = segments
            self.marks = marks
        }

        /// Whether a page begins with it.
        var startsPage: Bool { marks.contains(.startsPage) }
        /// Whether it is a row of a table in Markdown, whose segments are its cells.
        var isRow: Bool { marks.contains(.isRow) }
        /// Whether the page repeats it: a header, a footer or a page number.
        var isFurniture: Bool { marks.contains(.isFurniture) }
        var isBlank: Bool { segments.isEmpty }
        /// Whether it stands in parts beside each other.
        var isParted: Bool { segments.count > 1 }
        /// How many characters it reaches to.
        var width: Int { segments.last?.columns.upperBound ?? 0 }
    }

    /// The ranges of lines.
    struct Ranges: LineCollection {
        let lines: PlainLines

        var startIndex: Int { 0 }
        var endIndex: Int { lines.count }
        subscript(line: Int) -> Range<Int> { lines[line].range }
    }
}
