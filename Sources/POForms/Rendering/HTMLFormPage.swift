import POModel

/// A page to fill in, while it is written.
struct HTMLFormPage {
    let content: FormContent
    let values: InputValues
    let frame: HTMLFormRenderer.Frame
    let sections: [FormSection]
    let inputs: FormInputs
    let problems: FormProblems
    var html = ""

    /// How many cells of the form choose each field's value.
    let choices: [FieldID: Int]
    /// The fields that can be chosen to have no answer, as they have got that choice.
    var canBeBlank: Set<FieldID> = []
    /// The fields of tables whose errors stand on the page, as a field may have several cells.
    var hasErrors: Set<FieldID> = []
    var tables = 0

    init(content: FormContent, values: InputValues, problems: [FormProblem], frame: HTMLFormRenderer.Frame) {
        self.content = content
        self.values = values
        self.frame = frame
        sections = content.edition.askedSections(withOfficeFields: frame.hasOfficeFields)
        inputs = FormInputs(content.edition, sections.flatMap(\.items), year: content.year)
        self.problems = FormProblems(problems, on: inputs)
        var choices: [FieldID: Int] = [:]
        for case .table(let table) in content.edition.items {
            for case .mark(let field, _, _) in table.rows.flatMap(\.cells) { choices[field, default: 0] += 1 }
        }
        self.choices = choices
    }

    mutating func render() {
        if frame.isWholePage { renderHead() }
        if let link = frame.backLink {
            html += "<p class=\"\(HTMLScanner.aidClass) back\"><a href=\"\(HTMLEscape.text(link.address))\">"
            html += "\(HTMLEscape.text(link.title))</a></p>\n"
        }
        renderSummary()
        renderForm()
        if frame.isWholePage { html += "</main>\n</body>\n</html>\n" }
    }

    private mutating func renderHead() {
        html += content.edition.htmlHeadUpToTitle
        html += (problems.hasErrors ? "Fel: " : "") + content.edition.htmlTitle(year: content.year)
        if let address = frame.styleSheet {
            let link = "<link rel=\"stylesheet\" href=\"\(HTMLEscape.text(address))\">"
            html += "</title>\n\(link)\n</head>\n<body>\n<main>\n"
        } else {
            html += FormEdition.htmlHeadFromStyle(HTMLFormRenderer.css, nonce: frame.nonce)
        }
    }

    private mutating func renderForm() {
        html +=
            "<form method=\"post\" action=\"\(HTMLEscape.text(frame.action))\" accept-charset=\"utf-8\" novalidate>\n"
        hidden(SentInputs.editionName, content.edition.id.rawValue)
        hidden(SentInputs.yearName, "\(content.year)")
        for input in frame.hiddenInputs { hidden(input.name, input.value) }
        html += "<p class=\"\(HTMLScanner.aidClass) hint\">Frågor märkta med * ska besvaras.</p>\n"
        for (number, section) in sections.enumerated() { render(section, number: number) }
        html += "<div class=\"\(HTMLScanner.aidClass) buttons\">\n"
        for button in frame.buttons {
            let name = button.name.map {
                " name=\"\(HTMLEscape.text($0))\" value=\"\(HTMLEscape.text(button.value))\""
            }
            html += "<button type=\"submit\"\(name ?? "")>\(HTMLEscape.text(button.title))</button>\n"
        }
        html += "</div>\n"
        if sections.flatMap(\.items).flatMap(\.answerKinds).contains(.municipality) {
            html += "<datalist id=\"\(FieldInput.municipalityList)\">\n"
            for municipality in Municipality.all {
                html += "<option value=\"\(HTMLEscape.text(municipality.name))\"></option>\n"
            }
            html += "</datalist>\n"
        }
        html += "</form>\n"
    }

    private mutating func hidden(_ name: String, _ value: String) {
        html += "<input type=\"hidden\" name=\"\(HTMLEscape.text(name))\" value=\"\(HTMLEscape.text(value))\">\n"
    }

    /// All that is wrong, each with a link to its input; a browser that opens the page begins here.
    private mutating func renderSummary() {
        guard !problems.all.isEmpty else { return }
        html += "<div class=\"\(HTMLScanner.aidClass) errors\" role=\"alert\" aria-labelledby=\"errors\""
        html += " tabindex=\"-1\" autofocus>\n<h2 id=\"errors\">Att rätta eller bekräfta</h2>\n<ul>\n"
        for placed in problems.all {
            let message = HTMLEscape.text(placed.problem.message)
            guard let input = placed.input else {
                html += "<li>\(message)</li>\n"
                continue
            }
            let name = placed.problem.namesCells ? "" : HTMLEscape.text(inputs.name(of: input)) + ": "
            html += "<li><a href=\"#\(Self.id(input))\">\(name)\(message)</a></li>\n"
        }
        html += "</ul>\n</div>\n"
    }

    mutating func render(_ section: FormSection, number: Int) {
        if section.heading == nil && section.items.isEmpty { return }
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
