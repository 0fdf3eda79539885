import POModel

/// The places whose numbers are rounded, and the areas in which they are added up: all, counties, and each place.
struct RoundingAreas {
    /// The positions of the places that are no sums.
    let places: [Int]
    /// The areas that each of them is in.
    let areas: [[Int]]
    /// How many areas there are: all places, then the counties, then the places.
    let count: Int
    private let counties: Int

    init(_ dimension: TableDimension) {
        let totals = Set(dimension.sums.map(\.total))
        let ids = dimension.categories.map(\.id)
        places = ids.indices.filter { !totals.contains(ids[$0]) }
        let codes = places.map { MunicipalityCode(rawValue: ids[$0]) == nil ? "" : String(ids[$0].prefix(2)) }
        let known = Set(codes).subtracting([""]).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(known, 1...max(1, known.count)))
        counties = known.count
        areas = codes.enumerated().map { place, code in
            [0] + (numbers[code].map { [$0] } ?? []) + [known.count + 1 + place]
        }
        count = 1 + known.count + places.count
    }

    /// What an area is.
    enum Kind { case everywhere, county, place }

    func kind(of area: Int) -> Kind { area == 0 ? .everywhere : area <= counties ? .county : .place }
}

/// The rows of numbers of the same kind, one of each area, year, item and gender.
struct RoundingRows {
    let areas: RoundingAreas
    let years: Int
    /// How many numbers there are of a year and an area, for each gender.
    let items: Int
    /// How many genders there are, all together among them.
    let genders: Int

    /// The row of all genders together; those of a gender are behind it.
    func row(_ area: Int, _ year: Int, _ item: Int, gender: Int = 0) -> Int {
        ((area * years + year) * items + item) * genders + gender
    }

    /// The rows that a number of a place is in.
    func rows(ofPlace place: Int, _ year: Int, _ item: Int, gender: Int? = nil) -> [Int] {
        areas.areas[place].flatMap { area in
            [row(area, year, item)] + (gender.map { [row(area, year, item, gender: $0)] } ?? [])
        }
    }

    /// A balance of all rows; totals are the items that are held close in each place.
    func balance(_ limits: RoundedTables.Limits, totals: Set<Int> = []) -> RoundingBalance {
        var weights: [Int] = []
        var most: [Int?] = []
        for area in 0..<areas.count {
            let kind = areas.kind(of: area)
            for index in 0..<years * items * genders {
                let isTotal = index.isMultiple(of: genders) && totals.contains(index / genders % items)
                weights.append(kind == .place && isTotal ? Self.weightOfTotal : Self.weight(kind))
                switch kind {
                case .everywhere: most.append(limits.everywhere)
                case .county: most.append(limits.county)
                case .place: most.append(isTotal ? limits.place : nil)
                }
            }
        }
        return RoundingBalance(weights: weights, limits: most)
    }

    /// The more places a number is of, the closer it is held.
    private static func weight(_ kind: RoundingAreas.Kind) -> Int {
        switch kind {
        case .everywhere: 4
        case .county: 2
        case .place: 1
        }
    }

    /// The total of a place is held closer than its parts.
    private static var weightOfTotal: Int { 8 }
}
