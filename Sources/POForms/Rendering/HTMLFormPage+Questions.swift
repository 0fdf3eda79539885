import POModel

/// Questions with their inputs, hints and errors.
extension HTMLFormPage {
    mutating func render(_ question: FormQuestion) {
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
        html +=
            "<div class=\"field\">\n<label for=\"\(id)\">\(words)\(mark(content.edition.duty(of: question)))</label>\n"
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
        html += unit(of: question.answer)
        html += "\n</div>\n"
    }

    mutating func render(_ choices: FormChoices) {
        html += "<fieldset class=\"field\">\n<legend class=\"caption\">\(html(choices.label))"
        html += mark(content.edition.duty(of: choices.id)) + "</legend>\n"
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

    mutating func renderBlankChoice(of choices: FormChoices) {
        html += "<div class=\"\(HTMLScanner.aidClass) option none\"><label>"
        input(choices.id, type: "radio", value: "", id: nil, others: "")
        html += " Inget svar</label></div>\n"
    }

    /// An input for text, with what it is described by.
    mutating func typed(
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
    mutating func input(
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

    func described(_ field: FieldID, by descriptions: [String]) -> String {
        let found = problems.concerning(field)
        let all = descriptions + found.compactMap(Self.id)
        let isInvalid = found.contains { $0.problem.isError }
        return (all.isEmpty ? "" : " aria-describedby=\"\(all.joined(separator: " "))\"")
            + (isInvalid ? " aria-invalid=\"true\"" : "")
    }

    /// What is wrong with an input, one paragraph each; in a table with the words of its column.
    mutating func renderErrors(_ field: FieldID, column: FormLabel? = nil) {
        for placed in problems.standing(at: field) {
            let column = placed.problem.namesCells ? nil : column?.text(year: content.year)
            let message = (column.map { $0 + ": " } ?? "") + placed.problem.message
            let kind = placed.problem.isError ? "error" : "doubt"
            html += "<p class=\"\(HTMLScanner.aidClass) \(kind)\" id=\"\(Self.id(placed) ?? "")\">"
            html += "\(HTMLEscape.text(message))</p>\n"
        }
    }

    /// The id of what is said of an input; `nil` for what is said of none.
    static func id(_ placed: FormProblems.Placed) -> String? {
        placed.input.map { id($0) + "-error" + (placed.number == 0 ? "" : "-\(placed.number + 1)") }
    }

    /// The sign of a question that is to be answered, or the word at one that need not be.
    func mark(_ duty: AnswerDuty) -> String {
        switch duty {
        case .always: " <span class=\"\(HTMLScanner.aidClass) required\">*</span>"
        case .sometimes: ""
        case .never: " <span class=\"\(HTMLScanner.aidClass) optional\">(frivilligt)</span>"
        }
    }

    /// What stands after an input of a kind.
    func unit(of kind: AnswerKind) -> String {
        kind.unit.map { " <span class=\"\(HTMLScanner.aidClass) unit\">\($0)</span>" } ?? ""
    }

    func html(_ label: FormLabel) -> String { label.html(year: content.year) }

    /// The id of the input of a field; one of several choices has it when it is the first.
    static func id(_ field: FieldID) -> String {
        let name = HTMLEscape.text(field.rawValue)
        return "f-" + (name.utf8.contains(UInt8(ascii: ",")) ? name.replacing(",", with: "-") : name)
    }
}
