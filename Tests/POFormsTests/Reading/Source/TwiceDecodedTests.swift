import POModel
import Testing

@testable import POForms

/// Text that was decoded twice on its way is decoded back, and told.
@Suite struct TwiceDecodedTests {
    /// A text as it looks when its UTF-8 is taken for Windows-1252, or for Latin-1.
    private static func spoilt(_ text: String, latin1: Bool = false) -> String {
        var spoilt = ""
        for byte in text.utf8 {
            spoilt.unicodeScalars.append(latin1 ? Unicode.Scalar(byte) : Windows1252.scalar(byte))
        }
        return spoilt
    }

    private static var form: String {
        get throws {
            var report = GrantReport()
            report.year = 2024
            report.remarks = FreeText("Östra vägen – Älvö")
            return try MarkdownRenderer(.report2024).render(.report(report))
                .replacing("<!-- po-edition: report-2024 -->", with: "")
        }
    }

    @Test(arguments: [false, true])
    func isReadAsItWas(latin1: Bool) throws {
        let text = Self.spoilt(try Self.form, latin1: latin1)
        let reading = FormReader().read(text)
        let right = FormReader().read(try Self.form)
        #expect(reading.documents.map(\.document) == right.documents.map(\.document))
        #expect(!right.documents.isEmpty && right.diagnostics.allSatisfy { $0.code != .decodedTwice })
        #expect(reading.diagnostics.first?.code == .decodedTwice)
        #expect(reading.text.utf8 == Array(text.utf8))
        try AccountingLaw.check(reading)
        let repair = try #require(reading.repairs.first { $0.replacement == "Östra" })
        #expect(repair.kind == .decodedTwice && repair.original == Self.spoilt("Östra", latin1: latin1))
        #expect(Array(text.utf8)[repair.range].elementsEqual(repair.original.utf8))
    }

    @Test func isLeftWhenRepairIsTurnedOff() throws {
        let reading = FormReader(repairing: []).read(Self.spoilt(try Self.form))
        #expect(reading.repairs.isEmpty && !reading.diagnostics.contains { $0.code == .decodedTwice })
    }

    @Test(arguments: ["Länsstyrelsen – å", "ÅÄÖ", "”IDÉ”", "Från A till Å–", "SÃO Paulo", "", "10 €"])
    func rightTextIsLeft(text: String) { #expect(TwiceDecoded(Array(text.utf8)) == nil) }

    @Test func aPersonsWordsAreReadAsTheyStand() throws {
        var report = GrantReport()
        report.year = 2024
        let answer = "Filen visar Ã¥ i stället för å."
        report.remarks = FreeText(answer)
        let reading = FormReader().read(try MarkdownRenderer(.report2024).render(.report(report)))
        #expect(reading.repairs.isEmpty && reading.diagnostics.isEmpty)
    }
}
