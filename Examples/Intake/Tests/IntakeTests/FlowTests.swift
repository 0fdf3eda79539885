import Foundation
import GRDB
import HTTPTypes
import POForms
import POModel
import Testing

@testable import Intake

/// From a blank form to published statistics, without JavaScript.
@Suite struct FlowTests {
    @Test func aReportIsFilledInKeptSentAndCorrected() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        try await intake.with { browser in
            try await browser.signIn(code)
            #expect(browser.page.contains("Redovisningar från Kalmar"))
            try await browser.get("/report/2024")
            #expect(browser.page.contains("name=\"grantee.municipality\"") && browser.page.contains("value=\"Kalmar\""))
            #expect(!browser.page.contains("name=\"countyBoard"))

            // A draft keeps what cannot be read.
            let wrong = TestIntake.answers() + [("clients.withChildrenAtHome.women", "några")]
            try await browser.post("/report/2024", wrong + [("button", "save")])
            #expect(browser.page.contains("Utkastet är sparat."))
            try await browser.get("/report/2024")
            #expect(browser.page.contains("value=\"några\""))
            try await browser.post("/report/2024", wrong + [("button", "send")])
            #expect(browser.page.contains("<title>Fel: Redovisning för 2024"))
            #expect(try await intake.store.sentReports().isEmpty)

            // What the rules find is shown before it is sent.
            try await browser.post("/report/2024", TestIntake.answers() + [("button", "send")])
            #expect(browser.page.contains("Det stämmer, skicka in"))
            try await browser.post("/report/2024", TestIntake.answers() + [("button", "sendAnyway")])
            #expect(browser.page.contains("Kvitto på redovisning") && browser.page.contains("<dd>1</dd>"))

            try await browser.get("/report/2024")
            try await browser.post("/report/2024", TestIntake.answers(women: 25) + [("button", "sendAnyway")])
            #expect(browser.page.contains("<dt>Version</dt><dd>2</dd>"))
            let sent = try await intake.store.sentReports()
            #expect(sent.map { $0.report.clients.total.all.women?.rawValue } == [21, 25])
        }
    }

    @Test func theOfficerSeesWhoHasReportedAndPublishes() async throws {
        let intake = try TestIntake()
        let officer = try await intake.store.giveCode(to: .officer)
        let places = [("0880", "Kalmar"), ("0883", "Västervik"), ("0882", "Oskarshamn")]
        var codes: [String] = []
        for place in places { codes.append(try await intake.code(place.0)) }
        let given = codes
        try await intake.with { browser in
            for (place, code) in zip(places, given) {
                for year in [2023, 2024] {
                    try await browser.signIn(code)
                    try await browser.get("/report/\(year)")
                    try await browser.post(
                        "/report/\(year)",
                        TestIntake.answers(year, name: place.1, women: 21 + (year - 2023) * 2) + [
                            ("button", "sendAnyway")
                        ])
                    #expect(browser.page.contains("Kvitto på redovisning"), "\(place.1) \(year)")
                }
            }
            try await browser.signIn(officer)
            try await browser.get("/officer/2024")
            #expect(browser.page.contains("3 inkomna") && browser.page.contains("Saknas"))
            try await browser.get("/officer/2024/0880")
            #expect(browser.page.contains("Jämfört med 2023") && browser.page.contains("Totalt antal klienter"))
            try await browser.get("/officer/2024/statistics/sums")
            #expect(browser.page.contains("<svg") && browser.page.contains("Summor"))
            try await browser.get("/officer/2024/statistics/publication")
            #expect(!browser.page.contains("Tal som motsäger varandra"))
            try await browser.post("/officer/2024/statistics/publication", [])
            #expect(browser.page.contains("clients.csv"))
            try await browser.get("/published/clients.csv")
            #expect(browser.page.hasPrefix("year,year_name,place,"))
            try await browser.get("/officer/changes")
            #expect(browser.page.contains("statistik publicerad"))
        }
    }

    @Test func aFileIsReadBesideItsSourceAndItsDoubtsAreConfirmed() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        guard case .report(var report) = FormEdition.report2024.blankDocument(year: 2024) else { return }
        report.grantee.municipality = Municipality(name: "Kalmar")
        let text = try MarkdownRenderer(.report2024).render(.report(report))
        // A person wrote in the Markdown by hand, in two ways that leave a doubt.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("| Totalt antal klienter") ? "| Totalt antal klienter | ca 21 | 19 |  |" : String(line)
        }
        let file = Array(lines.joined(separator: "\n").utf8)
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.get("/report/2024/upload")
            try await browser.upload("/report/2024/upload", file)
            #expect(browser.page.contains("Det som lästes i filen"))
            #expect(browser.page.contains("ca 21") && browser.page.contains("Rad "))
            let here = "/report/2024/upload/\(try #require(try await intake.store.changes(.fileReceived).last).number)"
            try await browser.post(here, [])
            #expect(browser.page.contains("är inte jämförda med källan"))
            let doubted = browser.page.split(separator: "name=\"confirmed\"").dropFirst().compactMap {
                $0.split(separator: "value=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
            }
            #expect(!doubted.isEmpty)
            try await browser.post(here, doubted.map { ("confirmed", $0) })
            #expect(browser.page.contains("Redovisning för 2024") && browser.page.contains("value=\"19\""))
        }
    }

    @Test func aDocumentOfWordIsRead() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        guard case .report(var report) = FormEdition.report2024.blankDocument(year: 2024) else { return }
        report.grantee.municipality = Municipality(name: "Kalmar")
        let file = try WordRenderer(.report2024).render(.report(report))
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.get("/report/2024/upload")
            try await browser.upload("/report/2024/upload", file, name: "redovisning.docx")
            #expect(browser.page.contains("Det som lästes i filen") && browser.page.contains("Kalmar"))
        }
    }

    @Test func aFileThatIsNoReportIsTold() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.get("/report/2024/upload")
            try await browser.upload("/report/2024/upload", Array("%PDF-1.7".utf8))
            #expect(browser.status == .unprocessableContent && browser.page.contains("Ingen redovisning hittades"))
            #expect(try await intake.store.changes(.fileReceived).isEmpty)
        }
    }
}
