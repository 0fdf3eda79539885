import POModel

/// A page to fill in, while it is written.
struct HTMLFormPage {
    let content: FormContent
    let values: InputValues
    let action: String
    var html = ""

    let diagnostics: [Diagnostic]
    let problems: [FieldID: [Diagnostic]]
    /// How many cells of the form choose each field's value.
    let choices: [FieldID: Int]
    /// The fields that can be chosen to have no answer, as they have got that choice.
    var canBeBlank: Set<FieldID> = []
    var tables = 0

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
    mutating func renderSummary() {
        guard !diagnostics.isEmpty else { return }
        html += "<div class=\"\(HTMLScanner.aidClass) errors\" role=\"alert\" aria-labelledby=\"errors\">\n"
        html += "<h2 id=\"errors\">Att rätta eller bekräfta</h2>\n<ul>\n"
        let fields = Set(content.edition.items.flatMap(\.inputNames))
        for diagnostic in diagnostics {
            let message = HTMLEscape.text(diagnostic.text(in: .swedish))
            if let field = diagnostic.field, fields.contains(field) {
                html += "<li><a href=\"#\(Self.id(field))\">\(name(of: field)): \(message)</a></li>\n"
            } else {
                html += "<li>\(message)</li>\n"
            }
        }
        html += "</ul>\n</div>\n"
    }

    /// The words of the question or row that a field stands in.
    func name(of field: FieldID) -> String {
        for item in content.edition.items {
            if let label = item.label(of: field) { return HTMLEscape.text(label.text(year: content.year)) }
        }
        return HTMLEscape.text(field.rawValue)
    }

    mutating func render(_ section: FormSection, number: Int) {
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

    mutating func render(_ item: FormItem, _ caption: FormLabel?, section: Int?) {
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
