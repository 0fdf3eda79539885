import POModel

extension Municipality {
    /// The official name that is written most like a name; `nil` when none is close.
    ///
    /// - Complexity: O(*n*) in the length of the name, for each municipality.
    static func nearestName(to name: String) -> String? {
        guard name.utf8.count <= 40 else { return nil }
        var wanted = Array(name.lowercased())
        for suffix in [" kommun", " stad"]
        where wanted.count > suffix.count && wanted.suffix(suffix.count) == Array(suffix)[...] {
            wanted.removeLast(suffix.count)
        }
        let distances = all.map { (name: $0.name, distance: editDistance(Array($0.name.lowercased()), wanted)) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }),
            nearest.distance <= max(1, wanted.count / 4)
        else { return nil }
        return nearest.name
    }

    /// How many letters must be changed, added or removed to make one word of another.
    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
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
