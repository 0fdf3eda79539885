import POModel

/// Tables with an input in each cell.
extension HTMLFormPage {
    mutating func render(_ table: FormTable, _ caption: FormLabel?, section: Int?) {
        tables += 1
        let id = "t\(tables)"
        let hints = renderHints(of: table, id: id)
        let isMarked = table.isMarked
        html += "<table class=\"\(isMarked ? "marks" : "counts")\""
        html += caption == nil ? section.map { " aria-labelledby=\"section-\($0)\"" } ?? "" : ""
        html += ">\n"
        // The sign of a question that is all the table stands by its caption, else by its corner or first row.
        let duties = content.edition.duties(of: table)
        var shared = ""
        if case .one(let duty) = duties { shared = mark(duty) }
        if let caption {
            html += "<caption>\(html(caption))\(shared)</caption>\n"
            shared = ""
        }
        html += "<thead>\n<tr>"
        if let corner = table.corner {
            html += "<th scope=\"col\">\(html(corner))\(shared)</th>"
            shared = ""
        } else {
            html += "<td></td>"
        }
        for (number, column) in table.columns.enumerated() {
            html += "<th scope=\"col\" id=\"\(id)-c\(number)\">\(html(column))</th>"
        }
        if isMarked { html += "<td class=\"\(HTMLScanner.aidClass) none\"></td>" }
        html += "</tr>\n</thead>\n<tbody>\n"
        for (number, row) in table.rows.enumerated() {
            var sign = number == 0 ? shared : ""
            if case .each(let each) = duties { sign = mark(each[number]) }
            render(row, sign: sign, id: "\(id)-r\(number)", of: table, id, hints: hints)
        }
        html += "</tbody>\n</table>\n"
    }

    /// What is expected in the cells, once for each kind of them, and the id of each by its words.
    private mutating func renderHints(of table: FormTable, id: String) -> [String: String] {
        var ids: [String: String] = [:]
        for hint in table.rows.flatMap(\.cells).compactMap(\.input).compactMap(\.hint) where ids[hint] == nil {
            let hintID = "\(id)-hint" + (ids.isEmpty ? "" : "-\(ids.count + 1)")
            ids[hint] = hintID
            html += "<p class=\"\(HTMLScanner.aidClass) hint\" id=\"\(hintID)\">\(HTMLEscape.text(hint))</p>\n"
        }
        return ids
    }

    private mutating func render(
        _ row: FormRow, sign: String, id: String, of table: FormTable, _ tableID: String, hints: [String: String]
    ) {
        html += "<tr><th scope=\"row\"><span id=\"\(id)\">\(html(row.label))\(sign)</span>"
        for (column, cell) in row.cells.enumerated() {
            for field in cell.fields where !hasErrors.contains(field) {
                hasErrors.insert(field)
                renderErrors(field, column: table.columns.indices.contains(column) ? table.columns[column] : nil)
            }
        }
        html += "</th>"
        for (column, cell) in row.cells.enumerated() {
            let named = " aria-labelledby=\"\(id) \(tableID)-c\(column)\""
            let described = cell.input?.hint.flatMap { hints[$0] }.map { [$0] } ?? []
            let words = table.columns.indices.contains(column) ? table.columns[column].text(year: content.year) : ""
            html += "<td data-column=\"\(HTMLEscape.text(words))\">"
            switch cell {
            case .answer(let field, let kind):
                typed(field, FieldInput(field, kind), descriptions: described, others: named)
                html += unit(of: kind)
            case .mark(let field, let choice, let count):
                // A number takes the place of the mark when the page is read as a form.
                let isFirst = row.cells.firstIndex { $0.fields.first == field } == column
                input(
                    field, type: choices[field] == 1 ? "checkbox" : "radio", value: choice.inputValue,
                    id: isFirst && !canBeBlank.contains(field) ? Self.id(field) : nil, others: named,
                    isAid: count.map { !values[$0].isEmpty } ?? false)
                if let count {
                    typed(
                        count, FieldInput(count, .count), descriptions: described, others: named + " class=\"number\"")
                }
            }
            html += "</td>"
        }
        if table.isMarked { renderBlankChoice(of: row, named: id) }
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
}
