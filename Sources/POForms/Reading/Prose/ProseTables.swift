import POModel

/// Tables of counts whose cells may stand without marks: heads of columns, labels of rows, and the numbers after them.
struct ProseTables {
    let text: ProseTokens
    let patterns: ProsePatterns
    let matcher: PhraseMatcher

    /// The label of a row.
    struct Label {
        let pattern: PhrasePattern
        let path: FieldID
        let tokens: Range<Int>
        /// The token after the label and what explains it.
        let end: Int
    }

    /// The heads of a table's columns.
    struct Heading {
        let tokens: Range<Int>
        let keys: [String?]
        /// The columns whose heads ask something else, such as shares or the numbers of another year.
        let others: Set<Int>
    }

    /// A number, or a dash or empty cell that stands for none.
    struct Entry {
        let tokens: Range<Int>
        let value: Int?
    }

    // MARK: Headings and labels

    /// Runs of words that head columns, two or more after each other.
    func headings() -> [Heading] {
        var headings: [Heading] = []
        var index = 0
        while index < text.tokens.count {
            var keys: [String?] = []
            var end = index
            var next = index
            while next < text.tokens.count {
                let word = text.tokens[next].text
                if let column = patterns.columns.first(where: { $0.word.fits(word) }) {
                    keys.append(column.key)
                    end = next + 1
                } else if !["antal", "st"].contains(word) {
                    break
                }
                next += 1
            }
            let known = keys.compactMap(\.self)
            if known.count > 1, Set(known).count == known.count {
                headings.append(.init(tokens: index..<end, keys: keys, others: otherColumns(index..<end, keys.count)))
                index = end
            } else {
                index += 1
            }
        }
        return headings
    }

    /// The first or the last of the columns, where words on its line make its numbers others: `andel kvinnor`, `män (%)`.
    private func otherColumns(_ tokens: Range<Int>, _ count: Int) -> Set<Int> {
        var start = tokens.lowerBound
        while !text.isBoundary(start) { start -= 1 }
        var end = tokens.upperBound
        while !text.isBoundary(end) { end += 1 }
        var others: Set<Int> = []
        if saysOther(start..<tokens.lowerBound) { others.insert(0) }
        if saysOther(tokens.upperBound..<end) { others.insert(count - 1) }
        return others
    }

    /// Whether words say that numbers are shares, in another unit or of another year.
    private func saysOther(_ tokens: Range<Int>) -> Bool {
        guard !tokens.isEmpty else { return false }
        let words = HardWords(text.blocks.text[text.place(tokens)])
        return words.changesNumbers || (matcher.year.map { own in words.years.contains { $0 != own } } ?? false)
    }

    func labels() -> [Label] {
        var labels: [Label] = []
        var index = 0
        while index < text.tokens.count {
            var best: Label?
            for pattern in patterns.rows where !(pattern.needsYear && matcher.year == nil) {
                guard let path = pattern.counts, let match = matcher.match(pattern, at: index),
                    match.tokens.upperBound > best?.tokens.upperBound ?? index
                else { continue }
                best = Label(
                    pattern: pattern, path: path, tokens: match.tokens, end: afterExplanation(match.tokens.upperBound))
            }
            if let best { labels.append(best) }
            index = max(index + 1, best?.end ?? 0)
        }
        return labels
    }

    /// The token after a question mark, a colon and words in parentheses.
    private func afterExplanation(_ index: Int) -> Int {
        var next = index
        while next < text.tokens.count, ["?", ":", ".", ","].contains(text.tokens[next].text) { next += 1 }
        guard next < text.tokens.count, text.tokens[next].text == "(" else { return next }
        var close = next
        while close < text.tokens.count, close < next + Limits.longestExplanationInRow, text.tokens[close].text != ")" {
            close += 1
        }
        guard close < text.tokens.count, text.tokens[close].text == ")" else { return next }
        return afterExplanation(close + 1)
    }

    // MARK: Values

    /// The numbers after a label: those in the cells of its row, on its line, or one to a line under it.
    func entries(after label: Label) -> [Entry] {
        guard label.end < text.tokens.count, label.tokens.upperBound > 0 else { return [] }
        let own = text.blocks.units[text.tokens[label.tokens.upperBound - 1].unit]
        if own.kind == .cell, text.isBeside(label.end), text.tokens[label.end].unit != text.tokens[label.end - 1].unit {
            return cells(after: label, row: own.row)
        }
        let line = entriesOnLine(label.end)
        guard line.count == 1 else { return line }
        var entries: [Entry] = []
        var next = label.end
        while next < text.tokens.count, let entry = entriesOnLine(next).first, entriesOnLine(next).count == 1 {
            entries.append(entry)
            next += 1
        }
        return entries
    }

    /// The numbers from a token to the end of its line; empty when anything else stands there.
    func entriesOnLine(_ start: Int) -> [Entry] {
        var entries: [Entry] = []
        var next = start
        while next < text.tokens.count, next == start || !text.isBoundary(next) {
            guard let entry = entry(at: next) else { return [] }
            entries.append(entry)
            next += 1
        }
        return entries
    }

    private func entry(at index: Int) -> Entry? {
        let token = text.tokens[index]
        if token.isNumber { return Int(token.text).map { Entry(tokens: index..<index + 1, value: $0) } }
        return ["-", "–", "—"].contains(token.text) ? Entry(tokens: index..<index + 1, value: nil) : nil
    }

    /// The cells of a row after that of its label; empty when one holds anything but a number or a dash.
    private func cells(after label: Label, row: Int) -> [Entry] {
        let last = text.tokens[label.end - 1].unit
        var entries: [Entry] = []
        var unit = last + 1
        var next = label.end
        while unit < text.blocks.units.count, text.blocks.units[unit].kind == .cell, text.blocks.units[unit].row == row
        {
            var end = next
            while end < text.tokens.count, text.tokens[end].unit == unit { end += 1 }
            if end == next {
                entries.append(Entry(tokens: next..<next, value: nil))
            } else if end == next + 1, let entry = entry(at: next) {
                entries.append(entry)
            } else if let all = run(next..<end) {
                // Some scanners leave the numbers of a row in one cell.
                entries += all
            } else {
                return []
            }
            next = end
            unit += 1
        }
        return entries
    }

    private func run(_ range: Range<Int>) -> [Entry]? {
        let entries = range.map { entry(at: $0) }
        return entries.contains { $0 == nil } ? nil : entries.compactMap(\.self)
    }
}
