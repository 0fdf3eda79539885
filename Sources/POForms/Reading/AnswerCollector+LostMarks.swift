extension AnswerCollector {
    /// Keeps in mind that a row is to be marked, until any row is.
    mutating func note(_ row: FormRow, of table: FieldID, _ texts: [String], at range: Range<Int>) {
        let marks = row.cells.indices.filter { row.cells[$0].marked != nil }
        if marks.contains(where: { !texts[$0].isEmpty }) { unmarked = nil }
        if !marks.isEmpty, unmarked?.last?.field != table { unmarked?.append((table, range)) }
    }

    /// A form by others in which nothing is marked, though much is answered, may have lost its marks on the way.
    mutating func reportLostMarks() {
        guard let unmarked, unmarked.count >= 3, origins.count >= 10, blocks.declaredEdition == nil else { return }
        for (field, range) in unmarked { report(.noMarks, .warning, field, at: range) }
    }
}
