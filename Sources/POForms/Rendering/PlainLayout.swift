/// How plain text is laid out: lines of a fair width, which say themselves how they go on.
///
/// A line that begins with two blanks goes on from the line before, with one blank between; one that begins with `+ `
/// goes on with nothing between. So long lines can be broken and put together again to the letter.
enum PlainLayout {
    /// The widest line, in characters, where the words allow it.
    static let width = 78
    /// Begins what goes on from the line before, after a blank.
    static let continuation = "  "
    /// Begins what goes on from the line before within a word.
    static let wordContinuation = "+ "
    /// Begins a line of a person's own words.
    static let quotation = "| "
    /// Parts the columns of a table.
    static let gutter = 2

    /// A line broken at its single blanks; the second piece and those after it begin with their mark.
    ///
    /// - Parameters:
    ///   - line: Text without line ends.
    ///   - width: How wide a piece may be, its mark included.
    ///   - mark: What the first piece begins with.
    ///   - breaksWords: Whether a word that is too long is broken as well.
    /// - Returns: At least one piece.
    /// - Complexity: O(*n*).
    static func wrapped(
        _ line: some StringProtocol, width: Int, mark: String = "", breaksWords: Bool = false
    ) -> [String] {
        var room = width - Self.width(of: mark)
        if Self.width(of: line) <= room { return [mark + String(line)] }
        var pieces: [String] = []
        var piece = mark
        for (number, part) in parts(line).enumerated() {
            var part = part
            var count = Self.width(of: part)
            if number > 0 && count + 1 > room {
                pieces.append(piece)
                piece = continuation
                room = width - continuation.count
            } else if number > 0 {
                piece += " "
                room -= 1
            }
            while breaksWords, count > room, room > 0 {
                let scalars = part.unicodeScalars
                let end = scalars.index(scalars.startIndex, offsetBy: room)
                piece.append(contentsOf: part[..<end])
                part = part[end...]
                count -= room
                pieces.append(piece)
                piece = wordContinuation
                room = width - wordContinuation.count
            }
            piece.append(contentsOf: part)
            room -= count
        }
        return pieces + [piece]
    }

    /// How wide a text is: its Unicode scalars, told apart by their first bytes.
    static func width(of text: some StringProtocol) -> Int {
        var width = 0
        for byte in text.utf8 where byte & 0xC0 != 0x80 { width += 1 }
        return width
    }

    /// The lines of a person's own words, marked as such.
    static func quoted(_ text: String, width: Int, breaksWords: Bool = false) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).flatMap { line in
            let line = Substring(line)
            return line.isEmpty
                ? [String(quotation.prefix(1))]
                : wrapped(line, width: width, mark: quotation, breaksWords: breaksWords)
        }
    }

    /// The parts of a line between blanks that stand alone, so that a run of blanks is never broken.
    private static func parts(_ line: some StringProtocol) -> [Substring] {
        let line = Substring(line)
        var parts: [Substring] = []
        var start = line.startIndex
        // A blank is taken to be one that parts when it is seen that what follows is none.
        var blank: Substring.Index?
        var previousIsBlank = true
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            if let end = blank, !isBlank {
                parts.append(line[start..<end])
                start = index
            }
            blank = byte == UInt8(ascii: " ") && !previousIsBlank ? index : nil
            previousIsBlank = isBlank
        }
        return parts + [line[start...]]
    }
}
