import Foundation
import Hummingbird
import POModel
import POStatistics

/// Statistics without small numbers: looked at by the officer, published, and then read by everybody.
struct PublicationRoutes {
    let store: Store
    let settings: Settings

    func add(to router: Router<IntakeContext>) {
        router.get("/officer/:year/statistics/publication", use: preview)
        router.post("/officer/:year/statistics/publication", use: publish)
        router.get("/published", use: published)
        router.get("/published/:table", use: file)
    }

    @Sendable func preview(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let session = try context.requireOfficer()
        let year = try context.requireYear()
        guard let tables = try await protectedTables() else { return refusal }
        let unmet = tables.unmet.map { relation -> HTML in "<li>\(relation.description)</li>" }
        let warning: HTML = """
            <div class="notice"><h2>Tal som motsäger varandra</h2>
            <p>Det här borde gälla men gör det inte, och skyddas därför inte. Rätta hellre redovisningarna först.</p>
            <ul>\(unmet)</ul></div>
            """
        return Page(
            title: "Publicera statistik", session: session,
            body: """
                <p class="back"><a href="/officer/\(year)">Till listan</a></p>
                <h1>Att publicera</h1>
                <p>Alla år publiceras tillsammans, för att små tal inte ska kunna räknas fram.</p>
                \(unmet.isEmpty ? nil : warning)
                \(Charts(tables.tables).html)
                <form method="post" action="/officer/\(year)/statistics/publication">\(session.tokenInput)
                <div class="buttons">
                <button type="submit">\(unmet.isEmpty ? "Publicera" : "Publicera ändå")</button></div></form>
                """
        ).response
    }

    /// Keeps what is published, so that everybody sees that and nothing that came later.
    @Sendable func publish(_ request: Request, _ context: IntakeContext) async throws -> Response {
        _ = try context.requireOfficer()
        let session = try context.requireToken(in: FormFields(try await request.bytes(upTo: Limits.smallBody)))
        guard let tables = try await protectedTables()?.tables else { return refusal }
        let publication = Publication(
            charts: Charts(tables).html.text,
            files: Dictionary(tables.map { ($0.id, $0.tidyCSV()) }) { first, _ in first })
        _ = try await store.add(
            .published, by: session.owner, nil, try context.requireYear(), try JSONEncoder().encode(publication))
        return .redirect(to: "/published")
    }

    @Sendable func published(_ request: Request, _ context: IntakeContext) async throws -> Response {
        guard let publication = try await lastPublication() else {
            return Page(
                title: "Statistik", session: context.session,
                body: "<h1>Statistik om personligt ombud</h1>\n<p>Ingen statistik är publicerad ännu.</p>"
            ).response
        }
        let links = publication.files.keys.sorted().map { name -> HTML in
            "<li><a href=\"/published/\(name).csv\">\(name).csv</a></li>"
        }
        return Page(
            title: "Statistik", session: context.session,
            body: """
                <h1>Statistik om personligt ombud, \(settings.county.name)</h1>
                \(HTML(rendered: publication.charts))
                <h2>Tabeller</h2><ul>\(links)</ul>
                """
        ).response
    }

    @Sendable func file(_ request: Request, _ context: IntakeContext) async throws -> Response {
        guard let name = context.parameters.get("table"), name.hasSuffix(".csv"),
            let text = try await lastPublication()?.files[String(name.dropLast(4))]
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok, headers: [.contentType: "text/csv; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func lastPublication() async throws -> Publication? {
        guard let data = try await store.changes(.published).last?.content else { return nil }
        return try JSONDecoder().decode(Publication.self, from: data)
    }

    /// The tables of all years, protected; `nil` if there are none, or they cannot be protected.
    private func protectedTables() async throws -> ProtectedTables? {
        let years = RollUp(try await store.sentReports(), of: settings.county).years
        return years.isEmpty ? nil : try? LinkedTables(years).protected(by: DisclosurePolicy())
    }

    private var refusal: Response {
        Page.fault(
            .conflict, "Statistiken kan inte publiceras",
            "Det finns inga redovisningar, eller så går deras små tal inte att skydda.")
    }
}

/// What was published: charts as HTML and tables as CSV.
struct Publication: Codable {
    let charts: String
    /// The tables by their names.
    let files: [String: String]
}
