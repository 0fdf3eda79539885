import Foundation

/// The rules about the rest of a report.
extension NaiveRules {
    mutating func reasons() {
        if let ranking = value("contactReasons/ranking") as? [String: [[String]]] {
            for ranks in ranking.values {
                let all = ranks.flatMap(\.self)
                if ranks.contains(where: { $0.count != 1 }) || Set(all).count != all.count { tell("O6", "warning") }
            }
        }
        guard !is2012 else { return }
        let counts = value("contactReasons/counts") as? [String: Object] ?? [:]
        for (rule, table, severity) in [("O1", "new", "inconsistency"), ("O2", "total", "error")] {
            for column in Self.columns {
                guard let most = limit(table, column).high else { continue }
                if counts.values.contains(where: { $0[column] as? Int ?? 0 > most }) { tell(rule, severity) }
            }
        }
        everyoneHasReason(counts)
        let other = (counts["other"] ?? [:]).values.reduce(0) { $0 + ($1 as? Int ?? 0) }
        if (other > 0) != isGiven("contactReasons/otherReason") { tell("O4", "warning") }
    }

    /// How many a column of reasons can be about.
    private func limit(_ table: String, _ column: String) -> NaiveNumber {
        let undivided = total(table, "undivided")
        if undivided.isKnown { return undivided }
        guard column == "undivided" else { return total(table, column) }
        let columns = ["women", "men", "nonBinary"].filter { asked.contains($0) || total(table, $0).isKnown }
        return columns.map { total(table, $0) }.reduce(NaiveNumber(low: 0, high: 0), +)
    }

    private mutating func everyoneHasReason(_ counts: [String: Object]) {
        var divided: (sum: Int, isWhole: Bool)?
        for column in Self.columns {
            let given = Self.reasons.compactMap { counts[$0]?[column] as? Int }
            let others = counts.filter { !Self.reasons.contains($0.key) }.compactMap { $1[column] as? Int }
            guard !given.isEmpty || !others.isEmpty else { continue }
            // A cell that the form has and nobody filled in can be anything.
            let isAsked = is2021 ? column != "nonBinary" : column != "undivided"
            let sum = (given + others).reduce(0, +)
            let isWhole = given.count == Self.reasons.count || !isAsked
            if column != "undivided", total("new", "undivided").isKnown {
                divided = ((divided?.sum ?? 0) + sum, (divided?.isWhole ?? true) && isWhole)
            } else if isWhole, limit("new", column).low > sum {
                tell("O3", "warning")
            }
        }
        if let divided, divided.isWhole, total("new", "undivided").low > divided.sum { tell("O3", "warning") }
    }

    mutating func staff() {
        let positions = hundredths("ombuds/positions")
        let head = value("ombuds/headcount") as? Object ?? [:]
        var persons: [Int?] = []
        if is2012 && head.isEmpty {
            persons = [number("ombuds/persons")]
        } else if let all = head["undivided"] as? Int {
            persons = [all]
        } else {
            persons = ["women", "men", "nonBinary"].filter { head[$0] != nil || !is2012 && asked.contains($0) }.map {
                head[$0] as? Int
            }
        }
        let given = persons.compactMap(\.self)
        if let positions, !given.isEmpty, positions > given.reduce(0, +) * 100 {
            tell("P1", given.count == persons.count ? "warning" : "note")
        }
        if let positions, let used = hundredths("economy/used/positions"), positions != used { tell("P2", "warning") }
        guard !is2012 else { return }
        let providers = ["municipality", "association", "foundation", "limitedCompany", "other"].map {
            answer("organisation/providers/\($0)")
        }
        let seats = seatKeys.map { answer("organisation/managementGroup/authorities/\($0)") }
        let groups = ["patients", "users", "relatives", "others"]
        let organisations = groups.map { answer("organisation/managementGroup/organisations/\($0)/represented") }
        for (rows, mustAll) in [(providers, false), (seats, true), (organisations, false)] {
            guard rows.contains(where: { $0 != nil }), rows.contains(nil) else { continue }
            if mustAll || rows.contains(false) { tell("P3", "warning") }
        }
        for key in ["training", "supervision"] {
            if answer("\(key)/offered") == true, !isGiven("\(key)/details") { tell("P4", "warning") }
            if answer("\(key)/offered") == false, !isGiven("\(key)/reasonNotOffered") { tell("P4", "warning") }
        }
        let exists = answer("access/prioritisation/exists")
        if exists == true, !isGiven("access/prioritisation/order") { tell("P4", "warning") }
        if exists == false, !isGiven("access/prioritisation/reasonMissing") { tell("P4", "warning") }
        for group in groups where answer("organisation/managementGroup/organisations/\(group)/represented") == true {
            if !isGiven("organisation/managementGroup/organisations/\(group)/names") { tell("P4", "warning") }
        }
        for provider in providers.dropFirst() where provider == true {
            if !isGiven("organisation/providerName") { tell("P4", "warning") }
        }
        if seats.contains(false), !isGiven("organisation/managementGroup/absenceReason") { tell("L1", "error") }
        if organisations.contains(where: { $0 != nil }), !organisations.contains(true) { tell("L2", "note") }
    }

    var seatKeys: [String] {
        ["municipality", "employmentService", "socialInsuranceAgency", "primaryCare", "psychiatry"]
    }

    mutating func access() {
        guard !is2012 else { return }
        if ["yes", "partly"].contains(text("access/queue")) {
            if !isGiven("access/waitingTime") { tell("Q1", "error") }
            if is2024, !isGiven("access/queueCause") { tell("Q2", "warning") }
            if !isGiven("access/prioritisation") { tell("Q3", "warning") }
        }
        if is2024, let wait = text("access/waitingTime/text"), !wait.contains("dag") { tell("Q4", "note") }
        if is2021, ["yes", "partly"].contains(text("pandemic/affected")), !isGiven("pandemic/effects") {
            tell("X1", "warning")
        }
    }

    mutating func money() {
        let (granted, used) = (number("economy/granted/amount"), number("economy/used/amount"))
        let (most, filled) = (hundredths("economy/granted/positions"), hundredths("economy/used/positions"))
        if let granted, let used {
            if used > granted { tell("E1", "error") }
            if used < granted { tell("E2", "warning") }
        }
        if let most, let filled {
            if filled > most { tell("E3", "error") }
            if filled < most, !isGiven("economy/fewerPositionsReason"), !is2012 { tell("E3", "error") }
        }
        let rates = [2012: 302_500, 2019: 300_180, 2020: 402_638, 2021: 404_530, 2024: 395_774]
        let positions = is2012 && most == nil ? hundredths("ombuds/positions") : most
        if let granted, let positions, let rate = year.flatMap({ rates[$0] }) {
            if abs(positions * rate - granted * 100) > 100 { tell("E4", "warning") }
        }
        let name = text("grantee/municipality/name")
        let applications = others.filter {
            $0["kind"] as? String == "grantApplication" && name != nil
                && Self.value("applicant/municipality/name", in: $0) as? String == name
        }
        if let application = applications.first(where: { $0["year"] as? Int == year }),
            let applied = application["positions"] as? Double, let most, most > Int((applied * 100).rounded())
        {
            tell("E6", "warning")
        }
        if let amount = decision?["amount"] as? Int, let granted, amount != granted { tell("E7", "error") }
        if let decided = decision?["positions"] as? Double, let most, most != Int((decided * 100).rounded()) {
            tell("E7", "error")
        }
        let names = applications.compactMap { Self.value("contact/name", in: $0) as? String }
        if let person = text("grantee/contactPerson"), !names.isEmpty, !names.contains(person) { tell("D5", "note") }
    }

    mutating func reportDates() {
        phone("grantee/phone")
        phone("signature/phone")
        if !is2012 { isComplete() }
        guard !is2012, let year, let signed = text("signature/date") else { return }
        var last = "\(year + 1)-01-15"
        if let printed = text("countyBoard/deadline") {
            if printed.hasPrefix("\(year + 1)-") { last = printed } else { tell("D1", "inconsistency") }
        }
        if signed <= "\(year)-12-31" || signed > last { tell("D1", "inconsistency") }
    }

    private mutating func isComplete() {
        let items = [
            ["economy/used/amount"], ["ombuds/positions", "training/offered", "supervision/offered"],
            ["clients/total", "contactReasons/counts"], ["access/prioritisation/exists"],
            ["organisation/providers", "organisation/managementGroup/authorities"], ["societalServices/deficiencies"],
        ]
        for item in items where !item.allSatisfy(isGiven) { tell("F10", "warning") }
    }

    mutating func phone(_ path: String) {
        if let phone = text(path), !"0+(".contains(phone.prefix(1)) { tell("N5", "warning") }
    }

    mutating func signedAfterMemorandum() {
        let written = others.filter { $0["kind"] as? String == "officialMemorandum" }.compactMap {
            $0["date"] as? String
        }
        if let first = written.min(), let signed = text("signature/date"), signed < first { tell("D3", "warning") }
    }

    mutating func application() {
        let board = text("cooperation/managementGroup")
        if let board {
            // The texts of the random documents name each authority in one of these ways, or say that it takes no part.
            let names = ["Kommunen", "Arbetsförmedlingen", "Försäkringskassan", "Primärvården", "Psykiatrin"]
            if names.contains(where: { !board.contains($0) }) { tell("L3", "warning") }
            if names.contains(where: { board.contains("\($0) har avböjt") }) { tell("L3", "warning") }
        }
        let rates = [2012: 302_500, 2019: 300_180, 2020: 402_638, 2021: 404_530, 2024: 395_774]
        if let previous = number("previousGrantPerPosition"), let rate = year.flatMap({ rates[$0 - 1] }),
            previous != rate
        {
            tell("E5", "inconsistency")
        }
        if !isGiven("signature/date") || !isGiven("signature/name") { tell("D2", "error") }
        if let year {
            let isStockholm = text("applicant/municipality/name") == "Stockholm"
            var last = isStockholm && year == 2021 ? "2021-01-15" : "\(year)-03-01"
            if let printed = text("countyBoard/deadline") {
                if printed.hasPrefix("\(year)-") || printed.hasPrefix("\(year - 1)-") && printed >= "\(year - 1)-07-01"
                {
                    if printed > "\(year)-03-01" { tell("D2", "error") }
                    last = printed
                } else {
                    tell("D2", "error")
                }
            }
            if let signed = text("signature/date"), signed > last { tell("D2", "error") }
        }
        checkDigit("N1", "applicant/organisationNumber")
        checkDigit("N2", "payment/bankgiro")
        checkDigit("N3", "payment/plusgiro")
        phone("applicant/phone")
        phone("contact/phone")
        let items = [
            "positions", "operatingForm", "cooperation/managementGroup", "organisationPlan", "supportPlan",
            "followUpPlan",
        ]
        for item in items where !isGiven(item) { tell("F8", "warning") }
    }

    private mutating func checkDigit(_ rule: String, _ path: String) {
        guard let number = text(path) else { return }
        var sum = 0
        for (place, digit) in number.compactMap(\.wholeNumberValue).reversed().enumerated() {
            let product = place % 2 == 0 ? digit : digit * 2
            sum += product > 9 ? product - 9 : product
        }
        if sum % 10 != 0 { tell(rule, "error") }
    }
}
