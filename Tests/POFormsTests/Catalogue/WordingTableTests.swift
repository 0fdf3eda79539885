import Foundation
import POModel
import Testing

@testable import POForms

/// Other wordings are found by what a label means.
@Suite struct WordingTableTests {
    private static let meanings = Set(FormEdition.builtIn.flatMap(\.labels).compactMap(\.meaning))

    @Test func everyMeaningOfTheCatalogueHasWordings() {
        #expect(Self.meanings.filter { WordingTable.wordings(of: $0).isEmpty } == [])
    }

    @Test func everyWordingIsOfAMeaningOfTheCatalogue() {
        #expect(Set(WordingTable.wordings.keys).subtracting(Self.meanings) == [])
    }

    @Test func anAgeBandOfAnyFormHasWordings() {
        #expect(WordingTable.wordings(of: "age.25-44").contains("varav 25–44 år"))
        #expect(WordingTable.wordings(of: "age.67+").contains("67 år och äldre"))
        #expect(WordingTable.wordings(of: "age.old") == [])
        #expect(WordingTable.wordings(of: "weather") == [])
    }

    @Test func aLabelHasItsOwnAlternativesAndThoseOfItsMeaning() throws {
        let json = Data(#"{"text":"Ring oss","meaning":"phone","alternatives":["Numret hit"]}"#.utf8)
        let label = try JSONDecoder().decode(FormLabel.self, from: json)
        #expect(label.wordings.first == "Numret hit")
        #expect(label.wordings.contains("Telefonnummer"))
        #expect(try JSONDecoder().decode(FormLabel.self, from: JSONEncoder().encode(label)) == label)
    }

    /// A county's form that says what its labels mean is read in other words, without listing any.
    @Test func aFormOfOnesOwnIsReadInOtherWords() throws {
        let edition = FormEdition(
            id: EditionID(rawValue: "report-own"), kind: .grantReport, year: 2026,
            sections: [
                FormSection(
                    heading: .init("Redovisning av stödet", meaning: "reportTitle"), level: 1,
                    items: [
                        .fields([
                            .init("year", .init("Vilket år", meaning: "reportYear"), .year),
                            .init("grantee.phone", .init("Ring oss", meaning: "phone"), .phone),
                            .init("grantee.committee", .init("Vilka beslutar", meaning: "committee"), .line),
                        ])
                    ])
            ])
        let text = """
            # Redovisning av statsbidraget

            Redovisningsår: 2026

            Telefonnummer: 0480-45 00 00

            Nämnd: Socialnämnden
            """
        guard case .report(let report)? = FormReader(editions: [edition]).read(text).documents.first?.document else {
            throw CocoaError(.coderReadCorrupt)
        }
        #expect(report.year == 2026)
        #expect(report.grantee.phone?.rawValue == "0480-45 00 00")
        #expect(report.grantee.committee?.rawValue == "Socialnämnden")
    }
}

extension FormEdition {
    /// Every label of the form.
    fileprivate var labels: [FormLabel] {
        sections.flatMap { section in
            [section.heading].compactMap(\.self)
                + section.items.flatMap { item -> [FormLabel] in
                    switch item {
                    case .caption(let label): [label]
                    case .note: []
                    case .question(let question): [question.label]
                    case .fields(let questions): questions.map(\.label)
                    case .table(let table):
                        [table.corner].compactMap(\.self) + table.columns + table.rows.map(\.label)
                    case .choices(let choices): [choices.label] + choices.options.map(\.label)
                    }
                }
        }
    }
}
