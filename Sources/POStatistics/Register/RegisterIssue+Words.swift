package import POModel

extension RegisterIssue: Phrased {
    /// The issue in words, with its place and what became of the row; none of it repeats what stands in a cell or a field.
    package var words: MessageText {
        let told: [String: any Phrased] = ["place": place.words, "issue": issue]
        switch (effect, place) {
        case (.leftOut, .line): return StatisticsMessages.words("register-place.row-left-out", told)
        case (.leftOut, .record): return StatisticsMessages.words("register-place.record-left-out", told)
        case (.leftOut, .assignment): return StatisticsMessages.words("register-place.assignment-left-out", told)
        default: return StatisticsMessages.words("register-place.issue", told)
        }
    }

    private var issue: MessageText {
        let rows = ["rows": MessageText(rowCount)]
        switch (code, place) {
        case (.repeatedAssignment, .line): return StatisticsMessages.words("register-issue.repeated-rows", rows)
        case (.repeatedAssignment, _): return StatisticsMessages.words("register-issue.repeated-records", rows)
        // Only CSV is read with a mapping.
        case (.unknownGender, .line), (.invalidDate, .line):
            return StatisticsMessages.words("register-issue.as-mapped", ["issue": code.words])
        // Outside CSV a client has no other row that could tell.
        case (.blankBirthYear, .assignment):
            return StatisticsMessages.words("register-issue.blank-birth-year-of-client")
        default: return code.words
        }
    }
}

extension RegisterIssue.Code: Phrased {
    /// The kind of issue in words, without its place.
    package var words: MessageText { StatisticsMessages.words("register-issue.\(rawValue)") }
}

extension RegisterPlace: Phrased {
    /// The place in words, such as `rad 12, kolumnen ”opened”` or `uppdrag 13, klient 4, kön`.
    package var words: MessageText {
        switch self {
        case .line(let line, nil): return StatisticsMessages.words("register-place.line", ["line": MessageText(line)])
        case .line(let line, let column?):
            return StatisticsMessages.words(
                "register-place.column", ["line": MessageText(line), "column": MessageText(alike: column)])
        case .assignment(let position, let field):
            let path = NamedPath(register: field)
            if field.hasPrefix("assignments.") { return path.words }
            let number = ["number": MessageText(position + 1)]
            return .joined([StatisticsMessages.words("register-place.assignment", number), path.words], by: ", ")
        case .record(let field): return NamedPath(register: field).words
        }
    }
}

extension RegisterColumn: Phrased {
    /// What the column holds, in words.
    package var words: MessageText { StatisticsMessages.words("register-column.\(rawValue)") }
}

extension RegisterError: Phrased {
    /// The error in words.
    package var words: MessageText {
        func list(_ columns: [RegisterColumn]) -> [String: any Phrased] {
            let named = columns.map { column in
                StatisticsMessages.words(
                    "register-error.column", ["header": MessageText(alike: column.rawValue), "column": column])
            }
            return ["columns": MessageText.joined(named, by: ", ")]
        }
        switch self {
        case .missingColumns(let columns):
            return StatisticsMessages.words("register-error.missing-columns", list(columns))
        case .repeatedColumns(let columns):
            return StatisticsMessages.words("register-error.repeated-columns", list(columns))
        case .brokenJSON(let byte):
            return StatisticsMessages.words("register-error.broken-json", ["byte": MessageText(byte)])
        case .notAList(let field):
            return StatisticsMessages.words("register-error.not-a-list", ["field": NamedPath(register: field).words])
        case .unreadableHeader: return StatisticsMessages.words("register-error.unreadable-header")
        }
    }
}
