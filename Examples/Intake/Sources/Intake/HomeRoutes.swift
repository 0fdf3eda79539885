import Hummingbird
import POModel

/// The first page of each: to sign in, a municipality's years, or the officer's.
struct HomeRoutes {
    let store: Store
    let settings: Settings

    func add(to router: Router<IntakeContext>) { router.get("/", use: home) }

    /// The years that are reported now: the last three.
    static func years(_ settings: Settings) -> [Int] {
        let year = settings.today().year
        return [year - 1, year - 2, year - 3]
    }

    @Sendable func home(_ request: Request, _ context: IntakeContext) async throws -> Response {
        guard let session = context.session else { return SignInRoutes.page() }
        switch session.owner {
        case .officer:
            let links = Self.years(settings).map { year -> HTML in
                "<li><a href=\"/officer/\(year)\">Redovisningar för \(year)</a></li>"
            }
            return Page(
                title: "Redovisningar", session: session,
                body: "<h1>Redovisningar till länsstyrelsen, \(settings.county.name)</h1>\n<ul>\(links)</ul>"
            ).response
        case .municipality(let code): return try await years(of: code, session)
        }
    }

    private func years(of code: MunicipalityCode, _ session: Session) async throws -> Response {
        var rows: [[HTML]] = []
        for year in Self.years(settings) {
            let versions = try await store.versions(code, year)
            let draft = try await store.draft(code, year)
            let last = DeadlineCalendar.known.lastDay(for: .report, year: year, county: settings.county.code)
            let receipts = versions.enumerated().map { index, sent -> HTML in
                "<a href=\"/receipt/\(sent.number)\">Version \(index + 1), \(sent.day?.description ?? "")</a>"
            }
            rows.append([
                "\(year)", "\(last?.description ?? "")",
                versions.isEmpty ? (draft == nil ? "Inte påbörjad" : "Utkast") : "\(receipts)",
                """
                <a href="/report/\(year)">\(versions.isEmpty ? "Fyll i" : "Rätta") för \(year)</a><br>
                <a href="/report/\(year)/upload">Skicka in en fil för \(year)</a>
                """,
            ])
        }
        return Page(
            title: "Redovisningar", session: session,
            body: """
                <h1>Redovisningar från \(session.owner.name)</h1>
                \(HTML.table("År att redovisa", ["År", "Senast den", "Läge", "Gör"], rows))
                """
        ).response
    }
}
