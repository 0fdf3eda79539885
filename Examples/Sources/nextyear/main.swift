import Foundation
import POForms
import POModel

// The code of the articles "Describing next year's form" and "Filling in a form in a browser".

func describeNextYearsForm(form: [UInt8], lastYears: GrantDocument) throws {
    let data = try Data(contentsOf: URL(filePath: "report-2026.json"))
    let edition = try JSONDecoder().decode(FormEdition.self, from: data)
    for problem in edition.problems {
        print("\(problem.path): \(problem.text(in: .swedish))")
    }

    let blank = try Data(contentsOf: URL(filePath: "blank.md"))
    if let draft = FormEdition.draft(from: Array(blank), like: .report2024, year: 2026) {
        for change in draft.changes {
            print(change.path ?? "", change.text(in: .swedish))
        }
    }

    let reader = FormReader(editions: FormEdition.builtIn + [edition])
    let reading = reader.read(form)
    let page = try HTMLFormRenderer(edition).render(edition.blankDocument())
    print(page)

    if case .report(let report) = reading.documents.first?.document {
        print(report.additional["ownFunds.amount"] ?? .null)
    }

    if let move = EditionMove(lastYears, from: .report2024, to: edition, year: 2026) {
        print(move.withoutPlace, move.newlyAsked)
    }
}

func answer(body: [UInt8], token: String, respond: (String) -> Void, save: (GrantDocument) -> Void) throws {
    var frame = HTMLFormRenderer.Frame(action: "/report")
    frame.buttons = [.init("Skicka"), .init("Spara utkast", name: "button", value: "save")]
    frame.hiddenInputs = [(name: "csrf", value: token)]
    frame.backLink = (title: "Till mina redovisningar", address: "/")
    frame.styleSheet = "/form.css"  // serves HTMLFormRenderer.css
    frame.hasOfficeFields = false
    let renderer = HTMLFormRenderer(.report2024, frame: frame)
    let page = try renderer.render(FormEdition.report2024.blankDocument(year: 2025))
    respond(page)

    var submission = FormSubmission(body: body, on: .report2024, ignoring: ["csrf", "button"])
    submission.findings = RuleRun(of: submission.document).findings
    if submission.diagnostics.contains(where: { $0.severity == .error }) {
        respond(renderer.render(submission))
    } else {
        save(submission.document)
    }

    let draft = try JSONEncoder().encode(submission)
    let resumed = try JSONDecoder().decode(FormSubmission.self, from: draft)
    respond(renderer.render(resumed))
}

try describeNextYearsForm(
    form: Array(try Data(contentsOf: URL(filePath: "form.md"))), lastYears: FormEdition.report2024.blankDocument())
