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
        let distances = all.map { (name: $0.name, distance: EditDistance.between(Array($0.name.lowercased()), wanted)) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }),
            nearest.distance <= max(1, wanted.count / 4)
        else { return nil }
        return nearest.name
    }
}
