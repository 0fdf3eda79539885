import POModel

/// A page to fill in, while it is written.
struct HTMLFormPage {
    let content: FormContent
    let values: InputValues
    let action: String
    private(set) var html = ""

    private let diagnostics: [Diagnostic]
    private let problems: [FieldID: [Diagnostic]]
    /// How many cells of the form choose each field's value.
    private let choices: [FieldID: Int]
    /// The fields that can be chosen to have no answer, as they have got that choice.
    private var canBeBlank: Set<FieldID> = []
    private var tables = 0

    init(content: FormContent, values: InputValues, diagnostics: [Diagnostic], action: String) {
        self.content = content
        self.values = values
        self.action = action
        self.diagnostics = diagnostics
        problems = Dictionary(grouping: diagnostics.filter { $0.field != nil }) { $0.field ?? "" }
        var choices: [FieldID: Int] = [:]
        for case .table(let table) in content.edition.items {
            for case .mark(let field, _, _) in table.rows.flatMap(\.cells) { choices[field, default: 0] += 1 }
        }
        self.choices = choices
    }

    mutating func render() {
        html += content.edition.htmlHead(year: content.year, css: HTMLStyle.css + "\n" + HTMLFormStyle.css)
        renderSummary()
        html += "<form method=\"post\" action=\"\(HTMLEscape.text(action))\" accept-charset=\"utf-8\" novalidate>\n"
        html += "<input type=\"hidden\" name=\"edition\" value=\"\(HTMLEscape.text(content.edition.id.rawValue))\">\n"
        for (number, section) in content.edition.sections.enumerated() { render(section, number: number) }
        html += "<button type=\"submit\" class=\"\(HTMLScanner.aidClass)\">Skicka</button>\n"
        let kinds = content.edition.items.flatMap(\.answerKinds)
        if kinds.contains(.municipality) {
            html += "<datalist id=\"\(FieldInput.municipalityList)\">\n"
            for municipality in Municipality.all {
                html += "<option value=\"\(HTMLEscape.text(municipality.name))\"></option>\n"
            }
            html += "</datalist>\n"
        }
        html += "</form>\n</main>\n</body>\n</html>\n"
    }

    /// All that is wrong, each with a link to its input.
    private mutating func renderSummary() {
        guard !diagnostics.isEmpty else { return }
        html += "<div class=\"\(HTMLScanner.aidClass) errors\" role=\"alert\" aria-labelledby=\"errors\">\n"
        html += "<h2 id=\"errors\">Att rätta eller bekräfta</h2>\n<ul>\n"
        let fields = Set(content.edition.items.flatMap(\.inputNames))
        for diagnostic in diagnostics {
            let message = HTMLEscape.text(diagnostic.message(in: .swedish))
            if let field = diagnostic.field, fields.contains(field) {
                html += "<li><a href=\"#\(Self.id(field))\">\(name(of: field)): \(message)</a></li>\n"
            } else {
                html += "<li>\(message)</li>\n"
            }
        }
        html += "</ul>\n</div>\n"
    }

    /// The words of the question or row that a field stands in.
    private func name(of field: FieldID) -> String {
        for item in content.edition.items {
            if let label = item.label(of: field) { return HTMLEscape.text(label.text(year: content.year)) }
        }
        return HTMLEscape.text(field.rawValue)
    }

    private mutating func render(_ section: FormSection, number: Int) {
        let isAsked = section.items.contains { !$0.fields.isEmpty }
        let tag = isAsked && section.heading != nil ? "fieldset" : "section"
        html += "<\(tag)>\n"
        if let heading = section.heading {
            let words = "<h\(section.level) id=\"section-\(number)\">\(html(heading))</h\(section.level)>"
            html += tag == "fieldset" ? "<legend>\(words)</legend>\n" : "\(words)\n"
        }
        // A line that introduces a table is its caption, and one that introduces questions is their legend.
        var caption: FormLabel?
        for (index, item) in section.items.enumerated() {
            if case .caption(let label) = item {
                if index + 1 < section.items.count, !section.items[index + 1].fields.isEmpty {
                    caption = label
                } else {
                    html += "<p class=\"caption\">\(html(label))</p>\n"
                }
                continue
            }
            render(item, caption, section: section.heading == nil ? nil : number)
            caption = nil
        }
        html += "</\(tag)>\n"
    }

    private mutating func render(_ item: FormItem, _ caption: FormLabel?, section: Int?) {
        if let caption, !item.isTable {
            html += "<fieldset class=\"group\">\n<legend class=\"caption\">\(html(caption))</legend>\n"
        }
        switch item {
        case .caption: break
        case .note(let note):
            if let text = note.text {
                html += "<p class=\"note\">\(HTMLEscape.text(FormLabel(text).text(year: content.year)))</p>\n"
            }
        case .question(let question): render(question)
        case .fields(let questions): for question in questions { render(question) }
        case .table(let table): render(table, caption, section: section)
        case .choices(let choices): render(choices)
        }
        if caption != nil && !item.isTable { html += "</fieldset>\n" }
    }
}

// MARK: Questions

extension HTMLFormPage {
    private mutating func render(_ question: FormQuestion) {
        let words = HTMLEscape.text(question.label.text(year: content.year))
        guard let name = question.inputName else {
            html += "<div class=\"field\"><div class=\"words\">\(words)</div><div class=\"signature\"></div></div>\n"
            return
        }
        let id = Self.id(name)
        if question.answer == .statement {
            html += "<div class=\"field statement\">"
            input(name, type: "checkbox", value: InputValues.statement, id: id, others: "")
            html += " <label for=\"\(id)\">\(words)</label></div>\n"
            return
        }
        let input = FieldInput(name, question.answer)
        html += "<div class=\"field\">\n<label for=\"\(id)\">\(words)</label>\n"
        var descriptions: [String] = []
        if let explanation = question.label.explanation(year: content.year) {
            html += "<span class=\"explanation\" id=\"\(id)-explanation\">\(HTMLEscape.text(explanation))</span>\n"
            descriptions.append("\(id)-explanation")
        }
        if let hint = input.hint {
            html += "<p class=\"\(HTMLScanner.aidClass) hint\" id=\"\(id)-hint\">\(HTMLEscape.text(hint))</p>\n"
            descriptions.append("\(id)-hint")
        }
        renderErrors(name)
        typed(name, input, descriptions: descriptions)
        html += "\n</div>\n"
    }

    private mutating func render(_ choices: FormChoices) {
        html += "<fieldset class=\"field\">\n<legend class=\"caption\">\(html(choices.label))</legend>\n"
        renderErrors(choices.id)
        let type = choices.allowsSeveral ? "checkbox" : "radio"
        for (number, option) in choices.options.enumerated() {
            let id = Self.id(choices.id) + (number == 0 ? "" : "-\(number)")
            html += "<div class=\"option\">"
            input(choices.id, type: type, value: option.value, id: id, others: "")
            html += " <label for=\"\(id)\" id=\"\(id)-words\">\(html(option.label))</label></div>\n"
            if let detail = option.detail {
                renderErrors(detail)
                typed(detail, FieldInput(detail, .text), descriptions: [], others: " aria-labelledby=\"\(id)-words\"")
                html += "\n"
            }
        }
        if !choices.allowsSeveral { renderBlankChoice(of: choices) }
        html += "</fieldset>\n"
    }

    private mutating func renderBlankChoice(of choices: FormChoices) {
        html += "<div class=\"\(HTMLScanner.aidClass) option none\"><label>"
        input(choices.id, type: "radio", value: "", id: nil, others: "")
        html += " Inget svar</label></div>\n"
    }

    /// An input for text, with what it is described by.
    private mutating func typed(
        _ field: FieldID, _ input: FieldInput, descriptions: [String], others: String = ""
    ) {
        let value = values[field]
        let common =
            " name=\"\(HTMLEscape.text(field.rawValue))\" id=\"\(Self.id(field))\"" + others
            + described(field, by: descriptions)
        if input.isMultiline || value.unicodeScalars.count > FieldInput.longestLine
            || value.contains(where: \.isNewline)
        {
            let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let rows = lines.reduce(0) { $0 + 1 + $1.utf8.count / 80 }
            // The first line end after the tag is not part of the text.
            html += "<textarea\(common) rows=\"\(min(max(rows + 1, 3), 200))\">\n\(HTMLEscape.text(value))</textarea>"
        } else {
            html += "<input\(input.attributes)\(common) value=\"\(HTMLEscape.text(value))\">"
        }
    }

    /// A box or one of several choices.
    private mutating func input(
        _ field: FieldID, type: String, value: String, id: String?, others: String, isAid: Bool = false
    ) {
        html +=
            "<input type=\"\(type)\" name=\"\(HTMLEscape.text(field.rawValue))\" value=\"\(HTMLEscape.text(value))\""
        if let id { html += " id=\"\(id)\"" }
        html += others + described(field, by: [])
        if isAid { html += " class=\"\(HTMLScanner.aidClass)\"" }
        let isMarked = values.marked[field]?.contains(value) ?? (values[field] == value)
        html += isMarked ? " checked>" : ">"
    }

    private func described(_ field: FieldID, by descriptions: [String]) -> String {
        let found = problems[field] ?? []
        let all = descriptions + (found.isEmpty ? [] : ["\(Self.id(field))-error"])
        let isInvalid = found.contains { $0.severity == .error }
        return (all.isEmpty ? "" : " aria-describedby=\"\(all.joined(separator: " "))\"")
            + (isInvalid ? " aria-invalid=\"true\"" : "")
    }

    private mutating func renderErrors(_ field: FieldID) {
        guard let found = problems[field], !found.isEmpty else { return }
        let messages = found.map { HTMLEscape.text($0.message(in: .swedish)) }.joined(separator: " ")
        html += "<p class=\"\(HTMLScanner.aidClass) error\" id=\"\(Self.id(field))-error\">\(messages)</p>\n"
    }

    private func html(_ label: FormLabel) -> String { label.html(year: content.year) }

    /// The id of the input of a field; one of several choices has it when it is the first.
    private static func id(_ field: FieldID) -> String {
        let name = HTMLEscape.text(field.rawValue)
        return "f-" + (name.utf8.contains(UInt8(ascii: ",")) ? name.replacing(",", with: "-") : name)
    }
}

// MARK: Tables

extension HTMLFormPage {
    private mutating func render(_ table: FormTable, _ caption: FormLabel?, section: Int?) {
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

    private mutating func render(_ row: FormRow, number: Int, of table: String, hint: String?, isMarked: Bool) {
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
    private mutating func renderBlankChoice(of row: FormRow, named: String) {
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
    fileprivate var input: FieldInput? {
        switch self {
        case .answer(let field, let kind): FieldInput(field, kind)
        case .mark(_, _, let number?): FieldInput(number, .count)
        case .mark(_, _, nil): nil
        }
    }
}

extension FormItem {
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }

    /// The kinds of answers asked for, other than marks.
    fileprivate var answerKinds: [AnswerKind] {
        switch self {
        case .caption, .note: []
        case .question(let question): [question.answer]
        case .fields(let questions): questions.map(\.answer)
        case .choices: []
        case .table(let table): table.rows.flatMap(\.cells).compactMap(\.kind)
        }
    }

    /// The label of the question or row that asks for a field; `nil` if none does.
    fileprivate func label(of field: FieldID) -> FormLabel? {
        switch self {
        case .caption, .note: nil
        case .question(let question): question.inputName == field ? question.label : nil
        case .fields(let questions): questions.first { $0.inputName == field }?.label
        case .choices(let choices): choices.fields.contains(field) ? choices.label : nil
        case .table(let table): table.rows.first { $0.fields.contains(field) }?.label
        }
    }
}
