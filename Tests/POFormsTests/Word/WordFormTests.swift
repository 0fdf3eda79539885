import POModel
import TestSupport
import Testing

@testable import POForms

/// Blank forms that are filled in place.
@Suite struct WordFormTests {
    private typealias Sample = WordSample

    private static let edition = FormEdition(
        id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
        sections: [
            FormSection(
                heading: "Redovisning av stödet", level: 1,
                items: [
                    .fields([
                        .init("year", "Redovisningsår", .year), .init("grantee.phone", "Telefonnummer", .phone),
                        .init("grantee.committee", "Ansvarig nämnd", .line),
                    ]),
                    .choices(
                        .init(
                            "access.queue", "Har verksamheten haft kö?", allowsSeveral: false,
                            [.init("Ja, hela året", "yes"), .init("Nej, inte alls", "no")])),
                    .question(.init("training.details", "Beskriv utbildningen som har erbjudits", .text)),
                ])
        ])

    private static let reader = FormReader(editions: [edition])

    private static let document = GrantDocument.report(
        {
            var report = GrantReport()
            report.edition = EditionID(rawValue: "report-own")
            report.year = 2026
            report.grantee.phone = PhoneNumber(rawValue: "0480-45 00 00")
            report.grantee.committee = LineText("Socialnämnden & <Vård>")
            report.access.queue = .listed(.no)
            report.training.details = FreeText("En kurs i juni.\nTvå dagar.\n\nHandledning.")
            return report
        }())

    /// A form whose places are all of one make.
    private func form(field: String, box: String, text: String, inTable: Bool = true) -> String {
        let labels = ["Redovisningsår", "Telefonnummer", "Ansvarig nämnd"]
        let fields =
            inTable
            ? Sample.table(labels.map { [Sample.cell(Sample.text($0)), Sample.cell(Sample.paragraph(field))] })
            : labels.map { Sample.paragraph(Sample.run($0 + ": ") + field) }.joined()
        let options = ["Ja, hela året", "Nej, inte alls"].map { Sample.paragraph(box + Sample.run(" " + $0)) }
        return Sample.text("Redovisning av stödet") + fields + Sample.text("Har verksamheten haft kö?")
            + options.joined()
            + Sample.text("Beskriv utbildningen som har erbjudits") + text
    }

    private func check(_ body: String, keepsLines: Bool = true) throws {
        let blank = Sample.file(body).bytes
        let filled = try WordForm(blank, reader: Self.reader).filled(with: Self.document)
        #expect(filled.unplaced == [])
        let reading = Self.reader.read(filled.bytes)
        #expect(reading.diagnostics.map(\.code.rawValue) == [])
        let read = try #require(reading.documents.first?.document)
        if keepsLines { #expect(try canonical(read) == canonical(Self.document)) }
        var (before, after) = (try ArchiveReader(blank), try ArchiveReader(filled.bytes))
        for entry in before.entries where entry.name != "word/document.xml" {
            let other = try #require(after[entry.name])
            #expect(try before.contents(of: entry) == after.contents(of: other))
        }
    }

    private static let tick = "<w14:checkbox><w14:checked w14:val='0'/></w14:checkbox>"

    @Test func fillsCellsAndEmptyParagraphs() throws {
        try check(form(field: "", box: Sample.run("☐"), text: "<w:p/>"))
    }

    @Test func fillsControls() throws {
        let prompt = Sample.run("Klicka här för att ange text.")
        let control = Sample.control(prompt, "<w:showingPlcHdr/><w:text/>")
        try check(
            form(
                field: control, box: Sample.control(Sample.run("☐"), Self.tick),
                text: Sample.control(Sample.paragraph(prompt), "<w:showingPlcHdr/>")))
    }

    @Test func fillsFieldsOfOldForms() throws {
        let text = Sample.field("<w:textInput/>", result: "\u{2002}\u{2002}")
        let box = Sample.field("<w:checkBox><w:default w:val='0'/></w:checkBox>")
        try check(form(field: text, box: box, text: Sample.paragraph(text)))
    }

    @Test func fillsLinesToWriteOnAndSymbols() throws {
        let box = "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>"
        let line = Sample.run("________")
        try check(form(field: line, box: box, text: Sample.paragraph(line), inTable: false))
    }

    /// A control may stand around the form's own words, such as a row that can be repeated: those stay as they are.
    @Test func wordsOfTheFormInAControlStay() throws {
        let cell = Sample.cell(Sample.text("Ansvarig nämnd"))
        let part = Sample.run("Telefon") + Sample.control(Sample.run("nummer"), "")
        let wrapped = form(field: "", box: Sample.run("☐"), text: "<w:p/>")
            .replacing(cell, with: Sample.control(cell, ""))
            .replacing(Sample.text("Telefonnummer"), with: Sample.paragraph(part))
            .replacing(
                Sample.paragraph(Sample.run("☐") + Sample.run(" Nej, inte alls")),
                with: Sample.control(Sample.paragraph(Sample.run("☐") + Sample.run(" Nej, inte alls")), ""))
        try check(wrapped)
    }

    /// A box of a font of letters is told by its number, and ticked by another.
    @Test func ticksBoxesThatAreToldByTheirNumbers() throws {
        for (font, char) in [("Segoe UI Symbol", "2610"), ("Wingdings 2", "F0A3")] {
            let box = "<w:r><w:sym w:font='\(font)' w:char='\(char)'/></w:r>"
            try check(form(field: "", box: box, text: "<w:p/>"))
        }
    }

    @Test func onlyTheAnswersAreNewInTheText() throws {
        let body = form(field: "", box: Sample.run("☐"), text: "<w:p/>")
        let filled = try WordForm(Sample.file(body).bytes, reader: Self.reader).filled(with: Self.document)
        var archive = try ArchiveReader(filled.bytes)
        let entry = try #require(archive["word/document.xml"])
        var rest = String(decoding: try archive.contents(of: entry), as: UTF8.self)
        let lines = ["En kurs i juni.", "Två dagar."].map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }
        for answer in ["2026", "0480-45 00 00", "Socialnämnden &amp; &lt;Vård&gt;", "Handledning."] {
            rest = rest.replacing("<w:r><w:t xml:space=\"preserve\">\(answer)</w:t></w:r>", with: "")
        }
        rest = rest.replacing("<w:r>\(lines.joined(separator: "<w:br/>"))</w:r>", with: "")
        rest = rest.replacing("<w:p></w:p><w:p></w:p>", with: "<w:p/>").replacing("☒", with: "☐")
        #expect(rest == "<w:document \(Sample.spaces)><w:body>\(body)</w:body></w:document>")
    }

    @Test func whatHasNoPlaceIsListed() throws {
        let body =
            Sample.text("Redovisning av stödet")
            + Sample.table([
                [Sample.cell(Sample.text("Redovisningsår")), Sample.cell("<w:p/>")],
                [Sample.cell(Sample.text("Telefonnummer")), Sample.cell("<w:p/>")],
            ])
        let filled = try WordForm(Sample.file(body).bytes, reader: Self.reader).filled(with: Self.document)
        #expect(filled.unplaced == ["access.queue", "grantee.committee", "training.details"])
    }

    @Test(arguments: [
        ("Totalt antal klienter", "text"), ("## Kontakt\n\n| Namn |  |\n| --- | --- |\n", "Markdown"),
        ("<!doctype html><p>Namn", "HTML"), ("%PDF-1.7\n", "PDF"), ("{\\rtf1 Namn}", ".rtf"),
    ])
    func aFileThatIsNoWordDocumentIsTold(text: String, kind: String) {
        let error = #expect(throws: UnreadableWordForm.self) { try WordForm(Array(text.utf8)) }
        #expect(error?.diagnostic.code == .notWordFile)
        #expect(error?.diagnostic.arguments == [kind])
    }

    @Test func aWordDocumentThatIsDamagedIsTold() {
        let error = #expect(throws: UnreadableWordForm.self) { try WordForm(Sample.file("").bytes.dropLast(30) + []) }
        #expect(error?.diagnostic.code == .damagedFile)
    }

    /// A question whose options stand in a list to choose from, and nowhere else.
    @Test func choosesFromAList() throws {
        let items = ["Ja, hela året", "Nej, inte alls"].map { "<w:listItem w:displayText='\($0)' w:value='\($0)'/>" }
        let list = Sample.control(
            Sample.run("Välj ett objekt."), "<w:showingPlcHdr/><w:dropDownList>\(items.joined())</w:dropDownList>")
        let whole = form(field: "", box: Sample.run("☐"), text: "<w:p/>")
        let options = ["Ja, hela året", "Nej, inte alls"].map {
            Sample.paragraph(Sample.run("☐") + Sample.run(" " + $0))
        }
        try check(whole.replacing(options.joined(), with: Sample.paragraph(list)))
    }

    /// What a control is bound to is shown in its place, so the data are filled in, too.
    @Test(arguments: ["<a><b></b></a>", "<a><b/></a>", "<x:a xmlns:x='y'><x:b k='1'> </x:b></x:a>", "<a/>"])
    func fillsDataThatControlsAreBoundTo(data: String) throws {
        let prompt = Sample.run("Klicka här för att ange text.")
        let body = form(field: "", box: Sample.run("☐"), text: "<w:p/>").replacing(
            "Ansvarig nämnd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr></w:tcPr><w:p><w:pPr></w:pPr>",
            with: "Ansvarig nämnd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr></w:tcPr><w:p><w:pPr></w:pPr>"
                + Sample.control(prompt, "<w:showingPlcHdr/>\(Sample.binding("/n:a[1]/n:b[1]"))<w:text/>"))
        let blank = Sample.file(body, data: data).bytes
        let filled = try WordForm(blank, reader: Self.reader).filled(with: Self.document)
        #expect(filled.unplaced == [])
        #expect(Self.reader.read(filled.bytes).diagnostics.map(\.code.rawValue) == [])
        var archive = try ArchiveReader(filled.bytes)
        let (text, part) = (try #require(archive["word/document.xml"]), try #require(archive["customXml/item1.xml"]))
        let new = String(decoding: try archive.contents(of: part), as: UTF8.self)
        let isBound = String(decoding: try archive.contents(of: text), as: UTF8.self).contains("dataBinding")
        // Without a place in the data the control is bound no more.
        #expect(isBound == (data != "<a/>"))
        #expect(new.contains(">Socialnämnden &amp; &lt;Vård&gt;<") == (data != "<a/>"))
    }

    /// Blank forms of all editions, with documents of many kinds: whatever is not listed reads back.
    @Test(arguments: seeds)
    func whatIsNotListedReadsBack(seed: UInt64) throws {
        let edition = RandomDocument.edition(of: seed)
        var random = SeededGenerator(seed: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        let filled = try WordForm(BlankWordForm(edition).bytes).filled(with: document)
        let (given, read) = (
            Answers(document), Answers(try #require(FormReader().read(filled.bytes).documents.first).document)
        )
        for field in given.paths(outside: Set(FormEdition.carriedByTheForm)) where !filled.unplaced.contains(field) {
            guard case .string(let text)? = given[field], case .string(let other)? = read[field] else {
                #expect(given[field] == read[field], "\(field)")
                continue
            }
            #expect(
                text.split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace), "\(field)")
        }
    }
}

extension WordFormTests {
    /// Documents as municipalities fill them: every answer has its place, but for a statement that blank forms lack.
    @Test(arguments: FormEdition.builtIn)
    func everyAnswerHasItsPlace(edition: FormEdition) throws {
        var random = SeededGenerator(seed: 7)
        let document = try InventedDocument.make(for: edition, using: &random)
        let filled = try WordForm(BlankWordForm(edition).bytes).filled(with: document)
        #expect(filled.unplaced.filter { $0 != "signature.decidedDigitally" } == [])
    }
}

/// A blank form of an edition, with tables and empty lines.
private struct BlankWordForm {
    private var body = ""

    init(_ edition: FormEdition) {
        func add(_ label: FormLabel) {
            body += WordSample.text(label.text(year: edition.year).replacing("&", with: "&amp;"))
        }
        func text(_ label: FormLabel) -> String {
            WordSample.cell(WordSample.text(label.text(year: edition.year).replacing("&", with: "&amp;")))
        }
        for section in edition.sections {
            if let heading = section.heading { add(heading) }
            for item in section.items {
                switch item {
                case .caption(let label): add(label)
                case .note: continue
                case .question(let question):
                    if question.answer == .statement { continue }
                    add(question.label)
                    body += "<w:p/>"
                case .fields(let questions):
                    body += WordSample.table(questions.map { [text($0.label), WordSample.cell("<w:p/>")] })
                case .table(let table):
                    let corner = table.corner.map(text) ?? WordSample.cell("<w:p/>")
                    body += WordSample.table(
                        [[corner] + table.columns.map(text)]
                            + table.rows.map { [text($0.label)] + $0.cells.map { _ in WordSample.cell("<w:p/>") } })
                case .choices(let choices):
                    add(choices.label)
                    for option in choices.options {
                        body += WordSample.text("☐ " + option.label.text(year: edition.year))
                        if option.detail != nil { body += "<w:p/>" }
                    }
                }
            }
        }
    }

    var bytes: [UInt8] { WordSample.file(body).bytes }
}
