import POModel
import POStatistics
import TestSupport
import Testing

/// What holds for every register.
@Suite struct CountingLawTests {
    @Test(arguments: seeds)
    func agreesWithTheDefinitions(seed: UInt64) throws {
        let register = RandomRegister(seed: seed)
        let whose = seed % 4 == 0 ? CountingDefinition.ContactReasonsOf.allClients : .newClients
        let naive = NaiveCount(register, year: RandomRegister.year, reasonsOfAllClients: whose == .allClients)
        let reading = try RegisterReader.read(
            register.text.utf8, year: RandomRegister.year, definition: .po1(contactReasons: whose))
        let tables = reading.tables()
        #expect(try figures(tables.total) == naive.table())
        #expect(Set(tables.municipalities.keys.map(\.rawValue)) == Set(naive.rows.map(\.municipality)))
        for (code, table) in tables.municipalities {
            #expect(try figures(table) == naive.table(of: [code.rawValue]), "\(code)")
        }
        for joint in [["0880"], ["0880", "0834"], ["0180", "1280", "0834"]] {
            let table = reading.serviceYear.table(for: joint.compactMap(MunicipalityCode.init(rawValue:)))
            #expect(try figures(table) == naive.table(of: Set(joint)), "\(joint)")
        }
        #expect(reading.issues.leftOut.map(\.remark) == naive.leftOut)
        #expect(reading.issues.leftOutCount == Set(naive.leftOut.map(\.line)).count)
        #expect(Set(reading.issues.counted.map(\.remark)) == Set(naive.counted))
        #expect(reading.issues.countedCount == naive.counted.count)
        #expect(reading.issues.repeatedRowCount == naive.repeatedCount)
        #expect(tables.isEmpty == naive.rows.isEmpty)
    }

    @Test(arguments: seeds)
    func balancesEveryTable(seed: UInt64) throws {
        let tables = try RegisterReader.read(RandomRegister(seed: seed).text.utf8, year: 2024).tables()
        for table in [tables.total] + tables.municipalities.values {
            for gender in Gender.allCases {
                let number = { (counts: CountsByGender) in counts[gender]?.rawValue ?? -1_000 }
                let total = number(table.clients.total.all)
                #expect(total == number(table.clients.openingStock) + number(table.clients.new.all))
                #expect(total == number(table.clients.closed.all) + number(table.clients.closingStock))
                let outside = AgeBand.current.reduce(total) { $0 - number(table.clients.total.byAge[$1]) }
                #expect(outside >= 0)
            }
            let banded = AgeBand.current.reduce(0) { $0 + (table.clients.total.byAge[$1].sum ?? 0) }
            let outside = try #require(table.outsideBands)
            #expect(
                table.clients.total.all.sum
                    == banded + outside.underage + outside.withoutBirthYear + outside.betweenBands)
        }
    }

    @Test(arguments: seeds)
    func readsTheSameHoweverTheBytesAreCut(seed: UInt64) throws {
        let text = RandomRegister(seed: seed).text
        let whole = try RegisterReader.read(text.utf8, year: 2024)
        for size in [1, 2 + Int(seed % 97), 5_000] {
            let cut = try read(text, inPiecesOf: size, year: 2024)
            #expect(cut.tables() == whole.tables(), "pieces of \(size)")
            #expect(cut.issues == whole.issues, "pieces of \(size)")
        }
    }

    @Test(arguments: seeds)
    func mergesPartsInAnyOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let register = RandomRegister(seed: seed)
        let whole = try RegisterReader.read(register.text.utf8, year: 2024).serviceYear
        let count = Int.random(in: 1...5, using: &random)
        let owners = register.rows.map { _ in Int.random(in: 0..<count, using: &random) }
        var parts = try (0..<count).map { part in
            let text = register.text(ofRows: owners.indices.filter { owners[$0] == part })
            return try RegisterReader.read(text.utf8, year: 2024).serviceYear
        }
        parts.append(ServiceYear(2024))
        while parts.count > 1 {
            parts.shuffle(using: &random)
            let last = parts.removeLast()
            try parts[0].merge(last)
        }
        #expect(parts[0].tables() == whole.tables())
        #expect(parts[0].differingClients() == whole.differingClients())
        var doubled = whole
        try doubled.merge(whole)
        #expect(doubled.tables() == whole.tables(), "clients and assignments are sets")
    }

    @Test func mergesNothingThatDoesNotBelongTogether() {
        let all = CountingDefinition.po1(contactReasons: .allClients)
        let cases: [(ServiceYear, MergeError)] = [
            (ServiceYear(2023), .years(2024, 2023)), (ServiceYear(2024, definition: all), .definitions(.po1, all)),
            (ServiceYear(2024, scope: .service), .scopes(.tables, .service)),
        ]
        for (other, error) in cases {
            var year = ServiceYear(2024)
            #expect(throws: error) { try year.merge(other) }
        }
    }

    @Test(arguments: seeds)
    func neverTrapsOnAnyBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"
        let row = "c1,0880,woman,1987,2024-02-01,2024-03-04,,yes,economy;other\n"
        var bytes = Array((random.oneIn(8) ? "" : header).utf8)
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            var line = Array(row.utf8)
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let index = Int.random(in: 0..<line.count, using: &random)
                let odd = Array("\",;\r\n\"\"0-9".utf8) + [0, 0xFF, 0xC3]
                if random.oneIn(2) { line[index] = random.pick(odd) } else { line.insert(random.pick(odd), at: index) }
            }
            bytes += line
        }
        let whole = try? RegisterReader.read(bytes, year: 2024)
        var reader = RegisterReader(year: 2024)
        let cut: RegisterReading?
        do throws(RegisterError) {
            for byte in bytes { try reader.consume(CollectionOfOne(byte)) }
            cut = try reader.finish()
        } catch {
            cut = nil
        }
        #expect(cut?.issues == whole?.issues)
        #expect(cut?.tables() == whole?.tables())
    }
}
