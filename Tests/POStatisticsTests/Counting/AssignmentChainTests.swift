import POModel
import TestSupport
import Testing

@testable import POStatistics

/// The distinct assignments of clients.
@Suite struct AssignmentChainTests {
    private struct Key: Hashable {
        let client: Int
        let municipality: UInt16
        let opened: Int
    }

    @Test(arguments: [1, 3, 400])
    func keepsEachAssignmentOnceHoweverManyAClientHas(clients: Int) {
        var random = SeededGenerator(seed: UInt64(clients))
        var chains = AssignmentChains()
        var last = Array(repeating: UInt32(0), count: clients)
        var kept: [Key: Int?] = [:]
        for _ in 0..<4_000 {
            let client = Int.random(in: 0..<clients, using: &random)
            let key = Key(
                client: client, municipality: UInt16.random(in: 0...1, using: &random),
                opened: Int.random(in: 1...120, using: &random))
            let closed = random.oneIn(5) ? nil : Int.random(in: 1...9, using: &random)
            let outcome = chains.join(
                KeptAssignment(
                    municipality: key.municipality, applied: PackedDay(), opened: PackedDay(Self.day(key.opened)),
                    closed: PackedDay(closed.map(Self.day))), last: &last[client], ofClientAt: client)
            guard let earlier = kept[key] else {
                kept[key] = .some(closed)
                guard case .new = outcome else { return #expect(Bool(false), "an assignment was taken for another") }
                continue
            }
            guard case .same(let differs) = outcome else { return #expect(Bool(false), "an assignment was kept twice") }
            #expect(differs == (earlier != closed))
            kept[key] = .some(earlier.flatMap { earlier in closed.map { max(earlier, $0) } })
        }
        for client in 0..<clients {
            let chain = Array(chains.chain(from: last[client]))
            #expect(chain.count == kept.keys.count { $0.client == client })
            for assignment in chain {
                let opened = (1...120).first { Self.day($0) == assignment.opened.date } ?? 0
                let key = Key(client: client, municipality: assignment.municipality, opened: opened)
                #expect(kept[key] == .some(assignment.closed.date.map(\.dayOfMonth)))
            }
        }
    }

    @Test func takesLinearTimeThoughAllRowsHaveOneID() throws {
        let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed\n"
        let codes = Municipality.all.compactMap(\.code?.rawValue)
        // Quadratic time would take minutes.
        let rows = (0..<100_000).map { number in
            let (day, month) = (10 + number % 19, 1 + number / 19 % 12)
            let applied = "20\(10 + number / 228 % 14)-\(month < 10 ? "0" : "")\(month)-\(day)"
            return "c1,\(codes[number / 3_192 % codes.count]),man,1987,\(applied),2024-01-01,\n"
        }
        let reading = try RegisterReader.read((header + rows.joined()).utf8, year: 2024)
        #expect(reading.tables().total.waiting?.count == 100_000)
        #expect(reading.issues.repeatedRowCount == 0)
    }

    private static func day(_ number: Int) -> CompactDate {
        CompactDate(year: 2020 + number / 28, month: 1, day: 1 + number % 28)
    }
}

extension CompactDate {
    /// The number that made the day, as long as it is small.
    fileprivate var dayOfMonth: Int { Int(bits & 31) - 1 }
}
