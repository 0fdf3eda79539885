import Foundation
import HTTPTypes
import Hummingbird
import POForms
import POModel

/// A report sent in as a file: what was read stands beside its source, and goes on to the form when its doubts are confirmed.
struct UploadRoutes {
    let store: Store

    /// Prepared once, as it holds all wordings of all editions.
    private static let reader = FormReader(limits: ReadingLimits(bytes: Limits.file))

    func add(to router: Router<IntakeContext>) {
        router.get("/report/:year/upload", use: ask)
        router.post("/report/:year/upload", use: receive)
        router.get("/report/:year/upload/:number", use: show)
        router.post("/report/:year/upload/:number", use: confirm)
    }

    @Sendable func ask(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (session, _) = try context.requireMunicipality()
        return page(try context.requireYear(), session)
    }

    /// Keeps the file and goes on to what was read in it.
    @Sendable func receive(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (_, code) = try context.requireMunicipality()
        let year = try context.requireYear()
        let type = request.headers[.contentType] ?? ""
        guard let form = Multipart(try await request.bytes(upTo: Limits.file), type: type) else {
            throw HTTPError(.badRequest)
        }
        let session = try context.requireToken(
            in: FormFields(pairs: [(Session.tokenName, form[Session.tokenName] ?? "")]))
        guard let file = form.parts.first(where: { $0.fileName != nil }), !file.content.isEmpty else {
            return page(year, session, fault: "Välj en fil.")
        }
        let reading = Self.reader.read(file.content)
        let text = String(decoding: reading.text.utf8, as: UTF8.self)
        if PersonalData.found(in: text).contains(where: { $0.category == .personalIdentityNumber }) {
            return page(
                year, session,
                fault: "Filen ser ut att innehålla ett personnummer. Den har inte sparats; ta bort numret.")
        }
        guard reading.firstReport != nil else {
            let told = reading.diagnostics.map { $0.text(in: .swedish) }.joined(separator: " ")
            return page(year, session, fault: "Ingen redovisning hittades i filen. \(told)")
        }
        let number = try await store.add(.fileReceived, by: session.owner, code, year, Data(file.content))
        return .redirect(to: "/report/\(year)/upload/\(number)")
    }

    @Sendable func show(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (session, _) = try context.requireMunicipality()
        let (change, reading) = try await received(context)
        return review(change, reading, session, fault: nil, confirmed: [])
    }

    /// Makes what was read the draft, when every doubt is ticked.
    @Sendable func confirm(_ request: Request, _ context: IntakeContext) async throws -> Response {
        let (_, code) = try context.requireMunicipality()
        let fields = FormFields(try await request.bytes(upTo: Limits.form))
        let session = try context.requireToken(in: fields)
        let (change, reading) = try await received(context)
        guard let read = reading.firstReport, let year = change.year,
            let edition = EditionFinder.builtIn.edition(read.edition)
        else { throw HTTPError(.notFound) }
        let confirmed = Set(fields.pairs.filter { $0.name == Self.confirmation }.map(\.value))
        let open = Self.doubted(read).filter { !confirmed.contains($0.field.rawValue) }
        guard open.isEmpty else {
            return review(
                change, reading, session, fault: "\(open.count) svar är inte jämförda med källan.", confirmed: confirmed
            )
        }
        try await store.save(try FormSubmission(read.document, on: edition), code, year)
        _ = try await store.add(.doubtsConfirmed, by: session.owner, code, year, Data("\(change.number)".utf8))
        return .redirect(to: "/report/\(year)")
    }

    /// The file of the address, if it is the municipality's own, and what is read in it.
    private func received(_ context: IntakeContext) async throws -> (Change, Reading) {
        let (_, code) = try context.requireMunicipality()
        let year = try context.requireYear()
        guard let number = context.parameters.get("number", as: Int.self),
            let change = try await store.change(number), change.action == .fileReceived,
            change.municipality == code, change.year == year, let file = change.content
        else { throw HTTPError(.notFound) }
        return (change, Self.reader.read(Array(file)))
    }
}

// MARK: Pages

extension UploadRoutes {
    private static let confirmation = "confirmed"

    /// The answers that a person must compare with the source.
    private static func doubted(_ read: ReadDocument) -> [FieldAnswer] { read.answers.filter { !$0.doubts.isEmpty } }

    private func page(_ year: Int, _ session: Session, fault: String? = nil) -> Response {
        let error = fault.map { fault -> HTML in
            "<div class=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus><p><a href=\"#file\">\(fault)</a></p></div>"
        }
        return Page(
            title: (fault == nil ? "" : "Fel: ") + "Skicka in en fil",
            status: fault == nil ? .ok : .unprocessableContent,
            session: session,
            body: """
                <p class="back"><a href="/">Till redovisningarna</a></p>
                \(error)
                <h1>Skicka in en fil för \(year)</h1>
                <form method="post" action="/report/\(year)/upload" enctype="multipart/form-data">
                \(session.tokenInput)
                <div class="field"><label for="file">Redovisningen som fil</label>
                <p class="hint" id="file-hint">Word (.docx), Markdown, HTML eller text, högst 4 MB. Inga uppgifter om klienter.</p>
                <input id="file" name="file" type="file" accept=".docx,.md,.html,.htm,.txt" aria-describedby="file-hint"></div>
                <div class="buttons"><button type="submit">Läs filen</button></div>
                </form>
                """
        ).response
    }

    private func review(
        _ change: Change, _ reading: Reading, _ session: Session, fault: String?, confirmed: Set<String>
    ) -> Response {
        guard let read = reading.firstReport, let year = change.year else {
            return Page.fault(.notFound, "Sidan finns inte", "Filen kan inte läsas längre.")
        }
        let names = EditionFinder.builtIn.edition(of: read.document)?.shape
        let rows = read.answers.map { answer -> [HTML] in
            let name = names?.name(of: answer.field).text(in: .swedish) ?? answer.field.rawValue
            let doubts = answer.doubts.map { $0.text(in: .swedish) }.joined(separator: " ")
            let isTicked: HTML? = confirmed.contains(answer.field.rawValue) ? " checked" : nil
            let check: HTML = """
                <p class="doubt">\(doubts)</p><label class="check"><input type="checkbox" name="\(Self.confirmation)"
                value="\(answer.field.rawValue)"\(isTicked)> Jämfört: \(name)</label>
                """
            return [
                "\(name)", "\(answer.value.map(text) ?? "Inget svar")", source(answer, reading),
                answer.doubts.isEmpty ? "Säkert" : check,
            ]
        }
        let whole = reading.diagnostics.filter { $0.field == nil }.map { diagnostic -> HTML in
            "<li>\(diagnostic.text(in: .swedish))</li>"
        }
        let unclaimed = reading.unclaimed.map { part -> HTML in
            "<li class=\"source\">\(String(part.text.prefix(Limits.shownSource)))</li>"
        }
        let error = fault.map { fault -> HTML in
            "<div class=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus><p><a href=\"#answers\">\(fault)</a></p></div>"
        }
        return Page(
            title: (fault == nil ? "" : "Fel: ") + "Det som lästes", session: session,
            body: """
                <p class="back"><a href="/report/\(year)/upload">Till filen</a></p>
                \(error)
                <h1>Det som lästes i filen</h1>
                <p>Jämför de osäkra svaren med källan och kryssa för dem. Rätta sedan i formuläret.</p>
                \(whole.isEmpty ? nil : "<h2>Om hela filen</h2><ul>\(whole)</ul>" as HTML)
                \(unclaimed.isEmpty ? nil : "<h2>Text som ingen fråga tog</h2><ul>\(unclaimed)</ul>" as HTML)
                <form method="post" action="/report/\(year)/upload/\(change.number)" id="answers">
                \(session.tokenInput)
                \(HTML.table("Svar", ["Fråga", "Läst", "Källa", "Tvivel"], rows))
                <div class="buttons"><button type="submit">Fortsätt i formuläret</button></div>
                </form>
                """
        ).response
    }

    /// A value as people write it.
    private func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): "\(number)".replacing(".", with: ",")
        case .bool(let bool): bool ? "Ja" : "Nej"
        case .array(let values): values.map(text).joined(separator: ", ")
        case .object(let members): members.sorted { $0.key < $1.key }.map { text($0.value) }.joined(separator: ", ")
        case .null: ""
        }
    }

    /// The lines that an answer was read from.
    private func source(_ answer: FieldAnswer, _ reading: Reading) -> HTML {
        let places = answer.places.isEmpty ? answer.doubts.map(\.range) : answer.places
        guard let first = places.first else { return "" }
        let words = places.map { range in
            String(decoding: reading.text.utf8[range.clamped(to: 0..<reading.text.utf8.count)], as: UTF8.self)
        }
        let shown = String(words.joined(separator: " … ").prefix(Limits.shownSource))
        return "Rad \(reading.text.line(of: first.lowerBound)): <span class=\"source\">\(shown)</span>"
    }
}

extension Reading {
    /// The first report in a file.
    fileprivate var firstReport: ReadDocument? {
        documents.first { if case .report = $0.document { true } else { false } }
    }
}
