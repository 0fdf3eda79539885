extension SourceLines {
    /// The line that a range begins in, with a mark under the range, for a terminal.
    ///
    /// ```text
    ///  12 | Totalt antal klienter  femton  30
    ///     |                        ^~~~~~
    /// ```
    ///
    /// A tab stands as blanks, and a control character as `�`, so that no text can steer the terminal. A long line is
    /// cut, which `…` tells; of a range over several lines the first and the last are shown.
    ///
    /// - Parameters:
    ///   - range: Offsets of UTF-8; what lies outside the text is left out.
    ///   - width: How many columns of a terminal the text may take, at least 20.
    /// - Returns: Lines that each end in a line feed.
    /// - Complexity: O(*w*) for a width *w*, and O(log *n*) for *n* lines.
    public func excerpt(of range: Range<Int>, width: Int = 100) -> String {
        let range = range.clamped(to: 0..<utf8.count)
        let start = boundary(atOrBefore: range.lowerBound)
        let end = max(start, range.upperBound)
        let first = line(of: start)
        // A range that ends where a line begins does not reach into it.
        let last = line(of: max(start, end - 1))
        let digits = "\(last)".count
        var result = ""
        for number in first == last ? [first] : [first, last] {
            if number == last && last > first + 1 {
                result += " \(String(repeating: " ", count: digits)) ⋮\n"
            }
            let shown = ShownLine(
                utf8, from: number == first ? start : firstShown(before: end), to: end, width: max(20, width))
            let margin = String(repeating: " ", count: digits - "\(number)".count)
            result += " \(margin)\(number) | \(shown.text)\n"
            result += " \(String(repeating: " ", count: digits)) | \(shown.mark)\n"
        }
        return result
    }

    /// The start of the character that an offset lies in.
    private func boundary(atOrBefore offset: Int) -> Int {
        var offset = offset
        while offset > 0, offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// Where the line of the last byte before an offset begins, but not further back than a line is shown.
    private func firstShown(before end: Int) -> Int {
        var start = end - 1
        while start > 0, !ShownLine.isEnd(utf8[start - 1]), end - start < 4 * 100 { start -= 1 }
        return boundary(atOrBefore: start)
    }
}
