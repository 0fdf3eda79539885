import POModel

/// Numbers of clients by gender while they are being counted.
struct GenderTally {
    private var women = 0
    private var men = 0
    private var nonBinary = 0

    mutating func count(_ gender: Gender) {
        switch gender {
        case .woman: women += 1
        case .man: men += 1
        case .nonBinary: nonBinary += 1
        }
    }

    /// The counts, zeros written out.
    var counts: CountsByGender {
        CountsByGender(women: Count(women), men: Count(men), nonBinary: Count(nonBinary))
    }
}

/// Numbers of clients by gender, in all and by age band, while they are being counted.
struct BandTally {
    private var all = GenderTally()
    private var bands: [GenderTally]

    init(bandCount: Int) { bands = Array(repeating: GenderTally(), count: bandCount) }

    mutating func count(_ gender: Gender, inBands places: [Int]) {
        all.count(gender)
        for place in places { bands[place].count(gender) }
    }

    /// The counts by band, zeros written out.
    func counts(of ageBands: [AgeBand]) -> ClientCounts {
        var result = ClientCounts()
        result.all = all.counts
        for (band, tally) in zip(ageBands, bands) { result.byAge[band] = tally.counts }
        return result
    }
}
