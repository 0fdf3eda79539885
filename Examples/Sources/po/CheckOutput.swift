import POModel

/// What `po check --json` prints.
struct CheckOutput: Encodable {
    struct Remark: Encodable {
        let rule: String
        let severity: String
        let document: Int
        let fields: [String]
        let message: String
    }

    struct Run: Encodable {
        let documents: [[String: Outcome]]
    }

    /// What became of a rule, and why it was not tested if it was not.
    struct Outcome: Encodable {
        let status: String
        let reason: String?
        let derived: [String: Int]?
    }

    let findings: [Remark]
    let run: Run

    init(_ runs: [RuleRun], _ language: MessageLanguage) {
        findings = runs.enumerated().flatMap { number, run in
            run.findings.map { finding in
                Remark(
                    rule: finding.rule.rawValue, severity: finding.severity.rawValue, document: number,
                    fields: finding.fields, message: finding.message(in: language))
            }
        }
        run = Run(
            documents: runs.map { run in
                run.outcomes.reduce(into: [:]) { outcomes, outcome in
                    outcomes[outcome.rule.rawValue] = Outcome(
                        status: outcome.status.rawValue, reason: outcome.reason?.text(in: language),
                        derived: outcome.derived.isEmpty ? nil : outcome.derived)
                }
            })
    }
}
