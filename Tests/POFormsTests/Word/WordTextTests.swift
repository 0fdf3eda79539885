import Testing

@testable import POForms

/// What the text of a document is taken for, block by block.
@Suite struct WordTextTests {
    @Test func aCellWhoseFirstPartWasDeletedIsWhole() throws {
        let cell = { (text: String, part: String) in WordSample.cell(WordSample.text(text), part) }
        let merged = "<w:vMerge w:val='restart'/>"
        let table =
            "<w:tbl><w:tr>\(cell("a", ""))\(cell("b", ""))</w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr>\(cell("c", merged))\(cell("d", ""))</w:tr>"
            + "<w:tr>\(cell("e", "<w:vMerge/>"))\(cell("f", ""))</w:tr>"
            + "<w:tr>\(cell("", "<w:vMerge/>"))\(cell("g", ""))</w:tr></w:tbl>"
        #expect(try WordSample.blocks(table) == ["0:0 a", "0:1 b", "1:0 e", "1:1 f", "2:1 g"])
    }

    private typealias Sample = WordSample

    /// What a spreadsheet's converter writes into blank cells, and one that repeats merged cells, as often as they do.
    @Test func whatConvertersPutIntoTablesIsLeftOut() throws {
        let table = { (rows: [[String]]) in Sample.table(rows.map { $0.map { Sample.cell(Sample.text($0)) } }) }
        let blanks = [["Namn", "NaN"], ["Gata", "\\nStorgatan 1\\nB"], ["NaN", "NaN"]]
        #expect(
            try Sample.blocks(table(blanks)) == [
                "0:0 Namn", "0:1 ", "1:0 Gata", "1:1 Storgatan 1/B", "2:0 ", "2:1 ",
            ])
        #expect(try Sample.blocks(table(Array(blanks[..<1]))) == ["0:0 Namn", "0:1 NaN"])
        let repeated = [["Ange antal:", "Ange antal:"], ["Ange varför:", "Ange varför:"], ["Kvinnor", "4", "4"]]
        #expect(
            try Sample.blocks(table(repeated)) == [
                "0:0-1 Ange antal:", "1:0-1 Ange varför:", "2:0 Kvinnor", "2:1 4", "2:2 4",
            ])
    }

    @Test func paragraphsLinesAndHeadings() throws {
        let styles = "<w:style w:type='paragraph' w:styleId='R1'><w:name w:val='heading 1'/></w:style>"
        let body =
            Sample.paragraph(Sample.run("Redovisning"), "<w:pStyle w:val='R1'/>")
            + Sample.paragraph(Sample.run("Namn:") + "<w:r><w:br/></w:r>" + Sample.run("Anna")) + "<w:p/>"
            + Sample.paragraph("<w:r><w:t>Kal</w:t><w:noBreakHyphen/><w:t>mar </w:t></w:r>")
        let file = Sample.file(body, parts: [("styles", "styles", styles)])
        #expect(try Sample.blocks(file) == ["heading Redovisning", "paragraph Namn:/Anna", "paragraph Kal-mar"])
    }

    @Test func tabsPartCells() throws {
        let tab = "<w:r><w:tab/></w:r>"
        #expect(
            try Sample.blocks(
                Sample.paragraph(Sample.run("Telefon") + tab + Sample.run("08-1"))
                    + Sample.paragraph(tab + Sample.run("Kvinnor") + tab + Sample.run("Män"))
                    + Sample.paragraph(tab + Sample.run("Indragen"))) == [
                    "0:0 Telefon", "0:1 08-1", "1:0 ", "1:1 Kvinnor", "1:2 Män", "paragraph Indragen",
                ])
    }

    @Test func listsAreText() throws {
        let lists = """
            <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/>\
            <w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/>\
            </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>\
            <w:lvlText w:val='·'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>\
            <w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>
            """
        func item(_ text: String, _ list: Int, _ level: Int) -> String {
            Sample.paragraph(
                Sample.run(text), "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
        }
        let body = item("Ett", 1, 0) + item("Två", 1, 0) + item("Del", 1, 1) + item("Punkt", 2, 0) + item("Tre", 1, 0)
        #expect(
            try Sample.blocks(Sample.file(body, parts: [("numbering", "numbering", lists)])) == [
                "paragraph 3. Ett", "paragraph 4. Två", "paragraph 4.a) Del", "listItem Punkt", "paragraph 5. Tre",
            ])
    }

    @Test func cellsSpanColumnsAndRows() throws {
        let body = Sample.table([
            [Sample.cell(Sample.text("Klienter"), "<w:gridSpan w:val='3'/>")],
            [
                Sample.cell(Sample.text("Alla"), "<w:vMerge w:val='restart'/>"), Sample.cell(Sample.text("Kvinnor")),
                Sample.cell(Sample.text("15")),
            ],
            [Sample.cell("<w:p/>", "<w:vMerge/>"), Sample.cell(Sample.text("Män")), Sample.cell("<w:p/>")],
        ])
        #expect(
            try Sample.blocks(body) == ["0:0-2 Klienter", "1:0 Alla", "1:1 Kvinnor", "1:2 15", "2:1 Män", "2:2 "])
    }

    @Test func aFrameIsNoTableAndInnerTablesFollow() throws {
        let inner = Sample.table([[Sample.cell(Sample.text("a")), Sample.cell(Sample.text("1"))]])
        let frame = Sample.table([[Sample.cell(Sample.text("Ram") + inner + "<w:p/>")]])
        #expect(try Sample.blocks(frame) == ["paragraph Ram", "0:0 a", "0:1 1"].map { $0.replacing("0:", with: "1:") })
        let outer = Sample.table([[Sample.cell(Sample.text("x") + inner + "<w:p/>"), Sample.cell(Sample.text("y"))]])
        #expect(try Sample.blocks(outer) == ["0:0 x", "0:1 y", "1:0 a", "1:1 1"])
    }

    @Test func controlsGiveWhatTheyHold() throws {
        let tick = "<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>"
        let body =
            Sample.paragraph(Sample.control(Sample.run("Anna")))
            + Sample.paragraph(
                Sample.run("Kommun ") + Sample.control(Sample.run("Skriv namnet"), "<w:showingPlcHdr/><w:text/>"))
            + Sample.paragraph(
                Sample.run("Datum ") + Sample.control(Sample.run("Klicka här för att ange datum."), "<w:date/>"))
            + Sample.paragraph(Sample.control(Sample.run("☐"), tick.replacing("'1'", with: "'0'")) + Sample.run("Ja"))
            + Sample.paragraph(Sample.control(Sample.run("☒"), tick) + Sample.run(" Nej"))
            + Sample.control(Sample.text("Två"))
        #expect(
            try Sample.blocks(body) == [
                "paragraph Anna", "paragraph Kommun ", "paragraph Datum ", "paragraph ☐ Ja", "paragraph ☒ Nej",
                "paragraph Två",
            ])
    }

    @Test func fieldsOfOldFormsGiveWhatTheirDataTell() throws {
        let choices = "<w:ddList>RESULT<w:listEntry w:val='Välj'/><w:listEntry w:val='Ja'/></w:ddList>"
        let body =
            Sample.paragraph(Sample.run("Namn ") + Sample.field("<w:textInput/>", result: "Anna"))
            + Sample.paragraph(Sample.run("Ort ") + Sample.field("<w:textInput/>", result: "\u{2002}\u{2002}"))
            + Sample.paragraph(
                Sample.field("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>") + Sample.run("Ja"))
            + Sample.paragraph(Sample.field("<w:checkBox><w:default w:val='0'/></w:checkBox>") + Sample.run("Nej"))
            + Sample.paragraph(
                Sample.run("Kö ") + Sample.field(choices.replacing("RESULT", with: "<w:result w:val='1'/>")))
            + Sample.paragraph(Sample.run("Val ") + Sample.field(choices.replacing("RESULT", with: "")))
        #expect(
            try Sample.blocks(body) == [
                "paragraph Namn Anna", "paragraph Ort ", "paragraph ☒ Ja", "paragraph ☐ Nej", "paragraph Kö Ja",
                "paragraph Val ",
            ])
    }

    @Test func symbolsAreWhatTheyShow() throws {
        let font = "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>"
        let body =
            Sample.paragraph("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + Sample.run("Ja"))
            + Sample.paragraph(Sample.run("o", font) + Sample.run("Nej"))
            + Sample.paragraph("<w:r><w:sym w:font='Wingdings 2' w:char='F0A3'/></w:r>" + Sample.run(" Kanske"))
        #expect(try Sample.blocks(body) == ["paragraph ☒ Ja", "paragraph ☐ Nej", "paragraph ☐ Kanske"])
    }

    @Test func textBoxesAreReadOnce() throws {
        let inner = "<w:txbxContent>\(Sample.text("I rutan"))</w:txbxContent>"
        let box = """
            <w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>\(inner)</wps:txbx></w:drawing></mc:Choice>\
            <mc:Fallback><w:pict><v:textbox>\(inner)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """
        #expect(
            try Sample.blocks(Sample.paragraph(Sample.run("Namn") + box)) == ["paragraph Namn", "paragraph I rutan"])
    }

    @Test func headsAndFeetAndNotesAreFurniture() throws {
        let file = Sample.file(
            Sample.paragraph(Sample.run("Antal") + "<w:r><w:footnoteReference w:id='2'/></w:r>"),
            parts: [
                ("header", "hdr", Sample.text("Länsstyrelsen")), ("footer", "ftr", Sample.text("Sida 1")),
                ("footnotes", "footnotes", "<w:footnote w:id='2'>\(Sample.text("Vid årets slut"))</w:footnote>"),
            ])
        #expect(
            try Sample.blocks(file) == [
                "furniture Länsstyrelsen", "paragraph Antal", "furniture Vid årets slut", "furniture Sida 1",
            ])
    }

    @Test func changesAreTakenAsAccepted() throws {
        let body =
            Sample.paragraph(
                Sample.run("1") + "<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>\(Sample.run("0"))</w:ins>")
            + Sample.paragraph(Sample.run("Kal"), "<w:rPr><w:del/></w:rPr>") + Sample.text("mar")
            + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(Sample.cell(Sample.text("borta")))</w:tr></w:tbl>"
        #expect(try Sample.blocks(body) == ["paragraph 10", "paragraph Kalmar"])
        let document = try WordDocument(Sample.file(body).bytes, limits: ReadingLimits())
        #expect(document.changes == 4)
    }

    @Test func struckAndHiddenTextAndLinesToWriteOnAreNoText() throws {
        let body =
            Sample.paragraph(Sample.run("12", "<w:strike/>") + Sample.run("15"))
            + Sample.paragraph(Sample.run("Synlig") + Sample.run("dold", "<w:vanish/>"))
            + Sample.paragraph(Sample.run("Namn: ____Anna____ ......"))
        #expect(try Sample.blocks(body) == ["paragraph 15", "paragraph Synlig", "paragraph Namn:  Anna  "])
    }
}
