public import POModel

/// Renders a form as Markdown.
///
/// Labels stand as printed; a person's own words stand in quotations (`> `) right after their label, with every sign
/// that could be a mark escaped, so that no answer can be taken for a part of the form.
public struct MarkdownRenderer: Sendable {
    private let edition: FormEdition

    /// Creates a renderer of an edition.
    public init(_ edition: FormEdition) { self.edition = edition }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) -> String {
        var page = Page(content: FormContent(edition, document))
        page.render()
        return page.text
    }
}

extension MarkdownRenderer {
    private struct Page {
        let content: FormContent
        var text = ""

        mutating func render() {
            text += "<!-- \(MarkdownScanner.editionComment) \(content.edition.id.rawValue) -->\n"
            for section in content.edition.sections {
                if let heading = section.heading {
                    line(
                        String(repeating: "#", count: section.level) + " " + label(heading.fullText(year: content.year))
                    )
                }
                for item in section.items { render(item) }
            }
        }

        private mutating func render(_ item: FormItem) {
            switch item {
            case .caption(let label): line(self.label(label.fullText(year: content.year)))
            case .note(let note):
                if let text = note.text { line("*" + label(FormLabel(text).text(year: content.year)) + "*") }
            case .question(let question): render(question)
            case .fields(let questions): render(questions)
            case .table(let table): render(table)
            case .choices(let choices): render(choices)
            }
        }

        private mutating func render(_ choices: FormChoices) {
            line(label(choices.label.fullText(year: content.year)))
            for option in choices.options {
                let box = choices.isMarked(option, content.answers) ? "☒" : "☐"
                line("- \(box) " + label(option.label.fullText(year: content.year)))
                if let detail = content.detail(of: option) { text += "\n" + MarkdownEscape.quotation(detail) }
            }
        }

        private mutating func render(_ question: FormQuestion) {
            let answer = content.text(of: question)
            if question.answer == .statement && answer == nil { return }
            line(label(question.label.fullText(year: content.year)))
            guard let answer, question.answer != .statement else { return }
            text += "\n" + MarkdownEscape.quotation(answer)
        }

        private mutating func render(_ questions: [FormQuestion]) {
            text += "\n|  |  |\n| --- | --- |\n"
            for question in questions {
                row(question.label.fullText(year: content.year), [content.text(of: question)], [question.answer])
            }
        }

        private mutating func render(_ table: FormTable) {
            let year = content.year
            let headings = [table.corner?.text(year: year) ?? ""] + table.columns.map { $0.fullText(year: year) }
            text += "\n" + headings.map { "| \(label($0)) " }.joined() + "|\n"
            text += String(repeating: "| --- ", count: headings.count) + "|\n"
            for row in table.rows {
                self.row(row.label.fullText(year: year), row.print(content.answers), row.cells.map(\.kind))
            }
        }

        private mutating func row(_ label: String, _ cells: [String?], _ kinds: [AnswerKind?]) {
            text += "| \(self.label(label)) "
            for (cell, kind) in zip(cells, kinds) {
                let mark = kind?.isQuoted == true ? "> " : ""
                text += cell.map { "| \(mark)\(MarkdownEscape.line($0)) " } ?? "|  "
            }
            text += "|\n"
        }

        private mutating func line(_ line: String) { text += "\n" + line + "\n" }

        private func label(_ text: String) -> String { MarkdownEscape.line(text) }
    }
}

extension FormCell {
    /// The kind of answer in the cell; `nil` for a mark.
    var kind: AnswerKind? { if case .answer(_, let kind) = self { kind } else { nil } }
}
