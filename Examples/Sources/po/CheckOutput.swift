import POModel

/// What `po check --json` prints.
struct CheckOutput: Encodable {
    struct Remark: Encodable {
        let rule: String
        let severity: String
        let document: Int
        let file: String
        let documentOfFile: Int?
        let municipality: String?
        let year: Int?
        let fields: [FieldID]
        let cells: [NamedCell]
        let cause: String?
        let message: String
    }

    /// A field that a finding is about, as the form calls it, with what it holds; a blank holds nothing.
    struct NamedCell: Encodable {
        let field: FieldID
        let name: String?
        let value: String?
    }

    struct Run: Encodable {
        let documents: [[String: Outcome]]
    }

    /// What became of a rule, and why it was not tested if it was not.
    struct Outcome: Encodable {
        let status: String
        let reason: String?
        let derived: [FieldID: Int]?
    }

    /// Where a document came from, with its number from 1 where the file holds several, and what it is about.
    struct Head: Encodable {
        let file: String
        let documentOfFile: Int?
        let kind: DocumentKind
        let municipality: String?
        let year: Int?
    }

    let documents: [Head]
    let findings: [Remark]
    /// Texts that seem to tell who somebody is; `nil` unless that was asked for.
    let privacy: [PersonalDataRemark]?
    let run: Run

    init(_ runs: [CheckedDocument], _ language: MessageLanguage) {
        documents = runs.map(\.given).map { given in
            Head(
                file: given.file, documentOfFile: given.number, kind: given.document.kind,
                municipality: given.municipality?.name, year: given.year)
        }
        findings = runs.enumerated().flatMap { number, checked in
            checked.run.findings.map { finding in
                Remark(
                    rule: finding.rule.rawValue, severity: finding.severity.rawValue, document: number,
                    file: checked.given.file, documentOfFile: checked.given.number,
                    municipality: checked.given.municipality?.name, year: checked.given.year,
                    fields: finding.fields,
                    cells: finding.fields.map { field in
                        NamedCell(
                            field: field, name: finding.names[field]?.text(in: language), value: finding.inputs[field])
                    },
                    cause: finding.cause?.text(in: language), message: finding.text(in: language))
            }
        }
        let remarks = runs.compactMap(\.personalData)
        privacy = remarks.isEmpty ? nil : remarks.flatMap(\.self)
        run = Run(
            documents: runs.map(\.run).map { run in
                run.outcomes.reduce(into: [:]) { outcomes, outcome in
                    outcomes[outcome.rule.rawValue] = Outcome(
                        status: outcome.status.rawValue, reason: outcome.reason?.text(in: language),
                        derived: outcome.derived.isEmpty ? nil : outcome.derived)
                }
            })
    }
}
