import POModel
import TestSupport
import Testing

@testable import POForms

@Suite struct EditionMoveTests {
    @Test func aReportOf2021BecomesADraftOf2024() throws {
        var report = GrantReport()
        report.edition = .report2021
        report.year = 2021
        report.remarks = FreeText("Ett lugnt år.")
        report.access.queue = .listed(.partly)
        report.pandemic.affected = .listed(.yes)
        report.clients.total.all = CountsByGender(women: 3, men: 4)
        report.contactReasons.counts[.economy] = CountsByGender(undivided: 5)
        let move = try #require(EditionMove(.report(report), from: .report2021, to: .report2024))
        #expect(
            move.withoutPlace == [
                "access.queue", "contactReasons.counts.economy.undivided", "pandemic.affected",
            ])
        guard case .report(let draft) = move.draft else { return #expect(Bool(false)) }
        #expect(draft.edition == .report2024)
        #expect(draft.year == 2021)
        #expect(draft.remarks == report.remarks)
        #expect(draft.clients.total.all == report.clients.total.all)
        #expect(move.newlyAsked.contains("clients.total.all.nonBinary"))
        #expect(!move.newlyAsked.contains("remarks"))
    }

    @Test func theDraftCanBeOfAnotherYear() throws {
        let blank = FormEdition.report2021.blankDocument()
        let move = try #require(EditionMove(blank, from: .report2021, to: .report2024, year: 2025))
        #expect(move.draft == FormEdition.report2024.blankDocument(year: 2025))
        #expect(move.withoutPlace == [])
    }

    @Test func aReportIsNoDraftOfAnApplication() {
        let blank = FormEdition.report2021.blankDocument()
        #expect(EditionMove(blank, from: .report2021, to: .application2022) == nil)
        #expect(EditionMove(blank, from: .application2022, to: .application2021) == nil)
    }

    /// Nothing is lost: what is not in the draft is named, and what is in it is as it was.
    @Test(arguments: seeds)
    func everyAnswerIsKeptOrNamed(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let source = random.pick(FormEdition.builtIn)
        let edition = random.pick(FormEdition.builtIn.filter { $0.kind == source.kind })
        let document = try RandomDocument.make(for: source, using: &random)
        let move = try #require(EditionMove(document, from: source, to: edition))
        #expect(edition.unplaced(move.draft) == [])
        let (before, after) = (Answers(document), Answers(move.draft))
        for field in before.paths(outside: ["kind", "edition"]) {
            let isNamed = move.withoutPlace.contains {
                field == $0 || field.rawValue.hasPrefix($0.rawValue + ".")
            }
            #expect(isNamed ? after[field] == nil : after[field] == before[field], "\(field)")
        }
        if source == edition {
            #expect(move.draft == document && move.withoutPlace == [] && move.newlyAsked == [])
        }
    }
}
