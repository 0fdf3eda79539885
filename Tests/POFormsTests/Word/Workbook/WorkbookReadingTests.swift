import POModel
import Testing

@testable import POForms

/// Forms in a workbook, read like any other source.
@Suite struct WorkbookReadingTests {
    private typealias Sample = WorkbookSample

    private static let edition = FormEdition(
        id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
        sections: [
            FormSection(
                heading: "Redovisning av stödet", level: 1,
                items: [
                    .fields([
                        .init("year", "Redovisningsår", .year), .init("grantee.phone", "Telefonnummer", .phone),
                        .init("ombuds.positions", "Antal årsarbeten", .positions),
                    ])
                ])
        ])

    private func read(_ positions: String, style: Int = 0) -> Reading {
        let rows =
            Sample.row(1, [Sample.text("A1", "Redovisning av stödet")])
            + Sample.row(2, [Sample.text("A2", "Redovisningsår"), Sample.value("B2", "2026")])
            + Sample.row(3, [Sample.text("A3", "Telefonnummer"), Sample.text("B3", "0480-45 00 00")])
            + Sample.row(4, [Sample.text("A4", "Antal årsarbeten"), Sample.value("B4", positions, style: style)])
        let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='2'/></cellXfs>"
        return FormReader(editions: [Self.edition]).read(Sample.file([.init(rows: rows)], styles: styles).bytes)
    }

    @Test func aFormIsReadWithItsPlacesInTheTextThatIsShown() throws {
        let reading = read("2.25")
        #expect(reading.diagnostics.isEmpty && reading.unclaimed.isEmpty)
        #expect(reading.documents.first?["ombuds.positions"].value == .number(2.25))
        let range = try #require(reading.documents.first?["ombuds.positions"].places.first)
        #expect(String(decoding: reading.text.utf8[range], as: UTF8.self) == "2,25")
        #expect(reading.documentPlace(of: range.lowerBound) == .sheetCell("B4", sheet: "Blankett"))
        try AccountingLaw.check(reading)
    }

    @Test func aNumberThatShowsLessThanItIsIsTold() {
        let reading = read("1.3337", style: 1)
        #expect(reading.documents.first?["ombuds.positions"].value == .number(1.33))
        #expect(reading.diagnostics.map(\.code) == [.roughNumber])
    }

    @Test func aWorkbookInAnotherFormatIsNamed() {
        let archive = TestArchive([("xl/workbook.bin", "x")])
        #expect(FormReader(editions: [Self.edition]).read(archive.bytes).diagnostics.map(\.code) == [.spreadsheetFile])
    }
}
