public import POModel

/// Renders a form as plain text, to be read as it is.
///
/// The first line names the edition. Labels stand as printed; a person's own words stand right after their label in
/// lines that begin with `| `, and tables stand in columns under a rule, so that no answer can be taken for a part of
/// the form. An empty `|` is where an answer can be written.
///
/// ```swift
/// let text = try TextRenderer(.report2024).render(.report(report))
/// ```
public struct TextRenderer: Sendable {
    private let edition: FormEdition

    /// Creates a renderer of an edition.
    public init(_ edition: FormEdition) { self.edition = edition }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) throws(UnsuitableDocument) -> String {
        try edition.requireSuitable(document)
        var page = Page(content: FormContent(edition, document))
        page.render()
        return page.text
    }
}

extension TextRenderer {
    private struct Page {
        let content: FormContent
        var text = ""

        mutating func render() {
            text += "\(PlainFormScanner.editionMark) \(content.edition.id.rawValue)\n"
            for section in content.edition.sections {
                if let heading = section.heading { render(heading, level: section.level) }
                for item in section.items { render(item) }
            }
        }

        private mutating func render(_ heading: FormLabel, level: Int) {
            let lines = PlainLayout.wrapped(heading.fullText(year: content.year), width: PlainLayout.width)
            let length = max(3, lines.map(PlainLayout.width(of:)).max() ?? 0)
            let sign = level == 1 ? "=" : level == 2 ? "-" : "~"
            add(lines + [String(repeating: sign, count: length)])
        }

        private mutating func render(_ item: FormItem) {
            switch item {
            case .caption(let label): add(paragraph(label.fullText(year: content.year)))
            case .note(let note):
                if let text = note.text { add(paragraph(FormLabel(text).text(year: content.year))) }
            case .question(let question): render(question)
            case .fields(let questions):
                let rows = questions.map { question in
                    (question.label.fullText(year: content.year), [cell(content.text(of: question), question.answer)])
                }
                add(PlainTable(headings: [], rows: rows).lines())
            case .table(let table): render(table)
            case .choices(let choices): render(choices)
            }
        }

        private mutating func render(_ question: FormQuestion) {
            let answer = content.text(of: question)
            if question.answer == .statement && answer == nil { return }
            let label = paragraph(question.label.fullText(year: content.year))
            if question.answer == .statement { return add(label) }
            add(label + PlainLayout.quoted(answer ?? "", width: PlainLayout.width))
        }

        private mutating func render(_ choices: FormChoices) {
            var lines = paragraph(choices.label.fullText(year: content.year))
            for option in choices.options {
                let box = choices.isMarked(option, content.answers) ? "☒" : "☐"
                lines += paragraph("\(box) \(option.label.fullText(year: content.year))")
                if option.detail != nil {
                    lines += PlainLayout.quoted(content.detail(of: option) ?? "", width: PlainLayout.width)
                }
            }
            add(lines)
        }

        private mutating func render(_ table: FormTable) {
            let year = content.year
            let rows = table.rows.map { row in
                (row.label.fullText(year: year), row.cells.map { cell($0.print(content.answers), $0.kind) })
            }
            add(
                PlainTable(
                    headings: table.columns.map { $0.fullText(year: year) },
                    corner: table.corner?.text(year: year) ?? "", rows: rows
                ).lines())
        }

        private func cell(_ text: String?, _ kind: AnswerKind?) -> PlainTable.Cell {
            guard let text else { return .blank }
            return kind?.isQuoted == true ? .quotation(text) : .value(text)
        }

        private func paragraph(_ text: String) -> [String] { PlainLayout.wrapped(text, width: PlainLayout.width) }

        private mutating func add(_ lines: [String]) {
            text += "\n"
            for line in lines {
                text += line
                text += "\n"
            }
        }
    }
}
