import POModel

/// Tables, whose rows are not parted by pages and whose heads go on with them.
extension WordPage {
    /// How the width of a table is shared, in twentieths of a point.
    private enum Width {
        /// A column of numbers or marks under a short heading, as `Antal icke-binära`.
        static let narrow = 1_250
        /// The longest heading of such a column, in characters.
        static let shortHeading = 20
        /// Of the whole, what the answers beside questions have.
        static let fields = WordPage.textWidth * 11 / 20
        /// Of the whole, a column of words.
        static let words = WordPage.textWidth / 3
        /// Of the whole, the most that all columns of answers have together.
        static let wide = WordPage.textWidth * 3 / 5
    }

    /// Writes questions with short answers as rows, the question in the first column.
    mutating func render(_ questions: [FormQuestion]) {
        let widths = [Self.textWidth - Width.fields, Width.fields]
        table(widths, hasHead: false) { page in
            for (number, question) in questions.enumerated() {
                page.render(question, widths, staysWithNext: number + 1 < questions.count)
            }
        }
    }

    private mutating func render(_ question: FormQuestion, _ widths: [Int], staysWithNext: Bool) {
        row { page in
            page.cell(widths[0], isShaded: true) {
                $0.paragraph(WordPageStyles.rowHead, question.label, staysWithNext: staysWithNext)
            }
            page.cell(widths[1]) { page in
                guard let field = question.inputName, let name = page.names[field] else {
                    return page.paragraph(WordPageStyles.cell) { _ in }
                }
                let title = question.label.text(year: page.content.year)
                let isNarrow = question.answer.isNumber
                page.answer(
                    WordAnswerPlace(
                        name: name, title: title, kind: question.answer, style: WordPageStyles.cell, isNarrow: isNarrow),
                    page.content.text(of: question))
            }
        }
    }

    mutating func render(_ formTable: FormTable) {
        let widths = widths(of: formTable)
        table(widths, hasHead: true) { page in
            page.row(isHead: true) { page in
                page.cell(widths[0], isShaded: true) { page in
                    page.paragraph(WordPageStyles.columnHead) { page in
                        if let corner = formTable.corner { page.words(of: corner) }
                    }
                }
                for (number, (column, width)) in zip(formTable.columns, widths.dropFirst()).enumerated() {
                    page.cell(width, isShaded: true) { $0.paragraph(formTable.headStyle(ofColumn: number), column) }
                }
            }
            let isShort = formTable.rows.count <= Self.keptTogether
            for (number, row) in formTable.rows.enumerated() {
                page.render(row, of: formTable, widths, staysWithNext: isShort && number + 1 < formTable.rows.count)
            }
        }
    }

    private mutating func render(_ formRow: FormRow, of table: FormTable, _ widths: [Int], staysWithNext: Bool) {
        row { page in
            page.cell(widths[0], isShaded: true) {
                $0.paragraph(WordPageStyles.rowHead, formRow.label, staysWithNext: staysWithNext)
            }
            for (column, cell) in formRow.cells.enumerated() {
                let heading = column < table.columns.count ? table.columns[column].text(year: page.content.year) : ""
                let title = "\(formRow.label.text(year: page.content.year)), \(heading)"
                page.cell(column + 1 < widths.count ? widths[column + 1] : Width.narrow) { $0.render(cell, title) }
            }
        }
    }

    private mutating func render(_ cell: FormCell, _ title: String) {
        let text = cell.print(content.answers)
        switch cell {
        case .answer(let field, let kind):
            guard let name = names[field] else { return paragraph(WordPageStyles.cell) { _ in } }
            let style = kind.isNumber ? WordPageStyles.number : WordPageStyles.cell
            answer(WordAnswerPlace(name: name, title: title, kind: kind, style: style, isNarrow: true), text)
        case .mark(let field, let choice, let number):
            guard let name = names[field, choice.inputValue] else { return paragraph(WordPageStyles.mark) { _ in } }
            if number == nil {
                paragraph(WordPageStyles.mark) { $0.box(name, title: title, isTicked: text != nil) }
            } else {
                // A cross or a number.
                answer(
                    WordAnswerPlace(name: name, title: title, kind: .line, style: WordPageStyles.mark, isNarrow: true),
                    text)
            }
        }
    }

    /// The most rows of a table that no page parts.
    private static let keptTogether = 12

    /// The widths of the questions and of each column of answers.
    private func widths(of table: FormTable) -> [Int] {
        var widths = table.columns.enumerated().map { number, column in
            if column.fullText(year: content.year).count > Width.shortHeading {
                return Width.wide / table.columns.count
            }
            let isOfWords = table.rows.contains { number < $0.cells.count && $0.cells[number].kind?.isQuoted == true }
            return isOfWords ? Width.words : Width.narrow
        }
        let sum = widths.reduce(0, +)
        if sum > Width.wide { widths = widths.map { $0 * Width.wide / sum } }
        return [Self.textWidth - widths.reduce(0, +)] + widths
    }
}

extension FormTable {
    /// The style of a column's heading, which stands as the column's answers do.
    fileprivate func headStyle(ofColumn column: Int) -> String {
        let kinds = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }.map(\.kind)
        if kinds.contains(nil) { return WordPageStyles.markHead }
        return kinds.allSatisfy { $0?.isNumber == true } ? WordPageStyles.numberHead : WordPageStyles.columnHead
    }
}

// MARK: Elements

extension WordPage {
    private mutating func table(
        _ widths: [Int], hasHead: Bool, rows: (inout WordPage) -> Void
    ) {
        element("w:tbl") { page in
            page.element("w:tblPr") { page in
                page.xml.element("w:tblStyle", ["w:val": WordPageStyles.table])
                page.xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
                page.xml.element("w:tblLayout", ["w:type": "fixed"])
                page.xml.element(
                    "w:tblLook",
                    [
                        "w:val": hasHead ? "00A0" : "0080", "w:firstRow": hasHead ? "1" : "0", "w:lastRow": "0",
                        "w:firstColumn": "1", "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "0",
                    ])
            }
            page.element("w:tblGrid") { page in
                for width in widths { page.xml.element("w:gridCol", ["w:w": "\(width)"]) }
            }
            rows(&page)
        }
        // Word makes one table of two that nothing parts.
        paragraph(WordPageStyles.gap) { _ in }
    }

    private mutating func row(isHead: Bool = false, cells: (inout WordPage) -> Void) {
        element("w:tr") { page in
            page.element("w:trPr") { page in
                page.xml.element("w:cantSplit")
                if isHead { page.xml.element("w:tblHeader") }
            }
            cells(&page)
        }
    }

    private mutating func cell(_ width: Int, isShaded: Bool = false, content: (inout WordPage) -> Void) {
        element("w:tc") { page in
            page.element("w:tcPr") { page in
                page.xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
                if isShaded {
                    page.xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordPageStyles.shade])
                }
            }
            content(&page)
        }
    }
}
