extension Check {
    private enum Test {
        case report(@Sendable (inout Check, GrantReport, EditionShape) -> Void)
        case application(@Sendable (inout Check, GrantApplication) -> Void)
        case either(@Sendable (inout Check, GrantDocument) -> Void)
        case reading
    }

    /// Runs the rule on the document.
    mutating func run() {
        let document = judged.document
        switch (Self.tests[rule.id], document) {
        case (.report(let test), .report(let report)):
            guard let found = judged.found else { return doesNotApply(Self.otherKind) }
            test(&self, report, found.shape)
        case (.application(let test), .application(let application)): test(&self, application)
        case (.either(let test), .report), (.either(let test), .application): test(&self, document)
        case (.reading, .report), (.reading, .application): skip(Self.reading)
        default: doesNotApply(Self.otherKind)
        }
    }

    private static let tests: [DocumentRule.ID: Test] = [
        "C1": .report { check, _, shape in check.testBands(check.judged.clients?.total, shape) },
        "C2": .report { check, _, shape in check.testBands(check.judged.clients?.new, shape) },
        "C3": .report { check, _, shape in check.testBands(check.judged.clients?.closed, shape) },
        "C4": .report { check, _, shape in check.testMissingTotals(shape) },
        "C5": .report { check, report, _ in check.testStock(report) },
        "C6": .report { check, _, shape in check.testNewWithinTotal(shape) },
        "C7": .report { $0.testClosedWithinTotal($1, $2) },
        "C8": .report { check, _, shape in check.testImpliedStock(shape) },
        "C9": .report { $0.testStockAgainstLastYear($1, $2) },
        "C10": .report { $0.testChildrenWithinTotal($1, $2) },
        "C11": .report { $0.testChildrenAtHome($1, $2) },
        "C12": .reading,
        "C13": .report { check, report, _ in check.testAdults(report) },
        "C14": .reading,
        "C15": .report { $0.testGenders($1, $2) },
        "O1": .report { check, report, shape in check.testReasons(report, shape, within: check.judged.clients?.new) },
        "O2": .report { check, report, shape in check.testReasons(report, shape, within: check.judged.clients?.total) },
        "O3": .report { $0.testEveryoneHasReason($1, $2) },
        "O4": .report { $0.testOtherReason($1, $2) },
        "O5": .reading,
        "O6": .report { check, report, _ in check.testRanking(report) },
        "P1": .report { $0.testHeadcount($1, $2) },
        "P2": .report { check, report, _ in check.testPositionsAgree(report) },
        "P3": .report { $0.testEveryRowAnswered($1, $2) },
        "P4": .report { $0.testFollowUps($1, $2) },
        "Q1": .report { $0.testWaitingTime($1, $2) },
        "Q2": .report { $0.testQueueCause($1, $2) },
        "Q3": .report { $0.testPriorityAnswered($1, $2) },
        "Q4": .report { $0.testWaitingUnit($1, $2) },
        "L1": .report { $0.testSeats($1, $2) },
        "L2": .report { $0.testOrganisations($1, $2) },
        "L3": .application { $0.testSeatsNamed($1) },
        "X1": .report { $0.testPandemic($1, $2) },
        "E1": .report { check, report, _ in check.testUsedWithinGranted(report) },
        "E2": .report { check, report, _ in check.testUnused(report) },
        "E3": .report { $0.testPositionsUsed($1, $2) },
        "E4": .report { $0.testRate($1, $2) },
        "E5": .application { $0.testPreviousRate($1) },
        "E6": .report { check, report, _ in check.testGrantedWithinApplied(report) },
        "E7": .report { check, report, _ in check.testDecision(report) },
        "D1": .report { $0.testReportSigning($1, $2) },
        "D2": .application { $0.testApplicationSigning($1) },
        "D3": .either { $0.testSignedAfterMemorandum($1) },
        "D4": .reading,
        "D5": .report { check, report, _ in check.testSameContact(report) },
        "N1": .application { $0.testOrganisationNumber($1) },
        "N2": .application { $0.testBankgiro($1) },
        "N3": .application { $0.testPlusgiro($1) },
        "N4": .application { check, _ in check.doesNotApply(Self.noCheckDigit) },
        "N5": .either { $0.testPhoneNumbers($1) },
        "F8": .application { $0.testApplicationIsComplete($1) },
        "F10": .report { $0.testReportIsComplete($1, $2) },
    ]

    private static let noCheckDigit = MessageText(
        "En betalningsreferens har ingen kontrollsiffra.", "A payment reference has no check digit.")

    /// The rules that a test exists for; a test of the package compares it with the catalogue.
    static var testedRules: Set<DocumentRule.ID> { Set(tests.keys) }
}
