/// Words of a line that are numbers, some with blanks between their groups of three digits.
enum NumberGroups {
    /// The words of each number, when there is just one way to make a given number of numbers of them.
    ///
    /// - Parameters:
    ///   - words: The words, as bytes.
    ///   - count: How many numbers.
    /// - Returns: A range of words for each number; `nil` when there is no way, or more than one.
    /// - Complexity: O(*n* × *m*) for *n* words and *m* numbers.
    static func only(_ words: [ArraySlice<UInt8>], count: Int) -> [Range<Int>]? {
        // For each number of words from the start, in how many ways they make so many numbers, and the last's start.
        var ways = [[(count: Int, start: Int)]](
            repeating: .init(repeating: (0, 0), count: count + 1), count: words.count + 1)
        ways[0][0].count = 1
        for end in words.indices {
            for start in stride(from: end, through: max(0, end - 3), by: -1) where isNumber(words[start...end]) {
                for numbers in 0..<count where ways[start][numbers].count > 0 {
                    ways[end + 1][numbers + 1] = (ways[end + 1][numbers + 1].count + ways[start][numbers].count, start)
                }
            }
        }
        guard ways[words.count][count].count == 1 else { return nil }
        var numbers: [Range<Int>] = []
        var end = words.count
        for number in stride(from: count, to: 0, by: -1) {
            let start = ways[end][number].start
            numbers.append(start..<end)
            end = start
        }
        return numbers.reversed()
    }

    /// Whether words are one number: digits alone, or one to three digits and groups of three.
    private static func isNumber(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let first = words.first, words.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return false
        }
        if first.count > 1 && first.first == 0x30 { return false }
        if words.count == 1 { return first.count <= 9 }
        return first.count <= 3 && first.first != 0x30 && words.dropFirst().allSatisfy { $0.count == 3 }
    }
}
