import Foundation
import POModel

@testable import POForms

/// A form in our own HTML, as `HTMLRenderer` prints it, without its style.
enum SheetHTML {
    static func print(_ sheet: Sheet) -> String {
        var html = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="\(HTMLScanner.editionMeta)" content="\(HTMLEscape.text(sheet.edition.id.rawValue))">
            <title>Personligt ombud</title>
            </head>
            <body>
            <main>

            """
        for part in sheet.parts {
            html += "<section>\n"
            if let heading = part.heading { html += element("h\(part.level)", heading, sheet) + "\n" }
            var caption: String?
            for (number, block) in part.blocks.enumerated() {
                if case .caption(let label) = block {
                    let next = number + 1 < part.blocks.count ? part.blocks[number + 1] : nil
                    if next?.isGrid == true {
                        caption = label
                    } else {
                        html += element("p", label, sheet, " class=\"caption\"") + "\n"
                    }
                    continue
                }
                html += print(block, caption.map { element("caption", $0, sheet) + "\n" } ?? "", sheet)
                caption = nil
            }
            html += "</section>\n"
        }
        return html + "</main>\n</body>\n</html>\n"
    }

    private static func print(_ block: Sheet.Block, _ caption: String, _ sheet: Sheet) -> String {
        switch block {
        case .caption: return ""
        case .note(let note, _): return element("p", note, sheet, " class=\"note\"") + "\n"
        case .page(let number): return "<p>Sida \(number) (6)</p>\n"
        case .question(let question):
            if question.isStatement {
                return question.answer == nil
                    ? "" : element("p", question.label, sheet, " class=\"statement\"") + "\n"
            }
            return element("p", question.label, sheet, " class=\"question\"") + "\n"
                + (question.answer.map(quote) ?? "<div class=\"blank\"></div>\n")
        case .fields(let questions):
            return "<table class=\"fields\">\n" + caption
                + questions.map { question in
                    "<tr>" + element("th", question.label, sheet, " scope=\"row\"")
                        + cell(question.answer, question.kind) + "</tr>\n"
                }.joined() + "</table>\n"
        case .table(let table):
            let corner = table.hasCorner ? element("th", table.corner, sheet, " scope=\"col\"") : "<td></td>"
            let heads = table.columns.map { element("th", $0, sheet, " scope=\"col\"") }.joined()
            return "<table class=\"\(table.hasMarks ? "marks" : "counts")\">\n" + caption
                + (table.isHeadless ? "" : "<thead>\n<tr>\(corner)\(heads)</tr>\n</thead>\n") + "<tbody>\n"
                + table.rows.map { row in
                    "<tr>" + element("th", row.label, sheet, " scope=\"row\"")
                        + row.cells.map { cell($0.words, $0.kind) }.joined() + "</tr>\n"
                }.joined() + "</tbody>\n</table>\n"
        case .choices(let choices):
            return element("p", choices.label, sheet, " class=\"question\"") + "\n<ul class=\"choices\">\n"
                + choices.options.map { option in
                    "<li>\(option.isMarked ? "☒ " : "☐ ")\(words(option.label, sheet))"
                        + (option.detail.map { quote(Words($0)) } ?? "") + "</li>\n"
                }.joined() + "</ul>\n"
        }
    }

    private static func element(_ tag: String, _ label: String, _ sheet: Sheet, _ attributes: String = "") -> String {
        "<\(tag)\(attributes)>\(words(label, sheet))</\(tag)>"
    }

    /// A label, with the edition's own explanations set apart.
    private static func words(_ label: String, _ sheet: Sheet) -> String {
        for explanation in sheet.explanations where label.hasSuffix(" " + explanation) {
            let rest = HTMLEscape.text(label.dropLast(explanation.count + 1))
            return "\(rest) <span class=\"explanation\">\(HTMLEscape.text(explanation))</span>"
        }
        return HTMLEscape.text(label)
    }

    private static func cell(_ words: Words?, _ kind: AnswerKind?) -> String {
        guard let words else { return "<td></td>" }
        return kind?.isQuoted == true
            ? "<td><span class=\"\(HTMLScanner.answerClass)\">\(words.html)</span></td>" : "<td>\(words.html)</td>"
    }

    private static func quote(_ answer: Words) -> String {
        let paragraphs =
            answer.isMarkedUp
            ? [answer.html] : answer.text.components(separatedBy: "\n\n").map { HTMLEscape.lines($0) }
        return "<blockquote class=\"\(HTMLScanner.answerClass)\">" + paragraphs.map { "<p>\($0)</p>" }.joined()
            + "</blockquote>\n"
    }
}

extension Sheet.Block {
    /// Whether the block is set as a table.
    var isGrid: Bool {
        switch self {
        case .fields, .table: true
        case .caption, .note, .question, .choices, .page: false
        }
    }
}

extension Sheet {
    /// The explanations of the edition's labels, which are set apart from them.
    var explanations: [String] {
        let labels = edition.items.flatMap { item -> [FormLabel] in
            switch item {
            case .caption(let label): [label]
            case .note: []
            case .question(let question): [question.label]
            case .fields(let questions): questions.map(\.label)
            case .table(let table): table.columns + table.rows.map(\.label)
            case .choices(let choices): [choices.label] + choices.options.map(\.label)
            }
        }
        return Set(labels.compactMap { $0.explanation(year: year) }).sorted()
    }
}
