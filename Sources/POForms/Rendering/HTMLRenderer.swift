public import POModel

/// Renders a form as an HTML page to read and print.
///
/// A person's own words stand in elements of the class `answer`; text is escaped, so that no answer can change the page.
///
/// ```swift
/// let page = try HTMLRenderer(.report2024).render(.report(report))
/// ```
public struct HTMLRenderer: DocumentRenderer {
    private let edition: FormEdition
    private let page: PreparedPage

    /// Creates a renderer of an edition.
    ///
    /// - Complexity: O(*n*) in the size of the form.
    public init(_ edition: FormEdition) {
        self.edition = edition
        var maker = PageMaker()
        maker.add(edition)
        page = maker.page
    }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Throws: ``UnsuitableDocument`` for a document of another kind, or one that names another edition.
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) throws(UnsuitableDocument) -> String {
        try edition.requireSuitable(document)
        return page.text(FormContent(edition, document))
    }
}

extension HTMLRenderer {
    private struct PageMaker {
        var page = PreparedPage()

        mutating func add(_ edition: FormEdition) {
            page.add(edition.htmlHeadUpToTitle)
            page.add { content, html in html += content.edition.htmlTitle(year: content.year) }
            page.add(FormEdition.htmlHeadToStyle() + HTMLStyle.css)
            page.add { content, html in html += PrintedPageFoot.css(content) }
            page.add(FormEdition.htmlHeadAfterStyle)
            for (number, section) in edition.sections.enumerated() { add(section, number: number) }
            page.add("</main>\n</body>\n</html>\n")
        }

        private mutating func add(_ section: FormSection, number: Int) {
            page.add("<section>\n")
            if let heading = section.heading {
                add(heading, in: "h\(section.level)", " id=\"section-\(number)\"")
                page.add("\n")
            }
            // A line that introduces a table is its caption; other tables are named by the section's heading.
            var caption: FormLabel?
            for (index, item) in section.items.enumerated() {
                if case .caption(let label) = item {
                    let next = index + 1 < section.items.count ? section.items[index + 1] : nil
                    if next?.isGrid == true {
                        caption = label
                    } else {
                        add(label, in: "p", " class=\"caption\"")
                        page.add("\n")
                    }
                    continue
                }
                add(item, name: caption.map { .caption($0) } ?? .section(section.heading == nil ? nil : number))
                caption = nil
            }
            page.add("</section>\n")
        }

        /// What names a table for those who hear it.
        private enum TableName {
            case caption(FormLabel)
            case section(Int?)
        }

        private mutating func add(_ item: FormItem, name: TableName) {
            switch item {
            case .caption: break
            case .note(let note):
                guard let text = note.text else { return }
                add(FormLabel(text), in: "p", " class=\"note\"")
                page.add("\n")
            case .question(let question): add(question)
            case .fields(let questions): add(questions, name)
            case .table(let table): add(table, name)
            case .choices(let choices): add(choices)
            }
        }

        private mutating func add(_ choices: FormChoices) {
            add(choices.label, in: "p", " class=\"question\"")
            page.add("\n<ul class=\"choices\">\n")
            for option in choices.options {
                page.add("<li>")
                page.add { content, html in html += choices.isMarked(option, content.answers) ? "☒ " : "☐ " }
                words(option.label)
                page.add { content, html in
                    if let detail = content.detail(of: option) { Self.quote(detail, &html) }
                }
                page.add("</li>\n")
            }
            page.add("</ul>\n")
        }

        private mutating func beginTable(_ kind: String, _ name: TableName) {
            switch name {
            case .caption(let label):
                page.add("<table class=\"\(kind)\">\n")
                add(label, in: "caption")
                page.add("\n")
            case .section(let number?): page.add("<table class=\"\(kind)\" aria-labelledby=\"section-\(number)\">\n")
            case .section(nil): page.add("<table class=\"\(kind)\">\n")
            }
        }

        private mutating func add(_ question: FormQuestion) {
            if question.answer == .statement {
                let print = question.printing
                page.add { content, html in
                    guard print(content.answers) != nil else { return }
                    html += "<p class=\"statement\">\(question.label.html(year: content.year))</p>\n"
                }
                return
            }
            add(question.label, in: "p", " class=\"question\"")
            page.add("\n")
            let print = question.printing
            page.add { content, html in
                guard let answer = print(content.answers) else { return html += "<div class=\"blank\"></div>\n" }
                Self.quote(answer, &html)
            }
        }

        private mutating func add(_ questions: [FormQuestion], _ name: TableName) {
            beginTable("fields", name)
            for question in questions {
                page.add("<tr>")
                add(question.label, in: "th", " scope=\"row\"")
                let (print, kind) = (question.printing, question.answer)
                page.add { content, html in Self.cell(print(content.answers), kind, &html) }
                page.add("</tr>\n")
            }
            page.add("</table>\n")
        }

        private mutating func add(_ table: FormTable, _ name: TableName) {
            beginTable(table.isMarked ? "marks" : "counts", name)
            page.add("<thead>\n<tr>")
            if let corner = table.corner { add(corner, in: "th", " scope=\"col\"") } else { page.add("<td></td>") }
            for column in table.columns { add(column, in: "th", " scope=\"col\"") }
            page.add("</tr>\n</thead>\n<tbody>\n")
            for row in table.rows {
                page.add("<tr>")
                add(row.label, in: "th", " scope=\"row\"")
                for cell in row.cells {
                    let (print, kind) = (cell.printing, cell.kind)
                    page.add { content, html in Self.cell(print(content.answers), kind, &html) }
                }
                page.add("</tr>\n")
            }
            page.add("</tbody>\n</table>\n")
        }

        /// Adds a label as an element.
        private mutating func add(_ label: FormLabel, in tag: String, _ attributes: String = "") {
            page.add("<\(tag)\(attributes)>")
            words(label)
            page.add("</\(tag)>")
        }

        private mutating func words(_ label: FormLabel) { page.add(label) { $0.html(year: $1) } }

        private static func cell(_ text: String?, _ kind: AnswerKind?, _ html: inout String) {
            guard let text else { return html += "<td></td>" }
            let isQuoted = kind?.isQuoted == true
            html += isQuoted ? "<td><span class=\"\(HTMLScanner.answerClass)\">" : "<td>"
            html += HTMLEscape.lines(text)
            html += isQuoted ? "</span></td>" : "</td>"
        }

        private static func quote(_ answer: String, _ html: inout String) {
            html += "<blockquote class=\"\(HTMLScanner.answerClass)\">"
            for paragraph in answer.paragraphs {
                html += "<p>"
                html += HTMLEscape.lines(paragraph)
                html += "</p>"
            }
            html += "</blockquote>\n"
        }
    }
}

extension FormItem {
    /// Whether the item is set as a table.
    fileprivate var isGrid: Bool {
        switch self {
        case .fields, .table: true
        case .caption, .note, .question, .choices: false
        }
    }
}

extension FormTable {
    /// Whether its cells are to be marked.
    var isMarked: Bool { rows.contains { $0.cells.contains { $0.kind == nil } } }
}
