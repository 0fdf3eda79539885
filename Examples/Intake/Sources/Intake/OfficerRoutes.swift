import Hummingbird
import POModel
import POStatistics

/// The officer's pages about municipalities: who has reported, each report, codes, and all changes.
struct OfficerRoutes {
    let store: Store
    let settings: Settings

    func add(to router: Router<IntakeContext>) {
        router.get("/officer/:year", use: list)
        router.get("/officer/:year/:municipality", use: report)
        router.get("/officer/codes", use: codes)
        router.post("/officer/codes", use: giveCode)
        router.get("/officer/changes", use: changes)
    }

    /// Every municipality of the county, and what has come of it.
    @Sendable func list(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let session = try context.requireOfficer()
        let year = try context.requireYear()
        let sent = try await store.sentReports(year: year)
        let coverage = RollUp(sent, of: settings.county).year(year)?.nation.coverage
        let rows =
            coverage.map { $0.entries.map { row($0, sent, year) } }
            ?? settings.county.municipalities.map { ["\($0.name)", state(.missing, day: nil), "–", "–"] }
        let counts = coverage.map { coverage in
            "\(coverage.received.count) inkomna, varav \(coverage.late.count) sena; \(coverage.covered.count) i annans "
                + "redovisning; \(coverage.missing.count) saknas."
        }
        return Page(
            title: "Redovisningar för \(year)", session: session,
            body: """
                <h1>Redovisningar för \(year), \(settings.county.name)</h1>
                <p>\(counts ?? "Ingen redovisning har kommit.")</p>
                <ul>
                <li><a href="/officer/\(year)/statistics/sums">Länets summor för \(year)</a></li>
                <li><a href="/officer/\(year)/statistics/publication">Publicera statistik</a></li>
                </ul>
                \(HTML.table("Kommunerna", ["Kommun", "Läge", "Versioner", "Anmärkningar"], rows))
                """
        ).response
    }

    private func row(_ entry: Coverage.Entry, _ sent: [SentReport], _ year: Int) -> [HTML] {
        let (name, code) = (entry.municipality.name, entry.municipality.code)
        let versions = sent.filter { $0.municipality == code }
        guard let last = versions.last else { return ["\(name)", state(entry.state, day: nil), "–", "–"] }
        let findings = RuleRun(of: .report(last.report)).findings.count { $0.severity != .note }
        return [
            "<a href=\"/officer/\(year)/\(last.municipality.rawValue)\">\(name)</a>",
            state(entry.state, day: last.day), "\(versions.count)", "\(findings)",
        ]
    }

    private func state(_ state: Coverage.State, day: CalendarDate?) -> HTML {
        switch state {
        case .received: "Inkommen \(day?.description ?? "")"
        case .late(_, let lastDay):
            "<span class=\"state-late\">Sen</span>: \(day?.description ?? ""), senast \(lastDay.description)"
        case .covered(let name): "I \(name)s redovisning"
        case .missing: "<span class=\"state-missing\">Saknas</span>"
        }
    }

    /// One municipality's report: its versions, what the rules say, and how it differs from last year's.
    @Sendable func report(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let session = try context.requireOfficer()
        let year = try context.requireYear()
        guard let code = context.parameters.get("municipality").flatMap(MunicipalityCode.init(rawValue:)) else {
            throw HTTPError(.notFound)
        }
        let versions = try await store.versions(code, year)
        guard let last = versions.last else { throw HTTPError(.notFound) }
        let before = try await store.versions(code, year - 1).last
        var rules = RuleContext()
        if let before { rules.relatedDocuments = [.report(before.report)] }
        let findings = RuleRun(of: .report(last.report), in: rules).findings.map { finding -> HTML in
            "<li>\(finding.severity.text(in: .swedish)): \(finding.text(in: .swedish))</li>"
        }
        let list = versions.enumerated().map { index, sent -> HTML in
            """
            <li><a href="/receipt/\(sent.number)">Version \(index + 1)</a>, \(sent.time)
            (<a href="/receipt/\(sent.number)/report">visa version \(index + 1)</a>)</li>
            """
        }
        let comparison = before.map { ComparisonTable(before: $0.report, now: last.report).html }
        return Page(
            title: "\(Municipality(code: code).name) \(year)", session: session,
            body: """
                <p class="back"><a href="/officer/\(year)">Till listan</a></p>
                <h1>\(Municipality(code: code).name) \(year)</h1>
                <h2>Versioner</h2><ul>\(list)</ul>
                <h2>Anmärkningar</h2>\(findings.isEmpty ? "<p>Inga.</p>" : "<ul>\(findings)</ul>" as HTML)
                <h2>Jämfört med \(year - 1)</h2>
                \(comparison ?? ("<p>Ingen redovisning finns.</p>" as HTML))
                """
        ).response
    }
}

// MARK: Codes and changes

extension OfficerRoutes {
    @Sendable func codes(_ request: Request, _ context: IntakeContext) async throws -> Response {
        codesPage(try context.requireOfficer(), given: nil)
    }

    /// Gives a municipality a new code, which is shown this once.
    @Sendable func giveCode(_ request: Request, _ context: IntakeContext) async throws -> Response {
        _ = try context.requireOfficer()
        let fields = FormFields(try await request.bytes(upTo: Limits.smallBody))
        let session = try context.requireToken(in: fields)
        guard let code = fields["municipality"].flatMap(MunicipalityCode.init(rawValue:)),
            settings.county.municipalities.contains(where: { $0.code == code })
        else { throw HTTPError(.badRequest) }
        let secret = try await store.giveCode(to: .municipality(code))
        return codesPage(session, given: (Municipality(code: code).name, secret))
    }

    private func codesPage(_ session: Session, given: (name: String, code: String)?) -> Response {
        let options = settings.county.municipalities.map { municipality -> HTML in
            "<option value=\"\(municipality.code?.rawValue ?? "")\">\(municipality.name)</option>"
        }
        let note = given.map { given -> HTML in
            """
            <div class="notice" role="status"><p>Ny kod för \(given.name), som bara visas nu:</p>
            <p class="code">\(given.code)</p></div>
            """
        }
        return Page(
            title: "Koder", session: session,
            body: """
                \(note)
                <h1>Kommunernas koder</h1>
                <form method="post" action="/officer/codes">\(session.tokenInput)
                <div class="field"><label for="municipality">Kommun</label>
                <select id="municipality" name="municipality">\(options)</select></div>
                <p class="hint">En ny kod ersätter den gamla och loggar ut den som använde den.</p>
                <div class="buttons"><button type="submit">Ge en ny kod</button></div>
                </form>
                """
        ).response
    }

    @Sendable func changes(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let session = try context.requireOfficer()
        let rows = try await store.lastChanges(Limits.shownChanges).map { change -> [HTML] in
            [
                "\(change.number)", "\(change.time)", "\(change.owner?.name ?? "")", "\(change.action?.words ?? "")",
                "\(change.municipality.map { Municipality(code: $0).name } ?? "")",
                "\(change.year.map(String.init) ?? "")",
            ]
        }
        return Page(
            title: "Ändringar", session: session,
            body: """
                <h1>Ändringar</h1>
                \(HTML.table("De senaste ändringarna", ["Nummer", "Tid (UTC)", "Av", "Vad", "Kommun", "År"], rows))
                """
        ).response
    }
}
