import Foundation
import POModel

/// A register of invented assignments, in the order in which they were applied for.
struct InventedRegister {
    let rows: Int

    /// Writes the register as CSV; some 1.1 rows for each client.
    func write(to path: String) throws {
        var random = SeededGenerator(seed: 1)
        let codes = Municipality.all.compactMap { $0.code?.rawValue }
        let reasons = ContactReason.asked.map(\.rawValue)
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw CocoaError(.fileWriteUnknown) }
        defer { try? file.close() }
        var text = Self.header
        let clients = max(1, rows * 10 / 11)
        for row in 0..<rows {
            let client = row % 11 == 10 ? random.number(0...clients - 1) : row - row / 11
            // A client's gender and year of birth follow from the client, so that rows agree.
            var person = SeededGenerator(seed: UInt64(client))
            let applied = row * 4_018 / rows
            let opened = applied + random.number(0...200)
            let closed = opened + random.number(7...1_500)
            let isRunning = closed > 4_018 || random.number(0...32) == 0
            let cells = [
                String(format: "c%07d", client),
                codes[min(person.number(0...codes.count - 1), person.number(0...codes.count - 1))],
                person.pick(["woman", "woman", "man", "man", "nonBinary"]), "\(person.number(1935...1996))",
                Self.days[applied], Self.days[opened], isRunning ? "" : Self.days[closed],
                random.pick(["yes", "no", "no", "unknown"]),
                reasons.filter { _ in random.number(0...3) == 0 }.joined(separator: ";"),
                "po\(random.number(100...450))",
            ]
            text += cells.joined(separator: ",") + "\n"
            if text.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
        }
        try file.write(contentsOf: Data(text.utf8))
    }

    private static let header =
        "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons,ombud_id\n"

    /// The days from 2015 on, as a register writes them.
    private static let days: [String] = (2015...2030).flatMap { year in
        (1...12).flatMap { month in
            (1...31).compactMap { CalendarDate(year: year, month: month, day: $0)?.rawValue }
        }
    }
}
