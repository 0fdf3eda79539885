import POModel

/// Tables with an input in each cell.
extension HTMLFormPage {
    mutating func render(_ table: FormTable, _ caption: FormLabel?, section: Int?) {
        tables += 1
        let id = "t\(tables)"
        let hint = table.rows.flatMap(\.cells).compactMap(\.input).compactMap(\.hint).first
        if let hint {
            html += "<p class=\"\(HTMLScanner.aidClass) hint\" id=\"\(id)-hint\">\(HTMLEscape.text(hint))</p>\n"
        }
        let isMarked = table.isMarked
        html += "<table class=\"\(isMarked ? "marks" : "counts")\""
        html += caption == nil ? section.map { " aria-labelledby=\"section-\($0)\"" } ?? "" : ""
        html += ">\n"
        if let caption { html += "<caption>\(html(caption))</caption>\n" }
        html += "<thead>\n<tr>"
        html += table.corner.map { "<th scope=\"col\">\(html($0))</th>" } ?? "<td></td>"
        for (number, column) in table.columns.enumerated() {
            html += "<th scope=\"col\" id=\"\(id)-c\(number)\">\(html(column))</th>"
        }
        if isMarked { html += "<td class=\"\(HTMLScanner.aidClass) none\"></td>" }
        html += "</tr>\n</thead>\n<tbody>\n"
        for (number, row) in table.rows.enumerated() {
            render(row, number: number, of: id, hint: hint, isMarked: isMarked)
        }
        html += "</tbody>\n</table>\n"
    }

    mutating func render(_ row: FormRow, number: Int, of table: String, hint: String?, isMarked: Bool) {
        html += "<tr><th scope=\"row\"><span id=\"\(table)-r\(number)\">\(html(row.label))</span>"
        for field in row.fields { renderErrors(field) }
        html += "</th>"
        for (column, cell) in row.cells.enumerated() {
            let named = " aria-labelledby=\"\(table)-r\(number) \(table)-c\(column)\""
            html += "<td>"
            switch cell {
            case .answer(let field, let kind):
                let input = FieldInput(field, kind)
                typed(field, input, descriptions: input.hint == nil ? [] : ["\(table)-hint"], others: named)
            case .mark(let field, let choice, let count):
                // A number takes the place of the mark when the page is read as a form.
                let isFirst = row.cells.firstIndex { $0.fields.first == field } == column
                input(
                    field, type: choices[field] == 1 ? "checkbox" : "radio", value: choice.inputValue,
                    id: isFirst && !canBeBlank.contains(field) ? Self.id(field) : nil, others: named,
                    isAid: count.map { !values[$0].isEmpty } ?? false)
                if let count {
                    typed(
                        count, FieldInput(count, .count), descriptions: ["\(table)-hint"],
                        others: named + " class=\"number\"")
                }
            }
            html += "</td>"
        }
        if isMarked { renderBlankChoice(of: row, named: "\(table)-r\(number)") }
        html += "</tr>\n"
    }

    /// The choice of no answer, as a browser cannot take a choice back.
    mutating func renderBlankChoice(of row: FormRow, named: String) {
        html += "<td class=\"\(HTMLScanner.aidClass) none\">"
        for case .mark(let field, _, _) in row.cells where (choices[field] ?? 0) > 1 {
            guard canBeBlank.insert(field).inserted else { continue }
            let id = Self.id(field) + "-none"
            html += "<label id=\"\(id)\">"
            input(field, type: "radio", value: "", id: nil, others: " aria-labelledby=\"\(named) \(id)\"")
            html += " Inget svar</label>"
        }
        html += "</td>"
    }
}

extension FormCell {
    /// The input for the text in the cell; `nil` when there is none.
    var input: FieldInput? {
        switch self {
        case .answer(let field, let kind): FieldInput(field, kind)
        case .mark(_, _, let number?): FieldInput(number, .count)
        case .mark(_, _, nil): nil
        }
    }
}

extension FormItem {
    var isTable: Bool { if case .table = self { true } else { false } }

    /// The kinds of answers asked for, other than marks.
    var answerKinds: [AnswerKind] {
        switch self {
        case .caption, .note: []
        case .question(let question): [question.answer]
        case .fields(let questions): questions.map(\.answer)
        case .choices: []
        case .table(let table): table.rows.flatMap(\.cells).compactMap(\.kind)
        }
    }

    /// The label of the question or row that asks for a field; `nil` if none does.
    func label(of field: FieldID) -> FormLabel? {
        switch self {
        case .caption, .note: nil
        case .question(let question): question.inputName == field ? question.label : nil
        case .fields(let questions): questions.first { $0.inputName == field }?.label
        case .choices(let choices): choices.fields.contains(field) ? choices.label : nil
        case .table(let table): table.rows.first { $0.fields.contains(field) }?.label
        }
    }
}
