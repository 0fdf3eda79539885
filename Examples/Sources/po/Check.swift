import ArgumentParser
import POModel

/// `po check`: documents against the rules.
struct Check: ParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Test documents against the rules of law and arithmetic.",
        discussion: """
            Documents of one municipality that are given together are compared with each other where a rule asks for it. \
            Every finding names the file, the municipality and the year. With --privacy, texts that seem to tell who somebody \
            is are named too, and what they tell is not repeated. The exit status is 1 if a finding is an error, or if \
            something cannot be read, and 2 if something else than documents is given.
            """)

    @Argument(help: .documents)
    var files: [String]

    @Flag(help: "Print JSON, with what became of every rule.")
    var json = false

    @Flag(help: "Look for personal data in the free texts, too.")
    var privacy = false

    @OptionGroup var editions: EditionOptions

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages: sv or en.")
    var language: MessageLanguage = Console.language

    /// Runs the rules on every document.
    func run() throws {
        let documents = try GivenDocument.read(files)
        let related = RelatedDocuments(documents)
        let editions = try editions.finder(in: language)
        editions.complainOfUnknown(documents.map { ($0.name, $0.document) })
        let runs = documents.indices.map { number in
            var context = RuleContext()
            context.editions = editions
            context.relatedDocuments = related.documents(beside: number)
            let document = documents[number].document
            return CheckedDocument(
                given: documents[number], run: RuleRun(of: document, in: context),
                personalData: privacy ? PersonalDataRemark.remarks(on: document, number, in: editions, language) : nil)
        }
        if json {
            try Console.printJSON(CheckOutput(runs, language))
        } else {
            for run in runs { try Console.print(text(of: run)) }
        }
        if runs.contains(where: { $0.run.findings.contains { $0.severity == .error } }) { throw ExitCode.failure }
    }

    private func text(of checked: CheckedDocument) -> String {
        let run = checked.run
        let passed = run.outcomes.filter { $0.status == .passed }.count
        let found = run.findings.count
        let head =
            language == .swedish
            ? "\(found) \(found == 1 ? "anmärkning" : "anmärkningar"), \(passed) \(passed == 1 ? "regel" : "regler") uppfylld\(passed == 1 ? "" : "a")"
            : "\(found) \(found == 1 ? "finding" : "findings"), \(passed) \(passed == 1 ? "rule holds" : "rules hold")"
        let findings = run.findings.map { finding in
            "\(finding.rule.rawValue) \(finding.severity.text(in: language)): \(finding.text(in: language))"
        }
        let remarks = (checked.personalData ?? []).map { remark in
            "\(DocumentRule.Severity.warning.text(in: language)): \(remark.cell): \(remark.message)"
        }
        return ([head] + findings + remarks).map { "\(checked.label): \($0)\n" }.joined()
    }
}

/// A document with what the rules say about it.
struct CheckedDocument {
    /// The document.
    let given: GivenDocument
    /// What became of every rule.
    let run: RuleRun
    /// Where its texts seem to tell who somebody is; `nil` unless that was asked for.
    let personalData: [PersonalDataRemark]?

    /// What it is called in every line: the file, the municipality and the year, as far as they are known.
    var label: String {
        let about = [given.municipality?.name, given.year.map(String.init)].compactMap(\.self)
        return about.isEmpty ? given.name : "\(given.name): \(about.joined(separator: " "))"
    }
}

/// Which documents of many are judged beside each other: those of the same municipality.
private struct RelatedDocuments {
    private let documents: [GivenDocument]
    /// The places of a municipality's documents, by its name.
    private var places: [String: [Int]] = [:]
    /// The places of documents that tell no municipality, such as memoranda, by their file.
    private var others: [String: [Int]] = [:]

    init(_ documents: [GivenDocument]) {
        self.documents = documents
        for (place, given) in documents.enumerated() {
            if let name = given.municipality?.name {
                places[name, default: []].append(place)
            } else {
                others[given.file, default: []].append(place)
            }
        }
    }

    /// The others of a document's municipality; what tells none belongs to the documents of its file and, where all are of
    /// one municipality, to all.
    func documents(beside number: Int) -> [GrantDocument] {
        let given = documents[number]
        let isOfOne = places.count < 2
        var related: [Int]
        if let name = given.municipality?.name {
            related = (places[name] ?? []) + (isOfOne ? others.values.flatMap(\.self) : others[given.file] ?? [])
        } else {
            related = isOfOne ? Array(documents.indices) : documents.indices.filter { documents[$0].file == given.file }
        }
        related.sort()
        return related.filter { $0 != number }.map { documents[$0].document }
    }
}
