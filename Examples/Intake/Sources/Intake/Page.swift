import HTTPTypes
import Hummingbird
import POForms

/// A page of the intake.
struct Page {
    var title: String
    var status = HTTPResponse.Status.ok
    /// Who is signed in; `nil` on pages for everybody.
    var session: Session?
    var body: HTML

    /// The page as it is sent.
    var response: Response {
        let head: HTML = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) – Personligt ombud</title>
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <a class="skip" href="#content">Till innehållet</a>
            <header>\(session.map(navigation))</header>
            <main id="content">
            \(body)
            </main>
            </body>
            </html>

            """
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: head.text)))
    }

    private func navigation(_ session: Session) -> HTML {
        let home: HTML =
            session.owner == .officer
            ? """
            <a href="/">Redovisningar</a> <a href="/officer/codes">Koder</a> <a href="/officer/changes">Ändringar</a>
            """
            : "<a href=\"/\">Redovisningar</a>"
        return """
            <nav aria-label="Sidor">\(home)</nav>
            <form method="post" action="/sign-out">\(session.tokenInput)
            <span>\(session.owner.name)</span> <button type="submit">Logga ut</button></form>
            """
    }

    /// A page that says what went wrong.
    static func fault(_ status: HTTPResponse.Status, _ title: String, _ text: String) -> Response {
        Page(
            title: "Fel: \(title)", status: status,
            body: "<h1>\(title)</h1>\n<p>\(text)</p>\n<p><a href=\"/\">Till början</a></p>"
        ).response
    }

    /// The styles of all pages, after those of the forms.
    static let css =
        HTMLFormRenderer.css + """

            header { max-width: 52rem; margin: 0 auto; padding: .5rem 2.5rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem;
              justify-content: space-between; }
            header form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
            header a { margin-right: .75rem; }
            .skip { position: absolute; left: -99rem; }
            .skip:focus { position: static; }
            .notice { border: 3px solid #1f4e5f; padding: .25rem 1rem; margin: 1rem 0; }
            .source { font-family: monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f7f7; }
            .state-missing, .state-late { color: #a1121c; font-weight: 600; }
            .code { font-size: 1.4rem; font-family: monospace; overflow-wrap: anywhere; }
            label.check { display: block; }
            svg { max-width: 100%; height: auto; }
            figure { margin: 1rem 0; overflow-x: auto; }
            a, summary { color: #1f4e5f; }
            @media screen and (max-width: 40rem) {
              header { padding: .5rem 1rem; }
              .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              .stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td { display: block; width: auto; }
              .stacked tr { margin: 0 0 .75rem; }
            }
            """
}

extension HTML {
    /// A table whose rows become blocks on a telephone; its cells tell their columns there.
    static func table(_ caption: String, _ columns: [String], _ rows: [[HTML]]) -> HTML {
        let heads = columns.map { column -> HTML in "<th scope=\"col\">\(column)</th>" }
        let body = rows.map { row -> HTML in
            let cells = zip(columns, row).enumerated().map { index, cell -> HTML in
                index == 0
                    ? "<th scope=\"row\">\(cell.1)</th>" : "<td data-column=\"\(cell.0)\">\(cell.1)</td>"
            }
            return "<tr>\(cells)</tr>"
        }
        return """
            <table class="stacked"><caption>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>\(body)</tbody></table>
            """
    }
}
