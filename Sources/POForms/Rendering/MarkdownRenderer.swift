public import POModel

/// Renders a form as Markdown.
///
/// Labels stand as printed; a person's own words stand in quotations (`> `) right after their label, with every sign
/// that could be a mark escaped, so that no answer can be taken for a part of the form.
///
/// ```swift
/// let markdown = try MarkdownRenderer(.report2024).render(.report(report))
/// ```
public struct MarkdownRenderer: DocumentRenderer {
    private let edition: FormEdition
    private let page: PreparedPage

    /// Creates a renderer of an edition.
    ///
    /// - Complexity: O(*n*) in the size of the form.
    public init(_ edition: FormEdition) {
        self.edition = edition
        var maker = PageMaker()
        maker.add(edition)
        page = maker.page
    }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) throws(UnsuitableDocument) -> String {
        try edition.requireSuitable(document)
        return page.text(FormContent(edition, document))
    }
}

extension MarkdownRenderer {
    private struct PageMaker {
        var page = PreparedPage()

        mutating func add(_ edition: FormEdition) {
            page.add("<!-- \(MarkdownScanner.editionComment) \(edition.id.rawValue) -->\n")
            for section in edition.sections {
                if let heading = section.heading {
                    line(String(repeating: "#", count: section.level) + " ", heading)
                }
                for item in section.items { add(item) }
            }
        }

        private mutating func add(_ item: FormItem) {
            switch item {
            case .caption(let label): line("", label)
            case .note(let note):
                // A note has no explanation of its own.
                if let text = note.text { line("*", FormLabel(text), "*") }
            case .question(let question): add(question)
            case .fields(let questions): add(questions)
            case .table(let table): add(table)
            case .choices(let choices): add(choices)
            }
        }

        private mutating func add(_ choices: FormChoices) {
            line("", choices.label)
            for option in choices.options {
                page.add("\n- ")
                page.add { content, text in text += choices.isMarked(option, content.answers) ? "☒ " : "☐ " }
                words(option.label)
                page.add("\n")
                page.add { content, text in Self.quote(content.detail(of: option), &text) }
            }
        }

        private mutating func add(_ question: FormQuestion) {
            if question.answer == .statement {
                let print = question.printing
                page.add { content, text in
                    guard print(content.answers) != nil else { return }
                    text += "\n"
                    text += Self.words(question.label, content.year)
                    text += "\n"
                }
            } else {
                line("", question.label)
                let print = question.printing
                page.add { content, text in Self.quote(print(content.answers), &text) }
            }
        }

        private mutating func add(_ questions: [FormQuestion]) {
            page.add("\n|  |  |\n| --- | --- |\n")
            for question in questions {
                heading(question.label)
                let (print, kind) = (question.printing, question.answer)
                page.add { content, text in Self.cell(print(content.answers), kind, &text) }
                page.add("|\n")
            }
        }

        private mutating func add(_ table: FormTable) {
            page.add("\n")
            // The corner's explanation is not printed.
            heading(FormLabel(table.corner?.text ?? ""))
            for column in table.columns { heading(column) }
            page.add("|\n" + String(repeating: "| --- ", count: 1 + table.columns.count) + "|\n")
            for row in table.rows {
                heading(row.label)
                for cell in row.cells {
                    let (print, kind) = (cell.printing, cell.kind)
                    page.add { content, text in Self.cell(print(content.answers), kind, &text) }
                }
                page.add("|\n")
            }
        }

        private mutating func heading(_ label: FormLabel) {
            page.add("| ")
            words(label)
            page.add(" ")
        }

        private mutating func line(_ before: String, _ label: FormLabel, _ after: String = "") {
            page.add("\n" + before)
            words(label)
            page.add(after + "\n")
        }

        private mutating func words(_ label: FormLabel) { page.add(label, Self.words) }

        private static func words(_ label: FormLabel, _ year: Int) -> String {
            MarkdownEscape.line(label.fullText(year: year))
        }

        private static func quote(_ answer: String?, _ text: inout String) {
            guard let answer else { return }
            text += "\n"
            text += MarkdownEscape.quotation(answer)
        }

        private static func cell(_ answer: String?, _ kind: AnswerKind?, _ text: inout String) {
            guard let answer else { return text += "|  " }
            text += kind?.isQuoted == true ? "| > " : "| "
            text += MarkdownEscape.line(answer)
            text += " "
        }
    }
}

extension FormCell {
    /// The kind of answer in the cell; `nil` for a mark.
    var kind: AnswerKind? { if case .answer(_, let kind) = self { kind } else { nil } }
}
