/// A part of a line as a terminal shows it, with a mark under a range.
struct ShownLine {
    /// The text, without what steers a terminal.
    let text: String
    /// Blanks, a caret and tildes.
    let mark: String

    /// The most bytes looked at on either side, for each column of the width.
    private static let bytesPerColumn = 8

    /// Shows the line around an offset.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - start: Where the mark begins, at the start of a character.
    ///   - end: Where the mark ends; it ends with the line at the latest.
    ///   - width: How many columns there are.
    init(_ source: [UInt8], from start: Int, to end: Int, width: Int) {
        let reach = width * Self.bytesPerColumn
        var low = start
        while low > 0, start - low < reach, !Self.isEnd(source[low - 1]) { low -= 1 }
        var high = start
        while high < source.count, high - start < reach, !Self.isEnd(source[high]) { high += 1 }
        var isCutBefore = low > 0 && !Self.isEnd(source[low - 1])
        var isCutAfter = high < source.count && !Self.isEnd(source[high])
        let before = Self.cells(source[low..<start], from: 0)
        let marked = Self.cells(source[start..<max(start, min(end, high))], from: before.last?.end ?? 0)
        let after = Self.cells(source[max(start, min(end, high))..<high], from: (marked.last ?? before.last)?.end ?? 0)

        // What is marked is shown from its beginning, with a third of the width before it.
        var room = width - 2
        let head = Self.suffix(of: before, width: max(room / 3, room - Self.width(marked) - Self.width(after)))
        isCutBefore = isCutBefore || head.count < before.count
        room -= Self.width(head)
        let body = Self.prefix(of: marked, width: room)
        let tail = body.count < marked.count ? [] : Self.prefix(of: after, width: room - Self.width(body))
        isCutAfter = isCutAfter || body.count < marked.count || tail.count < after.count
        text =
            (isCutBefore ? "…" : "") + (head + body + tail).map(\.text).joined() + (isCutAfter ? "…" : "")
        let blanks = (isCutBefore ? 1 : 0) + Self.width(head)
        let length = max(1, Self.width(body))
        mark = String(repeating: " ", count: blanks) + "^" + String(repeating: "~", count: length - 1)
    }

    static func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// A character as it is shown.
    private struct Cell {
        let text: String
        let width: Int
        /// The column after it.
        let end: Int
    }

    private static func width(_ cells: some Collection<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

    private static func prefix(of cells: [Cell], width: Int) -> ArraySlice<Cell> {
        var room = width
        return cells.prefix { cell in
            room -= cell.width
            return room >= 0
        }
    }

    private static func suffix(of cells: [Cell], width: Int) -> ArraySlice<Cell> {
        var (room, start) = (width, cells.count)
        while start > 0, cells[start - 1].width <= room {
            start -= 1
            room -= cells[start].width
        }
        return cells[start...]
    }

    private static func cells(_ bytes: ArraySlice<UInt8>, from column: Int) -> [Cell] {
        var cells: [Cell] = []
        var column = column
        for character in String(decoding: bytes, as: UTF8.self) {
            let cell = cell(character, at: column)
            cells.append(cell)
            column = cell.end
        }
        return cells
    }

    private static func cell(_ character: Character, at column: Int) -> Cell {
        if character == "\t" {
            let width = 8 - column % 8
            return Cell(text: String(repeating: " ", count: width), width: width, end: column + width)
        }
        let scalars = character.unicodeScalars.map { $0.isHarmless ? $0 : "\u{FFFD}" }
        let width = min(2, scalars.map(\.columns).max() ?? 0)
        return Cell(
            text: String(String.UnicodeScalarView(scalars)), width: width, end: column + width)
    }
}

extension Unicode.Scalar {
    /// Whether a terminal shows the character and does nothing else.
    fileprivate var isHarmless: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        // The joiner of emoji is harmless; what turns the direction of a line is not.
        case .format: self == "\u{200D}"
        default: true
        }
    }

    /// How many columns of a terminal the character takes: 0, 1 or 2.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// The blocks whose characters take two columns: East Asian scripts, full-width forms and emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD,
    ]
}
