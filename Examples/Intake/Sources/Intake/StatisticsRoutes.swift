import Hummingbird
import POModel
import POStatistics

/// The county's sums, for the officer only, as small numbers stand in them.
struct StatisticsRoutes {
    let store: Store
    let settings: Settings

    func add(to router: Router<IntakeContext>) { router.get("/officer/:year/statistics/sums", use: sums) }

    @Sendable func sums(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let session = try context.requireOfficer()
        let year = try context.requireYear()
        let rollUp = RollUp(try await store.sentReports(), of: settings.county)
        guard let sums = rollUp.year(year) else { throw HTTPError(.notFound) }
        let rows = sums.nation.figures.compactMap { figure -> [HTML]? in
            guard let sum = figure.sum else { return nil }
            return [
                "\(figure.cell.text(in: .swedish))", "\(figure.cell.measure.number(sum))",
                "\(figure.answered.count + figure.derived.count)", "\(figure.blank.count + figure.partlyBlank.count)",
            ]
        }
        let remarks = sums.remarks.map { remark -> HTML in "<li>\(remark.text(in: .swedish))</li>" }
        let charts = Charts(LinkedTables(rollUp.years).tables).html
        return Page(
            title: "Länets summor \(year)", session: session,
            body: """
                <p class="back"><a href="/officer/\(year)">Till listan</a></p>
                <h1>\(settings.county.name) \(year)</h1>
                <p>Talen är inte skyddade. Publicera bara skyddad statistik.</p>
                \(remarks.isEmpty ? nil : "<h2>Att tänka på</h2><ul>\(remarks)</ul>" as HTML)
                \(charts)
                \(HTML.table("Summor", ["Uppgift", "Summa", "Svar", "Helt eller delvis tomma"], rows))
                """
        ).response
    }
}

/// Two years of a municipality, figure by figure.
struct ComparisonTable {
    let before: GrantReport
    let now: GrantReport

    var html: HTML {
        guard let comparison = ReportComparison(before, with: now) else { return "<p>En redovisning saknar år.</p>" }
        let years = (comparison.first.year, comparison.second.year)
        let rows = comparison.differences.filter { $0.first.number != nil || $0.second.number != nil }
            .map { difference -> [HTML] in
                let measure = difference.cell.measure
                return [
                    "\(difference.cell.text(in: .swedish))",
                    "\(difference.first.number.map(measure.number) ?? "–")",
                    "\(difference.second.number.map(measure.number) ?? "–")",
                    "\(difference.change.map(measure.number) ?? "–")",
                    "\(difference.verdict == .comparable ? "" : difference.verdict.words(years).text(in: .swedish))",
                ]
            }
        return .table("Uppgifterna", ["Uppgift", "\(years.0)", "\(years.1)", "Ändring", "Jämförbarhet"], rows)
    }
}

extension ReportMeasure {
    /// A number as people write it; positions are counted in hundredths.
    func number(_ number: Int) -> String {
        isInHundredths ? RoundedFigure(hundredths: number).description : "\(number)"
    }
}

/// Charts of the county, each with the same as a table.
struct Charts {
    private let tables: [StatisticalTable]

    init(_ tables: [StatisticalTable]) { self.tables = tables }

    var html: HTML {
        let ages = last("clients")?.slice("total", of: "flow")?.keeping(["18-29", "30-49", "50-64", "65+"], of: "age")?
            .keeping(["woman", "man"], of: "gender")?.figure(.columns)
        let reasons = last("reasons")?.slice("all", of: "gender")?.figure(.bars)
        let trend = whole("clients")?.slice("all", of: "age")?.slice("all", of: "gender")?
            .keeping(["total", "new", "closed"], of: "flow")?.figure(.lines)
        return HTML([ages, reasons, trend].compactMap(\.self).map(HTML.init(rendered:)))
    }

    /// The part of a table that is of all places.
    private func whole(_ id: String) -> StatisticalTable? {
        guard let table = tables.first(where: { $0.id == id }),
            let place = table.dimensions.first(where: { $0.id == "place" })?.categories.first
        else { return nil }
        return table.slice(place.id, of: "place")
    }

    /// That part for the last year.
    private func last(_ id: String) -> StatisticalTable? {
        guard let table = whole(id), let year = table.dimensions.first(where: { $0.id == "year" })?.categories.last
        else {
            return nil
        }
        return table.slice(year.id, of: "year")
    }
}
