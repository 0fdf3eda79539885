import POModel

extension FormRow {
    /// What went wrong in one cell of a row, or in the row as a whole.
    struct Problem: Hashable {
        let code: Diagnostic.Code
        let severity: Diagnostic.Severity
        let field: FieldID
        /// The column; `nil` when it is about several.
        let column: Int?
        var arguments: [String] = []
    }

    /// What stands in a cell.
    struct CellText {
        /// Its text; empty for a blank.
        let text: String
        /// Whether the text is a quotation.
        let isVerbatim: Bool
        /// Where it stands in the plain text; `nil` where no cell does.
        let range: Range<Int>?

        init(_ text: String, verbatim: Bool = false, at range: Range<Int>? = nil) {
            self.text = text
            isVerbatim = verbatim
            self.range = range
        }
    }

    /// Reads the cells of a row.
    ///
    /// - Parameter texts: What stands in each column.
    /// - Returns: The answers found, and what was wrong with others.
    func read(_ texts: [CellText]) -> (answers: [(FieldID, JSONValue)], problems: [Problem]) {
        var answers: [(FieldID, JSONValue)] = []
        var problems: [Problem] = []
        var marks: [(column: Int, field: FieldID, choice: MarkedValue)] = []
        var spoilt: Set<FieldID> = []
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .answer(let field, let kind):
                switch kind.read(texts[column].text, verbatim: texts[column].isVerbatim) {
                case .value(let value): answers.append((field, value))
                case .doubtful(let value, let code, let arguments):
                    answers.append((field, value))
                    problems.append(
                        .init(code: code, severity: .warning, field: field, column: column, arguments: arguments))
                case .blank: break
                case .unreadable(let code):
                    problems.append(.init(code: code, severity: .error, field: field, column: column))
                }
            case .mark(let field, let choice, let number):
                switch Mark(texts[column].text, choice: choice) {
                case .empty: break
                case .marked: marks.append((column, field, choice))
                case .number(let count) where number != nil:
                    if let number { answers.append((number, .integer(count.rawValue))) }
                    if count.rawValue >= 1 { marks.append((column, field, choice)) }
                case .number, .other:
                    spoilt.insert(field)
                    problems.append(.init(code: .invalidMark, severity: .error, field: field, column: column))
                }
            }
        }
        if marks.isEmpty { return (answers, problems) }
        let (chosen, conflicts) = resolve(marks, answers: answers)
        for (field, choice) in chosen where !spoilt.contains(field) { answers.append((field, choice.value)) }
        for field in conflicts where !spoilt.contains(field) {
            problems.append(.init(code: .conflictingMarks, severity: .error, field: field, column: nil))
        }
        return (answers, problems)
    }

    /// One choice for each field; two marks conflict, unless numbers tell that both hold, which makes the first true.
    private func resolve(
        _ marks: [(column: Int, field: FieldID, choice: MarkedValue)], answers: [(FieldID, JSONValue)]
    ) -> (chosen: [(FieldID, MarkedValue)], conflicts: [FieldID]) {
        var chosen: [(FieldID, MarkedValue)] = []
        var conflicts: [FieldID] = []
        for (column, cell) in cells.enumerated() {
            guard let field = cell.marked, !cells[..<column].contains(where: { $0.marked == field }) else { continue }
            let own = marks.filter { $0.field == field }
            guard let first = own.first else { continue }
            let areNumbers = own.allSatisfy { mark in
                if case .mark(_, _, let number?) = cells[mark.column] {
                    answers.contains { $0.0 == number }
                } else {
                    false
                }
            }
            if own.count == 1 || areNumbers { chosen.append((field, first.choice)) } else { conflicts.append(field) }
        }
        return (chosen, conflicts)
    }

    /// The texts of the cells for a document's answers: one for each column, `nil` for a blank.
    func print(_ answers: Answers) -> [String?] { cells.map { $0.print(answers) } }
}

extension FormCell {
    /// The text of the cell for a document's answers; `nil` for a blank.
    func print(_ answers: Answers) -> String? {
        switch self {
        case .answer(let field, let kind): answers[field].flatMap(kind.print)
        case .mark(let field, let choice, let number):
            choice.print(answers[field], number: number.flatMap { answers[$0] })
        }
    }

    /// What prints the cell, prepared for any number of documents.
    var printing: @Sendable (Answers) -> String? {
        switch self {
        case .answer(let field, let kind):
            let keys = field.keys
            return { answers in answers[keys].flatMap(kind.print) }
        case .mark(let field, let choice, let number):
            let (keys, numberKeys) = (field.keys, number?.keys)
            return { answers in choice.print(answers[keys], number: numberKeys.flatMap { answers[$0] }) }
        }
    }
}

extension FormQuestion {
    /// What prints the answer, prepared for any number of documents; `nil` for a blank.
    var printing: @Sendable (Answers) -> String? {
        let kind = answer
        guard !parts.isEmpty else {
            guard kind != .nothing else { return { _ in nil } }
            let keys = id.keys
            return { answers in answers[keys].flatMap(kind.print) }
        }
        let keys = zip(parts, fields).map { (part: $0, keys: $1.keys) }
        return { answers in
            var found: [String: JSONValue] = [:]
            for (part, keys) in keys { found[part] = answers[keys] }
            return found.isEmpty ? nil : kind.print(.object(found))
        }
    }
}

extension MarkedValue {
    /// The text of a cell for its field's value, and for the number that takes the place of a mark.
    fileprivate func print(_ found: JSONValue?, number: JSONValue?) -> String? {
        if case .integer(let count)? = number { "\(count)" } else { found == value ? "X" : nil }
    }
}
