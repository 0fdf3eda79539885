import POModel
import Testing

@testable import POForms

/// Editions drafted from blank forms in Word.
@Suite struct WordDraftTests {
    private typealias Sample = WordSample

    private static let edition = FormEdition(
        id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
        sections: [
            FormSection(
                heading: "Redovisning av stödet", level: 1,
                items: [
                    .fields([
                        .init("grantee.committee", "Ansvarig nämnd", .line),
                        .init("grantee.phone", "Telefonnummer", .phone),
                        .init("grantee.email", "E-postadress", .email),
                    ])
                ])
        ])

    private func fields(_ cells: [[String]]) throws -> (fields: [FieldID], changes: [EditionDraft.Change.Kind]) {
        let heading = Sample.paragraph(Sample.run("Redovisning av stödet"), "<w:outlineLvl w:val='0'/>")
        let blank = Sample.file(heading + Sample.table(cells)).bytes
        let draft = try #require(FormEdition.draft(from: blank, like: Self.edition, year: 2027))
        return (draft.edition.fields, draft.changes.map(\.kind))
    }

    private func beside(_ label: String) -> [String] {
        [Sample.cell(Sample.text(label)), Sample.cell(Sample.text(""))]
    }

    /// A cell with a label and, below it, room for the answer.
    private func above(_ label: String) -> String { Sample.cell(Sample.text(label) + Sample.text("")) }

    @Test func labelsStandBesideTheirRoomOrAboveIt() throws {
        let labels = ["Ansvarig nämnd", "Telefonnummer", "E-postadress"]
        let columns = try fields(labels.map(beside))
        #expect(columns.fields == Self.edition.fields && columns.changes.isEmpty)
        let stacked = try fields([labels[..<2].map(above), [above(labels[2]), Sample.cell(Sample.text(""))]])
        #expect(stacked.fields == Self.edition.fields && stacked.changes.isEmpty)
    }

    /// A changed form tells the same in Word as in Markdown.
    @Test(arguments: stride(from: 0, to: EditionDraftTests.cases.count, by: 4).map { EditionDraftTests.cases[$0] })
    func whatChangedIsToldOfAWordFile(form: EditionDraftTests.Case) throws {
        let blank = try form.blank()
        let draft = try #require(FormEdition.draft(from: Self.word(blank).bytes, like: form.edition, year: 2026))
        #expect(EditionDraftTests.told(by: draft) == form.told)
        let other = try #require(FormEdition.draft(from: Array(blank.utf8), like: form.edition, year: 2026))
        #expect(draft.edition.fields.sorted() == other.edition.fields.sorted())
        #expect(draft.edition.problems == [])
    }

    /// The Word file of a blank form in Markdown: its headings, rows, options and lines.
    private static func word(_ markdown: String) -> TestArchive {
        var (body, rows): (String, [[String]]) = ("", [])
        for line in markdown.replacing("\\", with: "").replacing("&", with: "&amp;").split(separator: "\n") {
            if line.hasPrefix("|") {
                let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                if !line.contains("---") { rows.append(cells.map { Sample.cell(Sample.text($0.trimming("* "))) }) }
                continue
            }
            if !rows.isEmpty { body += Sample.table(rows) + Sample.text("") }
            rows = []
            let level = line.prefix { $0 == "#" }.count
            let words = Sample.run(line.dropFirst(level).trimming("-* "))
            body += Sample.paragraph(words, level > 0 ? "<w:outlineLvl w:val='\(level - 1)'/>" : "")
        }
        return Sample.file(body + (rows.isEmpty ? "" : Sample.table(rows)))
    }

    @Test func whatNobodySeesIsNoQuestion() throws {
        let hidden = Sample.cell(Sample.paragraph(Sample.run("Fylls i av länet", "<w:vanish/>")))
        let found = try fields([[hidden]] + ["Ansvarig nämnd", "Telefonnummer", "E-postadress"].map(beside))
        #expect(found.fields == Self.edition.fields && found.changes.isEmpty)
    }
}

extension StringProtocol {
    /// Without some characters at its ends.
    fileprivate func trimming(_ characters: String) -> String {
        String(drop(while: characters.contains).reversed().drop(while: characters.contains).reversed())
    }
}
