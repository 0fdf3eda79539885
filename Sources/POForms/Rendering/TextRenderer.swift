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
public struct TextRenderer: DocumentRenderer {
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

extension TextRenderer {
    private struct PageMaker {
        var page = PreparedPage()

        mutating func add(_ edition: FormEdition) {
            page.add("\(PlainFormScanner.editionMark) \(edition.id.rawValue)\n")
            for section in edition.sections {
                if let heading = section.heading { add(heading, level: section.level) }
                for item in section.items { add(item) }
            }
        }

        private mutating func add(_ heading: FormLabel, level: Int) {
            page.add(heading) { label, year in
                let lines = PlainLayout.wrapped(label.fullText(year: year), width: PlainLayout.width)
                let length = max(3, lines.map(PlainLayout.width(of:)).max() ?? 0)
                let sign = level == 1 ? "=" : level == 2 ? "-" : "~"
                return Self.block(lines + [String(repeating: sign, count: length)])
            }
        }

        private mutating func add(_ item: FormItem) {
            switch item {
            case .caption(let label): add(paragraph: label)
            case .note(let note):
                // A note has no explanation of its own.
                if let text = note.text { add(paragraph: FormLabel(text)) }
            case .question(let question): add(question)
            case .fields(let questions): add(questions)
            case .table(let table): add(table)
            case .choices(let choices): add(choices)
            }
        }

        private mutating func add(paragraph label: FormLabel) { page.add(label) { Self.block(Self.paragraph($0, $1)) } }

        private mutating func add(_ question: FormQuestion) {
            let print = question.printing
            if question.answer == .statement {
                page.add { content, text in
                    guard print(content.answers) != nil else { return }
                    text += Self.block(Self.paragraph(question.label, content.year))
                }
                return
            }
            add(paragraph: question.label)
            page.add { content, text in Self.add(quotation: print(content.answers), to: &text) }
        }

        private mutating func add(_ choices: FormChoices) {
            add(paragraph: choices.label)
            for option in choices.options {
                // The box is filled in where a document tells; both are equally wide.
                page.add { content, text in text += choices.isMarked(option, content.answers) ? "☒" : "☐" }
                page.add(option.label) { label, year in
                    let lines = Self.wrapped("☐ \(label.fullText(year: year))")
                    return String(Self.joined(lines).dropFirst())
                }
                if option.detail != nil {
                    page.add { content, text in Self.add(quotation: content.detail(of: option), to: &text) }
                }
            }
        }

        private mutating func add(_ questions: [FormQuestion]) {
            let rows = questions.map { (label: $0.label, cells: [PreparedCell(print: $0.printing, kind: $0.answer)]) }
            add(headings: [], corner: nil, rows)
        }

        private mutating func add(_ table: FormTable) {
            let rows = table.rows.map { row in
                (label: row.label, cells: row.cells.map { PreparedCell(print: $0.printing, kind: $0.kind) })
            }
            add(headings: table.columns, corner: table.corner, rows)
        }

        private mutating func add(
            headings: [FormLabel], corner: FormLabel?, _ rows: [(label: FormLabel, cells: [PreparedCell])]
        ) {
            let labels = headings + rows.map(\.label) + [corner].compactMap { $0 }
            let tellsYear = labels.contains(where: \.tellsYear)
            let prepared = tellsYear ? nil : PlainTable.Words(headings, corner, rows.map(\.label), year: 0)
            page.add { content, text in
                let words = prepared ?? PlainTable.Words(headings, corner, rows.map(\.label), year: content.year)
                let cells = rows.map { row in row.cells.map { $0.cell(content.answers) } }
                text += Self.block(PlainTable(words: words, cells: cells).lines())
            }
        }

        private struct PreparedCell: Sendable {
            let print: @Sendable (Answers) -> String?
            let kind: AnswerKind?

            func cell(_ answers: Answers) -> PlainTable.Cell {
                guard let text = print(answers) else { return .blank }
                return kind?.isQuoted == true ? .quotation(text) : .value(text)
            }
        }

        private static func paragraph(_ label: FormLabel, _ year: Int) -> [String] {
            wrapped(label.fullText(year: year))
        }

        private static func wrapped(_ text: String) -> [String] {
            PlainLayout.wrapped(text, width: PlainLayout.width)
        }

        private static func add(quotation answer: String?, to text: inout String) {
            text += joined(PlainLayout.quoted(answer ?? "", width: PlainLayout.width))
        }

        /// Lines after an empty one.
        private static func block(_ lines: [String]) -> String { "\n" + joined(lines) }

        private static func joined(_ lines: [String]) -> String {
            lines.reduce(into: "") { text, line in
                text += line
                text += "\n"
            }
        }
    }
}
