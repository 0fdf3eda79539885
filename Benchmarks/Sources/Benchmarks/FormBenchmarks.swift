import Foundation
import POForms
import POModel

/// Reading and rendering invented forms on one thread.
struct FormBenchmarks {
    private let documents: [GrantDocument]
    private let forms: [[UInt8]]

    init(count: Int) throws {
        let invented = try InventedForms(count: count)
        documents = invented.documents
        forms = invented.markdown
    }

    /// Prints a table; tells first how many forms do not read as they were written, which must be none.
    func run() throws {
        let reader = FormReader()
        let bytes = forms.reduce(0) { $0 + $1.count }
        let wrong = zip(forms, documents).prefix(200).count { form, document in
            reader.read(form).documents.map(\.document) != [document]
        }
        print(
            "\(forms.count) forms of \(bytes / max(1, forms.count)) bytes; of the first 200, \(wrong) do not read as written"
        )
        Table.row("", "forms/s", "median", "MB/s")
        report("read to typed documents") { for form in forms { consume(reader.read(form).documents.count) } }
        // The typed document alone: what a reading does last, from answers as a tree to values that are checked.
        let encoder = JSONEncoder()
        let decoder = JSONDecoder()
        let encoded = try documents.map { try encoder.encode($0) }
        report("JSON to typed documents") {
            for json in encoded { consume((try? decoder.decode(GrantDocument.self, from: json)) == nil ? 0 : 1) }
        }
        let markdown = MarkdownRenderer(.report2024)
        report("render Markdown") { for document in documents { consume(markdown.render(document).utf8.count) } }
        let html = HTMLRenderer(.report2024)
        report("render HTML") { for document in documents { consume(html.render(document).utf8.count) } }
    }

    private func report(_ name: String, _ work: () -> Void) {
        let measured = Measurement(runs: 3, of: work)
        let bytes = Double(forms.reduce(0) { $0 + $1.count })
        Table.row(
            name, Table.number(Double(forms.count) / measured.shortest),
            Table.number(Double(forms.count) / measured.median), Table.number(bytes / measured.shortest / 1e6, 1))
    }
}

/// Takes a result, so that the work for it is not left out.
@inline(never)
func consume(_ count: Int) {
    if count == .min { print(count) }
}
