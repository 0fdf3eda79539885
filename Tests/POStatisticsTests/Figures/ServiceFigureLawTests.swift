import POModel
import POStatistics
import TestSupport
import Testing

/// What holds for the figures of every service.
@Suite struct ServiceFigureLawTests {
    private func figures(_ service: ServiceYear, _ codes: [String]? = nil) throws -> [String: Double] {
        let counted = service.figures(for: codes.map { $0.map(code) })
        return try POStatisticsTests.figures(counted).filter { !$0.key.contains(".period.") }
    }

    @Test(arguments: seeds)
    func agreesWithTheDefinitions(seed: UInt64) throws {
        let register = RandomRegister(seed: seed)
        let naive = NaiveService(register, year: RandomRegister.year)
        let reading = try RegisterReader.read(register.text.utf8, year: RandomRegister.year, scope: .service)
        let service = reading.serviceYear
        #expect(try figures(service) == naive.figures())
        for codes in [[RandomRegister.codes[Int(seed % 4)]], ["0880", "0834"]] {
            #expect(try figures(service, codes) == naive.figures(of: Set(codes)), "\(codes)")
        }
        // What the form's tables say of the year is the first of the periods.
        var clients = reading.tables().total.clients
        clients.withChildrenAtHome = CountsByGender()
        #expect(service.figures().periods[0].clients == clients)
    }

    @Test(arguments: seeds)
    func mergesPartsInAnyOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let register = RandomRegister(seed: seed)
        func read(_ text: String) throws -> ServiceYear {
            try RegisterReader.read(text.utf8, year: 2024, scope: .service).serviceYear
        }
        let whole = try read(register.text)
        let owners = register.rows.map { _ in Int.random(in: 0..<4, using: &random) }
        var parts = try (0..<4).map { part in
            try read(register.text(ofRows: owners.indices.filter { owners[$0] == part }))
        }
        while parts.count > 1 {
            parts.shuffle(using: &random)
            let last = parts.removeLast()
            try parts[0].merge(last)
        }
        #expect(parts[0].figures() == whole.figures())
        #expect(parts[0].figures(for: [code("0880")]) == whole.figures(for: [code("0880")]))
    }

    @Test(arguments: seeds)
    func balancesEveryPeriodAndLinksItToTheNext(seed: UInt64) throws {
        let text = RandomRegister(seed: seed).text
        let service = try RegisterReader.read(text.utf8, year: 2024, scope: .service).serviceYear
        for kind in CountingPeriod.Kind.allCases {
            let tables = service.figures(periods: [kind]).periods.map(\.clients)
            for clients in tables {
                #expect(clients.total.all.sum == (clients.openingStock.sum ?? 0) + (clients.new.all.sum ?? 0))
                #expect(clients.total.all.sum == (clients.closingStock.sum ?? 0) + (clients.closed.all.sum ?? 0))
            }
            for (one, next) in zip(tables, tables.dropFirst()) { #expect(one.closingStock == next.openingStock) }
        }
    }
}
