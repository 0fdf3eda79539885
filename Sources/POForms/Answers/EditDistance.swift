/// How unlike two words are.
enum EditDistance {
    /// How many letters must be changed, added or removed to make one word of another.
    static func between(_ left: [Character], _ right: [Character]) -> Int {
        var distances = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var diagonal = distances[0]
            distances[0] = row + 1
            for (column, other) in right.enumerated() {
                let above = distances[column + 1]
                distances[column + 1] = min(
                    diagonal + (letter == other ? 0 : 1), above + 1, distances[column] + 1)
                diagonal = above
            }
        }
        return distances[right.count]
    }
}
