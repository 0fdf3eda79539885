import POModel
import POStatistics
import TestSupport

/// Invented services of a few municipalities over two years, small enough that many counts are small.
struct RandomService {
    static let years = [2023, 2024]
    static let allCodes = ["0880", "0834", "0840", "0821"]

    let text: String
    let bands: [AgeBand]
    /// Whether there are few people in few municipalities.
    let isSmall: Bool

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        // Large in one way at a time, or the attacker takes minutes.
        let people = random.pick([5, 10, 20, 20, 40, 40, 80, 160])
        let most = people > 60 ? 2 : people > 30 ? 3 : 4
        let codes = Array(Self.allCodes.prefix(Int.random(in: 1...min(most, 3), using: &random)))
        bands = Array(AgeBand.current.prefix(Int.random(in: 2...max(2, most + 1 - codes.count), using: &random)))
        isSmall = people <= 20 && codes.count < 3
        let genders = random.oneIn(2) ? ["woman", "man", "woman", "man", "nonBinary"] : ["woman", "man"]
        var rows = ["client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons"]
        for person in 0..<people {
            let gender = random.pick(genders)
            // Now and then someone is under 18, or of unknown age, or in two municipalities.
            let age =
                random.oneIn(25) ? Int.random(in: 15...17, using: &random) : Int.random(in: 18...80, using: &random)
            let birthYear = random.oneIn(40) ? "" : "\(2023 - age)"
            for _ in 0..<(random.oneIn(12) ? 2 : 1) {
                let opened = Self.date(2021...2024, &random)
                let closed = random.oneIn(3) ? "" : max(opened, Self.date(2022...2025, &random))
                let applied = "\(opened.prefix(8))01"
                let reasons = random.oneIn(3) ? "economy" : random.oneIn(3) ? "economy;housing" : ""
                rows.append(
                    "c\(person),\(random.pick(codes)),\(gender),\(birthYear),\(applied),\(opened),\(closed),"
                        + "\(random.oneIn(4) ? "yes" : "no"),\(reasons)")
            }
        }
        text = rows.joined(separator: "\n") + "\n"
    }

    private static func date(_ years: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
        let month = Int.random(in: 10...12, using: &random)
        return "\(Int.random(in: years, using: &random))-\(month)-\(Int.random(in: 10...28, using: &random))"
    }

    /// The tables of the register.
    func register() throws -> LinkedTables {
        let tables = try Self.years.map { try read(text, inPiecesOf: 4096, year: $0).tables(ageBands: bands) }
        return try LinkedTables(tables)
    }

    /// The tables of the municipalities' reports, on which people left some zeros blank.
    func reports(seed: UInt64) throws -> LinkedTables {
        var random = SeededGenerator(seed: seed &+ 77)
        let edition = FormEdition.ofCounts(
            year: Self.years[0], genders: random.oneIn(3) ? [.woman, .man] : Gender.allCases, ageBands: bands)
        var reports: [GrantReport] = []
        for year in Self.years {
            let reading = try read(text, inPiecesOf: 4096, year: year)
            for code in reading.serviceYear.municipalities {
                guard var report = reading.serviceYear.report(for: [code], on: edition)?.report else { continue }
                if random.oneIn(2) {
                    for band in bands where report.clients.total.byAge[band].nonBinary == 0 {
                        let counts = report.clients.total.byAge[band]
                        report.clients.total.byAge[band] = CountsByGender(women: counts.women, men: counts.men)
                    }
                }
                reports.append(report)
            }
        }
        return LinkedTables(reports: reports, ageBands: bands, editions: EditionFinder([edition]))
    }
}
