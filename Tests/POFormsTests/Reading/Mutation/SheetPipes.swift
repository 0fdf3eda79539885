import Foundation

@testable import POForms

/// A form in Markdown as converters of Word documents print it: it names no edition, cells are padded, answers stand
/// as paragraphs, and short fields stand in cells with their labels.
enum SheetPipes {
    private static let width = 72

    static func print(_ sheet: Sheet) -> String {
        var blocks: [String] = []
        for part in sheet.parts {
            if let heading = part.heading {
                blocks.append(String(repeating: "#", count: part.level) + " " + MarkdownEscape.line(heading))
            }
            for block in part.blocks { blocks += print(block) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func print(_ block: Sheet.Block) -> [String] {
        switch block {
        case .caption(let label): return [wrapped(MarkdownEscape.line(label))]
        case .note(_, let note): return [wrapped(MarkdownEscape.line(note))]
        case .page(let number): return ["Sida \(number) (6)"]
        case .question(let question):
            if question.isStatement && question.answer == nil { return [] }
            return [wrapped(MarkdownEscape.line(question.label))] + paragraphs(question)
        case .fields(let questions):
            let cells = questions.map { question in
                MarkdownEscape.line(question.label) + (question.shownAnswer.map { " " + $0.markdown() } ?? "")
            }
            var rows = stride(from: 0, to: cells.count, by: 2).map { Array(cells[$0..<min($0 + 2, cells.count)]) }
            if let last = rows.indices.last, rows.count > 1, rows[last].count == 1 { rows[last].append("") }
            return [grid(rows)]
        case .table(let table):
            let heads = table.isHeadless ? table.columns.map { _ in "" } : table.columns
            let rows = table.rows.map { row in
                [MarkdownEscape.line(row.label)] + row.cells.map { $0.words?.markdown() ?? "" }
            }
            return [grid([[MarkdownEscape.line(table.corner)] + heads.map { MarkdownEscape.line($0) }] + rows)]
        case .choices(let choices):
            let rows = choices.options.map { option in
                [
                    option.isMarked ? "X" : "",
                    MarkdownEscape.line(option.label) + (option.detail.map { " " + MarkdownEscape.line($0) } ?? ""),
                ]
            }
            return [wrapped(MarkdownEscape.line(choices.label)), grid(rows)]
        }
    }

    private static func paragraphs(_ question: Sheet.Question) -> [String] {
        guard !question.isStatement, let answer = question.shownAnswer else { return [] }
        if answer.isMarkedUp { return [answer.markdown()] }
        return answer.text.components(separatedBy: "\n\n").map { paragraph in
            paragraph.components(separatedBy: "\n").map { wrapped(MarkdownEscape.line($0)) }.joined(separator: "  \n")
        }
    }

    /// A table whose first row is its head.
    private static func grid(_ rows: [[String]]) -> String {
        let count = rows.map(\.count).max() ?? 0
        let rows = rows.map { $0 + Array(repeating: "", count: count - $0.count) }
        let widths = (0..<count).map { column in max(3, rows.map { $0[column].count }.max() ?? 3) }
        let lines = rows.map { row in
            "| " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: " | ") + " |"
        }
        let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }

    private static func wrapped(_ text: String) -> String {
        SheetLayout.wrapped(text, width: width).joined(separator: "\n")
    }
}

extension String {
    /// The text with blanks behind it, up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Sheet.Question {
    /// The answer as it stands beside the label, which may be its beginning.
    var shownAnswer: Words? {
        guard labelBeginsAnswer, let answer, !answer.isMarkedUp, answer.text.hasPrefix(label + " ") else {
            return answer
        }
        return Words(String(answer.text.dropFirst(label.count + 1)))
    }
}
