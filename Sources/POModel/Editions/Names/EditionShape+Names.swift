extension EditionShape {
    /// The words of a form that stand by a field.
    struct Label: Hashable {
        /// The question or the row.
        let row: FormLabel
        /// The column; `nil` outside tables.
        let column: FormLabel?
    }

    /// What the form calls a field, such as `Avslutade klienter, 30–49 år, män`.
    ///
    /// - Parameters:
    ///   - field: A field of the form, or one that its document holds beside.
    ///   - year: The year that the document is about; the edition's own if none is given.
    /// - Returns: The question, the row of it and the column: in Swedish as the form prints it, shortened where it is long,
    ///   and in English by what the field means.
    public func name(of field: FieldID, year: Int? = nil) -> MessageText { cellName(of: field, year: year).full }

    /// What a field is called on the form, in its parts.
    ///
    /// In Swedish it is named by what the form prints, and what the form prints at length by a short name; in English, by
    /// what the field means, or in the form's own words where only the form knows.
    ///
    /// - Complexity: O(*n*) in the length of the words.
    package func cellName(of field: FieldID, year: Int? = nil) -> CellName {
        if let cell = CountCell(field) {
            if let outside = cell.row.holder, let table = outside.holder, outside == "\(table).outsideBands" {
                let total = cellName(of: "\(table).all.\(cell.column.rawValue)", year: year)
                let reason = OutsideBandReason(rawValue: cell.row.keys.last ?? "")
                return CellName(total.subject, detail: FieldTerms.outside(reason), column: total.column)
            }
            let subject = subject(of: cell, year)
            let band = cell.band.map(\.words)
            return CellName(subject, detail: band, column: columnName(of: cell, field, year))
        }
        if let group = FieldTerms.group(of: field) {
            return CellName(group, detail: words(for: field, year))
        }
        if field.holder == "contactReasons.ranking", let ranked = field.keys.last {
            let subject = FieldTerms.terms["contactReasons.ranking"]?.wording ?? MessageText(alike: "")
            return CellName(subject, detail: MessageText(alike: ranked))
        }
        return CellName(words(for: field, year))
    }

    private func subject(of cell: CountCell, _ year: Int?) -> MessageText {
        let rows = cell.question == cell.row ? [cell.question] : ["\(cell.question).all", cell.question]
        for row in rows as [FieldID] {
            for column in CountColumn.allCases {
                let field: FieldID = "\(row).\(column.rawValue)"
                if labels[field] != nil { return words(for: cell.question, labelled: field, year) }
            }
        }
        return words(for: cell.question, year)
    }

    private func columnName(of cell: CountCell, _ field: FieldID, _ year: Int?) -> MessageText? {
        guard let known = cell.column.gender?.words else { return nil }
        let printed = labels[field]?.column.map { Self.shortened($0.text(year: year ?? self.year)).lowercased() }
        return MessageText(printed.flatMap { $0.isEmpty ? nil : $0 } ?? known.swedish, known.english)
    }

    private func words(for field: FieldID, labelled: FieldID? = nil, _ year: Int?) -> MessageText {
        let printed = labels[labelled ?? field].map { Self.shortened($0.row.text(year: year ?? self.year)) }
        switch (FieldTerms.terms[field], printed) {
        case (let term?, let printed?) where term.prefersForm && !printed.isEmpty && printed.count <= Self.longest:
            return MessageText(printed, term.wording.english)
        case (let term?, _): return term.wording
        case (nil, let printed?) where !printed.isEmpty: return MessageText("”\(printed)”", "“\(printed)”")
        case (nil, _): return field.holder.map { words(for: $0, year) } ?? FieldTerms.unnamed
        }
    }

    /// How many characters a name can have and still be a name.
    private static let longest = 48

    /// Printed words without the number of the question, what asks for a number, and the sign at the end.
    static func shortened(_ text: String) -> String {
        var words = text.split(separator: " ")
        if let first = words.first, first.first?.isNumber ?? false, first.hasSuffix(".") { words.removeFirst() }
        if words.first?.lowercased() == "ange" { words.removeFirst() }
        if let first = words.first?.lowercased(), words.count > 1, ["antal", "antalet"].contains(first) {
            words.removeFirst()
        }
        var short = words.joined(separator: " ")
        while let last = short.last, ":.?,".contains(last) { short.removeLast() }
        return short.prefix(1).uppercased() + short.dropFirst()
    }
}

extension FormEdition {
    /// The words that stand by the fields.
    var labels: [FieldID: EditionShape.Label] {
        var labels: [FieldID: EditionShape.Label] = [:]
        func add(_ fields: [FieldID], _ row: FormLabel, _ column: FormLabel? = nil) {
            for field in fields where labels[field] == nil { labels[field] = .init(row: row, column: column) }
        }
        for item in items {
            switch item {
            case .caption, .note: continue
            case .question(let question): add(question.fields, question.label)
            case .fields(let questions): for question in questions { add(question.fields, question.label) }
            case .choices(let choices): add([choices.id], choices.label)
            case .table(let table):
                for row in table.rows {
                    for (cell, column) in zip(row.cells, table.columns) { add(cell.fields, row.label, column) }
                }
            }
        }
        return labels
    }
}
