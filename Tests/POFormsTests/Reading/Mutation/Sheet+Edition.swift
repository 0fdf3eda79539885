import POModel

@testable import POForms

extension Sheet {
    /// The form of an edition, filled with a document's answers.
    init(_ edition: FormEdition, _ document: GrantDocument) {
        let content = FormContent(edition, document)
        self.edition = edition
        year = content.year
        parts = edition.sections.map { section in
            Part(
                heading: section.heading?.fullText(year: content.year), level: section.level,
                blocks: section.items.compactMap { Self.block($0, content) })
        }
    }

    private static func block(_ item: FormItem, _ content: FormContent) -> Block? {
        let year = content.year
        switch item {
        case .caption(let label): return .caption(label.fullText(year: year))
        case .note(let note):
            return note.text.map { text in
                let own = FormLabel(text).text(year: year)
                return .note(own, printed: PrintedNotes.text(beginning: note.openings) ?? own)
            }
        case .question(let question): return .question(Self.question(question, content))
        case .fields(let questions): return .fields(questions.map { Self.question($0, content) })
        case .table(let table): return .table(Self.table(table, content))
        case .choices(let choices):
            return .choices(
                Choices(
                    field: choices.id.rawValue, label: choices.label.fullText(year: year),
                    allowsSeveral: choices.allowsSeveral,
                    options: choices.options.map { option in
                        Option(
                            label: option.label.fullText(year: year), value: option.value,
                            isMarked: choices.isMarked(option, content.answers),
                            detailField: option.detail?.rawValue, detail: content.detail(of: option))
                    }))
        }
    }

    private static func question(_ question: FormQuestion, _ content: FormContent) -> Question {
        Question(
            label: question.label.fullText(year: content.year), fields: question.fields.map(\.rawValue),
            kind: question.answer, answer: content.text(of: question).map { Words($0) },
            labelBeginsAnswer: question.labelBeginsAnswer)
    }

    private static func table(_ table: FormTable, _ content: FormContent) -> Table {
        Table(
            corner: table.corner?.text(year: content.year) ?? "", hasCorner: table.corner != nil,
            columns: table.columns.map { $0.fullText(year: content.year) },
            rows: table.rows.map { row in
                Row(
                    label: row.label.fullText(year: content.year),
                    cells: zip(row.cells, row.print(content.answers)).map { cell, text in
                        let words = text.map { Words($0) }
                        return switch cell {
                        case .answer(let field, let kind): Cell(field: field.rawValue, kind: kind, words: words)
                        case .mark(let field, let choice, _):
                            Cell(field: field.rawValue, choice: choice.value, words: words)
                        }
                    })
            })
    }
}
