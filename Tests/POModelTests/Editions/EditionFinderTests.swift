import Foundation
import POModel
import Testing

/// Which form a document is on.
@Suite struct EditionFinderTests {
    private static let own = FormEdition(
        id: EditionID(rawValue: "report-2026"), kind: .grantReport, year: 2026,
        sections: [FormSection(items: [.fields([.init("year", "År", .year)])])])

    private func found(_ edition: String?, _ year: Int?, in finder: EditionFinder = .builtIn) -> FoundEdition? {
        var report = GrantReport()
        report.edition = edition.map(EditionID.init(rawValue:))
        report.year = year
        return finder.edition(of: .report(report))
    }

    @Test func takesTheEditionThatIsNamed() {
        #expect(found("report-2012", 2024)?.edition.id == .report2012)
        #expect(found("report-2012", 2024)?.evidence == .named)
    }

    @Test(
        arguments: [
            (2010, .report2012), (2013, .report2012), (2014, .report2021), (2021, .report2021),
            (2022, .report2024),
            (2030, .report2024),
        ] as [(Int, EditionID)])
    func takesTheFormOfTheYearWhereNoneIsNamed(year: Int, edition: EditionID) {
        #expect(found(nil, year)?.edition.id == edition)
        #expect(found(nil, year)?.evidence == .year(year))
    }

    @Test func saysThatANameIsNotKnown() {
        #expect(found("report-2026", 2026)?.edition.id == .report2024)
        #expect(found("report-2026", 2026)?.evidence == .unknownName(EditionID(rawValue: "report-2026")))
        // The edition of another kind of document is none for a report.
        #expect(found("application-2022", 2021)?.edition.id == .report2021)
        #expect(found(nil, nil)?.edition.id == .report2024)
        #expect(found(nil, nil)?.evidence == .nothing)
    }

    @Test func takesOnesOwnFormBeforeOthers() {
        let finder = EditionFinder([Self.own])
        #expect(found("report-2026", 2026, in: finder)?.edition == Self.own)
        #expect(found(nil, 2026, in: finder)?.edition == Self.own)
        #expect(found(nil, 2025, in: finder)?.edition.id == .report2024)
        let changed = FormEdition(id: .report2024, kind: .grantReport, year: 2024, sections: Self.own.sections)
        #expect(found("report-2024", 2024, in: EditionFinder([changed]))?.edition == changed)
    }

    @Test func findsTheFormsOfOtherDocuments() {
        #expect(EditionFinder.builtIn.edition(of: .memorandum(OfficialMemorandum()))?.edition.id == .memorandum)
        var application = GrantApplication()
        application.year = 2021
        #expect(EditionFinder.builtIn.edition(of: .application(application))?.edition.id == .application2021)
        #expect(EditionFinder.builtIn.edition(of: .other(kind: DocumentKind(rawValue: "x"), .null)) == nil)
    }

    /// What is optional in the JSON of an edition is not written where it says nothing, and comes back where it does.
    @Test func anEditionKeepsItsFirstYearAndPopulations() throws {
        let edition = FormEdition(
            id: Self.own.id, kind: .grantReport, year: 2026, firstYear: 2025,
            sections: [
                FormSection(items: [
                    .table(
                        FormTable(
                            columns: ["Kvinnor"],
                            rows: [
                                FormRow(
                                    "Barn", [.answer("clients.withChildrenAtHome.women", .count)], population: .closed)
                            ]))
                ])
            ])
        let json = try JSONEncoder().encode(edition)
        #expect(try JSONDecoder().decode(FormEdition.self, from: json) == edition)
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.contains(#""firstYear":2025"#) && text.contains(#""population":"closed""#))
        #expect(!String(decoding: try JSONEncoder().encode(Self.own), as: UTF8.self).contains("firstYear"))
    }
}
