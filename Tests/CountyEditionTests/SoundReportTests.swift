import Foundation
import POModel
import POStatistics
import Testing

/// Reports in which nothing is wrong, as different people fill them in.
@Suite struct SoundReportTests {
    /// Numbers that look random and are the same in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
    }

    private static let reasons = ["economy", "housing", "occupation", "authorityContact", "healthcareContact"]

    private static func register(_ dice: inout Dice, year: Int) -> String {
        let head = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons\n"
        return head
            + (0..<20 + dice.roll(60)).map { number in
                let gender = dice.roll(30) == 0 ? "nonBinary" : ["woman", "man"][dice.roll(2)]
                let opened = year - dice.roll(4)
                let isClosed = dice.roll(3) == 0
                let born = dice.roll(40) == 0 ? "" : "\(year - 18 - dice.roll(60))"
                let months = ["01", "04", "06", "09"]
                let closed = isClosed ? "\(year)-12-\(10 + dice.roll(20))" : ""
                return "c\(number),0880,\(gender),\(born),,\(opened)-\(months[dice.roll(4)])-02,\(closed),"
                    + "\(["yes", "no"][dice.roll(2)]),\(reasons[dice.roll(5)]);\(reasons[dice.roll(5)])\n"
            }.joined()
    }

    /// A report of which a person has answered what the register does not tell.
    private static func report(seed: UInt64) throws -> GrantReport {
        var dice = Dice(state: seed &* 7919 &+ 17)
        let year = [2021, 2024, 2023][Int(seed % 3)]
        let edition = year == 2021 ? FormEdition.report2021 : .report2024
        let reading = try RegisterReader.read(Array(register(&dice, year: year).utf8), year: year)
        let kalmar = try #require(MunicipalityCode(rawValue: "0880"))
        var report = try #require(reading.serviceYear.report(for: [kalmar], on: edition)).report
        let women = 1 + dice.roll(3)
        report.ombuds.positions = FullTimeEquivalent(hundredths: women * 100 - [0, 25, 50][dice.roll(3)])
        report.ombuds.headcount = CountsByGender(women: WholeNumber(women))
        report.training.offered = true
        report.training.details = FreeText("Motiverande samtal")
        report.supervision.offered = dice.roll(2) == 0
        report.supervision.details = report.supervision.offered == true ? FreeText("Grupphandledning") : nil
        report.supervision.reasonNotOffered = report.supervision.offered == false ? FreeText("Ingen handledare") : nil
        report.access.queue = .listed(dice.roll(2) == 0 ? .yes : .no)
        if report.access.queue == .listed(.yes) {
            report.access.waitingTime = WaitingTime(try #require(LineText("30 dagar")))
            report.access.queueCause = edition == .report2024 ? FreeText("Fler sökande än tidigare") : nil
        }
        report.access.prioritisation.exists = true
        report.access.prioritisation.order = FreeText("De med störst behov")
        let marksNo = dice.roll(2) == 0
        report.organisation.providers.municipality = true
        var group = ManagementGroup()
        group.authorities.municipality = true
        group.authorities.employmentService = true
        group.authorities.socialInsuranceAgency = true
        group.authorities.primaryCare = true
        group.authorities.psychiatry = true
        group.organisations.users.represented = true
        group.organisations.users.names = LineText("RSMH")
        if marksNo {
            report.organisation.providers.association = false
            report.organisation.providers.foundation = false
            report.organisation.providers.limitedCompany = false
            report.organisation.providers.other = false
            group.organisations.patients.represented = false
            group.organisations.relatives.represented = false
            group.organisations.others.represented = false
        }
        report.organisation.managementGroup = group
        report.societalServices.deficiencies = FreeText("Långa väntetider i vården.")
        let rate = [2021: 404_530, 2024: 395_774][year] ?? 400_000
        let positions = try #require(report.ombuds.positions)
        report.economy.granted.positions = positions
        report.economy.used.positions = positions
        report.economy.granted.amount = Kronor(positions.hundredths * rate / 100)
        report.economy.used.amount = report.economy.granted.amount
        report.signature.date = CalendarDate(year: year + 1, month: 1, day: 3 + dice.roll(12))
        return dice.roll(2) == 0 ? withoutZeros(report) : report
    }

    /// The report of somebody who leaves a cell blank where there is nobody.
    private static func withoutZeros(_ report: GrantReport) -> GrantReport {
        var report = report
        func filled(_ counts: CountsByGender) -> CountsByGender {
            var counts = counts
            for gender in Gender.allCases where counts[gender] == 0 { counts[gender] = nil }
            return counts
        }
        for table in [\ReportedClients.total, \.new, \.closed] {
            report.clients[keyPath: table].all = filled(report.clients[keyPath: table].all)
            for band in report.clients[keyPath: table].byAge.keys {
                report.clients[keyPath: table].byAge[band] = filled(report.clients[keyPath: table].byAge[band])
            }
        }
        report.clients.withChildrenAtHome = filled(report.clients.withChildrenAtHome)
        for reason in ContactReason.asked {
            report.contactReasons.counts[reason] = filled(report.contactReasons.counts[reason])
        }
        return report
    }

    @Test func nothingIsWrongAndLittleIsSaid() throws {
        var warnings: [String] = []
        for seed in 0..<60 as Range<UInt64> {
            for finding in RuleRun(of: .report(try Self.report(seed: seed))).findings where finding.severity != .note {
                warnings.append("\(seed) \(finding.rule) \(finding.severity.rawValue) \(finding.text(in: .english))")
            }
        }
        // Of 60 documents one is asked about: no woman was new, and both tables about new clients are blank for women.
        #expect(warnings == ["23 C15 warning Nothing is given for women: New clients; Contact reasons."])
    }
}
