/// The number with which a line begins, as an item of a list does: `3.` or `12)`.
enum ListNumber {
    /// The number of a line that begins with one of at most two digits and its mark.
    ///
    /// - Parameters:
    ///   - line: The line, without blanks before it.
    ///   - isBeforeBlank: Whether something must follow after a blank.
    /// - Returns: The number; `nil` for other lines.
    static func start(of line: ArraySlice<UInt8>, isBeforeBlank: Bool = false) -> Int? {
        let digits = line.prefix { (0x30...0x39).contains($0) }
        guard (1...2).contains(digits.count) else { return nil }
        var rest = line[digits.endIndex...]
        if rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
        guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        if isBeforeBlank, rest.dropFirst().first != 0x20 { return nil }
        return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
    }

    /// Whether a line that begins with a number begins a paragraph, though it follows right upon another line.
    ///
    /// It does with a list's first number or its next one, and after a sentence's end; a line that was wrapped can
    /// begin with any other, as with that of a date.
    static func interrupts(_ number: Int, of open: Int?, after last: UInt8) -> Bool {
        number == 1 || open.map { number == $0 + 1 } ?? false || ".!?:".utf8.contains(last)
    }
}
