import POModel
import POStatistics
import TestSupport

/// Assignments as values, with clients who come back, move and change ombud.
enum RandomAssignments {
    static let year = 2024

    static func records(seed: UInt64) -> [AssignmentRecord] {
        var random = SeededGenerator(seed: seed)
        let pool = Int.random(in: 1...12, using: &random)
        return (0..<Int.random(in: 0...30, using: &random)).map { _ in
            let client = Int.random(in: 0..<pool, using: &random)
            let opened = date(&random)
            var record = AssignmentRecord(
                clientID: "c\(client)", municipality: code(random.pick(["0880", "0834", "0180"])),
                gender: Gender.allCases[client % 3], birthYear: client == 5 ? nil : 1940 + client * 6,
                applied: random.oneIn(4) ? nil : date(&random), opened: random.oneIn(6) ? nil : opened,
                hasChildrenAtHome: random.pick([true, false, nil]),
                reasons: Set(ContactReason.asked.filter { _ in random.oneIn(4) }),
                ombud: random.oneIn(4) ? nil : OmbudID("po\(client % 2)"))
            if let opened = record.opened, random.oneIn(2) { record.closed = max(opened, date(&random)) }
            if random.oneIn(9) { record.declined = date(&random) }
            record.reasonsFoundLater = Set(ContactReason.asked.filter { _ in random.oneIn(6) })
            return record
        }
    }

    private static func date(_ random: inout SeededGenerator) -> CalendarDate? {
        let month = Int.random(in: 1...12, using: &random)
        let year = year - 2 + Int.random(in: 0...4, using: &random)
        return CalendarDate(
            year: year, month: month,
            day: Int.random(in: 1...CalendarDate.days(inMonth: month, of: year), using: &random))
    }

    private static func max(_ one: CalendarDate, _ other: CalendarDate?) -> CalendarDate {
        other.map { Swift.max(one, $0) } ?? one
    }

    static func count(_ records: [AssignmentRecord], year: Int = year) -> ServiceYear {
        var service = ServiceYear(year, scope: .service)
        for record in records { service.add(record) }
        return service
    }
}
