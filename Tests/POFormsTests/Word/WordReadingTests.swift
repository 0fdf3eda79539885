import Foundation
import POModel
import Testing

@testable import POForms

/// Forms in Word, read like any other source.
@Suite struct WordReadingTests {
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
                    ])
                ])
        ])

    private func body(_ committee: String) -> String {
        Sample.text("Redovisning av stödet")
            + Sample.table([
                [Sample.cell(Sample.text("Redovisningsår")), Sample.cell(Sample.text("2026"))],
                [Sample.cell(Sample.text("Telefonnummer")), Sample.cell(Sample.text("0480-45 00 00"))],
                [Sample.cell(Sample.text("Ansvarig nämnd")), Sample.cell(Sample.paragraph(committee))],
            ])
    }

    private func read(_ archive: TestArchive) -> Reading {
        FormReader(editions: [Self.edition]).read(archive.bytes)
    }

    private func committee(_ reading: Reading) -> String? {
        guard case .report(let report)? = reading.documents.first?.document else { return nil }
        return report.grantee.committee?.rawValue
    }

    @Test func aFormIsReadWithItsPlacesInTheTextThatIsShown() throws {
        let reading = read(Sample.file(body(Sample.run("Socialnämnden"))))
        #expect(committee(reading) == "Socialnämnden")
        #expect(reading.diagnostics.isEmpty && reading.unclaimed.isEmpty)
        let range = try #require(reading.sources.first { $0.field == "grantee.committee" }?.ranges.first)
        #expect(String(decoding: reading.text.utf8[range], as: UTF8.self) == "Socialnämnden")
        try AccountingLaw.check(reading)
    }

    @Test func placesAreThoseOfParagraphsAndCells() throws {
        let reading = read(Sample.file(Sample.text("") + body(Sample.run("Socialnämnden"))))
        let document = try #require(reading.documents.first)
        let place = { (field: FieldID) in
            document[field].places.first.flatMap { reading.documentPlace(of: $0.lowerBound) }
        }
        #expect(place("grantee.committee") == .cell(table: 1, row: 3, column: 2))
        #expect(reading.documentPlace(of: reading.text.utf8.firstIndex(of: UInt8(ascii: "R")) ?? 0) == .paragraph(2))
        let kept = try JSONDecoder().decode(Reading.self, from: JSONEncoder().encode(reading))
        #expect(
            kept.documentPlace(of: document["grantee.committee"].places[0].lowerBound) == place("grantee.committee"))
    }

    @Test func aNotesMarkInBracketsIsNoPartOfALabel() {
        let text = body(Sample.run("Socialnämnden")).replacing("Telefonnummer", with: "Telefonnummer[1]")
        let reading = read(Sample.file(text))
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.documents.first?["grantee.phone"].value == .string("0480-45 00 00"))
    }

    /// Labels are followed, and a control that was moved or copied to another question is told.
    @Test(arguments: [
        ("grantee.committee", []), ("Text1", []), ("grantee.phone", [Diagnostic.Code.controlOfOtherQuestion]),
    ])
    func aControlNamedForAnotherQuestionIsTold(tag: String, codes: [Diagnostic.Code]) {
        let answer = Sample.control(Sample.run("Socialnämnden"), "<w:tag w:val='\(tag)'/><w:text/>")
        for edition in [nil, "report-own"] {
            let reading = read(Sample.file(body(answer), edition: edition))
            #expect(committee(reading) == "Socialnämnden")
            #expect(reading.diagnostics.map(\.code) == codes)
            #expect(reading.diagnostics.allSatisfy { $0.field == "grantee.committee" })
        }
    }

    /// In our own documents an answer is a quotation, whatever words it holds and whether its tag or its bookmark is left.
    @Test(arguments: [true, false])
    func anAnswerInOurOwnDocumentIsReadAsItStands(hasTag: Bool) {
        let text = Sample.run("Telefonnummer ____ [x]")
        let answer =
            hasTag
            ? Sample.control(text, "<w:tag w:val='grantee.committee'/><w:text/>")
            : "<w:bookmarkStart w:id='1' w:name='po_grantee_committee'/>\(text)<w:bookmarkEnd w:id='1'/>"
        let reading = read(Sample.file(body(answer), edition: "report-own"))
        #expect(committee(reading) == "Telefonnummer ____ [x]")
        #expect(reading.documents.first?.evidence == .declared)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func aTrackedChangeIsToldOnceAndOnItsField() {
        let change =
            "<w:del><w:r><w:delText>Barn</w:delText></w:r></w:del><w:ins>\(Sample.run("Social"))</w:ins>"
            + Sample.run("nämnden")
        let reading = read(Sample.file(body(change)))
        #expect(committee(reading) == "Socialnämnden")
        #expect(
            reading.diagnostics.map { "\($0.code.rawValue) \($0.field?.rawValue ?? "") \($0.arguments)" } == [
                #"tracked-changes  ["2"]"#, "changed-text grantee.committee []",
            ])
    }

    @Test func anAnswerThatWasDeletedIsTold() {
        let reading = read(Sample.file(body("<w:del><w:r><w:delText>Socialnämnden</w:delText></w:r></w:del>")))
        #expect(committee(reading) == nil)
        #expect(reading.diagnostics.contains { $0.code == .changedText && $0.field == "grantee.committee" })
    }

    @Test func hiddenTextIsNoAnswerAndIsTold() {
        let reading = read(Sample.file(body(Sample.run("Socialnämnden", "<w:vanish/>"))))
        #expect(committee(reading) == nil)
        #expect(reading.diagnostics.map(\.code) == [.hiddenText])
        #expect(reading.unclaimed.map(\.text) == ["Socialnämnden"])
    }

    @Test func commentsAreCountedAndNotRead() {
        let comment = "<w:comment w:id='1'>\(Sample.text("Stämmer det?"))</w:comment>"
        let reading = read(Sample.file(body(Sample.run("Nämnden")), parts: [("comments", "comments", comment)]))
        #expect(reading.diagnostics.map(\.code) == [.comments])
        #expect(reading.diagnostics.first?.arguments == ["1"])
    }

    @Test func aChoiceThatNobodyMadeIsDoubted() {
        let list = "<w:ddList><w:listEntry w:val='Socialnämnden'/><w:listEntry w:val='Vårdnämnden'/></w:ddList>"
        let reading = read(Sample.file(body(Sample.field(list))))
        #expect(committee(reading) == "Socialnämnden")
        #expect(
            reading.diagnostics.map { "\($0.code.rawValue) \($0.field?.rawValue ?? "")" } == [
                "untouched-choice grantee.committee"
            ])
    }

    @Test func whatIsTakenInOnOpeningIsTold() {
        let reading = read(Sample.file("<w:altChunk/>" + body(Sample.run("Socialnämnden")) + "<w:subDoc/>"))
        #expect(committee(reading) == "Socialnämnden")
        #expect(reading.diagnostics.map(\.code) == [.filesWithin])
        #expect(reading.diagnostics.first?.arguments == ["2"])
    }

    /// A control bound to data shows them once it is opened; what is otherwise there is doubted.
    @Test(arguments: [
        ("Socialnämnden", "Socialnämnden", "Socialnämnden", []), ("Socialnämnden", "", "Socialnämnden", []),
        ("Klicka här för att ange text.", "Vårdnämnden", "Vårdnämnden", [Diagnostic.Code.otherData]),
        ("Socialnämnden", "Vårdnämnden", "Socialnämnden", [.otherData]), ("Klicka här för att ange text.", "", nil, []),
        ("Två", "2", "Två", []), ("Två", "1", "Två", [.otherData]), ("Välj ett objekt.", "2", "Två", [.otherData]),
    ])
    func dataThatAControlDoesNotShowAreTold(shown: String, data: String, value: String?, codes: [Diagnostic.Code]) {
        let list = "<w:dropDownList><w:listItem w:displayText='Två' w:value='2'/></w:dropDownList>"
        let kind = data.count == 1 ? list : "<w:text/>"
        let answer = Sample.control(Sample.run(shown), Sample.binding("/n:a[1]/n:b[2]") + kind)
        let reading = read(Sample.file(body(answer), data: "<a xmlns='n'><b>Annat</b><b>\(data)</b></a>"))
        #expect(committee(reading) == value)
        #expect(reading.diagnostics.map(\.code) == codes)
        #expect(reading.diagnostics.allSatisfy { $0.field == "grantee.committee" })
    }

    /// Words beside a table's labels, such as what all its rows are about, answer no question above.
    @Test func wordsBesideALabelAnswerNoQuestionAboveIt() {
        let edition = FormEdition(
            id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
            sections: [
                FormSection(
                    heading: "Redovisning av stödet", level: 1,
                    items: [
                        .question(.init("remarks", "Synpunkter på verksamheten", .text)),
                        .fields([
                            .init("grantee.committee", "Ansvarig nämnd", .line),
                            .init("grantee.phone", "Telefonnummer", .phone),
                        ]),
                    ])
            ])
        let row = { (cells: [String]) in cells.map { Sample.cell(Sample.text($0)) } }
        let (first, second) = (["Ansvarig nämnd", "Socialnämnden"], ["Telefonnummer", "0480-45 00 00"])
        let title = [Sample.cell(Sample.text("Fylls i av kommunen"), "<w:gridSpan w:val='2'/>")]
        for rows in [
            [row(["Uppgifter"] + first), row([""] + second)], [row(["1.2"] + first), row(["1.3"] + second)],
            [title, row(first), row(second)],
        ] {
            let text =
                Sample.text("Redovisning av stödet") + Sample.text("Synpunkter på verksamheten") + Sample.text("Inga.")
                + Sample.table(rows)
            let reading = FormReader(editions: [edition]).read(Sample.file(text).bytes)
            let document = reading.documents.first
            #expect(document?["remarks"].value == .string("Inga."))
            #expect(document?["grantee.committee"].value == .string("Socialnämnden"))
            #expect(document?["grantee.phone"].value == .string("0480-45 00 00"))
            #expect(reading.diagnostics.allSatisfy { $0.field == nil || $0.field == "year" })
        }
    }

    @Test func whatIsDamagedOrLockedOrTooLargeIsTold() {
        let whole = Sample.file(body(Sample.run("Nämnden")))
        func code(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> [Diagnostic.Code] {
            FormReader(editions: [Self.edition], limits: limits).read(bytes).diagnostics.map(\.code)
        }
        #expect(code(Array(whole.bytes.dropLast(40))) == [.damagedFile])
        var locked = whole
        locked.files[1].flags = 1
        #expect(code(locked.bytes) == [.encryptedFile])
        var lying = whole
        lying.files[1].claimedSize = 1 << 30
        #expect(code(lying.bytes) == [.oversizedFile])
        var without = whole
        without.files.remove(at: 1)
        #expect(code(without.bytes) == [.damagedFile])
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 5_000)
        #expect(code(Sample.file(deep).bytes) == [.tooDeep])
        let nested = String(repeating: "<w:tbl><w:tr><w:tc>", count: 200)
        let closed = String(repeating: "</w:tc></w:tr></w:tbl>", count: 200)
        #expect(code(Sample.file(nested + closed).bytes) == [.tooDeep])
    }
}
