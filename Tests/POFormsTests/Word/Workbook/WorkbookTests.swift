import Testing

@testable import POForms

/// The cells of a workbook, as people see them.
@Suite struct WorkbookTests {
    private typealias Sample = WorkbookSample

    private func blocks(_ sheet: WorkbookSample.Sheet, strings: String = "", styles: String = "") throws -> [String] {
        try Sample.blocks(Sample.file([sheet], strings: strings, styles: styles))
    }

    @Test func textsStandInTheirCellsOrAreShared() throws {
        let rows = Sample.row(
            2, [Sample.value("B2", "1", type: "s"), Sample.text("C2", "Ja"), Sample.value("E2", "Nej", type: "str")])
        let found = try blocks(
            .init(rows: rows),
            strings: "<si><t>x</t></si><si><r><t>Antal </t></r><r><t>nya</t></r><rPh><t>y</t></rPh></si>")
        #expect(found == ["0:0 Antal nya", "0:1 Ja", "0:2 ", "0:3 Nej"])
    }

    @Test func whatStandsAloneInARowHasOneCell() throws {
        let rows =
            Sample.row(1, [Sample.text("A1", "Klienter"), Sample.text("B1", " ")])
            + Sample.row(2, [Sample.text("A2", "Totalt"), Sample.value("B2", "7"), Sample.value("C2", "9")])
        #expect(try blocks(.init(rows: rows)) == ["0:0 Klienter", "1:0 Totalt", "1:1 7", "1:2 9"])
    }

    @Test func mergedCellsAreOne() throws {
        let rows =
            Sample.row(1, [Sample.text("A1", "Ålder"), Sample.text("B1", "Kön"), Sample.text("D1", "Summa")])
            + Sample.row(2, [Sample.text("B2", "Kvinnor"), Sample.text("C2", "Män"), Sample.text("D2", "Alla")])
        let found = try blocks(.init(rows: rows, merged: ["A1:A2", "B1:C1"]))
        #expect(found == ["0:0 Ålder", "0:1-2 Kön", "0:3 Summa", "1:1 Kvinnor", "1:2 Män", "1:3 Alla"])
    }

    @Test func whatNobodySeesIsNoAnswerAndIsTold() throws {
        let rows =
            Sample.row(1, [Sample.text("A1", "Totalt"), Sample.value("B1", "99"), Sample.value("C1", "7")])
            + Sample.row(2, [Sample.text("A2", "Nya"), Sample.value("C2", "3")])
            + Sample.row(3, [Sample.text("A3", "Dold"), Sample.value("C3", "55")], "hidden='1'")
        let sheet = Sample.Sheet(columns: "<cols><col min='2' max='2' hidden='1'/></cols>", rows: rows)
        #expect(try blocks(sheet) == ["0:0 Totalt", "0:1 7", "1:0 Nya", "1:1 3"])
        let other = Sample.Sheet(name: "Listor", rows: Sample.row(1, [Sample.text("A1", "Ja")]), isHidden: true)
        let workbook = try Workbook(Sample.file([sheet, other]).bytes, limits: ReadingLimits())
        let traces = WordText(workbook).blocks(repairing: [], limits: ReadingLimits()).traces
        #expect(traces.map { String(decoding: $0.text, as: UTF8.self) } == ["99", "Dold", "55"])
        #expect(workbook.diagnostics.map(\.code) == [.hiddenSheets])
    }

    @Test func formulasShowTheirResultsAndSayWhenTheyHaveNone() throws {
        let rows = Sample.row(
            1,
            [
                Sample.text("A1", "Totalt"), "<c r='B1'><f>SUM(B2:B5)</f><v>12</v></c>",
                "<c r='C1'><f>SUM(C2:C5)</f></c>", "<c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c>",
            ])
        #expect(try blocks(.init(rows: rows)) == ["0:0 Totalt", "0:1 12", "0:2 =SUM(C2:C5)", "0:3 #DIV/0!"])
    }

    @Test func ticksAndStruckCellsAreWhatTheyShow() throws {
        let rows = Sample.row(
            1,
            [
                Sample.text("A1", "Kö"), Sample.value("B1", "1", type: "b"), Sample.value("C1", "0", type: "b"),
                Sample.value("D1", "8", style: 1), Sample.text("E1", "9"),
            ])
        let styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>"
        #expect(try blocks(.init(rows: rows), styles: styles) == ["0:0 Kö", "0:1 ☒", "0:2 ☐", "0:3 ", "0:4 9"])
    }

    @Test func theSheetsOfAWorkbookAreReadInTheirOrder() throws {
        let sheets = ["Ett", "Två"].map {
            Sample.Sheet(name: $0, rows: Sample.row(1, [Sample.text("A1", $0)]))
        }
        #expect(try Sample.blocks(Sample.file(sheets)) == ["0:0 Ett", "1:0 Två"])
    }

    @Test func aLongTextInVeryManyCellsIsRefused() throws {
        let cells = (0..<200).map { _ in "<c t='s'><v>0</v></c>" }.joined()
        let rows = (1...1_000).map { Sample.row($0, [cells]) }.joined()
        let file = Sample.file(
            [.init(rows: rows)], strings: "<si><t>\(String(repeating: "lång text ", count: 50))</t></si>")
        #expect(throws: WordFault.archive(.tooLarge(16 << 20))) { try Workbook(file.bytes, limits: ReadingLimits()) }
    }

    @Test func cellsFarAwayTakeNoRoom() throws {
        let rows = (1...2_000).map { Sample.row($0, [Sample.text("A\($0)", "a"), Sample.text("XFD\($0)", "b")]) }
            .joined()
        let text = WordText(try Workbook(Sample.file([.init(rows: rows)]).bytes, limits: ReadingLimits()))
        #expect(text.steps.count < 2_000 * 16)
    }
}
