/// A decoded text, with its places as lines and columns.
public struct SourceLines: Hashable, Sendable {
    /// The text as UTF-8.
    public let utf8: [UInt8]
    /// For each stretch of the text, how many lines begin before it or where it does.
    private let lines: [UInt32]

    /// How many bytes a stretch is, as a power of two.
    private static let stretch = 10

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var lines: [UInt32] = []
        lines.reserveCapacity(utf8.count >> Self.stretch + 1)
        var count: UInt32 = 1
        for index in utf8.indices {
            if index & (1 << Self.stretch - 1) == 0 { lines.append(count) }
            if Self.endsLine(utf8, index) { count += 1 }
        }
        self.lines = lines
    }

    /// Whether a line ends with a byte.
    private static func endsLine(_ utf8: [UInt8], _ index: Int) -> Bool {
        utf8[index] == 0x0A || (utf8[index] == 0x0D && !(index + 1 < utf8.count && utf8[index + 1] == 0x0A))
    }

    /// The line, from 1, that an offset lies in.
    ///
    /// - Complexity: O(1).
    public func line(of offset: Int) -> Int {
        guard !lines.isEmpty, offset > 0 else { return 1 }
        let stretch = min(offset >> Self.stretch, lines.count - 1)
        var line = Int(lines[stretch])
        for index in stretch << Self.stretch..<min(offset, utf8.count) where Self.endsLine(utf8, index) { line += 1 }
        return line
    }

    /// The line, from 1, that an offset lies in, and the column in characters, from 1.
    ///
    /// - Precondition: The offset lies in 0 to the length of the text.
    /// - Complexity: O(*n*) in the length of the line.
    public func place(of offset: Int) -> (line: Int, column: Int) {
        var start = offset
        while start > 0, !Self.endsLine(utf8, start - 1) { start -= 1 }
        return (line(of: offset), String(decoding: utf8[start..<offset], as: UTF8.self).count + 1)
    }
}
