/// The outcome of every rule for one document.
///
/// ```swift
/// let run = RuleRun(of: .report(report), in: context)
/// for finding in run.findings { print(finding.severity, finding.text(in: .swedish)) }
/// ```
public struct RuleRun: Hashable, Codable, Sendable {
    /// What became of each rule, in the order of the rules.
    public let outcomes: [RuleOutcome]
    /// What the rules have to say, in the order of the rules.
    public let findings: [Finding]

    /// Runs rules on a document.
    ///
    /// - Complexity: O(*n*) in the size of the documents.
    public init(
        of document: GrantDocument, in context: RuleContext = RuleContext(), rules: [DocumentRule] = DocumentRule.all
    ) {
        let found = context.editions.edition(of: document)
        let judged = JudgedDocument(document, found)
        var outcomes: [RuleOutcome] = []
        var findings: [Finding] = []
        for rule in rules {
            var check = Check(rule: rule, context: context, judged: judged)
            check.run()
            outcomes.append(check.outcome)
            findings += check.findings
        }
        self.outcomes = outcomes
        self.findings = findings
    }

    /// The findings that nobody has acknowledged, or that have changed since.
    ///
    /// - Complexity: O(*n* · *m*) in the numbers of findings and acknowledgements.
    public func openFindings(given acknowledgements: [Acknowledgement]) -> [Finding] {
        findings.filter { finding in !acknowledgements.contains { $0.holds(for: finding) } }
    }

    /// The acknowledgements that no longer hold for any finding.
    ///
    /// - Complexity: O(*n* · *m*) in the numbers of findings and acknowledgements.
    public func lapsed(among acknowledgements: [Acknowledgement]) -> [Acknowledgement] {
        acknowledgements.filter { acknowledgement in !findings.contains { acknowledgement.holds(for: $0) } }
    }

    /// What became of a rule; `nil` if it was not among those run.
    public subscript(rule: DocumentRule.ID) -> RuleOutcome? { outcomes.first { $0.rule == rule } }
}
