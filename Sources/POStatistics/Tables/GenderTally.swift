import POModel

/// Numbers of clients by gender while they are being counted.
struct GenderTally {
    private var women = 0
    private var men = 0
    private var nonBinary = 0

    mutating func count(_ gender: Gender, times: Int = 1) {
        switch gender {
        case .woman: women += times
        case .man: men += times
        case .nonBinary: nonBinary += times
        }
    }

    /// The counts, zeros written out.
    var counts: CountsByGender {
        CountsByGender(women: WholeNumber(women), men: WholeNumber(men), nonBinary: WholeNumber(nonBinary))
    }
}

/// Numbers of clients by gender, in all and by age band, while they are being counted.
struct BandTally {
    private var all = GenderTally()
    private var bands: [GenderTally]

    init(bandCount: Int) { bands = Array(repeating: GenderTally(), count: bandCount) }

    mutating func count(_ gender: Gender, inBands places: [Int], times: Int = 1) {
        all.count(gender, times: times)
        for place in places { bands[place].count(gender, times: times) }
    }

    /// The counts by band, zeros written out.
    func counts(of ageBands: [AgeBand]) -> ClientCounts {
        var result = ClientCounts()
        result.all = all.counts
        for (band, tally) in zip(ageBands, bands) { result.byAge[band] = tally.counts }
        return result
    }
}
