import POModel
import Testing

/// Which questions a document must still answer.
@Suite struct OpenQuestionsTests {
    private func open(_ change: (inout GrantReport) -> Void, on edition: EditionID = .report2024) -> [FieldID] {
        var report = GrantReport()
        report.edition = edition
        change(&report)
        return EditionFinder.builtIn.edition(of: report)?.openQuestions(of: .report(report)) ?? []
    }

    @Test func aTableAnAddressAndAListAreOneQuestionEach() {
        let open = open { _ in }
        for question in [
            "grantee.address", "clients.total", "clients.new", "clients.closed", "contactReasons.counts",
            "organisation.providers", "ombuds.headcount",
        ] as [FieldID] {
            #expect(open.count { $0 == question } == 1, "\(question)")
            #expect(!open.contains { $0 != question && $0.rawValue.hasPrefix(question.rawValue + ".") }, "\(question)")
        }
    }

    @Test func whatIsTheCountysOrNobodysDutyIsNeverOpen() {
        let open = open { _ in }
        for question in [
            "countyBoard.name", "countyBoard.deadline", "remarks", "grantee.otherMunicipalities", "signature.workplace",
            "signature.decidedDigitally", "access.municipalitiesWithQueue",
        ] as [FieldID] {
            #expect(!open.contains(question), "\(question)")
        }
    }

    @Test func theAnswerToOneQuestionOpensOrClosesAnother() {
        #expect(!open { _ in }.contains("training.details"))
        #expect(open { $0.training.offered = true }.contains("training.details"))
        #expect(open { $0.training.offered = false }.contains("training.reasonNotOffered"))
        #expect(open { $0.access.queue = .listed(.partly) }.contains("access.queueCause"))
        #expect(!open { $0.access.queue = .listed(.no) }.contains("access.waitingTime"))
        #expect(open { $0.organisation.providers.foundation = true }.contains("organisation.providerName"))
        #expect(
            open { $0.contactReasons.counts[.other] = CountsByGender(women: 1) }.contains("contactReasons.otherReason"))
        #expect(
            !open { $0.contactReasons.counts[.other] = CountsByGender(women: 0) }.contains("contactReasons.otherReason")
        )
        let fewer = open {
            $0.economy.granted.positions = FullTimeEquivalent(hundredths: 200)
            $0.economy.used.positions = FullTimeEquivalent(hundredths: 150)
        }
        #expect(fewer.contains("economy.fewerPositionsReason"))
    }

    /// Where the form does not ask what another question depends on, that is asked of everybody.
    @Test func aConditionOnWhatIsNotAskedIsNone() {
        #expect(open({ _ in }, on: .report2012).contains("organisation.providerName"))
        #expect(open({ _ in }, on: .report2012).contains("narrative.trends"))
    }

    @Test func anyNumberToPayToIsEnough() {
        var application = GrantApplication()
        application.edition = .application2021
        func open() -> [FieldID] {
            EditionFinder.builtIn.edition(of: .application(application))?.openQuestions(of: .application(application))
                ?? []
        }
        #expect(open().contains("payment"))
        application.payment.bankgiro = Bankgiro(rawValue: "5402-9681")
        #expect(!open().contains("payment"))
    }
}
