import Foundation
import GRDB
import HTTPTypes
import POModel
import Testing

@testable import Intake

/// Who may do what, how much of it, and what is never kept.
@Suite struct SafetyTests {
    @Test func aWrongCodeIsRefused() async throws {
        let intake = try TestIntake()
        try await intake.with { browser in
            try await browser.signIn("0880-AAAA-AAAA-AAAA-AAAA-AAAA")
            #expect(browser.status == .forbidden && browser.page.contains("Koden är okänd"))
            try await browser.get("/report/2024")
            #expect(browser.page.contains("Kommunens kod"))
        }
    }

    @Test func codesAreKeptHashedAndReadWithoutRegardToCase() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: file) }
        let store = try Store(file: file.path)
        let code = try await store.giveCode(to: .municipality(try #require(TestIntake.kalmar)))
        #expect(try await store.signIn(code: code.lowercased().replacing("-", with: " ")) != nil)
        try await store.database.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        let bytes = try Data(contentsOf: file)
        #expect(bytes.range(of: Data(code.utf8)) == nil)
        #expect(bytes.range(of: Data(code.filter { $0 != "-" }.utf8)) == nil)
    }

    @Test func aNewCodeEndsTheOldSession() async throws {
        let intake = try TestIntake()
        let (first, _) = (try await intake.code(), 0)
        let secret = try #require(try await intake.store.signIn(code: first))
        _ = try await intake.code()
        #expect(try await intake.store.session(secret) == nil)
        #expect(try await intake.store.signIn(code: first) == nil)
    }

    @Test func aFormWithoutTheSessionsTokenIsRefused() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.post("/report/2024", TestIntake.answers() + [("button", "sendAnyway")], token: "ABCD")
            #expect(browser.status == .forbidden)
            #expect(try await intake.store.sentReports().isEmpty)
        }
    }

    @Test func aMunicipalitySeesOnlyItsOwn() async throws {
        let intake = try TestIntake()
        let (kalmar, vastervik) = (try await intake.code(), try await intake.code("0883"))
        try await intake.with { browser in
            try await browser.signIn(kalmar)
            try await browser.get("/report/2024")
            try await browser.post("/report/2024", TestIntake.answers() + [("button", "sendAnyway")])
            let number = try #require(try await intake.store.sentReports().first).number
            try await browser.signIn(vastervik)
            for address in ["/receipt/\(number)", "/receipt/\(number)/report", "/officer/2024", "/officer/changes"] {
                try await browser.get(address)
                #expect(browser.status == .forbidden, "\(address)")
            }
            try await browser.get("/report/2024")
            try await browser.post("/report/2024", TestIntake.answers() + [("button", "sendAnyway")])
            #expect(browser.page.contains("ska gälla Västervik"))
            #expect(try await intake.store.sentReports().count == 1)
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><b>", "'; DROP TABLE change; --",
    ])
    func whatSomebodyWritesIsNeverMarkup(text: String) async throws {
        let intake = try TestIntake()
        let (code, officer) = (try await intake.code(), try await intake.store.giveCode(to: .officer))
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.get("/report/2024")
            let answers = TestIntake.answers() + [("remarks", text), ("grantee.contactPerson", text)]
            try await browser.post("/report/2024", answers + [("button", "save")])
            #expect(!browser.page.contains(text))
            try await browser.post("/report/2024", answers + [(text, text), ("button", "sendAnyway")])
            let number = try #require(try await intake.store.sentReports().first).number
            try await browser.signIn(officer)
            for address in ["/receipt/\(number)/report", "/officer/2024", "/officer/2024/0880", "/officer/changes"] {
                try await browser.get(address)
                #expect(browser.status == .ok && (text.contains("'") || !browser.page.contains(text)), "\(address)")
            }
        }
    }

    @Test func whatIsTooLargeIsRefused() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.post("/report/2024", [("remarks", String(repeating: "a", count: Limits.form))])
            #expect(browser.status == .contentTooLarge)
            try await browser.get("/report/2024/upload")
            try await browser.upload("/report/2024/upload", [UInt8](repeating: 65, count: Limits.file))
            #expect(browser.status == .contentTooLarge)
        }
    }

    @Test func whatIsTooOftenIsRefused() async throws {
        let intake = try TestIntake()
        var settings = intake.settings
        settings.signInsPerMinute = 3
        try await intake.with(settings) { browser in
            for _ in 0..<3 { try await browser.signIn("0880-X") }
            #expect(browser.status == .forbidden)
            try await browser.signIn("0880-X")
            #expect(browser.status == .tooManyRequests)
        }
    }

    @Test func aPersonalIdentityNumberIsKeptNowhere() async throws {
        let intake = try TestIntake()
        let code = try await intake.code()
        let number = "900101-9802"
        try await intake.with { browser in
            try await browser.signIn(code)
            try await browser.get("/report/2024")
            let text = "Klienten \(number) väntar."
            try await browser.post("/report/2024", TestIntake.answers() + [("remarks", text), ("button", "save")])
            #expect(browser.page.contains("Inget har sparats"))
            try await browser.get("/report/2024/upload")
            try await browser.upload("/report/2024/upload", Array("# REDOVISNING\n\n\(text)\n".utf8))
            #expect(browser.page.contains("Den har inte sparats"))
            #expect(!browser.page.contains(number))
            let kalmar = try #require(TestIntake.kalmar)
            #expect(try await intake.store.draft(kalmar, 2024) == nil)
            #expect(try await intake.store.lastChanges(99).map(\.action) == [.codeGiven])
        }
    }

    @Test func changesCanNeitherBeAlteredNorRemoved() async throws {
        let intake = try TestIntake()
        _ = try await intake.code()
        for sql in ["UPDATE change SET owner = 'x'", "DELETE FROM change"] {
            await #expect(throws: DatabaseError.self) {
                try await intake.store.database.write { try $0.execute(sql: sql) }
            }
        }
    }

    @Test func pagesMayRunNoScript() async throws {
        let intake = try TestIntake()
        try await intake.with { browser in
            try await browser.get("/")
            #expect(!browser.page.contains("<script") && !browser.page.contains("style="))
        }
    }
}
