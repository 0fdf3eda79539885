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
        var pieces: [String] = []
        var piece = mark
        var room = width - mark.unicodeScalars.count
        for (number, part) in parts(line).enumerated() {
            var scalars = part
            let separator = number == 0 ? 0 : 1
            if number > 0 && scalars.count + separator > room {
                pieces.append(piece)
                piece = continuation
                room = width - continuation.count
            } else if number > 0 {
                piece += " "
                room -= 1
            }
            while breaksWords, scalars.count > room, room > 0 {
                piece.unicodeScalars += scalars.prefix(room)
                scalars = scalars.dropFirst(room)
                pieces.append(piece)
                piece = wordContinuation
                room = width - wordContinuation.count
            }
            piece.unicodeScalars += scalars
            room -= scalars.count
        }
        return pieces + [piece]
    }

    /// The lines of a person's own words, marked as such.
    static func quoted(_ text: String, width: Int, breaksWords: Bool = false) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.isEmpty
                ? [String(quotation.prefix(1))]
                : wrapped(line, width: width, mark: quotation, breaksWords: breaksWords)
        }
    }

    /// The parts of a line between blanks that stand alone, so that a run of blanks is never broken.
    private static func parts(_ line: some StringProtocol) -> [Substring.UnicodeScalarView] {
        let scalars = Substring(line).unicodeScalars
        var parts: [Substring.UnicodeScalarView] = []
        var start = scalars.startIndex
        var previous: Unicode.Scalar = " "
        for index in scalars.indices {
            let scalar = scalars[index]
            defer { previous = scalar }
            let next = scalars.index(after: index)
            guard scalar == " ", !isBlank(previous), next < scalars.endIndex, !isBlank(scalars[next]) else { continue }
            parts.append(scalars[start..<index])
            start = next
        }
        return parts + [scalars[start...]]
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
