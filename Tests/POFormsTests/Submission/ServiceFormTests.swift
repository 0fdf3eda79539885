import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// Forms within a service: buttons, tokens, drafts, findings of the rules and policies of content.
@Suite struct ServiceFormTests {
    private static let edition = FormEdition.report2024

    private func submit(_ pairs: [(String, String)], ignoring: Set<String> = []) -> FormSubmission {
        FormSubmission(
            pairs.map { (name: $0.0, value: $0.1) }, on: Self.edition, ignoring: ignoring)
    }

    @Test func theFrameStandsAroundTheForm() throws {
        var frame = HTMLFormRenderer.Frame(action: "/r?a=1&b=2")
        frame.hiddenInputs = [(name: "csrf", value: "\"><b>")]
        frame.buttons = [.init("Spara", name: "button", value: "save"), .init("Skicka")]
        frame.backLink = (title: "Åter <", address: "/\"x")
        let page = try HTMLFormRenderer(Self.edition, frame: frame).render(Self.edition.blankDocument())
        for wanted in [
            #"<form method="post" action="/r?a=1&amp;b=2" "#,
            #"<input type="hidden" name="csrf" value="&quot;&gt;&lt;b&gt;">"#,
            #"<button type="submit" name="button" value="save">Spara</button>"#,
            #"<button type="submit">Skicka</button>"#, #"<a href="/&quot;x">Åter &lt;</a>"#,
        ] {
            #expect(page.contains(wanted), "\(wanted)")
        }
    }

    @Test func aFormAloneIsNoPage() throws {
        var frame = HTMLFormRenderer.Frame()
        frame.isWholePage = false
        let form = try HTMLFormRenderer(Self.edition, frame: frame).render(Self.edition.blankDocument())
        #expect(form.hasPrefix("<form "))
        #expect(form.hasSuffix("</form>\n"))
    }

    @Test func stylesComeFromAnAddressOrWithANonce() throws {
        var frame = HTMLFormRenderer.Frame()
        frame.nonce = "r4nd0m"
        let own = try HTMLFormRenderer(Self.edition, frame: frame).render(Self.edition.blankDocument())
        #expect(own.contains("<style nonce=\"r4nd0m\">"))
        frame.styleSheet = "/form.css"
        let linked = try HTMLFormRenderer(Self.edition, frame: frame).render(Self.edition.blankDocument())
        #expect(linked.contains("<link rel=\"stylesheet\" href=\"/form.css\">"))
        #expect(!linked.contains("<style") && !linked.contains("style=") && !linked.contains("<script"))
    }

    @Test(arguments: FormEdition.builtIn.filter { $0.kind != .officialMemorandum })
    func whatTheCountyFillsInIsLeftOut(edition: FormEdition) throws {
        var frame = HTMLFormRenderer.Frame()
        frame.hasOfficeFields = false
        let pairs = BrowserForm.pairs(of: try HTMLFormRenderer(edition, frame: frame).render(edition.blankDocument()))
        #expect(pairs.filter { $0.name.contains("countyBoard") }.map(\.name) == [])
        #expect(pairs.contains { $0.name == "year" })
    }

    @Test func whatMustBeAnsweredIsMarked() throws {
        let page = try HTMLFormRenderer(Self.edition).render(Self.edition.blankDocument())
        let star = "<span class=\"po-aid required\">*</span>"
        let optional = "<span class=\"po-aid optional\">(frivilligt)</span>"
        #expect(page.contains("<label for=\"f-grantee.municipality\">Kommun \(star)</label>"))
        #expect(page.contains("<label for=\"f-grantee.diaryNumber\">Diarienummer: \(optional)</label>"))
        #expect(page.contains("Totalt antal klienter \(star)</span>"))
        #expect(page.contains("Kontaktorsak \(star)</th>"))
        // It hangs on another answer.
        #expect(page.contains("(Ange uppgifterna i dagar per kommun)") && !page.contains("per kommun: \(star)"))
    }

    @Test func kronorStandWithoutTheirUnitAndItAfterTheInput() throws {
        let submission = submit([("year", "2024"), ("economy.granted.amount", "640 500 kr")])
        let page = try HTMLFormRenderer(Self.edition).render(submission.document)
        #expect(page.contains("value=\"640\u{A0}500\"> <span class=\"po-aid unit\">kr</span>"))
    }

    /// Whoever fills in the form is offered what is known of them, and of nobody else.
    @Test func othersFieldsAreNotCompleted() throws {
        for edition in FormEdition.builtIn {
            for question in edition.items.flatMap(\.questions) {
                let part = question.id.keys.first ?? ""
                if ["grantee", "applicant", "contact"].contains(part) { continue }
                let attributes = FieldInput(question.id, question.answer).attributes
                #expect(attributes.isEmpty || attributes.contains("autocomplete=\"off\""), "\(question.id)")
            }
        }
    }

    @Test func inputsThatAreNotTheFormsAreIgnoredWhenNamed() {
        let pairs = [("year", "2024"), ("csrf", "x"), ("button", "save")]
        #expect(submit(pairs).diagnostics.map(\.code) == [.unknownInput, .unknownInput])
        #expect(submit(pairs, ignoring: ["csrf", "button"]).diagnostics == [])
    }

    @Test func aYearOtherThanThatOfTheLabelsIsTold() throws {
        let submission = submit([("form-year", "2025"), ("year", "2024")])
        #expect(submission.diagnostics.map(\.code) == [.yearConflict])
        #expect(submission.diagnostics.map(\.field) == ["year"])
        #expect(submission.diagnostics.map(\.arguments) == [["2024", "2025"]])
        // The labels stay those of the form that was sent out.
        let page = HTMLFormRenderer(Self.edition).render(submission)
        #expect(page.contains("<input type=\"hidden\" name=\"form-year\" value=\"2025\">"))
        #expect(page.contains("under 2025"))
        #expect(submit([("form-year", "2024"), ("year", "2024")]).diagnostics == [])
        #expect(submit([("form-year", "mycket"), ("year", "2024")]).diagnostics == [])
    }

    @Test(arguments: seeds)
    func aDraftComesBackAsItWasLeft(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let edition = RandomDocument.edition(of: seed)
        var pairs: [(name: String, value: String)] = [("edition", "report-2012"), ("form-year", "2023")]
        for name in edition.items.flatMap(\.inputNames) where random.oneIn(3) {
            pairs.append((name.rawValue, HostileText.random(using: &random)))
            if random.oneIn(9) { pairs.append((name.rawValue, "igen")) }
        }
        var submission = FormSubmission(pairs, on: edition)
        let draft = try JSONEncoder().encode(submission)
        #expect(try JSONDecoder().decode(FormSubmission.self, from: draft) == submission)
        submission.findings = RuleRun(of: submission.document).findings
        #expect(try JSONDecoder().decode(FormSubmission.self, from: JSONEncoder().encode(submission)).findings == [])
    }

    /// A document that was read elsewhere can be gone on with on the form.
    @Test(arguments: seeds)
    func aDocumentBecomesADraft(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let edition = RandomDocument.edition(of: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        let draft = try FormSubmission(document, on: edition)
        #expect(try canonical(draft.document) == canonical(document))
        #expect(throws: UnsuitableDocument.self) {
            try FormSubmission(document, on: edition == .memorandum ? .report2024 : .memorandum)
        }
    }

    @Test func aDraftOnOnesOwnEditionBringsItAlong() throws {
        let own = FormEdition(
            id: EditionID(rawValue: "report-2030"), kind: .grantReport, year: 2030,
            sections: [FormSection(items: [.question(.init("remarks", "Övrigt", .text))])])
        let submission = FormSubmission([(name: "remarks", value: "a")], on: own)
        #expect(
            try JSONDecoder().decode(FormSubmission.self, from: JSONEncoder().encode(submission)) == submission)
        let builtIn = String(decoding: try JSONEncoder().encode(submit([("year", "2024")])), as: UTF8.self)
        #expect(builtIn.contains("\"edition\":\"report-2024\""))
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(FormSubmission.self, from: Data(#"{"edition":"report-1","sent":{}}"#.utf8))
        }
    }

    @Test func aFindingStandsOnceAndItsOtherFieldsPointToIt() throws {
        var submission = submit([
            ("year", "2024"), ("clients.total.all.women", "3"), ("clients.new.all.women", "5"),
        ])
        submission.findings = RuleRun(of: submission.document).findings.filter {
            $0.severity == .error && $0.fields.contains("clients.new.all.women")
        }
        let finding = try #require(submission.findings.first)
        let page = HTMLFormRenderer(Self.edition).render(submission)
        let message = HTMLEscape.text(finding.text(in: .swedish))
        let first = try #require(finding.fields.first)
        #expect(page.contains("<li><a href=\"#f-\(first)\">\(message)</a></li>"))
        #expect(page.contains("<p class=\"po-aid error\" id=\"f-\(first)-error\">\(message)</p>"))
        #expect(page.contains("<title>Fel: "))
        for field in finding.fields {
            let input = try #require(page.split(separator: "<input ").first { $0.contains("name=\"\(field)\"") })
            #expect(input.contains("f-\(first)-error\" aria-invalid=\"true\""), "\(field)")
        }
    }

    /// Every finding that has a field on the form stands on the page.
    @Test(arguments: seeds)
    func noFindingIsLost(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let edition = RandomDocument.edition(of: seed)
        let document = try RandomDocument.make(for: edition, using: &random)
        var submission = FormSubmission(
            BrowserForm.pairs(of: try HTMLFormRenderer(edition).render(document)), on: edition)
        submission.findings = RuleRun(of: submission.document).findings
        let page = HTMLFormRenderer(edition).render(submission)
        for finding in submission.findings {
            #expect(page.contains(HTMLEscape.text(finding.text(in: .swedish))), "\(finding.rule)")
        }
        let ids = Self.values(of: "id", in: page)
        #expect(Set(ids).count == ids.count)
        let pointed = Self.values(of: "aria-describedby", in: page).flatMap { $0.split(separator: " ") }.map(
            String.init)
        #expect(Set(pointed).subtracting(ids) == [])
        let linked = Self.values(of: "href", in: page).map { String($0.dropFirst()) }
        #expect(Set(linked).subtracting(ids) == [])
    }

    private static func values(of attribute: String, in page: String) -> [String] {
        page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    /// The page as somebody gets it back, with all that can stand on it.
    @Test func thePageWithFaultsIsAsInItsSnapshot() throws {
        var frame = HTMLFormRenderer.Frame(action: "/report")
        frame.buttons = [.init("Skicka"), .init("Spara utkast", name: "button", value: "save")]
        frame.backLink = (title: "Till mina redovisningar", address: "/")
        var submission = submit([
            ("form-year", "2025"), ("year", "2024"), ("grantee.municipality", "Kalmr"),
            ("clients.total.all.women", "flera"), ("clients.total.all.men", "3"), ("clients.new.all.men", "5"),
            ("access.queue", "yes"), ("access.municipalitiesWithQueue", "flera"),
            ("economy.granted.amount", "mycket"), ("signature.place,signature.date", "Kalmar, igår"),
        ])
        submission.findings = RuleRun(of: submission.document).findings
        let rendered = HTMLFormRenderer(Self.edition, frame: frame).render(submission)
        let name = "Snapshots/report-2024-faults-form.html"
        if Fixture.writesSnapshots {
            try Data(rendered.utf8).write(to: Fixture.url(name))
        } else {
            #expect(try rendered == Fixture.text(name))
        }
    }

    @Test func theBrowserBeginsAtWhatIsWrong() {
        let page = HTMLFormRenderer(Self.edition).render(submit([("year", "tjugo")]))
        #expect(page.contains("<title>Fel: REDOVISNING"))
        #expect(page.contains("role=\"alert\" aria-labelledby=\"errors\" tabindex=\"-1\" autofocus>"))
        #expect(!HTMLFormRenderer(Self.edition).render(submit([("year", "2024")])).contains("autofocus"))
    }

    @Test func diagnosticsAreCapped() {
        var limits = FormSubmission.Limits()
        limits.diagnostics = 3
        let unknown = (0..<50).map { (name: "x\($0)", value: "") }
        let pairs = unknown + [(name: "year", value: "2024"), (name: "clients.total.all.men", value: "flera")]
        let submission = FormSubmission(pairs, on: Self.edition, limits: limits)
        #expect(
            submission.diagnostics.map(\.code) == [.moreProblems, .unknownInput, .unknownInput, .invalidCount])
        #expect(submission.diagnostics.first?.arguments == ["48"])
        #expect(submission.diagnostics.first?.severity == .warning)
    }
}
