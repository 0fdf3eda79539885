import POModel
import POStatistics

/// The figures of a service once more, asked of every row, without regard to speed.
struct NaiveService {
    struct Row {
        var id: [UInt8]
        var municipality: String
        var applied: NaiveDate?
        var opened: NaiveDate?
        var closed: NaiveDate?
        var ombud: String
        func isOpen(after day: NaiveDate) -> Bool { closed.map { day < $0 } ?? true }
        func isOpen(on day: NaiveDate) -> Bool { closed.map { day <= $0 } ?? true }
    }

    let year: Int
    let naive: NaiveCount
    /// The rows that are not left out, those that wait too.
    let rows: [Row]

    init(_ register: RandomRegister, year: Int) {
        self.year = year
        let naive = NaiveCount(register, year: year)
        self.naive = naive
        rows = register.rows.compactMap { row in
            guard let cells = row.cells, naive.faults(in: cells).isEmpty else { return nil }
            return Row(
                id: Array((cells["client_id"] ?? "").utf8), municipality: cells["municipality_code"] ?? "",
                applied: NaiveDate(cells["applied"] ?? ""), opened: NaiveDate(cells["opened"] ?? ""),
                closed: NaiveDate(cells["closed"] ?? ""), ombud: cells["ombud_id"] ?? "")
        }
    }

    /// The first and last month of every period, in the order of the figures.
    static let periods: [(Int, Int)] =
        [(1, 12)] + [(1, 4), (5, 8), (9, 12)] + [(1, 3), (4, 6), (7, 9), (10, 12)] + (1...12).map { ($0, $0) }

    /// The figures by the path of their key.
    func figures(of municipalities: Set<String>? = nil) -> [String: Double] {
        var figures: [String: Double] = ["year": Double(year)]
        let inside = rows.filter { municipalities?.contains($0.municipality) ?? true }
        for (place, months) in Self.periods.enumerated() {
            for (key, value) in stocksAndFlows(inside, months) { figures["periods.\(place).\(key)"] = value }
        }
        let (first, last) = (NaiveDate(year, 1, 1), NaiveDate(year, 12, 31))
        let touching = Self.assignments(
            of: inside.filter { row in row.opened.map { $0 <= last } ?? false && row.isOpen(on: first) })
        func days(_ from: NaiveDate?, _ to: NaiveDate?) -> Int { (to?.ordinal ?? 0) - (from?.ordinal ?? 0) }
        let closed = touching.filter { !$0.isOpen(after: last) }
        spread(closed.map { days($0.opened, $0.closed) + 1 }, "closedLengths", &figures)
        let running = touching.filter { $0.isOpen(after: last) }
        spread(running.map { days($0.opened, last) + 1 }, "runningLengths", &figures)
        if rows.contains(where: { $0.applied != nil }) {
            let opened = touching.filter { row in
                guard let day = row.opened, let applied = row.applied else { return false }
                return day.year == year && applied <= day
            }
            spread(opened.map { days($0.applied, $0.opened) }, "waiting", &figures)
            let waiting = Self.assignments(
                of: inside.filter { row in
                    guard let applied = row.applied, applied <= last else { return false }
                    return row.opened.map { last < $0 } ?? true && row.isOpen(after: last)
                })
            spread(waiting.map { days($0.applied, last) }, "stillWaiting", &figures)
        }
        if rows.contains(where: { !$0.ombud.isEmpty }) {
            ombuds(
                inside.filter { row in row.opened.map { $0 <= last } ?? false && row.isOpen(on: first) }, last, &figures
            )
        }
        return figures
    }

    /// Rows of one assignment as one, which lasts as long as any of them says.
    private static func assignments(of rows: [Row]) -> [Row] {
        var assignments: [Row] = []
        for row in rows {
            let place = assignments.firstIndex { other in
                (other.id, other.municipality) == (row.id, row.municipality)
                    && (other.applied, other.opened) == (row.applied, row.opened)
            }
            guard let place else {
                assignments.append(row)
                continue
            }
            if let closed = assignments[place].closed {
                assignments[place].closed = row.closed.map { max(closed, $0) }
            }
        }
        return assignments
    }

    private func ombuds(_ touching: [Row], _ last: NaiveDate, _ figures: inout [String: Double]) {
        let names = Set(touching.map(\.ombud)).subtracting([""]).sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        for (place, name) in names.enumerated() {
            let own = touching.filter { $0.ombud == name }
            figures["caseload.loads.\(place).supported"] = Double(Set(own.map(\.id)).count)
            figures["caseload.loads.\(place).atEnd"] = Double(
                Set(own.filter { $0.isOpen(after: last) }.map(\.id)).count)
        }
        let clients = Set(touching.map(\.id))
        let groups = clients.map { id in Set(touching.filter { $0.id == id }.map(\.ombud)) }
        figures["caseload.supported"] = Double(clients.count)
        figures["caseload.atEnd"] = Double(Set(touching.filter { $0.isOpen(after: last) }.map(\.id)).count)
        figures["caseload.withoutOmbud"] = Double(groups.count { $0.contains("") })
        figures["continuity.sameOmbud"] = Double(groups.count { $0.count == 1 && !$0.contains("") })
        figures["continuity.severalOmbuds"] = Double(groups.count { $0.subtracting([""]).count > 1 })
        figures["continuity.notKnown"] = Double(groups.count { $0.contains("") && $0.count < 3 })
    }

    private func spread(_ days: [Int], _ name: String, _ figures: inout [String: Double]) {
        let sorted = days.sorted()
        figures["\(name).count"] = Double(sorted.count)
        guard let last = sorted.last else { return }
        figures["\(name).maximumDays"] = Double(last)
        for (quarters, key) in [(1, "lowerQuartileDays"), (2, "medianDays"), (3, "upperQuartileDays")] {
            let exact = sorted.count * quarters
            let place = exact / 4
            figures["\(name).\(key)"] =
                exact % 4 == 0 ? Double(sorted[place - 1] + sorted[place]) / 2 : Double(sorted[place])
        }
    }

    private func stocksAndFlows(_ inside: [Row], _ months: (Int, Int)) -> [String: Double] {
        var figures: [String: Double] = [:]
        let first = NaiveDate(year, months.0, 1)
        let last = NaiveDate(year, months.1, NaiveDate.lengths(year)[months.1 - 1])
        for column in NaiveCount.columns.values {
            for name in ["total", "new", "closed"] {
                figures["clients.\(name).all.\(column)"] = 0
                for band in NaiveCount.bands { figures["clients.\(name).byAge.\(band.0).\(column)"] = 0 }
            }
            figures["clients.openingStock.\(column)"] = 0
            figures["clients.closingStock.\(column)"] = 0
        }
        for id in Set(inside.map(\.id)) {
            let own = inside.filter { row in
                row.id == id && row.opened.map { $0 <= last } ?? false && row.isOpen(on: first)
            }
            guard !own.isEmpty else { continue }
            let everywhere = naive.rows.filter { $0.id == id }
            let gender =
                ["woman", "man", "nonBinary"].first { name in everywhere.contains { $0.gender == name } } ?? ""
            let column = NaiveCount.columns[gender] ?? ""
            let age = everywhere.compactMap(\.birthYear).min().map { year - $0 }
            let band = age.flatMap { age in NaiveCount.bands.first { age >= $0.1 && age <= $0.2 }?.0 }
            let wasOpen = own.contains { $0.opened.map { $0 < first } ?? false }
            let isOpen = own.contains { $0.isOpen(after: last) }
            for (name, holds) in [("total", true), ("new", !wasOpen), ("closed", !isOpen)] where holds {
                figures["clients.\(name).all.\(column)", default: 0] += 1
                if let band { figures["clients.\(name).byAge.\(band).\(column)", default: 0] += 1 }
            }
            if wasOpen { figures["clients.openingStock.\(column)", default: 0] += 1 }
            if isOpen { figures["clients.closingStock.\(column)", default: 0] += 1 }
        }
        return figures
    }
}
