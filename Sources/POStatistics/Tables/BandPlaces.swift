import POModel

/// The places of the age bands that an age lies in, looked up once for the ages that people have.
struct BandPlaces {
    private let ageBands: [AgeBand]
    private let places: [[Int]]

    init(of ageBands: [AgeBand]) {
        self.ageBands = ageBands
        places = (0..<150).map { Self.places(of: $0, in: ageBands) }
    }

    /// The places of the bands that an age lies in.
    subscript(age: Int) -> [Int] {
        places.indices.contains(age) ? places[age] : Self.places(of: age, in: ageBands)
    }

    private static func places(of age: Int, in ageBands: [AgeBand]) -> [Int] {
        ageBands.indices.filter { ageBands[$0].contains(age) }
    }
}
