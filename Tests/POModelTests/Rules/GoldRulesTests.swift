import Foundation
import POModel
import TestSupport
import Testing

/// What the rules find in the normative examples.
@Suite(.enabled("PO_SOURCES names no folder: the normative examples are not checked") { sourcesFolder != nil })
struct GoldRulesTests {
    /// Runs on every document, beside the others of its file, by a name such as `grantReport 2024`.
    private func runs() throws -> [String: RuleRun] {
        let folder = try #require(sourcesFolder).appending(path: "gold")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var runs: [String: RuleRun] = [:]
        for file in files where file.pathExtension == "json" {
            let documents = try JSONDecoder().decode([GrantDocument].self, from: Data(contentsOf: file))
            for document in documents {
                var context = RuleContext()
                context.relatedDocuments = documents.filter { $0 != document }
                let year: Int? =
                    switch document {
                    case .report(let report): report.year
                    case .application(let application): application.year
                    default: nil
                    }
                runs["\(document.kind.rawValue) \(year ?? 0)"] = RuleRun(of: document, in: context)
            }
        }
        #expect(runs.count == 7)
        return runs
    }

    @Test func nothingElseIsWrong() throws {
        var grave: [String] = []
        for (name, run) in try runs() {
            for finding in run.findings where finding.severity == .error || finding.severity == .inconsistency {
                grave.append("\(name): \(finding.rule) \(finding.severity) \(finding.text(in: .english))")
            }
        }
        #expect(
            grave.sorted() == [
                "grantApplication 2020: D2 error Blank: Date of the signature; Name of who signed.",
                "grantApplication 2022: E5 inconsistency Last year's grant per position: SEK 402,638. But the amount for 2021 "
                    + "was SEK 404,530.",
                "grantReport 2012: C3 error Closed clients, men: the age bands add up to 12 (18–29 years 3, 30–39 years 3, "
                    + "40–49 years 1, 50–59 years 5, 60–64 years 0, 65 years and over 0), but the total is 13.",
                "grantReport 2021: D1 inconsistency The report is signed 2021-12-21, before the end of 2021; the figures cannot "
                    + "cover the whole year.",
                "grantReport 2021: O1 inconsistency Economy: 54; Support in contact with an authority: 66. That is more than "
                    + "the new clients, 49 (New clients, women: 34; New clients, men: 15); the reasons are probably counted for "
                    + "all clients.",
            ])
    }

    @Test func blanksAreDerived() throws {
        let run = try #require(runs()["grantReport 2024"])
        #expect(
            run["C4"]?.derived == [
                "clients.new.all.women": 8, "clients.new.all.men": 12, "clients.closed.all.women": 4,
                "clients.closed.all.men": 11,
            ])
        #expect(run["C1"]?.derived == ["clients.total.byAge.65+.men": 0])
        #expect(
            run["C8"]?.derived == [
                "clients.openingStock.women": 7, "clients.openingStock.men": 18, "clients.closingStock.women": 11,
                "clients.closingStock.men": 19,
            ])
        #expect(run["C5"]?.status == .notApplicable)
    }

    @Test func theLetterIsJudgedAsALetter() throws {
        let run = try #require(runs()["grantReport 2012"])
        for rule in ["C5", "C7", "P1", "E4"] as [DocumentRule.ID] { #expect(run[rule]?.status == .passed, "\(rule)") }
        for rule in ["D1", "L1", "C1", "C2", "C6", "F10"] as [DocumentRule.ID] {
            #expect(run[rule]?.status == .notApplicable, "\(rule)")
        }
    }

    @Test func documentsOfAFileAreComparedWithEachOther() throws {
        let report = try #require(runs()["grantReport 2021"])
        #expect(report["D3"]?.status == .passed)
        #expect(report["D5"]?.status == .passed)
        #expect(report["E6"]?.status == .skipped)
    }
}
