/// The lines of a text, without their ends, in four bytes each.
struct LineRanges: RandomAccessCollection {
    private let source: [UInt8]
    private var starts: [UInt32] = [0]

    /// Finds the lines; each ends in a line feed, a carriage return, or both.
    ///
    /// - Complexity: O(*n*).
    init(_ source: [UInt8]) {
        self.source = source
        for index in source.indices where source[index] == 0x0A || source[index] == 0x0D {
            let isPair = source[index] == 0x0D && index + 1 < source.count && source[index + 1] == 0x0A
            if !isPair { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
        }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count }

    subscript(line: Int) -> Range<Int> {
        let start = Int(starts[line])
        guard line + 1 < starts.count else { return start..<source.count }
        let end = Int(starts[line + 1]) - 1
        let isPair = source[end] == 0x0A && end > start && source[end - 1] == 0x0D
        return start..<(isPair ? end - 1 : end)
    }
}

/// The ranges of a text's lines.
protocol LineCollection: RandomAccessCollection where Element == Range<Int>, Index == Int {}

extension LineRanges: LineCollection {}
extension Array: LineCollection where Element == Range<Int> {}
