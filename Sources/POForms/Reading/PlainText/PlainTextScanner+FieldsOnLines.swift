/// Questions on lines of their own, above their answers.
extension PlainTextScanner {
    /// Questions on lines after each other, and as many answers on the lines after them.
    mutating func takeFieldsOnLines() -> Bool {
        var labels: [Range<Int>] = []
        var line = next
        while line < lines.count, lines[line].segments.count == 1, let label = label(line, lines[line].segments[0]),
            label.meaning.isQuestion, label.meaning.rows.isEmpty, label.last == line
        {
            labels.append(lines[line].segments[0].range)
            line += 1
        }
        // A heading that says what the first question says again is none of them.
        guard labels.count > 1, !source[labels[1]].starts(with: source[labels[0]]) else { return false }
        var answers: [[Range<Int>]] = []
        while line < lines.count, answers.count < labels.count, !isNote[line], !lines[line].isFurniture,
            !beginsLabel(line), !lines[line].isParted
        {
            answers.append(lines[line].segments.map(\.range))
            line += 1
        }
        // Numbers are not taken for anything else; words could be the last question's alone.
        guard answers.count == labels.count, answers.allSatisfy({ $0.isEmpty || isAmount($0[0]) }),
            answers.contains(where: { !$0.isEmpty })
        else { return false }
        endParagraph()
        builder.beginRow()
        for label in labels { takeCell([label]) }
        builder.beginRow()
        for answer in answers { takeCell(answer) }
        builder.end()
        next = line
        return true
    }

    func isAmount(_ range: Range<Int>) -> Bool {
        let text = String(decoding: source[range], as: UTF8.self)
        return NumberGrammar.kronor(text) != nil || NumberGrammar.positions(text) != nil
    }
}
