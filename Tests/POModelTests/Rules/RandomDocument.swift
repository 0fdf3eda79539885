import Foundation
import TestSupport

/// Documents as careless people fill them in: mostly consistent, with blanks, slips and things left out.
struct RandomDocument {
    typealias Object = [String: Any]

    private var random: SeededGenerator
    /// How likely a cell is left blank, and how likely it is wrong, in percent.
    private let blanks: Int
    private let slips: Int

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        blanks = [0, 3, 10, 35, 70][Int(seed % 5)]
        slips = [0, 2, 8][Int(seed / 5 % 3)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// A number as written: as it is, a little off, or blank.
    private mutating func written(_ number: Int) -> Int? {
        if chance(blanks) { return nil }
        return chance(slips) ? max(0, number + self.number(-3...3)) : number
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? { chance(blanks) ? nil : value }

    private mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    mutating func report(_ edition: String, year: Int) -> Object {
        let is2012 = edition == "report-2012"
        let isUndivided = !is2012 && chance(8)
        let columns =
            isUndivided ? ["undivided"] : edition == "report-2024" ? ["women", "men", "nonBinary"] : ["women", "men"]
        var clients: [String: Any] = [:]
        let bands =
            is2012
            ? ["18-29", "30-39", "40-49", "50-59", "60-64", "65+"] : ["18-29", "30-49", "50-64", "65+"]
        var totals: [String: [String: (all: Int, byAge: [Int])]] = [:]
        for column in columns {
            let total = bands.map { _ in number(0...(column == "nonBinary" ? 1 : 9)) }
            let new = total.map { number(0...$0) }
            let closed = total.map { number(0...$0) }
            for (table, numbers) in [("total", total), ("new", new), ("closed", closed)] {
                totals[table, default: [:]][column] = (numbers.reduce(0, +), numbers)
            }
        }
        for table in ["total", "new", "closed"] where !(is2012 && table == "total") {
            clients[table] = self.table(
                totals[table] ?? [:], bands, hasBands: !is2012 || table == "closed", mixes: !isUndivided)
        }
        let whole = totals[is2012 ? "closed" : "total"] ?? [:]
        clients["withChildrenAtHome"] = row(whole.mapValues { number(0...$0.all) })
        if is2012 {
            clients["withMinorChildren"] = row(whole.mapValues { number(0...$0.all) })
            var opening: [String: Int] = [:]
            var closing: [String: Int] = [:]
            for column in columns {
                let (new, closed) = (totals["new"]?[column]?.all ?? 0, totals["closed"]?[column]?.all ?? 0)
                opening[column] = closed + number(0...5)
                closing[column] = (opening[column] ?? 0) + new - closed
            }
            clients["openingStock"] = row(opening)
            clients["closingStock"] = row(closing)
        }
        var report: Object = ["kind": "grantReport", "edition": edition, "clients": clients]
        if !chance(3) { report["year"] = year }
        report["contactReasons"] = is2012 ? ranking(year) : reasons(totals, columns, edition)
        addStaff(&report, is2012: is2012, columns: columns)
        addMoney(&report, year, is2012: is2012)
        if !is2012 { addAnswers(&report, edition) }
        var grantee: Object = ["municipality": ["name": one(["Kalmar", "Kalmar", "Malmö"])]]
        grantee["contactPerson"] = maybe(one(["Kim Exempel", "Lo Exempel"]))
        grantee["phone"] = maybe(one(["0480-45 00 00", "45 00 00", "+46 480 45 00 00"]))
        report["grantee"] = grantee
        addSignature(&report, year, deadlines: ["\(year + 1)-01-15", "\(year + 1)-01-31", "\(year)-01-15"])
        return Self.withoutBlanks(report)
    }

    private mutating func row(_ numbers: [String: Int]) -> Object {
        var row: Object = [:]
        for (column, number) in numbers.sorted(by: { $0.key < $1.key }) { row[column] = written(number) }
        return row
    }

    private mutating func table(
        _ numbers: [String: (all: Int, byAge: [Int])], _ bands: [String], hasBands: Bool, mixes: Bool
    ) -> Object {
        var table: Object = [:]
        var numbers = numbers
        if hasBands, chance(10), let column = numbers.keys.sorted().first {
            let count = number(1...2)
            numbers[column]?.all += count
            let key = one(["under18", "unknownBirthYear", "otherAge"])
            if !chance(30) { table["outsideBands"] = [key: [column: count]] }
        }
        table["all"] =
            mixes && chance(5)
            ? row(["undivided": numbers.values.reduce(0) { $0 + $1.all }]) : row(numbers.mapValues(\.all))
        guard hasBands, !chance(10) else { return table }
        var byAge: Object = [:]
        for (place, band) in bands.enumerated() { byAge[band] = row(numbers.mapValues { $0.byAge[place] }) }
        if chance(2) { byAge["15-17"] = row(numbers.mapValues { _ in 1 }) }
        table["byAge"] = byAge
        return table
    }

    private mutating func ranking(_ year: Int) -> Object {
        var reasons = ["economy", "housing", "occupation", "relationships"].shuffled(using: &random).map { [$0] }
        if chance(20) { reasons[0].append("other") }
        if chance(20) { reasons.append(reasons[1]) }
        return chance(blanks) ? [:] : ["ranking": ["\(year)": reasons]]
    }

    private mutating func reasons(
        _ totals: [String: [String: (all: Int, byAge: [Int])]], _ columns: [String], _ edition: String
    ) -> Object {
        var new = (totals["new"] ?? [:]).mapValues(\.all)
        if edition == "report-2021", chance(50) { new = ["undivided": new.values.reduce(0, +)] }
        var counts: Object = [:]
        var isOther = false
        let isComplete = chance(60)
        for reason in NaiveRules.reasons {
            let most = chance(slips) ? 2 : 1
            let row = row(new.mapValues { isComplete ? max($0, 0) * most : number(0...$0) * most })
            if chance(isComplete ? 0 : 10) { continue }
            counts[reason] = row
            if reason == "other" { isOther = row.values.contains { ($0 as? Int ?? 0) > 0 } }
        }
        if chance(4) { counts["debtCounselling"] = row(new) }
        var reasons: Object = ["counts": counts]
        if isOther != chance(15) { reasons["otherReason"] = "Resor" }
        return reasons
    }

    private mutating func addStaff(_ report: inout Object, is2012: Bool, columns: [String]) {
        let (women, men) = (number(1...3), number(0...2))
        let positions = Double((women + men) * 100 - one([0, 0, 25, 50]) + (chance(slips) ? 175 : 0)) / 100
        var ombuds: Object = [:]
        ombuds["positions"] = maybe(positions)
        if is2012 {
            ombuds["persons"] = written(women + men)
        } else {
            ombuds["headcount"] = row(["women": women, "men": men])
        }
        report["ombuds"] = ombuds
        var economy: Object = [:]
        var used: Object = [:]
        used["positions"] = is2012 ? nil : maybe(chance(90) ? positions : positions + 0.5)
        economy["used"] = used
        report["economy"] = economy
    }

    private mutating func addMoney(_ report: inout Object, _ year: Int, is2012: Bool) {
        let positions = (report["ombuds"] as? Object)?["positions"] as? Double ?? 2
        let rate = [2012: 302_500, 2020: 402_638, 2021: 404_530, 2024: 395_774][year] ?? 400_000
        let amount = Int(positions * Double(rate))
        var economy = report["economy"] as? Object ?? [:]
        var granted: Object = [:]
        granted["amount"] = maybe(chance(80) ? amount : amount + number(-9...9))
        if !is2012 { granted["positions"] = maybe(chance(85) ? positions : positions + one([-0.5, 0.5])) }
        var used = economy["used"] as? Object ?? [:]
        if !is2012 { used["amount"] = maybe(chance(70) ? amount : amount + number(-500...500)) }
        economy["granted"] = granted
        economy["used"] = used
        if !is2012, chance(30) { economy["fewerPositionsReason"] = "En vakans" }
        report["economy"] = economy
    }

    private mutating func addAnswers(_ report: inout Object, _ edition: String) {
        for key in ["training", "supervision"] {
            var support: Object = [:]
            let offered = chance(70)
            support["offered"] = maybe(offered)
            if offered { support["details"] = maybe("Motiverande samtal") }
            if !offered { support["reasonNotOffered"] = maybe("Inget behov") }
            report[key] = support
        }
        var access: Object = [:]
        access["queue"] = maybe(one(edition == "report-2021" ? ["yes", "partly", "no"] : ["yes", "no"]))
        access["waitingTime"] = maybe(
            one([["text": "30 dagar"], ["text": "2 månader"], ["maximumDays": 30]]) as Object)
        access["queueCause"] = edition == "report-2024" ? maybe("Ett ombud slutade") : nil
        var priority: Object = [:]
        let exists = chance(60)
        priority["exists"] = maybe(exists)
        priority[exists ? "order" : "reasonMissing"] = maybe("De som väntat längst")
        access["prioritisation"] = priority
        report["access"] = access
        addOrganisation(&report)
        report["societalServices"] = ["deficiencies": maybe("Långa väntetider") as Any?].compactMapValues(\.self)
        if edition == "report-2021" {
            var pandemic: Object = [:]
            pandemic["affected"] = maybe(one(["yes", "partly", "no", "unknown"]))
            pandemic["effects"] = chance(50) ? ["moreClients"] : nil
            report["pandemic"] = pandemic
        }
    }

    private mutating func addOrganisation(_ report: inout Object) {
        let marksNo = chance(50)
        var providers: Object = [:]
        for provider in ["municipality", "association", "foundation", "limitedCompany", "other"] {
            let isOne = provider == "municipality" ? chance(90) : chance(10)
            if isOne || marksNo { providers[provider] = maybe(isOne) }
        }
        var organisation: Object = ["providers": providers]
        if chance(40) { organisation["providerName"] = "PO Exempel" }
        var seats: Object = [:]
        for seat in NaiveRules([:]).seatKeys { seats[seat] = maybe(chance(85)) }
        var groups: Object = [:]
        for group in ["patients", "users", "relatives", "others"] {
            var row: Object = [:]
            let isOne = chance(50)
            if isOne || marksNo { row["represented"] = maybe(isOne) }
            if isOne { row["names"] = maybe("Föreningen Exempel") }
            groups[group] = row
        }
        var management: Object = ["authorities": seats, "organisations": groups]
        management["absenceReason"] = chance(40) ? "Ingen har kunnat" : nil
        organisation["managementGroup"] = management
        report["organisation"] = organisation
    }

    private mutating func addSignature(_ document: inout Object, _ year: Int, deadlines: [String]) {
        var signature: Object = [:]
        let isReport = document["kind"] as? String == "grantReport"
        let early = isReport ? "\(year + 1)-01-0\(number(2...9))" : "\(year)-01-1\(number(0...9))"
        signature["date"] = maybe(
            one([early, early, early, "\(year)-12-\(number(10...31))", "\(year + 1)-02-01", "\(year)-03-01"]))
        signature["name"] = isReport ? nil : maybe("Kim Exempel")
        document["signature"] = signature
        if chance(40) { document["countyBoard"] = ["deadline": one(deadlines)] }
    }

    mutating func application(_ edition: String, year: Int) -> Object {
        var application: Object = ["kind": "grantApplication", "edition": edition]
        if !chance(3) { application["year"] = year }
        let rate = [2019: 300_180, 2020: 402_638, 2021: 404_530][year - 1] ?? 400_000
        application["previousGrantPerPosition"] = maybe(chance(80) ? rate : 402_638)
        application["positions"] = maybe(one([1.5, 2, 2.5, 3] as [Double]))
        for key in ["operatingForm", "organisationPlan", "supportPlan", "followUpPlan"] {
            application[key] = maybe("Text.")
        }
        var applicant: Object = ["municipality": ["name": one(["Kalmar", "Kalmar", "Malmö", "Stockholm"])]]
        applicant["organisationNumber"] = maybe(one(["212000-0142", "212000-0746", "212000-0747"]))
        applicant["phone"] = maybe(one(["0480-45 00 00", "45 00 00"]))
        application["applicant"] = applicant
        var payment: Object = [:]
        payment["bankgiro"] = chance(50) ? one(["5089-7669", "5098-7669"]) : nil
        payment["plusgiro"] = chance(50) ? one(["1268-2", "24400-4", "24400-5"]) : nil
        application["payment"] = payment
        var contact: Object = [:]
        contact["name"] = maybe(one(["Kim Exempel", "Lo Exempel"]))
        contact["phone"] = maybe(one(["0480-45 00 00", "45 00 00"]))
        application["contact"] = contact
        var names = ["Kommunen", "Arbetsförmedlingen", "Försäkringskassan", "Primärvården", "Psykiatrin"]
        if chance(20) { names.remove(at: number(0...4)) }
        var text = "I gruppen ingår " + names.shuffled(using: &random).joined(separator: ", ") + "."
        if chance(20) {
            let refusing = names.removeFirst()
            text = names.joined(separator: ", ") + " ingår, men \(refusing) har avböjt."
        }
        application["cooperation"] = ["managementGroup": maybe(text) as Any?].compactMapValues(\.self)
        addSignature(
            &application, year, deadlines: ["\(year)-01-15", "\(year)-03-15", "\(year - 1)-11-30", "\(year - 1)-01-15"])
        return Self.withoutBlanks(application)
    }

    /// The document without objects in which nothing stands.
    private static func withoutBlanks(_ object: Object) -> Object {
        object.compactMapValues { value in
            guard let inner = value as? Object else { return value }
            let filled = withoutBlanks(inner)
            return filled.isEmpty ? nil : filled
        }
    }
}
