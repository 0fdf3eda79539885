import POModel
import POStatistics
import TestSupport
import Testing

/// What changed more than chance explains.
@Suite struct TendencyTests {
    private func report(_ year: Int, women: Int, men: Int, economy: Int, housing: Int) throws -> GrantReport {
        var report = try InventedReports.report(year: year, edition: "report-2021")
        report.clients.new.all = CountsByGender(women: WholeNumber(women), men: WholeNumber(men))
        report.contactReasons.counts[.economy] =
            WholeNumber(economy).map(CountsByGender.init(undivided:)) ?? CountsByGender()
        report.contactReasons.counts[.housing] =
            WholeNumber(housing).map(CountsByGender.init(undivided:)) ?? CountsByGender()
        return report
    }

    @Test func namesWhatChangedAndNothingElse() throws {
        let comparison = try #require(
            ReportComparison(
                report(2022, women: 20, men: 20, economy: 10, housing: 20),
                with: report(2023, women: 38, men: 4, economy: 32, housing: 21)))
        let tendencies = comparison.tendencies()
        #expect(tendencies.map(\.cell) == [ReportCell(.reason(.economy)), ReportCell(.new, gender: .woman)])
        #expect(tendencies.map(\.question) == [.reasons, .groups])
        #expect(tendencies.allSatisfy { $0.probability < 0.001 })
        #expect(
            tendencies[1].text(in: .swedish)
                == "Av 42 nya klienter under 2023 var 38 kvinnor, mot 20 av 40 under 2022; skillnaden är större än vad slumpen väntas ge."
        )
        #expect(
            tendencies[0].text(in: .swedish)
                == "Ekonomi var kontaktorsak för 32 av 42 nya klienter under 2023, mot 10 av 40 under 2022; skillnaden är större än vad slumpen väntas ge."
        )
        #expect(
            tendencies[1].text(in: .english)
                == "Of 42 new clients in 2023, 38 were women, against 20 of 40 in 2022; the difference is greater than chance would be expected to make."
        )
        #expect(
            tendencies[0].text(in: .english)
                == "Economy was a contact reason of 32 of 42 new clients in 2023, against 10 of 40 in 2022; the difference is greater than chance would be expected to make."
        )
    }

    @Test func tellsOfNumbersThatGrew() throws {
        let comparison = try #require(
            ReportComparison(
                report(2022, women: 10, men: 10, economy: 5, housing: 5),
                with: report(2023, women: 40, men: 40, economy: 20, housing: 20)))
        #expect(
            comparison.tendencies().map { $0.text(in: .swedish) } == [
                "Antalet nya klienter var 80 under 2023, mot 20 under 2022; skillnaden är större än vad slumpen väntas ge."
            ])
        #expect(
            comparison.tendencies().map { $0.text(in: .english) } == [
                "The number of new clients was 80 in 2023, against 20 in 2022; the difference is greater than chance would be expected to make."
            ])
    }

    @Test func saysNothingOfThreePeople() throws {
        let comparison = try #require(
            ReportComparison(
                report(2022, women: 3, men: 0, economy: 3, housing: 0),
                with: report(2023, women: 0, men: 3, economy: 0, housing: 3)))
        #expect(comparison.tendencies().isEmpty)
    }

    /// With nothing but chance at work, the rule names something in at most the stated share of comparisons.
    @Test func isSeldomFooledByChance() throws {
        var random = SeededGenerator(seed: 1)
        var fooled = 0
        let trials = 400
        for _ in 0..<trials {
            func draw() -> (Int, Int, Int) {
                let people = (0..<30).map { _ in
                    (Bool.random(using: &random), random.oneIn(2), random.oneIn(3))
                }
                return (people.count(where: \.0), people.count(where: \.1), people.count(where: \.2))
            }
            let (a, b) = (draw(), draw())
            let comparison = try #require(
                ReportComparison(
                    report(2022, women: a.0, men: 30 - a.0, economy: a.1, housing: a.2),
                    with: report(2023, women: b.0, men: 30 - b.0, economy: b.1, housing: b.2)))
            if !comparison.tendencies().isEmpty { fooled += 1 }
        }
        #expect(fooled <= trials * 7 / 100)
    }
}
