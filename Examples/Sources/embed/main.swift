import Foundation
import POForms
import POModel
import POStatistics

// A register becomes a filled form.
let register = try Data(contentsOf: URL(filePath: "register.csv"))
let counted = try RegisterReader.read(register, year: 2024)
if let kalmar = MunicipalityCode(rawValue: "0880"), let draft = counted.serviceYear.report(for: [kalmar]) {
    print(try HTMLRenderer(.report2024).render(.report(draft.report)))
}

// A filled form becomes typed values, with every doubt.
let reading = FormReader().read(Array(try Data(contentsOf: URL(filePath: "form.md"))))
for case .report(let report) in reading.documents.map(\.document) {
    print(report.clients.total.all.women?.rawValue ?? "left blank")
}
for diagnostic in reading.diagnostics {
    print(reading.text.place(of: diagnostic.range.lowerBound).line, diagnostic.text(in: .english))
}
