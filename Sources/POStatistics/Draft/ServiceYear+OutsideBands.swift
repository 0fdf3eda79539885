import POModel

extension ServiceYear {
    /// Tells of clients in a total why they are in none of its age bands, so that the total can be explained where it goes.
    func tellOutsideBands(
        _ clients: inout ReportedClients, _ municipalities: [MunicipalityCode], _ shape: EditionShape
    ) {
        clients.total.outsideBands = outsideBands(of: .total, municipalities, shape)
        clients.new.outsideBands = outsideBands(of: .new, municipalities, shape)
        clients.closed.outsideBands = outsideBands(of: .closed, municipalities, shape)
    }

    private func outsideBands(
        of measure: ReportMeasure, _ municipalities: [MunicipalityCode], _ shape: EditionShape
    ) -> CountTable<OutsideBandReason> {
        var table = CountTable<OutsideBandReason>()
        guard let bands = shape.question(of: measure)?.ageBands, let first = bands.first else { return table }
        for gender in Gender.allCases {
            let ids = { (band: AgeBand?) in
                self.clients(in: ReportCell(measure, band: band, gender: gender), of: municipalities).map {
                    Array($0.utf8)
                }
            }
            let outside = bands.reduce(into: Set(ids(nil))) { rest, band in rest.subtract(ids(band)) }
            let cell = ReportCell(measure, band: first, gender: gender)
            for id in outside {
                let reason: OutsideBandReason
                switch exclusion(of: String(decoding: id, as: UTF8.self), from: cell, of: municipalities) {
                case .withoutBirthYear: reason = .unknownBirthYear
                case .otherAge(let age): reason = age < BirthYear.ageOfMajority ? .under18 : .otherAge
                default: continue
                }
                table[reason][gender] = Count((table[reason][gender]?.rawValue ?? 0) + 1)
            }
        }
        return table
    }
}
