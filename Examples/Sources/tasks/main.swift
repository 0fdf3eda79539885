import Foundation
import POForms
import POModel
import POStatistics

// The code of the articles "Findings at their fields", "Settling a grant, and looking for personal data" and "Word and PDF".

func findings(of report: GrantReport, lastYears: GrantReport) {
    var context = RuleContext()
    context.relatedDocuments = [.report(lastYears)]
    let run = RuleRun(of: .report(report), in: context)
    for finding in run.findings { print(finding.severity, finding.text(in: .swedish)) }

    let pairs = run.findings.flatMap { finding in finding.fields.map { (field: $0, finding: finding) } }
    let byField = Dictionary(grouping: pairs, by: \.field)
    let shape = EditionFinder.builtIn.edition(of: .report(report))?.shape
    for (field, found) in byField { print(shape?.name(of: field).text(in: .swedish) ?? "", found.count) }

    let reason = LineText("Vi har två tjänster vakanta sedan maj.")
    let acknowledged = run.findings.prefix(1).compactMap { finding in
        reason.map { Acknowledgement(of: finding, reason: $0) }
    }
    print(run.openFindings(given: acknowledged).count, run.lapsed(among: acknowledged).count)

    let lastDay = DeadlineCalendar.known.lastDay(for: .report, year: 2024, county: "08")
    print(lastDay?.rawValue ?? "no known day")
}

func settle(_ report: GrantReport) {
    if let settlement = GrantSettlement(report) {
        print(settlement.unused?.rawValue ?? 0, settlement.reclaimable?.rawValue ?? 0)
    }
    for (field, data) in PersonalData.found(in: .report(report)) {
        print(field, data.category.text(in: .swedish))
    }
}

func word(bytes: [UInt8], blank: [UInt8], report: GrantReport) throws {
    let reading = FormReader().read(bytes)
    for diagnostic in reading.diagnostics { print(diagnostic.text(in: .swedish)) }
    let file = try WordRenderer(.report2024).render(.report(report))
    let form = try WordForm(blank)
    let filled = form.filled(with: .report(report))
    print(file.count, filled.bytes.count, filled.unplaced)
}

findings(of: GrantReport(), lastYears: GrantReport())
settle(GrantReport())

// What stands beside types in the documentation of symbols.

func statistics(
    _ first: RegisterReading, _ second: RegisterReading, kalmar: MunicipalityCode, report: GrantReport,
    lastYears: GrantReport
) throws {
    var whole = first.serviceYear
    try whole.merge(second.serviceYear)
    let tables = whole.tables()
    print(tables.total.clients.new.all.women?.rawValue ?? 0)

    guard var draft = first.serviceYear.report(for: [kalmar]) else { return }
    draft.carryOver(from: lastYears)
    print(draft.unanswered, draft.conflicts.map { $0.text(in: .swedish) })

    if let comparison = ReportComparison(lastYears, with: report, editions: .builtIn) {
        for tendency in comparison.tendencies() { print(tendency.text(in: .swedish)) }
    }

    let received = [ReceivedReport(report, name: "kalmar.md")]
    let (years, remarks) = YearRollUp.years(of: received, expected: [kalmar], editions: .builtIn)
    for year in years { print(year.year, year.nation.coverage.missing.count, remarks.count) }

    let linked = try LinkedTables([tables], language: .swedish)
    let published = try linked.protected(by: DisclosurePolicy())
    print(published["clients"]?.tidyCSV() ?? "", published.log.count)

    let figures = first.serviceYear.figures(for: [kalmar], periods: [.year, .tertial])
    print(figures.year)
    print(TablesQuery(year: 2024).sql(.postgresql, from: "po.assignments"))
}

func documents(data: Data) throws {
    let document = try JSONDecoder().decode(GrantDocument.self, from: data)
    if case .report(let report) = document { print(report.year ?? 0) }
    let register = try JSONDecoder().decode(Register.self, from: data)
    for problem in register.problems { print(problem.text(in: .swedish)) }
    let own = try JSONDecoder().decode(FormEdition.self, from: data)
    print(own.fields.count, FormEdition.builtIn.map(\.id))
    let finder = EditionFinder([own])
    print(finder.edition(ofKind: .grantReport, for: 2026)?.edition.id ?? "none")
}

func printed() throws {
    var report = GrantReport()
    report.year = 2024
    report.training.offered = true
    let markdown = try MarkdownRenderer(.report2024).render(.report(report))
    let page = try HTMLRenderer(.report2024).render(.report(report))
    let text = try TextRenderer(.report2024).render(.report(report))
    let schema = JSONSchema.document(for: .grantReport)
    print(markdown, page, text, schema)
}
