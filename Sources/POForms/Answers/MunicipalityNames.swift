import POModel

/// Municipalities that nothing but blanks part from each other, as a converter leaves the lines of a cell.
enum MunicipalityNames {
    /// How many words such a list has at most.
    private static let mostWords = 40
    /// How many words the longest name has, with `kommun` after it.
    private static let longestName = 4

    /// The names that words are; `nil` when they are one name, or not all known, or can be parted in several ways.
    ///
    /// - Complexity: O(*n*) in the number of words.
    static func parted(_ text: String) -> [String]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard (2...mostWords).contains(words.count), !isKnown(text) else { return nil }
        // For each number of words from the start, in how many ways they are names, and where the last one begins.
        var ways: [(count: Int, start: Int)] = [(1, 0)]
        for end in 1...words.count {
            var own = (count: 0, start: 0)
            for start in max(0, end - longestName)..<end where ways[start].count > 0 && words[start] != "kommun" {
                guard isKnown(words[start..<end].joined(separator: " ")) else { continue }
                own = (own.count + ways[start].count, start)
            }
            ways.append(own)
        }
        guard ways[words.count].count == 1 else { return nil }
        var names: [String] = []
        var end = words.count
        while end > 0 {
            names.append(words[ways[end].start..<end].joined(separator: " "))
            end = ways[end].start
        }
        return names.reversed()
    }

    private static func isKnown(_ name: String) -> Bool { Municipality(name: name)?.code != nil }
}
