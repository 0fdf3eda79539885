import ArgumentParser
import POModel

/// `po check`: documents against the rules.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Test documents against the rules of law and arithmetic.",
        discussion: """
            Documents given together are compared with each other where a rule asks for it. The exit status is 1 if a \
            finding is an error.
            """)

    @Argument(help: ArgumentHelp("Documents, arrays of documents, or lines of `po read`.", valueName: "document"))
    var files: [String]

    @Flag(help: "Print JSON, with what became of every rule.")
    var json = false

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = .english

    /// Runs the rules on every document.
    func run() throws {
        let documents = try files.flatMap(DocumentFile.read)
        let runs = documents.enumerated().map { number, document in
            var context = RuleContext()
            context.relatedDocuments = documents.enumerated().filter { $0.offset != number }.map(\.element)
            return RuleRun(of: document, in: context)
        }
        if json {
            try Console.printJSON(CheckOutput(runs, language))
        } else {
            tell(runs)
        }
        if runs.contains(where: { $0.findings.contains { $0.severity == .error } }) { throw ExitCode.failure }
    }

    private func tell(_ runs: [RuleRun]) {
        for (number, run) in runs.enumerated() {
            let passed = run.outcomes.filter { $0.status == .passed }.count
            Console.print(
                language == .swedish
                    ? "Dokument \(number): \(run.findings.count) anmärkningar, \(passed) regler uppfyllda\n"
                    : "Document \(number): \(run.findings.count) findings, \(passed) rules hold\n")
            for finding in run.findings {
                Console.print(
                    "  \(finding.rule.rawValue) \(finding.severity.rawValue): \(finding.message(in: language))\n")
            }
        }
    }
}
