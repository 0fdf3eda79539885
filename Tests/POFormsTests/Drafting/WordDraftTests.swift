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

    @Test func whatNobodySeesIsNoQuestion() throws {
        let hidden = Sample.cell(Sample.paragraph(Sample.run("Fylls i av länet", "<w:vanish/>")))
        let found = try fields([[hidden]] + ["Ansvarig nämnd", "Telefonnummer", "E-postadress"].map(beside))
        #expect(found.fields == Self.edition.fields && found.changes.isEmpty)
    }
}
