/// A form as LibreOffice exports it as text: each paragraph and each cell is a line, a blank cell an empty one.
enum SheetLines {
    static func print(_ sheet: Sheet) -> String {
        var lines: [String] = []
        for part in sheet.parts {
            if let heading = part.heading { lines.append(heading) }
            for block in part.blocks { lines += print(block) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func print(_ block: Sheet.Block) -> [String] {
        switch block {
        case .caption(let label): return [label]
        case .note(_, let note): return [note]
        case .page(let number): return ["Sida \(number) (6)"]
        case .question(let question):
            if question.isStatement { return question.answer == nil ? [] : [question.label] }
            return [question.label] + paragraphs(question.shownAnswer)
        case .fields(let questions):
            return questions.map { question in
                question.label + (question.shownAnswer.map { " " + $0.text } ?? "")
            }
        case .table(let table):
            let heads = table.isHeadless ? [] : [table.corner] + table.columns
            return heads + table.rows.flatMap { row in [row.label] + row.cells.map { $0.words?.text ?? "" } }
        case .choices(let choices):
            return [choices.label]
                + choices.options.flatMap { option in
                    [option.isMarked ? "X" : "", option.label + (option.detail.map { " " + $0 } ?? "")]
                }
        }
    }

    private static func paragraphs(_ answer: Words?) -> [String] {
        guard let answer else { return [] }
        return answer.text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }
}
