import Foundation
import POForms
import POModel

/// Reading, rendering and coding invented forms on one thread.
struct FormBenchmarks {
    private let documents: [GrantDocument]
    private let forms: [[UInt8]]

    init(count: Int) throws {
        let invented = try InventedForms(count: count)
        documents = invented.documents
        forms = try invented.markdown
    }

    /// Prints a table; tells first how many forms do not read as they were written, which must be none.
    ///
    /// Of what can be measured, that is whose name has `part` in it.
    func run(_ part: String) throws {
        let reader = FormReader()
        let bytes = forms.reduce(0) { $0 + $1.count }
        let wrong = zip(forms, documents).prefix(200).count { form, document in
            reader.read(form).documents.map(\.document) != [document]
        }
        print(
            "\(forms.count) forms of \(bytes / max(1, forms.count)) bytes; of the first 200, \(wrong) do not read as written"
        )
        Table.row("", "forms/s", "median", "µs a form")
        for (name, work) in try works(reader) where part.isEmpty || name.contains(part) {
            let measured = try Measurement(runs: 3) { for form in forms.indices { consume(try work(form)) } }
            let count = Double(forms.count)
            Table.row(
                name, Table.number(count / measured.shortest), Table.number(count / measured.median),
                Table.number(measured.shortest / count * 1e6, 1))
        }
    }

    /// What is measured: its name, and the work for the form of a number.
    private func works(_ reader: FormReader) throws -> [(name: String, work: (Int) throws -> Int)] {
        let answersReader = FormReader(editions: try FormEdition.builtIn.map(Self.ofUnknownKind))
        let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
        let encoded = try documents.map { try encoder.encode($0) }
        let markdown = MarkdownRenderer(.report2024)
        let html = HTMLRenderer(.report2024)
        let input = HTMLFormRenderer(.report2024)
        let text = TextRenderer(.report2024)
        let foreign = try documents.first.map { try ForeignForms(of: $0).forms } ?? []
        let reads: [(name: String, work: (Int) throws -> Int)] = foreign.map { name, form in
            (name: "read \(name)", work: { _ in reader.read(form).documents.count })
        }
        let others: [(name: String, work: (Int) throws -> Int)] = [
            ("read to answers", { answersReader.read(forms[$0]).documents.count }),
            ("read to typed documents", { reader.read(forms[$0]).documents.count }),
            ("encode as JSON", { try encoder.encode(documents[$0]).count }),
            ("decode from JSON", { try decoder.decode(GrantDocument.self, from: encoded[$0]) == documents[0] ? 1 : 0 }),
            ("render Markdown", { try markdown.render(documents[$0]).utf8.count }),
            ("render HTML", { try html.render(documents[$0]).utf8.count }),
            (
                "render HTML, its renderer made each time",
                { try HTMLRenderer(.report2024).render(documents[$0]).utf8.count }
            ),
            ("render HTML to fill in", { try input.render(documents[$0]).utf8.count }),
            ("render plain text", { try text.render(documents[$0]).utf8.count }),
        ]
        return reads + others
    }

    /// The edition for documents of a kind that the library does not know, which are kept as the answers that were read.
    private static func ofUnknownKind(_ edition: FormEdition) throws -> FormEdition {
        var keys = try JSONDecoder().decode([String: JSONValue].self, from: try JSONEncoder().encode(edition))
        keys["kind"] = .string("answers")
        return try JSONDecoder().decode(FormEdition.self, from: try JSONEncoder().encode(keys))
    }
}

/// Takes a result, so that the work for it is not left out.
@inline(never)
func consume(_ count: Int) {
    if count == .min { print(count) }
}
