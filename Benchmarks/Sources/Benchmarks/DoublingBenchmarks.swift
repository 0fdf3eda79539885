import POForms
import POModel

/// How the time to read one document grows when the document doubles.
struct DoublingBenchmarks {
    /// The size of the smaller document, in bytes.
    let size: Int

    /// Prints the seconds of both sizes and their ratio, which should be at most 2.3.
    func run() throws {
        guard let document = try InventedForms(count: 1).documents.first else { return }
        let forms = [
            ("Markdown", try MarkdownRenderer(.report2024).render(document)),
            ("HTML", try HTMLRenderer(.report2024).render(document)),
            ("plain text", try TextRenderer(.report2024).render(document)),
        ]
        Table.row("", "seconds", "doubled", "ratio")
        for (name, form) in forms {
            compare("\(name), one form after the other", repeated(form, size), repeated(form, size * 2))
            let long = { (length: Int) in
                let answer = "Ombuden har under året sökt stöd i kontakten med vården. "
                let text = String(repeating: answer, count: length / answer.utf8.count)
                return form.replacing("Socialnämnden", with: text)
            }
            compare("\(name), one long answer", long(size), long(size * 2))
        }
    }

    private func repeated(_ text: String, _ length: Int) -> String {
        String(repeating: text + "\n\n", count: max(1, length / text.utf8.count))
    }

    private func compare(_ name: String, _ once: String, _ twice: String) {
        let reader = FormReader()
        let (once, twice) = (Array(once.utf8), Array(twice.utf8))
        let first = Measurement(runs: 7) { consume(reader.read(once).documents.count) }.shortest
        let second = Measurement(runs: 7) { consume(reader.read(twice).documents.count) }.shortest
        Table.row(name, Table.number(first, 3), Table.number(second, 3), Table.number(second / first, 2))
    }
}
