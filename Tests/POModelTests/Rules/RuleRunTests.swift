import POModel
import TestSupport
import Testing

/// A document, and all that one rule says about it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: DocumentRule.ID
    let document: String
    let beside: [String]
    /// How much each thing matters that the rule says.
    let severities: [DocumentRule.Severity]

    init(_ rule: DocumentRule.ID, _ document: String, beside: [String] = [], _ severities: [DocumentRule.Severity]) {
        self.rule = rule
        self.document = document
        self.beside = beside
        self.severities = severities
    }

    static let all = client + reason + staffAndAccess + moneyAndIdentity

    var testDescription: String { "\(rule) \(document)" }

    func run() throws -> RuleRun {
        var context = RuleContext()
        context.relatedDocuments = try beside.map { try JSON.decode(GrantDocument.self, $0) }
        return RuleRun(of: try JSON.decode(GrantDocument.self, document), in: context)
    }
}

@Suite struct RuleRunTests {
    @Test(arguments: RuleCase.all)
    func saysWhatIsWrong(example: RuleCase) throws {
        let run = try example.run()
        let said = run.findings.filter { $0.rule == example.rule }.map(\.severity)
        #expect(said == example.severities)
        let hasFailed = said.contains { $0 != .note || DocumentRule.rule(example.rule)?.severity == .note }
        #expect(run[example.rule]?.status == (hasFailed ? .failed : .passed))
        #expect(run[example.rule]?.reason == nil)
        for finding in run.findings {
            for language in MessageLanguage.allCases { #expect(!finding.text(in: language).contains("{")) }
            #expect(!finding.fields.isEmpty)
        }
    }

    @Test func everyRuleThatCanFailHasAnExample() {
        let never: Set<DocumentRule.ID> = ["C12", "C14", "O5", "D4", "N4", "E7"]
        #expect(Set(RuleCase.all.map(\.rule)).union(never) == Set(DocumentRule.all.map(\.id)))
    }

    @Test func everyRuleHasAnOutcome() throws {
        for kind in ["grantReport", "grantApplication", "officialMemorandum", "countyReport"] {
            let run = RuleRun(of: try JSON.decode(GrantDocument.self, #"{"kind":"\#(kind)"}"#))
            #expect(run.outcomes.map(\.rule) == DocumentRule.all.map(\.id))
            for outcome in run.outcomes {
                #expect((outcome.reason == nil) == (outcome.status == .passed || outcome.status == .failed))
            }
            if kind.hasPrefix("c") || kind.hasPrefix("o") {
                #expect(run.outcomes.allSatisfy { $0.status == .notApplicable })
                #expect(run.findings == [])
            }
        }
    }

    @Test func aRuleTellsWhyItIsSkipped() throws {
        let report = try JSON.decode(
            GrantDocument.self,
            #"{"kind":"grantReport","year":2022,"economy":{"granted":{"amount":1,"positions":1}}}"#)
        let run = RuleRun(of: report)
        let reasons = ["C1", "C9", "C12", "E4", "N1", "C5"].map { id in
            "\(id) \(run[DocumentRule.ID(rawValue: id)]?.status.rawValue ?? "") \(run[DocumentRule.ID(rawValue: id)]?.reason?.english ?? "")"
        }
        #expect(
            reasons == [
                "C1 skipped What the rule compares is blank.",
                "C9 skipped The other document that the rule needs was not given.",
                "C12 skipped The rule is tested when the form is read, against the form's own text.",
                "E4 skipped The year's amount per full-time position is not known.",
                "N1 notApplicable The rule is about another kind of document.",
                "C5 notApplicable The document does not ask for what the rule compares.",
            ])
    }

    @Test func theDecisionIsComparedWhenItIsGiven() throws {
        var report = GrantReport()
        report.economy.granted.amount = Kronor(100)
        var context = RuleContext()
        #expect(RuleRun(of: .report(report), in: context)["E7"]?.status == .skipped)
        context.decision = GrantUse()
        context.decision?.amount = Kronor(100)
        #expect(RuleRun(of: .report(report), in: context)["E7"]?.status == .passed)
        context.decision?.amount = Kronor(99)
        let finding = RuleRun(of: .report(report), in: context).findings.first { $0.rule == "E7" }
        #expect(finding?.text(in: .swedish) == "Beviljat statsbidrag: 100 kr. Men beslutet säger 99 kr.")
        #expect(finding?.text(in: .english) == "Grant given: SEK 100. But the decision says SEK 99.")
    }

    @Test func anAcknowledgementLapsesWhenItsInputsChange() throws {
        var report = try JSON.decode(
            GrantReport.self, #"{"kind":"grantReport","year":2024,"signature":{"date":"2024-12-20"}}"#)
        let finding = try #require(RuleRun(of: .report(report)).findings.first { $0.rule == "D1" })
        let reason = try #require(LineText("Beslutat i december, siffrorna är kompletterade."))
        let acknowledged = try JSON.decode(
            [Acknowledgement].self, JSON.encode([Acknowledgement(of: finding, reason: reason)]))
        var run = RuleRun(of: .report(report))
        #expect(!run.openFindings(given: acknowledged).contains { $0.rule == "D1" })
        #expect(run.lapsed(among: acknowledged) == [])
        report.signature.date = CalendarDate(rawValue: "2024-12-21")
        run = RuleRun(of: .report(report))
        #expect(run.openFindings(given: acknowledged).contains { $0.rule == "D1" })
        #expect(run.lapsed(among: acknowledged) == acknowledged)
        report.signature.date = CalendarDate(rawValue: "2024-12-20")
        report.year = 2025
        #expect(RuleRun(of: .report(report)).lapsed(among: acknowledged) == acknowledged)
    }

    @Test func theLargestNumbersAreChecked() throws {
        var report = try JSON.decode(
            GrantReport.self,
            #"{"kind":"grantReport","edition":"report-2024","year":-9223372036854775808,"grantee":{"municipality":{"name":"Kalmar"}}}"#
        )
        let most = CountsByGender(women: WholeNumber(999_999_999_999_999))
        for number in 0..<10_000 { report.contactReasons.counts[ContactReason(rawValue: "r\(number)")] = most }
        report.clients.new.all = most
        var application = GrantApplication()
        application.year = .min
        application.previousGrantPerPosition = Kronor(1)
        var context = RuleContext()
        context.relatedDocuments = [.report(report), .application(application)]
        #expect(RuleRun(of: .report(report), in: context)["O3"]?.status == .passed)
        #expect(RuleRun(of: .application(application), in: context)["E5"]?.status == .skipped)
    }

    @Test(arguments: seeds)
    func anyDocumentIsChecked(seed: UInt64) throws {
        let report = GrantDocument.report(RandomFiller.document(GrantReport.self, seed: seed))
        let application = GrantDocument.application(RandomFiller.document(GrantApplication.self, seed: seed))
        let memorandum = GrantDocument.memorandum(RandomFiller.document(OfficialMemorandum.self, seed: seed))
        var context = RuleContext()
        context.relatedDocuments = [report, application, memorandum]
        for document in [report, application, memorandum] {
            let run = RuleRun(of: document, in: context)
            #expect(run.outcomes.count == DocumentRule.all.count)
            #expect(try JSON.decode(RuleRun.self, JSON.encode(run)) == run)
        }
    }
}
