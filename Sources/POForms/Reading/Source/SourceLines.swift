/// A decoded text, with its places as lines and columns.
public struct SourceLines: Hashable, Sendable {
    /// The text as UTF-8.
    public let utf8: [UInt8]
    private let starts: [Int]

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var starts = [0]
        for (index, byte) in utf8.enumerated() {
            let isReturnAlone = byte == 0x0D && !(index + 1 < utf8.count && utf8[index + 1] == 0x0A)
            if byte == 0x0A || isReturnAlone { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// The line, from 1, that an offset lies in.
    ///
    /// - Complexity: O(log *n*) for *n* lines.
    public func line(of offset: Int) -> Int { starts.partitioningIndex { $0 > offset } }

    /// The line, from 1, that an offset lies in, and the column in characters, from 1.
    ///
    /// - Precondition: The offset lies in 0 to the length of the text.
    /// - Complexity: O(log *n*) for *n* lines, and the length of the line.
    public func place(of offset: Int) -> (line: Int, column: Int) {
        let line = line(of: offset)
        let before = String(decoding: utf8[starts[line - 1]..<offset], as: UTF8.self)
        return (line, before.count + 1)
    }
}
