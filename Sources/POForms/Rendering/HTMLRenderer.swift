public import POModel

/// Renders a form as an HTML page to read and print.
///
/// A person's own words stand in elements of the class `answer`; text is escaped, so that no answer can change the page.
public struct HTMLRenderer: Sendable {
    private let edition: FormEdition

    /// Creates a renderer of an edition.
    public init(_ edition: FormEdition) { self.edition = edition }

    /// Renders a document on the form; what the form cannot carry (`unplaced`) is left out.
    ///
    /// - Complexity: O(*n*) in the size of the form and the document.
    public func render(_ document: GrantDocument) -> String {
        var page = Page(content: FormContent(edition, document))
        page.render()
        return page.html
    }
}

extension HTMLRenderer {
    private struct Page {
        let content: FormContent
        var html = ""

        mutating func render() {
            html += content.htmlHead(css: HTMLStyle.css)
            for (number, section) in content.edition.sections.enumerated() { render(section, number: number) }
            html += "</main>\n</body>\n</html>\n"
        }

        private mutating func render(_ section: FormSection, number: Int) {
            html += "<section>\n"
            if let heading = section.heading {
                html += "<h\(section.level) id=\"section-\(number)\">\(label(heading))</h\(section.level)>\n"
            }
            // A line that introduces a table is its caption; other tables are named by the section's heading.
            var caption: FormLabel?
            for (index, item) in section.items.enumerated() {
                if case .caption(let label) = item {
                    let next = index + 1 < section.items.count ? section.items[index + 1] : nil
                    if next?.isGrid == true {
                        caption = label
                    } else {
                        html += "<p class=\"caption\">\(self.label(label))</p>\n"
                    }
                    continue
                }
                render(item, name: caption.map { .caption($0) } ?? .section(section.heading == nil ? nil : number))
                caption = nil
            }
            html += "</section>\n"
        }

        /// What names a table for those who hear it.
        private enum TableName {
            case caption(FormLabel)
            case section(Int?)
        }

        private mutating func render(_ item: FormItem, name: TableName) {
            switch item {
            case .caption: break
            case .note(let note):
                guard let text = note.text else { return }
                html += "<p class=\"note\">\(HTMLEscape.text(FormLabel(text).text(year: content.year)))</p>\n"
            case .question(let question): render(question)
            case .fields(let questions): render(questions, name)
            case .table(let table): render(table, name)
            case .choices(let choices): render(choices)
            }
        }

        private mutating func render(_ choices: FormChoices) {
            html += "<p class=\"question\">\(label(choices.label))</p>\n<ul class=\"choices\">\n"
            for option in choices.options {
                let box = choices.isMarked(option, content.answers) ? "☒" : "☐"
                html += "<li>\(box) \(label(option.label))"
                if let detail = content.detail(of: option) { quote(detail) }
                html += "</li>\n"
            }
            html += "</ul>\n"
        }

        private mutating func quote(_ answer: String) {
            html += "<blockquote class=\"\(HTMLScanner.answerClass)\">"
            for paragraph in Self.paragraphs(of: answer) {
                html += "<p>"
                html += HTMLEscape.lines(paragraph)
                html += "</p>"
            }
            html += "</blockquote>\n"
        }

        /// What stands between pairs of line ends, where something does.
        private static func paragraphs(of text: String) -> [Substring] {
            let lineEnd = UInt8(ascii: "\n")
            var paragraphs: [Substring] = []
            var rest = text[...].utf8
            var start = rest.startIndex
            while let end = rest.firstIndex(of: lineEnd) {
                rest = rest[rest.index(after: end)...]
                guard rest.first == lineEnd else { continue }
                paragraphs.append(text[start..<end])
                rest = rest.dropFirst()
                start = rest.startIndex
            }
            paragraphs.append(text[start...])
            return paragraphs.filter { !$0.isEmpty }
        }

        private mutating func beginTable(_ kind: String, _ name: TableName) {
            switch name {
            case .caption(let label): html += "<table class=\"\(kind)\">\n<caption>\(self.label(label))</caption>\n"
            case .section(let number?): html += "<table class=\"\(kind)\" aria-labelledby=\"section-\(number)\">\n"
            case .section(nil): html += "<table class=\"\(kind)\">\n"
            }
        }

        private mutating func render(_ question: FormQuestion) {
            let answer = content.text(of: question)
            if question.answer == .statement {
                if answer != nil { html += "<p class=\"statement\">\(label(question.label))</p>\n" }
                return
            }
            html += "<p class=\"question\">\(label(question.label))</p>\n"
            guard let answer else { return html += "<div class=\"blank\"></div>\n" }
            quote(answer)
        }

        private mutating func render(_ questions: [FormQuestion], _ name: TableName) {
            beginTable("fields", name)
            for question in questions {
                rowHeading(question.label)
                cell(content.text(of: question), question.answer)
                html += "</tr>\n"
            }
            html += "</table>\n"
        }

        private mutating func render(_ table: FormTable, _ name: TableName) {
            beginTable(table.isMarked ? "marks" : "counts", name)
            html += "<thead>\n<tr>"
            html += table.corner.map { "<th scope=\"col\">\(label($0))</th>" } ?? "<td></td>"
            for column in table.columns { html += "<th scope=\"col\">\(label(column))</th>" }
            html += "</tr>\n</thead>\n<tbody>\n"
            for row in table.rows {
                rowHeading(row.label)
                for cell in row.cells { self.cell(cell.print(content.answers), cell.kind) }
                html += "</tr>\n"
            }
            html += "</tbody>\n</table>\n"
        }

        private mutating func cell(_ text: String?, _ kind: AnswerKind?) {
            guard let text else { return html += "<td></td>" }
            let isQuoted = kind?.isQuoted == true
            html += isQuoted ? "<td><span class=\"\(HTMLScanner.answerClass)\">" : "<td>"
            html += HTMLEscape.lines(text)
            html += isQuoted ? "</span></td>" : "</td>"
        }

        private mutating func rowHeading(_ label: FormLabel) {
            html += "<tr><th scope=\"row\">"
            html += self.label(label)
            html += "</th>"
        }

        private func label(_ label: FormLabel) -> String { content.html(label) }
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
