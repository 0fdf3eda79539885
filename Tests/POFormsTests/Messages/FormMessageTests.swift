import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// All that the module says, with real arguments, as it stands in `Snapshots/messages.txt`.
@Suite struct FormMessageTests {
    private static let snapshot = Fixture.url("Snapshots/messages.txt")

    /// What the messages name, where they name something; each is said once with each list.
    private static let arguments: [Diagnostic.Code: [[String]]] = [
        .invalidBytes: [["1"], ["3"]], .decodedTwice: [["1"], ["7"]], .documentFile: [[".rtf"]],
        .spreadsheetFile: [[".ods"]], .imageFile: [["PNG"]], .archiveFile: [["zip"]], .tooManyBytes: [["1000"]],
        .tooManyCells: [["500"]], .tooDeep: [["200"]], .tooManyBlocks: [["1000"]], .nearestEdition: [["2023", "2024"]],
        .yearConflict: [["2023", "2024"]], .oversizedFile: [["1000"]], .trackedChanges: [["1"], ["3"]],
        .comments: [["1"], ["2"]], .filesWithin: [["1"], ["2"]], .notWordFile: [["PDF"]],
        .hiddenSheets: [["1"], ["2"]], .unfamiliarLabel: [["Antal nya klienter"]],
        .unknownMunicipality: [[], ["Kalmar"]], .valueTooLong: [["10000"]],
        .moreProblems: [["1"], ["48"]],
        .personalData: PersonalData.Category.allCases.map { [$0.rawValue] },
    ]

    private static let editionArguments: [EditionProblem.Code: [[String]]] = [
        .repeatedLabel: [["Antal", "64"]],
        .repeatedID: [["sections.0.items.2.table.rows.1.cells.0"], ["sections.1.items.0.choices.options.2.detail"]],
        .unknownField: [[], ["remarks"]], .nearlyKnownField: [["remarks"]], .unsuitableAnswer: [["text"]],
        .unsuitableChoice: [["no"]], .unknownMeaning: [["phone"]], .unreachableLabel: [["Övrigt"]],
        .unevenRow: [["1", "2"], ["2", "1"]], .shortOpening: [["12"]], .fieldNotAsked: [["grantee.fone"]],
    ]

    private static let said: SaidMessages = {
        var said = SaidMessages()
        for code in codes(of: "diagnostic").compactMap(Diagnostic.Code.init) + [.personalData] {
            for list in arguments[code] ?? [[]] {
                said.add("diagnostic \(code.rawValue)", Diagnostic(code, .warning, at: 0..<0, list))
            }
        }
        for code in codes(of: "edition-problem").compactMap(EditionProblem.Code.init) {
            for list in editionArguments[code] ?? [[]] {
                said.add("edition-problem \(code.rawValue)", EditionProblem(code, at: "", list))
            }
        }
        for key in codes(of: "edition-place") where key != "record" {
            said.add("edition-place \(key)", NamedPath(key, "edition-place", in: FormMessages.catalogue))
        }
        for kind in codes(of: "draft-change").compactMap(EditionDraft.Change.Kind.init) {
            let change = EditionDraft.Change(
                kind: kind, path: nil, fields: [], before: "Antal", after: "Antal klienter", answer: .count)
            said.add("draft-change \(kind.rawValue)", change)
        }
        for kind in AnswerKind.allCases {
            let change = EditionDraft.Change(
                kind: .newQuestion, path: nil, fields: [], before: nil, after: "Antal", answer: kind)
            said.add("answer-kind \(kind.rawValue)", change)
        }
        for kind in codes(of: "form-change").compactMap(FormCorrection.Change.Kind.init) {
            let change = FormCorrection.Change(
                kind: kind, field: "year", before: nil, after: nil, wordsBefore: "12", wordsAfter: "15", isSure: true)
            said.add("form-change \(kind.rawValue)", change)
        }
        said.add("document-place paragraph", DocumentPlace.paragraph(7))
        said.add("document-place cell", DocumentPlace.cell(table: 2, row: 3, column: 4))
        said.add("document-place sheet-cell", DocumentPlace.sheetCell("B7", sheet: "Blankett"))
        for severity in [Diagnostic.Severity.warning, .error] { said.add("severity \(severity.rawValue)", severity) }
        for kind in [DocumentKind.grantReport, .grantApplication] {
            let unsuitable = UnsuitableDocument(
                kind: kind, edition: FormEdition.report2021.id, wantedKind: .grantReport,
                wantedEdition: FormEdition.report2024.id)
            said.add("unsuitable-document \(kind.rawValue)", unsuitable)
        }
        return said
    }()

    private static func codes(of subject: String) -> [String] {
        FormMessages.catalogue.wordings.keys.filter { $0.hasPrefix("\(subject).") }
            .map { String($0.dropFirst(subject.count + 1)) }.sorted()
    }

    @Test func messagesAreThoseOfTheSnapshot() throws {
        #expect(try Self.said.differences(from: Self.snapshot) == [])
    }

    /// What stands in an edition's JSON is quoted.
    @Test func noMessageNamesAPathOrACode() {
        #expect(Self.said.faults { $0.hasPrefix("edition-problem") } == [])
    }

    @Test func everythingIsSaid() { #expect(Self.said.unsaid(of: FormMessages.catalogue) == []) }

    @Test func bothLanguagesNameTheSame() { #expect(SaidMessages.unlike(in: FormMessages.catalogue) == []) }

    /// A message of a new kind must be tried with what it names.
    @Test func whatIsNamedIsTried() {
        let naming = codesThatName("diagnostic").compactMap(Diagnostic.Code.init).filter { Self.arguments[$0] == nil }
        let others = codesThatName("edition-problem").compactMap(EditionProblem.Code.init)
        #expect(naming == [] && others.filter { Self.editionArguments[$0] == nil } == [])
    }

    private func codesThatName(_ subject: String) -> [String] {
        Self.codes(of: subject).filter {
            FormMessages.catalogue.wordings["\(subject).\($0)"]?.swedish.contains("{0}") ?? false
        }
    }
}
