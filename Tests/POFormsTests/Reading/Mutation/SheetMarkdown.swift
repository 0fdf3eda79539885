import POModel

@testable import POForms

/// A form in our own Markdown, as `MarkdownRenderer` prints it.
enum SheetMarkdown {
    static func print(_ sheet: Sheet) -> String {
        var text = "<!-- \(MarkdownScanner.editionComment) \(sheet.edition.id.rawValue) -->\n"
        for part in sheet.parts {
            if let heading = part.heading {
                text += "\n\(String(repeating: "#", count: part.level)) \(MarkdownEscape.line(heading))\n"
            }
            for block in part.blocks { text += print(block) }
        }
        return text
    }

    private static func print(_ block: Sheet.Block) -> String {
        switch block {
        case .caption(let label): return "\n\(MarkdownEscape.line(label))\n"
        case .note(let note, _): return "\n*\(MarkdownEscape.line(note))*\n"
        case .page(let number): return "\nSida \(number) (6)\n"
        case .question(let question):
            if question.isStatement && question.answer == nil { return "" }
            let label = "\n\(MarkdownEscape.line(question.label))\n"
            return question.isStatement ? label : label + quote(question.answer)
        case .fields(let questions):
            return "\n|  |  |\n| --- | --- |\n"
                + questions.map { question in
                    "| \(MarkdownEscape.line(question.label)) \(cell(question.answer, question.kind))|\n"
                }.joined()
        case .table(let table):
            let heads = table.isHeadless ? table.columns.map { _ in "" } : table.columns
            return "\n| \(MarkdownEscape.line(table.corner)) "
                + heads.map { "| \(MarkdownEscape.line($0)) " }.joined() + "|\n"
                + String(repeating: "| --- ", count: 1 + table.columns.count) + "|\n"
                + table.rows.map { row in
                    "| \(MarkdownEscape.line(row.label)) " + row.cells.map { cell($0.words, $0.kind) }.joined() + "|\n"
                }.joined()
        case .choices(let choices):
            return "\n\(MarkdownEscape.line(choices.label))\n"
                + choices.options.map { option in
                    "\n- \(option.isMarked ? "☒ " : "☐ ")\(MarkdownEscape.line(option.label))\n"
                        + quote(option.detail.map { Words($0) })
                }.joined()
        }
    }

    private static func quote(_ answer: Words?) -> String {
        guard let answer else { return "" }
        return "\n"
            + (answer.isMarkedUp ? "> \(answer.markdown())\n" : MarkdownEscape.quotation(answer.text))
    }

    private static func cell(_ words: Words?, _ kind: AnswerKind?) -> String {
        guard let words else { return "|  " }
        return (kind?.isQuoted == true ? "| > " : "| ") + words.markdown() + " "
    }
}
