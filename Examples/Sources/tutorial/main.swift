import Foundation
import POForms
import POModel
import POStatistics

let data = URL(filePath: CommandLine.arguments.dropFirst().first ?? "Examples/Data")
guard let kalmar = MunicipalityCode(rawValue: "0880") else { exit(1) }

let register = try Data(contentsOf: data.appending(path: "register.csv"))
let counted = try RegisterReader.read(register, year: 2024)
for issue in counted.issues.leftOut + counted.issues.counted { print(issue.text(in: .swedish)) }

guard var draft = counted.serviceYear.report(for: [kalmar]) else { exit(1) }
for note in draft.notes { print(note.text(in: .swedish)) }
draft.report.training.offered = true
draft.report.training.details = FreeText("Skuldsanering och budget, två dagar.")
print(draft.unanswered.count, "questions are left to a person")
let page = try HTMLRenderer(.report2024).render(.report(draft.report))
print(page.utf8.count, "bytes to print")

let form = try Data(contentsOf: data.appending(path: "form-2024.md"))
let reading = FormReader().read(Array(form))
for diagnostic in reading.diagnostics {
    print(reading.text.place(of: diagnostic.range.lowerBound).line, diagnostic.text(in: .swedish))
}
if let women = reading.documents.first?["clients.total.all.women"] {
    print(women.isSure ? "sure" : "to be confirmed")
}

var received: [ReceivedReport] = []
for document in reading.documents.map(\.document) {
    let run = RuleRun(of: document, in: RuleContext())
    for finding in run.findings { print(finding.severity.text(in: .swedish), finding.text(in: .swedish)) }
    if case .report(let report) = document { received.append(ReceivedReport(report, name: "form-2024.md")) }
}

let (years, remarks) = YearRollUp.years(of: received, expected: [kalmar], editions: .builtIn)
for remark in remarks + years.flatMap(\.remarks) { print(remark.text(in: .swedish)) }
for year in years { print(year.year, year.nation.coverage.received.count, "received") }

let tables = try LinkedTables([counted.tables()], language: .swedish)
let published = try tables.protected(by: DisclosurePolicy())
print(published["clients"]?.tidyCSV().prefix(200) ?? "")
print(published.log.count, "numbers are hidden")
