import Foundation

/// What the rules say, written for a reader of the domain and not for speed: plain questions to a document's JSON.
///
/// It knows the forms by heart and shares no code with the package. For every rule it gives the severities of what is to be
/// told, in order of gravity.
struct NaiveRules {
    typealias Object = [String: Any]

    let document: Object
    var others: [Object] = []
    var decision: Object?
    private var told: [String: [String]] = [:]

    static let columns = ["women", "men", "nonBinary", "undivided"]
    static let reasons = [
        "economy", "housing", "occupation", "everydayStructure", "breakingIsolation", "relationships",
        "existentialQuestions", "authorityContact", "healthcareContact", "other",
    ]

    init(_ document: Object, beside others: [Object] = [], decision: Object? = nil) {
        self.document = document
        self.others = others
        self.decision = decision
    }

    /// The severities of what each rule tells; a rule that tells nothing is not among them.
    mutating func run() -> [String: [String]] {
        if kind == "grantReport" {
            clients()
            genders()
            reasons()
            staff()
            access()
            money()
            reportDates()
        }
        if kind == "grantApplication" { application() }
        signedAfterMemorandum()
        return told.mapValues { $0.sorted() }
    }

    mutating func tell(_ rule: String, _ severity: String) { told[rule, default: []].append(severity) }

    // The document.

    var kind: String { document["kind"] as? String ?? "" }
    var edition: String { document["edition"] as? String ?? "" }
    var year: Int? { document["year"] as? Int }
    var is2012: Bool { edition == "report-2012" }
    var is2021: Bool { edition == "report-2021" }
    var is2024: Bool { edition == "report-2024" }

    static func value(_ path: String, in object: Object) -> Any? {
        var value: Any? = object
        for key in path.split(separator: "/") { value = (value as? Object)?[String(key)] }
        return value
    }

    func value(_ path: String) -> Any? { Self.value(path, in: document) }
    func number(_ path: String) -> Int? { value(path) as? Int }
    func hundredths(_ path: String) -> Int? { (value(path) as? Double).map { Int(($0 * 100).rounded()) } }
    func text(_ path: String) -> String? { value(path) as? String }
    func answer(_ path: String) -> Bool? { value(path) as? Bool }
    func isGiven(_ path: String) -> Bool { value(path) != nil }

    var bands: [String] {
        is2012 ? ["18-29", "30-39", "40-49", "50-59", "60-64", "65+"] : ["18-29", "30-49", "50-64", "65+"]
    }

    /// The columns of the forms for clients.
    var asked: [String] { is2024 ? ["women", "men", "nonBinary"] : ["women", "men"] }

    /// The tables that a form asks for, and whether by age.
    func asks(table: String) -> Bool { !is2012 || table != "total" }
    func asksBands(_ table: String) -> Bool { !is2012 || table == "closed" }
}

/// A number of which perhaps only limits are known.
struct NaiveNumber {
    var low = 0
    var high: Int?
    var isWritten = false

    var exact: Int? { low == high ? low : nil }
    var isKnown: Bool { isWritten || low > 0 || high != nil }

    static func exactly(_ number: Int) -> NaiveNumber { NaiveNumber(low: number, high: number, isWritten: true) }

    static func + (left: NaiveNumber, right: NaiveNumber) -> NaiveNumber {
        NaiveNumber(
            low: left.low + right.low, high: left.high.flatMap { high in right.high.map { high + $0 } },
            isWritten: left.isWritten || right.isWritten)
    }
}

/// The rules about clients.
extension NaiveRules {
    func bandPath(_ table: String, _ band: String, _ column: String) -> String {
        "clients/\(table)/byAge/\(band)/\(column)"
    }

    /// The age bands of a table: the form's or, where the document has others, those that are there.
    func bands(_ table: String) -> [String] {
        let found = (value("clients/\(table)/byAge") as? Object ?? [:]).keys.sorted()
        let form = asksBands(table) ? bands : []
        return found.allSatisfy(form.contains) ? form : found
    }

    /// The band cells that the form has or the document fills in a column.
    func bandCells(_ table: String, _ column: String) -> [(band: String, number: Int?)] {
        bands(table).map { ($0, number(bandPath(table, $0, column))) }
            .filter { $0.number != nil || asked.contains(column) || !bands.contains($0.band) }
    }

    func outside(_ table: String, _ column: String) -> Int {
        ["under18", "unknownBirthYear", "otherAge"].reduce(0) {
            $0 + (number("clients/\(table)/outsideBands/\($1)/\(column)") ?? 0)
        }
    }

    func total(_ table: String, _ column: String) -> NaiveNumber {
        if let number = number("clients/\(table)/all/\(column)") { return .exactly(number) }
        let cells = bandCells(table, column)
        guard cells.contains(where: { $0.number != nil }) else { return NaiveNumber() }
        let sum = cells.reduce(outside(table, column)) { $0 + ($1.number ?? 0) }
        return NaiveNumber(low: sum, high: cells.contains { $0.number == nil } ? nil : sum)
    }

    func band(_ table: String, _ band: String, _ column: String) -> NaiveNumber {
        if let number = number(bandPath(table, band, column)) { return .exactly(number) }
        let cells = bandCells(table, column)
        guard cells.contains(where: { $0.band == band }),
            let total = number("clients/\(table)/all/\(column)")
        else { return NaiveNumber() }
        let rest = cells.reduce(total - outside(table, column)) { $0 - ($1.number ?? 0) }
        if rest < 0 { return NaiveNumber() }
        return NaiveNumber(low: cells.count { $0.number == nil } == 1 ? rest : 0, high: rest)
    }

    mutating func atMost(_ rule: String, _ part: NaiveNumber, _ whole: NaiveNumber, fails severity: String = "error") {
        if let most = whole.high, part.low > most { return tell(rule, severity) }
        guard part.isWritten else { return }
        if whole.exact == nil, part.low > whole.low { tell(rule, "note") }
    }

    mutating func clients() {
        for (rule, table) in [("C1", "total"), ("C2", "new"), ("C3", "closed")] {
            for column in Self.columns { sums(rule, table, column) }
        }
        for table in ["total", "new", "closed"] {
            let missing = Self.columns.filter { column in
                let isAsked = asks(table: table)
                return isAsked && number("clients/\(table)/all/\(column)") == nil
                    && bandCells(table, column).contains { $0.number != nil }
            }
            if !missing.isEmpty { tell("C4", "warning") }
        }
        if isGiven("clients/openingStock") || isGiven("clients/closingStock") { stock() }
        if !is2012 || isGiven("clients/total") { parts("C6", "new") }
        if !is2012 || isGiven("clients/total") {
            parts("C7", "closed")
        } else {
            for column in Self.columns where total("closed", column).isKnown {
                let opening = number("clients/openingStock/\(column)").map(NaiveNumber.exactly) ?? NaiveNumber()
                let new = total("new", column)
                let closed = total("closed", column)
                let all = opening + new
                if let most = all.high, closed.low > most {
                    tell("C7", "error")
                } else if all.high == nil, closed.low > all.low, closed.isWritten {
                    tell("C7", "note")
                }
            }
        }
        if !is2012 {
            for column in Self.columns {
                for table in ["new", "closed"] {
                    let (all, moved) = (total("total", column), total(table, column))
                    if all.isKnown, moved.isKnown, let most = all.high, most < moved.low { tell("C8", "note") }
                }
            }
            stockAgainstLastYear()
        }
        children()
        for table in ["total", "new", "closed"] {
            for (band, row) in value("clients/\(table)/byAge") as? [String: Object] ?? [:] {
                guard let lowest = Int(band.prefix { $0.isNumber }), lowest < 18 else { continue }
                for case let number as Int in row.values where number > 0 { tell("C13", "error") }
            }
        }
        let young = value("clients/total/outsideBands/under18") as? Object ?? [:]
        if young.values.contains(where: { $0 as? Int ?? 0 > 0 }) { tell("C13", "warning") }
    }

    private mutating func sums(_ rule: String, _ table: String, _ column: String) {
        let cells = bandCells(table, column)
        guard let total = number("clients/\(table)/all/\(column)"), cells.contains(where: { $0.number != nil }) else {
            return
        }
        let rest = cells.reduce(total - outside(table, column)) { $0 - ($1.number ?? 0) }
        let hasBlanks = cells.contains { $0.number == nil }
        if rest < 0 || rest > 0 && !hasBlanks { return tell(rule, "error") }
        if hasBlanks || outside(table, column) > 0 { tell(rule, "note") }
    }

    private mutating func stock() {
        for column in Self.columns {
            func stock(_ key: String) -> NaiveNumber {
                number("clients/\(key)/\(column)").map(NaiveNumber.exactly) ?? NaiveNumber()
            }
            let left = [stock("openingStock"), total("new", column)]
            let right = [total("closed", column), stock("closingStock")]
            guard (left + right).contains(where: \.isKnown) else { continue }
            let (before, after) = (left[0] + left[1], right[0] + right[1])
            if after.high.map({ before.low > $0 }) ?? false || before.high.map({ after.low > $0 }) ?? false {
                tell("C5", "error")
                continue
            }
            guard before.isWritten || after.isWritten else { continue }
            if (before.exact == nil) != (after.exact == nil) { tell("C5", "note") }
        }
    }

    private mutating func parts(_ rule: String, _ table: String) {
        guard isGiven("clients/total") else { return }
        for row in [nil] + bands(table).filter(bands("total").contains) {
            func path(_ table: String) -> String { "clients/\(table)/" + (row.map { "byAge/\($0)" } ?? "all") }
            func range(_ table: String, _ column: String) -> NaiveNumber {
                row.map { band(table, $0, column) } ?? total(table, column)
            }
            let (part, whole) = (value(path(table)) as? Object ?? [:], value(path("total")) as? Object ?? [:])
            if !part.isEmpty, !whole.isEmpty, (part["undivided"] == nil) != (whole["undivided"] == nil) {
                across(rule, part, whole)
                continue
            }
            for column in Self.columns {
                let (counted, limit) = (range(table, column), range("total", column))
                let isAsked = asked.contains(column) && row.map(bands.contains) ?? true
                guard counted.isKnown, limit.isKnown || isAsked else { continue }
                atMost(rule, counted, limit)
            }
        }
    }

    /// People divided by gender against people who are not.
    private mutating func across(_ rule: String, _ part: Object, _ whole: Object) {
        let counted = part.values.reduce(0) { $0 + ($1 as? Int ?? 0) }
        if let all = whole["undivided"] as? Int {
            if counted > all { tell(rule, "error") }
            return
        }
        let given = whole.values.reduce(0) { $0 + ($1 as? Int ?? 0) }
        if counted > given { tell(rule, asked.allSatisfy { whole[$0] != nil } ? "error" : "note") }
    }

    private mutating func children() {
        let children = value("clients/withChildrenAtHome") as? Object ?? [:]
        let table = is2012 ? "closed" : "total"
        let whole = value("clients/\(table)/all") as? Object ?? [:]
        if !children.isEmpty, !whole.isEmpty, (children["undivided"] == nil) != (whole["undivided"] == nil) {
            across("C10", children, whole)
        } else {
            for column in Self.columns {
                guard let number = children[column] as? Int else { continue }
                let limit = total(table, column)
                if limit.isKnown || asked.contains(column) { atMost("C10", .exactly(number), limit) }
            }
        }
        guard is2012 || isGiven("clients/withMinorChildren") else { return }
        for column in Self.columns {
            guard let home = children[column] as? Int, let minor = number("clients/withMinorChildren/\(column)") else {
                continue
            }
            if home > minor { tell("C11", "error") }
        }
    }

    private mutating func stockAgainstLastYear() {
        let name = text("grantee/municipality/name")
        guard let year, name != nil,
            let last = others.first(where: {
                $0["kind"] as? String == "grantReport" && $0["year"] as? Int == year - 1
                    && Self.value("grantee/municipality/name", in: $0) as? String == name
            })
        else { return }
        let before = NaiveRules(last)
        for column in Self.columns {
            guard let all = total("total", column).exact, let new = total("new", column).exact,
                let lastAll = before.total("total", column).exact, let closed = before.total("closed", column).exact
            else { continue }
            if all - new != lastAll - closed { tell("C9", "warning") }
        }
    }

    mutating func genders() {
        func counts(_ path: String) -> Object { value(path) as? Object ?? [:] }
        func isDivided(_ rows: [Object]) -> Bool { rows.contains { !$0.isEmpty && $0["undivided"] == nil } }
        var everyone: [Object] = [counts("clients/withChildrenAtHome")]
        for table in ["total", "new", "closed"] {
            everyone.append(counts("clients/\(table)/all"))
            everyone += (value("clients/\(table)/byAge") as? [String: Object] ?? [:]).values
        }
        everyone += (value("contactReasons/counts") as? [String: Object] ?? [:]).values
        for column in ["women", "men", "nonBinary"] {
            let isNone = { (rows: [Object]) in rows.allSatisfy { $0[column] as? Int ?? 0 == 0 } }
            var lacks = 0
            var tables: [(String, [Object])] = ["total", "new", "closed"].filter { asks(table: $0) }.map { table in
                let rows = value("clients/\(table)/byAge") as? [String: Object] ?? [:]
                return (table, [counts("clients/\(table)/all")] + rows.values)
            }
            tables.append(("children", [counts("clients/withChildrenAtHome")]))
            if !is2012 { tables.append(("reasons", Self.reasons.map { counts("contactReasons/counts/\($0)") })) }
            for (name, rows) in tables {
                guard asked.contains(column), isDivided(rows), rows.allSatisfy({ $0[column] == nil }) else { continue }
                if total("total", column).high == 0 { continue }
                if name == "reasons", total("new", column).high == 0 { continue }
                if column == "nonBinary", name != "total" || isNone(everyone) { continue }
                lacks += 1
            }
            let head = counts("ombuds/headcount")
            if !is2012, column != "nonBinary", isDivided([head]), head[column] == nil {
                let persons = head.values.reduce(0) { $0 + ($1 as? Int ?? 0) }
                if hundredths("ombuds/positions").map({ $0 > persons * 100 }) ?? true { lacks += 1 }
            }
            if lacks > 0 { tell("C15", "warning") }
        }
    }
}
