import POModel
import Testing

@testable import POForms

/// Which other readings are doubts, and which cost too much to be any.
@Suite struct ChallengeTests {
    private static let reader = FormReader()

    /// A report as others fill it in: as its Markdown, without the edition's name.
    private func text(_ edition: EditionID, _ fill: (inout GrantReport) -> Void) throws -> String {
        var report = GrantReport()
        report.year = Int(edition.rawValue.suffix(4))
        report.edition = edition
        fill(&report)
        let edition = try #require(FormEdition.builtIn.first { $0.id == edition })
        let text = try MarkdownRenderer(edition).render(.report(report))
        return text.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private func document(_ text: String) throws -> ReadDocument {
        try #require(Self.reader.read(text).documents.first)
    }

    // MARK: Columns

    private func counts() throws -> String {
        try text(.report2024) { report in
            report.clients.total.all = CountsByGender(women: 9, men: 27)
            report.clients.new.all = CountsByGender(women: 3, men: 4, nonBinary: 1)
            for band in AgeBand.current {
                report.clients.total.byAge[band] = CountsByGender(women: 2, men: 6)
                report.clients.new.byAge[band] = CountsByGender(women: 1, men: 1)
            }
        }
    }

    @Test func aRowOfPipesThatIsShorterThanItsHeadingsIsDoubted() throws {
        let answer = try document(try counts().replacing("| 9 | 27 |  |", with: "| 9 | 27 |"))["clients.total.all.men"]
        #expect(answer.value == .integer(27) && answer.doubts.map(\.code) == [.unevenRow])
    }

    /// The reasons for contact of 2021, whose form prints no headings above their columns.
    private func reasons(_ cells: String) throws -> ReadDocument {
        let text = try text(.report2021) { report in
            for reason in [ContactReason.economy, .housing, .occupation] {
                report.contactReasons.counts[reason] = CountsByGender(undivided: 7)
            }
        }
        return try document(
            text.replacing("| Kontaktorsak | Antal | Kvinnor | Män |", with: "| Kontaktorsak |  |  |  |")
                .replacing("| Bostad | 7 |  |  |", with: "| Bostad |\(cells)|"))
    }

    @Test func oneColumnOfATableThatIsPrintedWithoutHeadingsIsSure() throws {
        let answer = try reasons(" 7 |  |  ")["contactReasons.counts.housing.undivided"]
        #expect(answer.value == .integer(7) && answer.isSure)
    }

    @Test func anotherColumnOfItMakesTheWholeTableDoubtful() throws {
        let answer = try reasons("  | 3 | 4 ")["contactReasons.counts.economy.undivided"]
        #expect(answer.value == .integer(7) && answer.doubts.contains { $0.code == .missingColumnHeadings })
    }

    // MARK: Marks

    @Test func marksThatMayBeLostAreNoDoubtOfWordsBesideThem() throws {
        let document = try document(
            try text(.report2024) { report in
                for band in AgeBand.current { report.clients.total.byAge[band] = CountsByGender(women: 2, men: 3) }
                report.training.details = FreeText("Två dagar om bemötande.")
                report.societalServices.deficiencies = FreeText("Brist på bostäder.")
            })
        #expect(document["societalServices.deficiencies"].isSure)
        #expect(document.doubts.contains { $0.code == .noMarks && $0.field == "training.offered" })
    }

    // MARK: Ends

    private static let small = FormEdition(
        id: EditionID(rawValue: "report-small"), kind: .grantReport, year: 2026,
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

    @Test func aWholeNumberIsNotDoubtedForWordsUnderItsLine() throws {
        let reading = FormReader(editions: [Self.small]).read(
            """
            # Redovisning av stödet

            Redovisningsår: 2026

            Telefonnummer: 0480-123 45 Ansvarig nämnd: Socialnämnden
            för stöd och omsorg
            """)
        let answer = try #require(reading.documents.first)["grantee.phone"]
        #expect(answer.value == .string("0480-123 45") && answer.isSure)
    }
}
