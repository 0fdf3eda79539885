import POModel

extension AgeBand {
    /// The bands out of which this band is made, if some of a list make exactly it; else none.
    ///
    /// - Complexity: O(*n* log *n*) in the number of bands.
    func parts(among bands: [AgeBand]) -> [AgeBand] {
        let inside = bands.filter { $0.lowest >= lowest && ($0.highest ?? .max) <= (highest ?? .max) }.sorted()
        guard let first = inside.first, let last = inside.last, first.lowest == lowest, last.highest == highest,
            Self.areAdjacent(inside)
        else { return [] }
        return inside
    }

    /// The finest bands that each of several divisions can be brought to by adding up whole bands.
    ///
    /// A division that is not bands in a row without gaps has none in common with others.
    ///
    /// - Complexity: O(*n* log *n*) in the number of bands.
    static func common(to divisions: [[AgeBand]]) -> [AgeBand] {
        let sorted = divisions.map { $0.sorted() }
        guard let first = sorted.first, sorted.allSatisfy(areAdjacent) else { return [] }
        let starts = sorted.dropFirst().reduce(Set(first.map(\.lowest))) { $0.intersection($1.map(\.lowest)) }.sorted()
        let ends = sorted.dropFirst().reduce(Set(first.map(\.highest))) { $0.intersection($1.map(\.highest)) }
        var common: [AgeBand] = []
        for (place, start) in starts.enumerated() {
            let end: Int? = place + 1 < starts.count ? starts[place + 1] - 1 : sorted.compactMap(\.last?.highest).min()
            if ends.contains(end), let band = AgeBand(from: start, to: end) { common.append(band) }
        }
        return common
    }

    /// Whether sorted bands follow each other without gap or overlap.
    static func areAdjacent(_ bands: [AgeBand]) -> Bool {
        zip(bands, bands.dropFirst()).allSatisfy { $0.highest.map { $0 + 1 } == $1.lowest }
    }
}
