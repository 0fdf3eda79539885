import Foundation
import POModel
import POStatistics

/// Hiding small numbers in two years' tables of municipalities with some thirty clients each, as the nation has.
struct ProtectionBenchmark {
    let municipalities: Int

    /// Prints how many cells are shown and hidden, of reports and of the register they were made from, and how long it took.
    func run() throws {
        let text = Array(Self.register(of: municipalities).utf8)
        let readings = try [2023, 2024].map { try RegisterReader.read(text, year: $0) }
        let reports = readings.flatMap { reading in
            reading.serviceYear.municipalities.compactMap { reading.serviceYear.report(for: [$0])?.report }
        }
        Table.row("protect, \(municipalities) municipalities", "seconds", "numbers", "small", "hidden")
        try measure("two years' reports") { LinkedTables(reports: reports) }
        try measure("two years' register") { try LinkedTables(readings.map { $0.tables() }) }
    }

    private func measure(_ name: String, _ tables: () throws -> LinkedTables) throws {
        var protected: ProtectedTables?
        let seconds = try ContinuousClock().measure { protected = try tables().protected() }.components
        guard let protected else { return }
        let shown = protected.tables.reduce(0) { $0 + $1.cells.count { $0.number != nil } }
        let small = protected.log.count { $0.reason == .smallNumber }
        Table.row(
            name, Table.number(Double(seconds.seconds) + Double(seconds.attoseconds) / 1e18, 2),
            "\(shown + protected.log.count)", "\(small)", "\(protected.log.count)")
    }

    /// Some fifty assignments in each municipality, half of them open in a year; now and then a client moves.
    private static func register(of municipalities: Int) -> String {
        var random = SeededGenerator(seed: 1)
        var text = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"
        let codes = Municipality.all.compactMap { $0.code?.rawValue }.shuffled(using: &random).prefix(municipalities)
        for (place, code) in codes.sorted().enumerated() {
            for number in 0..<random.number(20...100) {
                let client = random.number(0...30) == 0 ? "c0-\(random.number(0...40))" : "c\(place)-\(number)"
                // A client's gender and year of birth follow from the client, so that rows agree.
                var person = SeededGenerator(seed: UInt64(client.utf8.reduce(0) { $0 * 31 + Int($1) } % 1_000_003))
                let opened = random.number(2020...2024)
                let closed = opened + random.number(0...3)
                let reasons = ContactReason.asked.map(\.rawValue).filter { _ in random.number(0...3) == 0 }
                text +=
                    [
                        client, code, person.number(0...40) == 0 ? "nonBinary" : person.pick(["woman", "man"]),
                        "\(person.number(1945...2004))", "\(opened)-01-15", "\(opened)-0\(random.number(2...9))-10",
                        closed > 2024 ? "" : "\(closed)-1\(random.number(0...2))-20",
                        random.pick(["yes", "no", "no", "unknown"]), reasons.joined(separator: ";"),
                    ].joined(separator: ",") + "\n"
            }
        }
        return text
    }
}
