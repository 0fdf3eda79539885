import Foundation

@testable import POForms

/// A form in HTML as converters of Word documents print it: it names no edition, and tables have no head.
enum SheetWordHTML {
    static func print(_ sheet: Sheet) -> String {
        var html = ""
        for part in sheet.parts {
            if let heading = part.heading { html += "<h\(part.level)>\(HTMLEscape.text(heading))</h\(part.level)>\n" }
            for block in part.blocks { html += print(block) }
        }
        return html
    }

    private static func print(_ block: Sheet.Block) -> String {
        switch block {
        case .caption(let label): return paragraph(HTMLEscape.text(label))
        case .note(_, let note): return paragraph(HTMLEscape.text(note))
        case .page(let number): return paragraph("Sida \(number) (6)")
        case .question(let question):
            if question.isStatement && question.answer == nil { return "" }
            return paragraph(HTMLEscape.text(question.label))
                + (question.isStatement ? "" : question.shownAnswer.map(paragraphs) ?? "")
        case .fields(let questions):
            let cells = questions.map { question in
                HTMLEscape.text(question.label) + (question.shownAnswer.map { " " + $0.html } ?? "")
            }
            let rows = stride(from: 0, to: cells.count, by: 2).map { Array(cells[$0..<min($0 + 2, cells.count)]) }
            return grid(rows)
        case .table(let table):
            let heads = table.isHeadless ? [] : [[table.corner] + table.columns].map { $0.map { HTMLEscape.text($0) } }
            return grid(heads + table.rows.map { [HTMLEscape.text($0.label)] + $0.cells.map { $0.words?.html ?? "" } })
        case .choices(let choices):
            return paragraph(HTMLEscape.text(choices.label))
                + grid(
                    choices.options.map { option in
                        [
                            option.isMarked ? "X" : "",
                            HTMLEscape.text(option.label) + (option.detail.map { " " + HTMLEscape.text($0) } ?? ""),
                        ]
                    })
        }
    }

    private static func paragraph(_ html: String) -> String { "<p>\(html)</p>\n" }

    private static func paragraphs(_ words: Words) -> String {
        if words.isMarkedUp { return paragraph(words.html) }
        return words.text.components(separatedBy: "\n\n").map { paragraph(HTMLEscape.lines($0)) }.joined()
    }

    private static func grid(_ rows: [[String]]) -> String {
        "<table>\n"
            + rows.map { row in
                "<tr>" + row.map { $0.isEmpty ? "<td></td>" : "<td><p>\($0)</p></td>" }.joined() + "</tr>\n"
            }.joined() + "</table>\n"
    }
}
