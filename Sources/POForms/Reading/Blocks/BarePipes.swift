/// Rows of tables that have pipes between their cells and none around them.
enum BarePipes {
    /// How many columns a rule such as `---|:-:|---` has; `nil` for other lines.
    static func columns(_ line: ArraySlice<UInt8>) -> Int? {
        var rest = line.drop { $0 == 0x20 }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        guard let first = rest.first, let last = rest.last, first != UInt8(ascii: "|"), last != UInt8(ascii: "|")
        else { return nil }
        let columns = rest.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        let areRules = columns.allSatisfy { column in
            column.count { $0 == UInt8(ascii: "-") } >= 2
                && column.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20 }
        }
        return areRules && (columns.count > 1 || rest.count >= 3) ? columns.count : nil
    }

    /// The cells of a line, blanks around them left out; one before a pipe at the beginning, and one after a pipe at the
    /// end, is blank.
    static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var index = start
        while index < line.upperBound {
            if text[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if text[index] == UInt8(ascii: "|") {
                cells.append(trimmed(text, start..<index))
                start = index + 1
            }
            index += 1
        }
        cells.append(trimmed(text, start..<max(start, line.upperBound)))
        return cells
    }

    /// Whether what follows a line's pipes goes on in the middle of a sentence, so that the pipes are a person's.
    static func isProse(_ text: [UInt8], _ cells: [Range<Int>]) -> Bool {
        cells.dropFirst().allSatisfy { cell in
            guard let first = String(decoding: text[cell].prefix(4), as: UTF8.self).first else { return false }
            return first.isLowercase && !text[cell].contains(UInt8(ascii: "@"))
        }
    }

    private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
