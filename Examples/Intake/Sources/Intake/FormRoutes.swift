import Hummingbird
import POForms
import POModel

/// A municipality's form: filled in, kept as a draft, sent, corrected, with a receipt.
struct FormRoutes {
    let store: Store
    let settings: Settings

    func add(to router: Router<IntakeContext>) {
        router.get("/report/:year", use: show)
        router.post("/report/:year", use: take)
        router.get("/receipt/:number", use: receipt)
        router.get("/receipt/:number/report", use: document)
    }

    /// The form as it was left: the draft, or else the last version that was sent, or a blank.
    @Sendable func show(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (session, code) = try context.requireMunicipality()
        let year = try context.requireYear()
        if let draft = try await store.draft(code, year) { return page(draft, year, session) }
        let form = try edition(for: year)
        if let sent = try await store.versions(code, year).last {
            let edition = EditionFinder.builtIn.edition(of: .report(sent.report))?.edition ?? form
            return page(try FormSubmission(.report(sent.report), on: edition), year, session)
        }
        guard case .report(var blank) = form.blankDocument(year: year) else { throw HTTPError(.notFound) }
        blank.grantee.municipality = Municipality(code: code)
        return page(try FormSubmission(.report(blank), on: form), year, session)
    }

    /// Saves a draft or sends the report, by the button that was pressed.
    @Sendable func take(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (_, code) = try context.requireMunicipality()
        let year = try context.requireYear()
        let body = try await request.bytes(upTo: Limits.form)
        let fields = FormFields(body)
        let session = try context.requireToken(in: fields)
        let edition =
            try fields["edition"].flatMap { EditionFinder.builtIn.edition(EditionID(rawValue: $0)) }
            ?? edition(for: year)
        var submission = FormSubmission(body: body, on: edition, ignoring: [Session.tokenName, Self.button])
        guard !Self.tellsOfSomebody(fields) else {
            return page(
                submission, year, session,
                notice: "Ett svar ser ut att innehålla ett personnummer. Inget har sparats; ta bort numret.")
        }
        try await store.save(submission, code, year)
        if fields[Self.button] == Button.save.rawValue {
            return page(submission, year, session, notice: "Utkastet är sparat.")
        }
        submission.findings = try await findings(submission.document, code, year)
        guard case .report(let report) = submission.document else { throw HTTPError(.badRequest) }
        if let fault = fault(report, code, year) { return page(submission, year, session, notice: fault) }
        let mustBeMended = submission.diagnostics.contains { $0.severity == .error }
        let isDoubted = !submission.diagnostics.isEmpty || submission.findings.contains { $0.severity != .note }
        if mustBeMended || (isDoubted && fields[Self.button] != Button.sendAnyway.rawValue) {
            return page(submission, year, session, canSendAnyway: !mustBeMended)
        }
        return .redirect(to: "/receipt/\(try await store.send(report, code, year))")
    }

    @Sendable func receipt(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (session, sent) = try await ownReport(context)
        let versions = try await store.versions(sent.municipality, sent.year)
        let version = (versions.firstIndex { $0.number == sent.number } ?? 0) + 1
        return Page(
            title: "Kvitto \(sent.number)", session: session,
            body: """
                <h1>Kvitto på redovisning</h1>
                <dl>
                <dt>Kommun</dt><dd>\(Municipality(code: sent.municipality).name)</dd>
                <dt>År</dt><dd>\(sent.year)</dd>
                <dt>Version</dt><dd>\(version)</dd>
                <dt>Kvittots nummer</dt><dd>\(sent.number)</dd>
                <dt>Mottagen (UTC)</dt><dd>\(sent.time)</dd>
                <dt>Fingeravtryck (SHA-256)</dt><dd class="source">\(Secret.fingerprint(sent.data))</dd>
                </dl>
                <p><a href="/receipt/\(sent.number)/report">Visa redovisningen som den skickades</a></p>
                """
        ).response
    }

    /// The report as it was sent, on its form.
    @Sendable func document(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (_, sent) = try await ownReport(context)
        guard let edition = EditionFinder.builtIn.edition(of: .report(sent.report))?.edition else {
            throw HTTPError(.notFound)
        }
        // The page brings its own styles, and nothing else.
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            ],
            body: .init(byteBuffer: ByteBuffer(string: try HTMLRenderer(edition).render(.report(sent.report)))))
    }

    /// A sent report, for the officer and for its own municipality.
    private func ownReport(_ context: IntakeContext) async throws -> (Session, SentReport) {
        guard let session = context.session else { throw HTTPError(.unauthorized) }
        guard let number = context.parameters.get("number", as: Int.self),
            let sent = try await store.sentReport(number)
        else { throw HTTPError(.notFound) }
        guard session.owner == .officer || session.owner == .municipality(sent.municipality) else {
            throw HTTPError(.forbidden)
        }
        return (session, sent)
    }
}

// MARK: The form's page

extension FormRoutes {
    private static let button = "button"

    private enum Button: String {
        case send, save, sendAnyway
    }

    private func edition(for year: Int) throws -> FormEdition {
        guard let found = EditionFinder.builtIn.edition(ofKind: .grantReport, for: year) else {
            throw HTTPError(.notFound)
        }
        return found.edition
    }

    private func page(
        _ submission: FormSubmission, _ year: Int, _ session: Session, notice: String? = nil,
        canSendAnyway: Bool = false
    ) -> Response {
        var frame = HTMLFormRenderer.Frame(action: "/report/\(year)")
        frame.isWholePage = false
        frame.hasOfficeFields = false
        frame.hiddenInputs = [(name: Session.tokenName, value: session.token)]
        frame.backLink = (title: "Till redovisningarna", address: "/")
        frame.buttons = [
            .init("Skicka in", name: Self.button, value: Button.send.rawValue),
            .init("Spara utkast", name: Self.button, value: Button.save.rawValue),
        ]
        if canSendAnyway {
            frame.buttons.insert(
                .init("Det stämmer, skicka in", name: Self.button, value: Button.sendAnyway.rawValue), at: 1)
        }
        let hasErrors = submission.diagnostics.contains { $0.severity == .error }
        let form = HTMLFormRenderer(submission.edition, frame: frame).render(submission)
        let note = notice.map { notice -> HTML in "<div class=\"notice\" role=\"status\"><p>\(notice)</p></div>" }
        return Page(
            title: (hasErrors ? "Fel: " : "") + "Redovisning för \(year)", session: session,
            body: "\(note)\n\(HTML(rendered: form))"
        ).response
    }

    /// What the rules say of a report, beside the one of the year before.
    private func findings(
        _ document: GrantDocument, _ code: MunicipalityCode, _ year: Int
    ) async throws -> [Finding] {
        var context = RuleContext()
        if let before = try await store.versions(code, year - 1).last {
            context.relatedDocuments = [.report(before.report)]
        }
        return RuleRun(of: document, in: context).findings
    }

    /// Why a report is not this municipality's for this year; `nil` if it is.
    private func fault(_ report: GrantReport, _ code: MunicipalityCode, _ year: Int) -> String? {
        if report.grantee.municipality?.code != code {
            return "Redovisningen ska gälla \(Municipality(code: code).name), men anger en annan kommun."
        }
        if let given = report.year, given != year {
            return "Redovisningen anger år \(given), men sidan gäller \(year)."
        }
        return nil
    }

    /// Whether something that was written seems to hold a personal identity number; such a form is kept nowhere.
    private static func tellsOfSomebody(_ fields: FormFields) -> Bool {
        fields.pairs.contains { pair in
            PersonalData.found(in: pair.value).contains { $0.category == .personalIdentityNumber }
        }
    }
}
