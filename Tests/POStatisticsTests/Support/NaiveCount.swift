import POModel
import POStatistics

/// The definitions once more, in plain arrays, dictionaries and sets, without regard to speed.
///
/// It shares no code with what it checks: it reads cells as strings and counts by asking each question of every row.
struct NaiveCount {
    struct Remark: Hashable {
        var line: Int
        var column: String?
        var code: RegisterIssue.Code
    }

    struct Row {
        var id: [UInt8]
        var municipality: String
        var gender: String
        var birthYear: Int?
        var applied: NaiveDate?
        var opened: NaiveDate
        var closed: NaiveDate?
        var children: String
        var reasons: Set<String>

        /// Whether two rows are of one assignment.
        func isSame(as other: Self) -> Bool {
            id == other.id && municipality == other.municipality && applied == other.applied && opened == other.opened
        }
    }

    static let bands = [("18-29", 18, 29), ("30-49", 30, 49), ("50-64", 50, 64), ("65+", 65, 999)]
    static let reasons = [
        "economy", "housing", "occupation", "everydayStructure", "breakingIsolation", "relationships",
        "existentialQuestions", "authorityContact", "healthcareContact", "other",
    ]
    static let columns = ["woman": "women", "man": "men", "nonBinary": "nonBinary"]

    let year: Int
    let register: RandomRegister
    let reasonsOfAllClients: Bool
    /// The accepted rows that touch the year.
    var rows: [Row] = []
    /// The assignments that they are of.
    var assignments: [Row] = []
    /// How many rows are of an assignment that an earlier one told.
    var repeatedCount = 0
    var leftOut: [Remark] = []
    var counted: [Remark] = []

    init(_ register: RandomRegister, year: Int, reasonsOfAllClients: Bool = false) {
        self.year = year
        self.register = register
        self.reasonsOfAllClients = reasonsOfAllClients
        var genders: [[UInt8]: Set<String>] = [:]
        var years: [[UInt8]: Set<Int>] = [:]
        for row in register.rows {
            guard let cells = row.cells else {
                leftOut.append(Remark(line: row.line, column: nil, code: row.fault ?? .wrongCellCount))
                continue
            }
            let faults = faults(in: cells).map { Remark(line: row.line, column: $0, code: $1) }
            leftOut += faults
            if !faults.isEmpty { continue }
            remarkOnDays(of: cells, line: row.line)
            guard let opened = NaiveDate(cells["opened"] ?? ""), opened <= NaiveDate(year, 12, 31) else { continue }
            let closed = NaiveDate(cells["closed"] ?? "")
            if let closed, closed < NaiveDate(year, 1, 1) { continue }
            remark(on: cells, line: row.line, opened: opened)
            let accepted = Row(
                id: Array((cells["client_id"] ?? "").utf8), municipality: cells["municipality_code"] ?? "",
                gender: cells["gender"] ?? "", birthYear: Int(cells["birth_year"] ?? ""),
                applied: NaiveDate(cells["applied"] ?? ""), opened: opened, closed: closed,
                children: cells["children_at_home"] ?? "", reasons: Set(Self.list(cells["reasons"] ?? "")))
            compare(accepted, line: row.line)
            rows.append(accepted)
            genders[accepted.id, default: []].insert(accepted.gender)
            if let birthYear = accepted.birthYear { years[accepted.id, default: []].insert(birthYear) }
            if genders[accepted.id]?.count == 2, !counted.contains(about: accepted.id, .differingGender, in: register) {
                counted.append(Remark(line: row.line, column: "gender", code: .differingGender))
            }
            if years[accepted.id]?.count == 2, !counted.contains(about: accepted.id, .differingBirthYear, in: register)
            {
                counted.append(Remark(line: row.line, column: "birth_year", code: .differingBirthYear))
            }
        }
    }

    /// Tells what a row has in common with earlier ones.
    private mutating func compare(_ row: Row, line: Int) {
        func withoutSpace(_ id: [UInt8]) -> String {
            String(decoding: id, as: UTF8.self).filter { !$0.isWhitespace }
        }
        let isNew = !rows.contains { $0.id == row.id }
        if isNew, rows.contains(where: { Array(withoutSpace($0.id).utf8) == Array(withoutSpace(row.id).utf8) }) {
            counted.append(Remark(line: line, column: "client_id", code: .differingWhiteSpace))
        }
        let same = rows.filter { $0.isSame(as: row) }
        if same.isEmpty {
            assignments.append(row)
            return
        }
        if repeatedCount == 0 { counted.append(Remark(line: line, column: nil, code: .repeatedAssignment)) }
        repeatedCount += 1
        if same.contains(where: { $0.closed != row.closed }),
            !counted.contains(about: row.id, .differingClosed, in: register)
        {
            counted.append(Remark(line: line, column: "closed", code: .differingClosed))
        }
        for index in assignments.indices where assignments[index].isSame(as: row) {
            assignments[index].reasons.formUnion(row.reasons)
            if row.children == "yes" { assignments[index].children = "yes" }
            let lasts = assignments[index].closed == nil || row.closed == nil
            assignments[index].closed = lasts ? nil : [assignments[index].closed, row.closed].compactMap(\.self).max()
        }
    }

    /// Every fault of a row, by column.
    func faults(in cells: [String: String]) -> [(String, RegisterIssue.Code)] {
        var faults: [(String, RegisterIssue.Code)] = []
        let text = cells["birth_year"] ?? ""
        if (cells["client_id"] ?? "").allSatisfy({ $0 == " " }) { faults.append(("client_id", .emptyClientID)) }
        if RandomRegister.personalIDs.contains(cells["client_id"] ?? "") {
            faults.append(("client_id", .personalIdentityNumber))
        }
        if !RandomRegister.codes.contains(cells["municipality_code"] ?? "") {
            faults.append(("municipality_code", .unknownMunicipality))
        }
        if Self.columns[cells["gender"] ?? ""] == nil { faults.append(("gender", .unknownGender)) }
        let isYear = text.count == 4 && text.allSatisfy { "0123456789".contains($0) }
        if !text.isEmpty, !isYear { faults.append(("birth_year", .invalidBirthYear)) }
        if isYear, let number = Int(text), number < 1880 || number > year {
            faults.append(("birth_year", .birthYearOutOfRange))
        }
        for column in ["applied", "opened", "closed"] {
            let text = cells[column] ?? ""
            if !text.isEmpty, NaiveDate(text) == nil { faults.append((column, .invalidDate)) }
        }
        if let opened = NaiveDate(cells["opened"] ?? ""), let closed = NaiveDate(cells["closed"] ?? ""), closed < opened
        {
            faults.append(("closed", .closedBeforeOpened))
        }
        return faults
    }

    private mutating func remarkOnDays(of cells: [String: String], line: Int) {
        let (opened, closed) = (NaiveDate(cells["opened"] ?? ""), NaiveDate(cells["closed"] ?? ""))
        if opened == nil, closed != nil {
            counted.append(Remark(line: line, column: "closed", code: .closedWithoutOpened))
        }
        let lastDay = NaiveDate(year, 12, 31)
        guard let applied = NaiveDate(cells["applied"] ?? ""), applied <= lastDay else { return }
        let tenYearsLater = NaiveDate(applied.year + 10, applied.month, applied.day)
        if let opened, opened <= lastDay {
            guard opened.year == year, tenYearsLater < opened else { return }
        } else {
            guard closed.map({ lastDay < $0 }) ?? true, tenYearsLater < lastDay else { return }
        }
        counted.append(Remark(line: line, column: "applied", code: .longWaiting))
    }

    private mutating func remark(on cells: [String: String], line: Int, opened: NaiveDate) {
        let birthYear = cells["birth_year"] ?? ""
        if birthYear.isEmpty { counted.append(Remark(line: line, column: "birth_year", code: .blankBirthYear)) }
        if let number = Int(birthYear), year - number < 18 {
            counted.append(Remark(line: line, column: "birth_year", code: .underage))
        }
        if let applied = cells["applied"], opened.year == year {
            if applied.isEmpty { counted.append(Remark(line: line, column: "applied", code: .blankApplied)) }
            if let date = NaiveDate(applied), opened < date {
                counted.append(Remark(line: line, column: "applied", code: .appliedAfterOpened))
            }
        }
        if let children = cells["children_at_home"], !["", "yes", "no", "unknown"].contains(children) {
            counted.append(Remark(line: line, column: "children_at_home", code: .unknownChildrenAtHome))
        }
        if let reasons = cells["reasons"], Self.list(reasons).contains(where: { !Self.reasons.contains($0) }) {
            counted.append(Remark(line: line, column: "reasons", code: .unknownReason))
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ";").map { item in
            String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}

extension NaiveCount {
    /// The figures of some municipalities together, or of all, by the path of their key.
    func table(of municipalities: Set<String>? = nil) -> [String: Double] {
        var table: [String: Double] = [:]
        for gender in Self.columns.values {
            for name in ["total", "new", "closed"] {
                table["clients.\(name).all.\(gender)"] = 0
                for band in Self.bands { table["clients.\(name).byAge.\(band.0).\(gender)"] = 0 }
            }
            table["clients.openingStock.\(gender)"] = 0
            table["clients.closingStock.\(gender)"] = 0
            if register.has("children_at_home") { table["clients.withChildrenAtHome.\(gender)"] = 0 }
            if register.has("reasons") {
                for reason in Self.reasons { table["contactReasons.counts.\(reason).\(gender)"] = 0 }
            }
        }
        for name in ["underage", "withoutBirthYear", "betweenBands"] { table["outsideBands.\(name)"] = 0 }
        let inside = assignments.filter { municipalities?.contains($0.municipality) ?? true }
        for id in Set(inside.map(\.id)) { count(id, inside.filter { $0.id == id }, in: &table) }
        if register.has("applied") {
            wait(inside, in: &table)
            for name in Self.waits.map(\.0) + ["unknown"] { table["newByWaiting.\(name)", default: 0] += 0 }
        }
        return table
    }

    private func count(_ id: [UInt8], _ assignments: [Row], in table: inout [String: Double]) {
        let everywhere = rows.filter { $0.id == id }
        let gender = ["woman", "man", "nonBinary"].first { name in everywhere.contains { $0.gender == name } } ?? ""
        let age = everywhere.compactMap(\.birthYear).min().map { year - $0 }
        let band = age.flatMap { age in Self.bands.first { age >= $0.1 && age <= $0.2 }?.0 }
        if band == nil {
            let reason = age.map { $0 < 18 ? "underage" : "betweenBands" } ?? "withoutBirthYear"
            table["outsideBands.\(reason)", default: 0] += 1
        }
        let column = Self.columns[gender] ?? ""
        let wasOpen = assignments.contains { $0.opened < NaiveDate(year, 1, 1) }
        let isOpen = assignments.contains { $0.closed.map { NaiveDate(year, 12, 31) < $0 } ?? true }
        for (name, holds) in [("total", true), ("new", !wasOpen), ("closed", !isOpen)] where holds {
            table["clients.\(name).all.\(column)", default: 0] += 1
            if let band { table["clients.\(name).byAge.\(band).\(column)", default: 0] += 1 }
        }
        if register.has("applied"), !wasOpen {
            let first = assignments.filter { $0.opened.year == year }.map(\.opened.ordinal).min()
            let days = assignments.filter { $0.opened.ordinal == first }.compactMap(days(waited:)).max()
            let name = days.flatMap { days in Self.waits.first { days <= $0.1 }?.0 } ?? "unknown"
            table["newByWaiting.\(name)", default: 0] += 1
        }
        if wasOpen { table["clients.openingStock.\(column)", default: 0] += 1 }
        if isOpen { table["clients.closingStock.\(column)", default: 0] += 1 }
        if register.has("children_at_home"), assignments.contains(where: { $0.children == "yes" }) {
            table["clients.withChildrenAtHome.\(column)", default: 0] += 1
        }
        guard register.has("reasons"), reasonsOfAllClients || !wasOpen else { return }
        for reason in Self.reasons
        where assignments.contains(where: { $0.opened.year == year && $0.reasons.contains(reason) }) {
            table["contactReasons.counts.\(reason).\(column)", default: 0] += 1
        }
    }

    private static let waits = [
        ("0-7", 7), ("8-30", 30), ("31-90", 90), ("91-180", 180), ("181-365", 365), ("366+", .max),
    ]

    private func days(waited row: Row) -> Int? {
        guard let applied = row.applied, applied <= row.opened else { return nil }
        return row.opened.ordinal - applied.ordinal
    }

    private func wait(_ assignments: [Row], in table: inout [String: Double]) {
        let days = assignments.filter { $0.opened.year == year }.compactMap(days(waited:)).sorted()
        table["waiting.count"] = Double(days.count)
        guard let last = days.last else { return }
        table["waiting.maximumDays"] = Double(last)
        table["waiting.medianDays"] = Double(days[(days.count - 1) / 2] + days[days.count / 2]) / 2
    }
}

extension Array<NaiveCount.Remark> {
    fileprivate func contains(about id: [UInt8], _ code: RegisterIssue.Code, in register: RandomRegister) -> Bool {
        contains { remark in
            guard remark.code == code else { return false }
            let cells = register.rows.first { $0.line == remark.line }?.cells
            return [UInt8]((cells?["client_id"] ?? "").utf8) == id
        }
    }
}

/// A day, found by trying: the months are written out, and the days of all earlier years are added up.
struct NaiveDate: Comparable {
    let year: Int
    let month: Int
    let day: Int

    init(_ year: Int, _ month: Int, _ day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2]), year > 0, month > 0, month < 13, day > 0,
            day <= Self.lengths(year)[month - 1]
        else { return nil }
        self.init(year, month, day)
    }

    static func lengths(_ year: Int) -> [Int] {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }

    var ordinal: Int {
        (1900..<max(year, 1900)).reduce(0) { $0 + Self.lengths($1).reduce(0, +) }
            + Self.lengths(year).prefix(month - 1).reduce(0, +) + day
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
