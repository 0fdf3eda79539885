import POModel

/// The page of a Word file, while it is written.
struct WordPage {
    let content: FormContent
    let names: WordNames
    var xml = MarkupWriter()
    /// How many controls there are; each has a number of its own, and so has its bookmark.
    var controls = 0
    /// The bookmarks that stand on the page.
    var bookmarks: Set<String> = []

    init(content: FormContent, names: WordNames) {
        self.content = content
        self.names = names
    }

    mutating func render() {
        let namespaces: MarkupWriter.Attributes = [
            "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml", "mc:Ignorable": "w14",
        ]
        element("w:document", namespaces) { page in
            page.element("w:body") { page in
                for section in page.content.edition.sections { page.render(section) }
                page.renderPaper()
            }
        }
    }

    /// Writes an element with what its content adds to the page.
    mutating func element(
        _ name: String, _ attributes: MarkupWriter.Attributes = [:], content: (inout WordPage) -> Void
    ) {
        xml.begin(name, attributes)
        content(&self)
        xml.end(name)
    }

    private mutating func render(_ section: FormSection) {
        if let heading = section.heading { paragraph(WordPageStyles.heading(level: section.level), heading) }
        for (number, item) in section.items.enumerated() {
            render(item, isLast: number + 1 == section.items.count)
        }
    }

    private mutating func render(_ item: FormItem, isLast: Bool) {
        switch item {
        case .caption(let label): paragraph(WordPageStyles.caption, label)
        case .note(let note):
            // A note has no explanation of its own.
            if let text = note.text { paragraph(WordPageStyles.note, FormLabel(text), staysWithNext: !isLast) }
        case .question(let question): render(question)
        case .fields(let questions): render(questions)
        case .table(let table): render(table)
        case .choices(let choices): render(choices)
        }
    }

    private mutating func render(_ question: FormQuestion) {
        guard let field = question.inputName, let name = names[field] else {
            return paragraph(WordPageStyles.question, question.label)
        }
        let answer = content.text(of: question)
        if question.answer == .statement {
            return paragraph(WordPageStyles.option) { page in
                page.box(name, title: question.label.text(year: page.content.year), isTicked: answer != nil)
                page.words(" ")
                page.words(of: question.label)
            }
        }
        paragraph(WordPageStyles.question, question.label)
        let title = question.label.text(year: content.year)
        // No prompt goes on where the label leaves off.
        let place = WordAnswerPlace(
            name: name, title: title, kind: question.answer, style: WordPageStyles.answer,
            isNarrow: question.labelBeginsAnswer)
        self.answer(place, answer)
    }

    private mutating func render(_ choices: FormChoices) {
        paragraph(WordPageStyles.question, choices.label)
        let question = choices.label.text(year: content.year)
        for option in choices.options {
            let title = option.label.text(year: content.year)
            paragraph(WordPageStyles.option) { page in
                if let name = page.names[choices.id, option.value] {
                    let isTicked = choices.isMarked(option, page.content.answers)
                    page.box(name, title: "\(title), \(question)", isTicked: isTicked)
                    page.words(" ")
                }
                page.words(of: option.label)
            }
            if let detail = option.detail, let name = names[detail] {
                answer(
                    WordAnswerPlace(name: name, title: title, kind: .text, style: WordPageStyles.answer),
                    content.detail(of: option))
            }
        }
    }

    /// A4 upright, in twentieths of a point, with margins of two centimetres and the number of the page at its foot.
    private mutating func renderPaper() {
        let margin = "\(Self.margin)"
        element("w:sectPr") { page in
            page.xml.element(
                "w:footerReference", ["w:type": "default", "r:id": WordFileParts.footerRelationship])
            page.xml.element("w:pgSz", ["w:w": "\(Self.paperWidth)", "w:h": "16838"])
            page.xml.element(
                "w:pgMar",
                [
                    "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": "567",
                    "w:footer": "567", "w:gutter": "0",
                ])
        }
    }

    private static let paperWidth = 11906
    private static let margin = 1134

    /// How wide the text is, in twentieths of a point.
    static let textWidth = paperWidth - 2 * margin
}

// MARK: Words

extension WordPage {
    /// Writes a paragraph in a style; one that stays with the next stands on its page.
    mutating func paragraph(_ style: String, staysWithNext: Bool = false, content: (inout WordPage) -> Void) {
        element("w:p") { page in
            page.element("w:pPr") { page in
                page.xml.element("w:pStyle", ["w:val": style])
                if staysWithNext { page.xml.element("w:keepNext") }
            }
            content(&page)
        }
    }

    /// Writes the words and the explanation of a label as a paragraph.
    mutating func paragraph(_ style: String, _ label: FormLabel, staysWithNext: Bool = false) {
        paragraph(style, staysWithNext: staysWithNext) { $0.words(of: label) }
    }

    /// Writes the words and the explanation of a label.
    mutating func words(of label: FormLabel) {
        words(label.text(year: content.year))
        if let explanation = label.explanation(year: content.year) {
            words(" ")
            words(explanation, style: WordPageStyles.explanation)
        }
    }

    /// Writes a text, in which ends of lines are breaks.
    mutating func words(_ text: some StringProtocol, style: String? = nil) {
        element("w:r") { page in
            if let style { page.element("w:rPr") { $0.xml.element("w:rStyle", ["w:val": style]) } }
            var rest = Substring(text)
            while let end = rest.unicodeScalars.firstIndex(where: { $0 == "\n" || $0 == "\t" }) {
                page.plain(rest[..<end])
                page.xml.element(rest.unicodeScalars[end] == "\n" ? "w:br" : "w:tab")
                rest = rest[rest.unicodeScalars.index(after: end)...]
            }
            page.plain(rest)
        }
    }

    private mutating func plain(_ text: Substring) {
        if !text.isEmpty { xml.element("w:t", ["xml:space": "preserve"], text: text) }
    }
}
