import POModel
import POStatistics

/// The reports of a county added up, each municipality once, by its last version.
struct RollUp {
    let years: [YearRollUp]

    init(_ sent: [SentReport], of county: County) {
        let received = sent.lastVersions.map { sent in
            ReceivedReport(sent.report, name: Municipality(code: sent.municipality).name, received: sent.day)
        }
        years = YearRollUp.years(of: received, expected: Set(county.municipalities.compactMap(\.code))).years
    }

    func year(_ year: Int) -> YearRollUp? { years.first { $0.year == year } }
}
