import POModel

extension AnswerCollector {
    /// Keeps in mind that a row is to be marked, until any row is.
    mutating func note(_ row: FormRow, of table: FieldID, _ texts: [FormRow.CellText], at range: Range<Int>) {
        guard unmarked != nil else { return }
        var isToBeMarked = false
        for (column, cell) in row.cells.enumerated() {
            guard case .mark = cell else { continue }
            isToBeMarked = true
            if !texts[column].text.isEmpty { unmarked = nil }
        }
        if isToBeMarked, unmarked?.last?.field != table { unmarked?.append((table, range)) }
    }

    /// A form by others in which nothing is marked, though much is answered, may have lost its marks on the way.
    mutating func reportLostMarks() {
        guard let unmarked, unmarked.count >= 3, origins.count >= 10, blocks.declaredEdition == nil else { return }
        for (field, range) in unmarked { report(.noMarks, .warning, field, at: range) }
    }
}
