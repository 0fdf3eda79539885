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
                    line(String(repeating: "#", count: section.level) + " " + words(heading))
                }
                for item in section.items { render(item) }
            }
        }

        private mutating func render(_ item: FormItem) {
            switch item {
            case .caption(let label): line(words(label))
            case .note(let note):
                if let text = note.text { line("*" + MarkdownEscape.line(FormLabel(text).text(year: content.year)) + "*") }
            case .question(let question): render(question)
            case .fields(let questions): render(questions)
            case .table(let table): render(table)
            case .choices(let choices): render(choices)
            }
        }

        private mutating func render(_ choices: FormChoices) {
            line(words(choices.label))
            for option in choices.options {
                let box = choices.isMarked(option, content.answers) ? "☒" : "☐"
                line("- \(box) " + words(option.label))
                if let detail = content.detail(of: option) { quote(detail) }
            }
        }

        private mutating func render(_ question: FormQuestion) {
            let answer = content.text(of: question)
            if question.answer == .statement && answer == nil { return }
            line(words(question.label))
            guard let answer, question.answer != .statement else { return }
            quote(answer)
        }

        private mutating func render(_ questions: [FormQuestion]) {
            text += "\n|  |  |\n| --- | --- |\n"
            for question in questions {
                cell(words(question.label))
                cell(content.text(of: question), question.answer)
                text += "|\n"
            }
        }

        private mutating func render(_ table: FormTable) {
            text += "\n"
            cell(MarkdownEscape.line(table.corner?.text(year: content.year) ?? ""))
            for column in table.columns { cell(words(column)) }
            text += "|\n"
            text += String(repeating: "| --- ", count: 1 + table.columns.count)
            text += "|\n"
            for row in table.rows {
                cell(words(row.label))
                for cell in row.cells { self.cell(cell.print(content.answers), cell.kind) }
                text += "|\n"
            }
        }

        private mutating func cell(_ words: String) {
            text += "| "
            text += words
            text += " "
        }

        private mutating func cell(_ answer: String?, _ kind: AnswerKind?) {
            guard let answer else { return text += "|  " }
            text += kind?.isQuoted == true ? "| > " : "| "
            text += MarkdownEscape.line(answer)
            text += " "
        }

        private mutating func line(_ line: String) {
            text += "\n"
            text += line
            text += "\n"
        }

        private mutating func quote(_ answer: String) {
            text += "\n"
            text += MarkdownEscape.quotation(answer)
        }

        private func words(_ label: FormLabel) -> String { MarkdownEscape.line(label.fullText(year: content.year)) }
    }
}

extension FormCell {
    /// The kind of answer in the cell; `nil` for a mark.
    var kind: AnswerKind? { if case .answer(_, let kind) = self { kind } else { nil } }
}
