/// A form as `pdftotext -layout` prints it: lines of pages, columns kept by blanks.
enum SheetLayout {
    private static let width = 92
    private static let labelWidth = 32

    static func print(_ sheet: Sheet) -> String {
        var lines: [String] = []
        for part in sheet.parts {
            if let heading = part.heading { lines += [""] + wrapped(heading, width: width) }
            for block in part.blocks { lines += print(block) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func print(_ block: Sheet.Block) -> [String] {
        switch block {
        case .caption(let label): return wrapped(label, width: width)
        case .note(_, let note): return wrapped(note, width: width)
        case .page(let number): return ["", "", "\(number)(6)", "\u{0C}"]
        case .question(let question):
            if question.isStatement { return question.answer == nil ? [] : wrapped(question.label, width: width) }
            return wrapped(question.label, width: width)
                + (question.shownAnswer?.text.split(separator: "\n").flatMap { wrapped(String($0), width: width) } ?? [])
        case .fields(let questions): return fields(questions)
        case .table(let table): return rows(of: table)
        case .choices(let choices):
            return wrapped(choices.label, width: width)
                + choices.options.flatMap { option in
                    let label = option.label + (option.detail.map { " " + $0 } ?? "")
                    let lines = wrapped(label, width: width - 8)
                    return lines.enumerated().map { number, line in
                        (number == 0 && option.isMarked ? "X" : "").padded(to: 8) + line
                    }
                } + [""]
        }
    }

    /// Two fields to a line where they are short.
    private static func fields(_ questions: [Sheet.Question]) -> [String] {
        var lines: [String] = []
        var open: String?
        for question in questions {
            let text = question.label + (question.shownAnswer.map { " " + $0.text } ?? "")
            if let before = open {
                if text.count <= 44 {
                    lines.append(before.padded(to: 46) + text)
                    open = nil
                    continue
                }
                lines.append(before)
                open = nil
            }
            if text.count <= 40 { open = text } else { lines += wrapped(text, width: width) }
        }
        return lines + [open].compactMap(\.self) + [""]
    }

    private static func rows(of table: Sheet.Table) -> [String] {
        let step = max(8, (width - labelWidth) / max(1, table.columns.count))
        var lines: [String] = []
        if !table.isHeadless {
            let heads = table.columns.map { wrapped($0, width: step - 2) }
            lines += columns(wrapped(table.corner, width: labelWidth - 2), heads.map { ($0, 0) }, step)
        }
        for row in table.rows {
            let cells = row.cells.map { cell in (cell.words.map { wrapped($0.text, width: step - 2) } ?? [], cell.shift)
            }
            lines += columns(wrapped(row.label, width: labelWidth - 2), cells, step)
        }
        return lines + [""]
    }

    /// Lines of columns that begin on the same line.
    private static func columns(_ label: [String], _ cells: [([String], Double)], _ step: Int) -> [String] {
        let height = max(label.count, cells.map(\.0.count).max() ?? 0)
        return (0..<height).map { number in
            var line = number < label.count ? label[number] : ""
            for (column, cell) in cells.enumerated() where number < cell.0.count {
                line = line.padded(to: labelWidth + column * step + Int(Double(step) * cell.1)) + cell.0[number]
            }
            return line
        }
    }

    /// A text in lines; blanks within it stay as they are where no line ends.
    static func wrapped(_ text: String, width: Int) -> [String] {
        if text.count <= width { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty && line.count + 1 + word.count > width {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}
