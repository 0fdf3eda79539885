import ArgumentParser
import Foundation
import POForms
import POModel
import POStatistics

/// `po draft`: a report or an application begun, with where each answer comes from.
struct Draft: AsyncParsableCommand, WritesResult {
    static let configuration = CommandConfiguration(
        abstract: "Print a draft of a year's report or application.",
        discussion: """
            With --sources, beside the document stand where each answer came from, what a person must still answer, sentences \
            to use, and where sources differ. An application is for the year, with the register's clients of the year before. The exit \
            status is 1 if rows were left out, or if no assignment touches the year of a report.
            """)

    /// The kinds of documents that can be drafted.
    enum Kind: String, CaseIterable, ExpressibleByArgument { case report, application }

    @Argument(help: .register)
    var register: String

    @Option(help: "What to draft: report or application.")
    var kind: Kind = .report

    @Option(help: "The year to account for, or to apply for.")
    var year: Int

    @Option(help: ArgumentHelp("Municipality codes, the grantee's first, parted by commas.", valueName: "code,…"))
    var municipality: String

    @Option(help: "What to print: json, markdown, html, html-form, text or docx.")
    var format: Report.Format = .json

    @Flag(help: "Print JSON with the source of each answer beside the document.")
    var sources = false

    @OptionGroup var editions: TargetEditionOptions

    @Option(
        help: ArgumentHelp(
            "Last year's report or application, as of `po read`, or - for standard input; may be given several times.",
            valueName: "file"))
    var last: [String] = []

    @OptionGroup var mapping: MappingOption

    @OptionGroup var result: ResultOptions

    @Option(help: "The language of messages and sentences: sv or en.")
    var language: MessageLanguage = Console.language

    /// Refuses years that no register is about.
    func validate() throws {
        guard (1901...9999).contains(year) else { throw ValidationError("expected a year from 1901 to 9999") }
        guard !sources || format == .json else { throw ValidationError("--sources goes with --format json only") }
    }

    /// Drafts and prints.
    func run() async throws {
        let codes = try MunicipalityCode.listed(municipality)
        let wanted: DocumentKind = kind == .report ? .grantReport : .grantApplication
        let (finder, target) = try editions.editions(for: wanted, in: language)
        let edition = try target ?? finder.target(wanted, for: year)
        let earlier = last.isEmpty ? [] : try GivenDocument.read(last)
        for given in earlier where ![.grantReport, .grantApplication].contains(given.document.kind) {
            let words = GivenKind(given.document.kind).words
            Console.complain("\(given.name): \(words.sv); används inte", "\(given.name): \(words.en); not used")
        }
        let countedYear = kind == .report ? year : year - 1
        let contents = try await RegisterFile(register, language: language, mapping: mapping.read()).contents(
            year: countedYear, holdsRegister: true)
        switch kind {
        case .report: try report(codes, edition, finder, contents, earlier.map(\.document))
        case .application: try application(codes, edition, finder, contents, earlier.map(\.document))
        }
        if contents.reading.issues.leftOutCount > 0 { throw ExitCode.failure }
    }

    private func report(
        _ codes: [MunicipalityCode], _ edition: FormEdition, _ finder: EditionFinder,
        _ contents: RegisterFile.Contents, _ earlier: [GrantDocument]
    ) throws {
        guard var draft = contents.reading.serviceYear.report(for: codes, on: edition, among: finder) else {
            Console.complain(
                language == .swedish
                    ? "\(register): inget uppdrag pågick under \(year) i \(municipality)"
                    : "\(register): no assignment touches \(year) in \(municipality)")
            throw ExitCode.failure
        }
        if let register = contents.register { draft.add(register) }
        for case .report(let report) in earlier { draft.carryOver(from: report) }
        try print(
            DraftOutput(
                .report(draft.report), draft.sources, draft.conflicts, unanswered: draft.unanswered, draft.suggestions,
                notes: draft.notes.map { $0.text(in: language) }, language), on: edition)
    }

    private func application(
        _ codes: [MunicipalityCode], _ edition: FormEdition, _ finder: EditionFinder,
        _ contents: RegisterFile.Contents, _ earlier: [GrantDocument]
    ) throws {
        guard let first = codes.first else { return }
        var draft = ApplicationDraft(
            for: first, others: Array(codes.dropFirst()), year: year, on: edition, among: finder)
        if let register = contents.register { draft.add(register.grants) }
        for case .application(let application) in earlier { draft.carryOver(from: application) }
        for case .report(let report) in earlier { draft.add(report) }
        let table = contents.reading.serviceYear.table(for: codes)
        if !table.isEmpty { draft.add(table, year: year - 1) }
        try print(
            DraftOutput(
                .application(draft.application), draft.sources, draft.conflicts, unanswered: draft.unanswered,
                draft.suggestions, notes: [], language), on: edition)
    }

    /// Prints the document, or with `--sources` all that is known about it; without, what a person should know is told.
    private func print(_ draft: DraftOutput, on edition: FormEdition) throws {
        if sources { return try Console.printJSON(draft) }
        for note in draft.notes { Console.remark("\(register): \(note)") }
        for conflict in draft.conflicts {
            Console.remark(
                "\(conflict.name): \(conflict.answer); en annan källa säger \(conflict.other)",
                "\(conflict.name): \(conflict.answer); another source says \(conflict.other)")
        }
        if !draft.unanswered.isEmpty {
            Console.remark(
                "\(draft.unanswered.count) frågor är kvar att besvara; --sources räknar upp dem",
                "\(draft.unanswered.count) questions are still to be answered; --sources lists them")
        }
        if let form = format.form {
            try Console.printBytes(form.render(draft.document, edition, in: language))
        } else {
            try Console.printJSON(draft.document)
        }
    }
}

/// What `po draft` prints.
private struct DraftOutput: Encodable {
    struct Sentence: Encodable {
        let field: FieldID
        let text: String
    }

    /// Where sources differ, as the form calls the question.
    struct Conflict: Encodable {
        let field: FieldID
        let name: String
        let answer: String
        let source: DraftSource
        let other: String
        let otherSource: DraftSource
    }

    let document: GrantDocument
    let sources: [FieldID: DraftSource]
    let conflicts: [Conflict]
    let unanswered: [FieldID]
    let suggestions: [Sentence]
    let notes: [String]

    init(
        _ document: GrantDocument, _ sources: [FieldID: DraftSource], _ conflicts: [DraftConflict],
        unanswered: [FieldID],
        _ suggestions: [DraftSuggestion], notes: [String], _ language: MessageLanguage
    ) {
        self.document = document
        self.sources = sources
        self.conflicts = conflicts.map {
            Conflict(
                field: $0.field, name: $0.name.text(in: language), answer: $0.answer.text(in: language),
                source: $0.source, other: $0.other.text(in: language), otherSource: $0.otherSource)
        }
        self.unanswered = unanswered
        self.suggestions = suggestions.map { Sentence(field: $0.field, text: $0.text(in: language)) }
        self.notes = notes
    }
}
