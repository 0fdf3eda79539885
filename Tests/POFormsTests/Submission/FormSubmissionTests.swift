import POModel
import TestSupport
import Testing

import POForms

/// What a browser sends from a form to fill in.
@Suite struct FormSubmissionTests {
    static let edition = FormEdition.report2024

    /// Doubts that a person can settle, about answers that are kept to the letter.
    private static let harmless: Set<Diagnostic.Code> = [
        .unknownMunicipality, .unreadWaitingTime, .unevenRanking, .addressWithoutPostalCode, .guessedDivision,
        .cutAnswer, .personalData,
    ]

    @Test(arguments: seeds)
    func whatIsShownIsSentBack(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let edition = RandomDocument.edition(of: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        let pairs = BrowserForm.pairs(of: try HTMLFormRenderer(edition).render(document))
        let submission = FormSubmission(pairs, on: edition)
        #expect(try canonical(submission.document) == canonical(document))
        #expect(submission.diagnostics.filter { !Self.harmless.contains($0.code) } == [])
        let sent = FormSubmission(body: BrowserForm.body(pairs), on: edition)
        #expect(sent.document == submission.document && sent.diagnostics == submission.diagnostics)
    }

    /// What was written stands on the page when it is shown again, whatever it was.
    @Test(arguments: seeds)
    func whatWasWrittenIsShownAgain(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let fields = Self.edition.items.flatMap { item -> [FieldID] in
            switch item {
            case .question(let question): question.answer == .statement ? [] : item.fields
            case .fields: item.fields
            case .table(let table):
                table.rows.flatMap(\.cells).compactMap { if case .answer(let field, _) = $0 { field } else { nil } }
            case .caption, .note, .choices: []
            }
        }
        var pairs: [BrowserForm.Pair] = []
        for field in fields where random.oneIn(3) {
            pairs.append((field.rawValue, BrowserForm.lineEnds(HostileText.random(using: &random))))
        }
        let submission = FormSubmission(pairs, on: Self.edition)
        let shown = BrowserForm.pairs(of: HTMLFormRenderer(Self.edition).render(submission))
        let texts = Dictionary(shown.map { ($0.name, $0.value) }) { first, _ in first }
        for pair in pairs { #expect(texts[pair.name] == pair.value, "\(pair.name)") }
        let again = FormSubmission(shown, on: Self.edition)
        #expect(again.document == submission.document)
        #expect(again.diagnostics == submission.diagnostics)
    }

    private func submit(_ pairs: (String, String)...) -> FormSubmission {
        FormSubmission([("year", "2024")] + pairs.map { (name: $0.0, value: $0.1) }, on: Self.edition)
    }

    private func problems(_ pairs: (String, String)...) -> [String] {
        FormSubmission([("year", "2024")] + pairs.map { (name: $0.0, value: $0.1) }, on: Self.edition).diagnostics
            .map { "\($0.severity) \($0.code.rawValue) \($0.field?.rawValue ?? "-")" }
    }

    @Test func aBlankHasNoValueAndZeroIsAnAnswer() {
        let submission = submit(("clients.total.all.women", ""), ("clients.total.all.men", "0"), ("remarks", " \r\n "))
        guard case .report(let report) = submission.document else { return #expect(Bool(false)) }
        #expect(report.clients.total.all.women == nil)
        #expect(report.clients.total.all.men == 0)
        #expect(report.remarks == nil)
        #expect(submission.diagnostics == [])
    }

    @Test func aWrongAnswerIsToldAtItsFieldAndTheRestIsKept() {
        let submission = submit(("clients.total.all.women", "flera"), ("clients.total.all.men", "1 250"))
        guard case .report(let report) = submission.document else { return #expect(Bool(false)) }
        #expect(report.clients.total.all.women == nil)
        #expect(report.clients.total.all.men == 1250)
        #expect(
            problems(("clients.total.all.women", "flera")) == ["error invalid-count clients.total.all.women"])
        let page = HTMLFormRenderer(Self.edition).render(submission)
        let id = "f-clients.total.all.women"
        #expect(
            page.contains(
                """
                <p class="po-aid error" id="\(id)-error">Antal kvinnor: Ett heltal väntades, till exempel 15.</p>
                """))
        #expect(
            page.contains(
                "<li><a href=\"#\(id)\">Totalt antal klienter, kvinnor: Ett heltal väntades, till exempel 15.</a>"))
        #expect(page.contains("aria-describedby=\"t4-hint \(id)-error\" aria-invalid=\"true\" value=\"flera\">"))
        #expect(submission.text(of: "clients.total.all.women") == "flera")
    }

    /// The number is told of once, and what was written is kept and never repeated.
    @Test func personalDataInAFreeTextIsTold() throws {
        let text = "Klienten 900101-9802 väntar. 900101-9802 ringde från 08-465 004 12."
        let submission = submit(("year", "2024"), ("societalServices.deficiencies", text))
        let told = submission.diagnostics.filter { $0.code == .personalData }
        #expect(told.map(\.field) == ["societalServices.deficiencies", "societalServices.deficiencies"])
        #expect(
            told.map { $0.text(in: .swedish) } == [
                "Texten ser ut att innehålla ett personnummer.", "Texten ser ut att innehålla ett telefonnummer.",
            ])
        guard case .report(let report) = submission.document else { throw CancellationError() }
        #expect(report.societalServices.deficiencies == FreeText(text))
    }

    @Test func aYearMustBeGiven() {
        let submission = FormSubmission([], on: Self.edition)
        #expect(submission.diagnostics.map(\.code) == [.yearNotEvident])
        #expect(submission.diagnostics.map(\.field) == ["year"])
    }

    @Test func unknownNamesAreTold() {
        let submission = submit(("clients.total.all.wmen", "3"), ("\u{1B}[31m", "x"))
        #expect(submission.diagnostics.map(\.code) == [.unknownInput, .unknownInput])
        #expect(submission.diagnostics.map(\.arguments) == [["clients.total.all.wmen"], ["�[31m"]])
    }

    @Test func anotherEditionIsTold() { #expect(problems(("edition", "report-2021")) == ["error other-edition -"]) }

    @Test func aFieldSentTwiceWithDifferentAnswersIsLeftOut() {
        let submission = submit(("remarks", "a"), ("remarks", "b"), ("remarks", "c"))
        guard case .report(let report) = submission.document else { return #expect(Bool(false)) }
        #expect(report.remarks == nil)
        #expect(problems(("remarks", "a"), ("remarks", "b"), ("remarks", "c")) == ["error repeated-input remarks"])
        #expect(problems(("remarks", "a"), ("remarks", "a")) == [])
    }

    @Test(
        arguments: [
            ([("access.queue", "yes")], "yes", []),
            ([("access.queue", "")], nil, []),
            ([("access.queue", ""), ("access.municipalitiesWithQueue", "3")], "yes", []),
            ([("access.queue", "yes"), ("access.municipalitiesWithQueue", "3")], "yes", []),
            (
                [("access.queue", "no"), ("access.municipalitiesWithQueue", "3")], nil,
                ["error conflicting-marks access.queue"]
            ),
            (
                [("access.queue", "yes"), ("access.municipalitiesWithQueue", "0")], nil,
                ["error conflicting-marks access.queue"]
            ),
            (
                [("access.queue", "yes"), ("access.municipalitiesWithQueue", "flera")], "yes",
                ["error invalid-count access.municipalitiesWithQueue"]
            ),
            ([("access.queue", "maybe")], nil, ["error invalid-mark access.queue"]),
        ] as [([(String, String)], String?, [String])])
    func choicesAndNumbersMustAgree(pairs: [(String, String)], queue: String?, wanted: [String]) {
        let submission = FormSubmission(
            [("year", "2024")] + pairs.map { (name: $0.0, value: $0.1) }, on: Self.edition)
        guard case .report(let report) = submission.document else { return #expect(Bool(false), "no report") }
        #expect(report.access.queue?.rawValue == queue)
        #expect(
            submission.diagnostics.map { "\($0.severity) \($0.code.rawValue) \($0.field?.rawValue ?? "-")" } == wanted)
    }

    @Test func aMunicipalityThatIsNotKnownIsKeptAndTold() {
        let submission = submit(("grantee.municipality", "Kalmr"))
        guard case .report(let report) = submission.document else { return #expect(Bool(false)) }
        #expect(report.grantee.municipality?.name == "Kalmr")
        #expect(submission.diagnostics.map(\.code) == [.unknownMunicipality])
        #expect(submission.diagnostics.map(\.arguments) == [["Kalmar"]])
    }

    @Test func whatIsTooMuchIsToldAndLeftOut() {
        var limits = FormSubmission.Limits()
        limits.bytes = 20
        let body = Array("year=2024&remarks=abcdefgh".utf8)
        #expect(
            FormSubmission(body: body, on: Self.edition, limits: limits).diagnostics.map(\.code).first
                == .submissionTooLarge)
        limits = .init()
        limits.pairs = 1
        let few = FormSubmission(body: body, on: Self.edition, limits: limits)
        #expect(few.diagnostics.map(\.code) == [.submissionTooLarge])
        #expect(few.text(of: "remarks") == "")
        limits = .init()
        limits.valueBytes = 7
        let short = FormSubmission(body: body, on: Self.edition, limits: limits)
        #expect(short.diagnostics.map(\.code) == [.valueTooLong])
        #expect(short.diagnostics.map(\.arguments) == [["7"]])
    }

    @Test(arguments: [
        ("remarks=a+b%20c%2B", "a b c+"), ("remarks=%", "%"), ("remarks=%4", "%4"), ("remarks=%zz%41", "%zzA"),
        ("remarks=a=b", "a=b"), ("&&remarks=x&", "x"), ("remarks", ""), ("remarks=%C3%A5%F0%9F%99%82", "å🙂"),
        ("remarks=%0D%0Aa", "\r\na"), ("=x", ""),
    ])
    func theBodyIsDecoded(body: String, remarks: String) {
        let submission = FormSubmission(body: Array(body.utf8), on: Self.edition)
        #expect(Array(submission.text(of: "remarks").utf8) == Array(remarks.utf8))
    }

    @Test func bytesThatAreNoTextAreTold() {
        let submission = FormSubmission(body: Array("year=2024&remarks=a%FFb".utf8), on: Self.edition)
        #expect(submission.diagnostics.map(\.code) == [.invalidInputBytes])
        #expect(submission.text(of: "remarks") == "a�b")
    }

    @Test(arguments: seeds)
    func anyBodyIsRead(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("=&+%20cAF".utf8) + [0x00, 0xFF, 0xC3]
        var body: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            switch Int.random(in: 0..<3, using: &random) {
            case 0: body += Self.edition.fields.randomElement(using: &random)?.rawValue.utf8.map { $0 } ?? []
            case 1: body += HostileText.random(using: &random).utf8
            default: body.append(alphabet.randomElement(using: &random) ?? 0)
            }
        }
        let submission = FormSubmission(body: body, on: Self.edition)
        // Whatever was sent, the page shown again sends the same answers.
        let shown = BrowserForm.pairs(of: HTMLFormRenderer(Self.edition).render(submission))
        #expect(FormSubmission(shown, on: Self.edition).document == submission.document)
    }
}
