import POModel

/// Rows of counts whose cells may stand without marks: beside their label, under it, or after the labels of several.
extension ProseReader {
    /// The label of a row.
    private struct Label {
        let pattern: PhrasePattern
        let path: FieldID
        let tokens: Range<Int>
        /// The token after the label and what explains it.
        let end: Int
    }

    /// The heads of a table's columns.
    private struct Heading {
        let tokens: Range<Int>
        let keys: [String?]
        /// The columns whose heads ask something else, such as shares or the numbers of another year.
        let others: Set<Int>
    }

    /// A number, or a dash or empty cell that stands for none.
    private struct Entry {
        let tokens: Range<Int>
        let value: Int?
    }

    mutating func readRows() {
        let headings = self.headings()
        let labels = self.labels()
        var used: [Int: Heading] = [:]
        var lastEnd = 0
        var brokenHeading: Int?
        // The labels read under each heading, and the headings under whose rows numbers are left over.
        var labelsRead: [Int: [Label]] = [:]
        var leftOver: Set<Int> = []
        var doubts: [Diagnostic.Code: [(field: FieldID, range: Range<Int>)]] = [:]
        var first = 0
        while first < labels.count {
            var last = first
            while last + 1 < labels.count, labels[last + 1].tokens.lowerBound == labels[last].end { last += 1 }
            let group = Array(labels[first...last])
            first = last + 1
            guard let heading = headings.last(where: { $0.tokens.upperBound <= group[0].tokens.lowerBound }) else {
                if let label = group.last, !entries(after: label).isEmpty {
                    problems.append(
                        .init(code: .countsWithoutHeadings, field: label.path, range: text.place(label.tokens)))
                }
                continue
            }
            guard read(group, under: heading, &doubts) else { continue }
            used[heading.tokens.lowerBound] = heading
            // Words between a heading and its rows may head other columns.
            let isBroken = hasWords(max(heading.tokens.upperBound, lastEnd), group[0].tokens.lowerBound)
            if isBroken || brokenHeading == heading.tokens.lowerBound {
                brokenHeading = heading.tokens.lowerBound
                for label in group {
                    problems.append(
                        .init(
                            code: .countsWithoutHeadings, severity: .warning, field: label.path,
                            range: text.place(label.tokens)))
                }
            }
            labelsRead[heading.tokens.lowerBound, default: []] += group
            let given = group.last.map { entries(after: $0) } ?? []
            lastEnd = given.last?.tokens.upperBound ?? group.last?.end ?? lastEnd
            let isFollowed = lastEnd < text.tokens.count && !entriesOnLine(lastEnd).isEmpty
            if isFollowed || given.count > group.count * heading.keys.count {
                leftOver.insert(heading.tokens.lowerBound)
            }
        }
        for heading in leftOver.sorted() {
            for label in labelsRead[heading] ?? [] {
                problems.append(
                    .init(code: .leftOver, severity: .warning, field: label.path, range: text.place(label.tokens)))
            }
        }
        for heading in used.values.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            var start = heading.tokens.lowerBound
            // What stands before the columns' heads on their line heads the labels.
            while start > 0, heading.tokens.lowerBound - start < 8, !text.isBoundary(start) || text.isBeside(start) {
                start -= 1
            }
            setApart((text.isBoundary(start) ? start : heading.tokens.lowerBound)..<heading.tokens.upperBound)
        }
        for (code, rows) in doubts {
            guard let place = rows.map(\.range).min(by: { $0.lowerBound < $1.lowerBound }) else { continue }
            let shared = FieldID.shared(by: rows.map(\.field))
            // A path that says too little tells nobody which rows are meant.
            let told = shared.keys.count > 1 ? [(field: shared, range: place)] : rows
            for row in told {
                problems.append(.init(code: code, severity: .warning, field: row.field, range: row.range))
            }
        }
    }

    /// Whether anything but punctuation stands between two tokens.
    private func hasWords(_ start: Int, _ end: Int) -> Bool {
        start < end && text.tokens[start..<end].contains { $0.text.contains { $0.isLetter || $0.isNumber } }
    }

    // MARK: Headings and labels

    /// Runs of words that head columns, two or more after each other.
    private func headings() -> [Heading] {
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

    private func labels() -> [Label] {
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
        while close < text.tokens.count, close < next + 30, text.tokens[close].text != ")" { close += 1 }
        guard close < text.tokens.count, text.tokens[close].text == ")" else { return next }
        return afterExplanation(close + 1)
    }

    // MARK: Values

    /// Reads the values after a row's label, or after the labels of several; false when there are none.
    private mutating func read(
        _ group: [Label], under heading: Heading,
        _ doubts: inout [Diagnostic.Code: [(field: FieldID, range: Range<Int>)]]
    ) -> Bool {
        guard let last = group.last else { return false }
        let entries = entries(after: last)
        guard entries.contains(where: { $0.value != nil }) else { return false }
        let end = entries.last { !$0.tokens.isEmpty }?.tokens.upperBound ?? last.end
        setApart(group[0].tokens.lowerBound..<max(last.end, end))
        let (rows, columns) = (group.count, heading.keys.count)
        guard entries.count == rows * columns else {
            let code: Diagnostic.Code = rows == 1 ? .lostColumns : .ambiguousCells
            for label in group {
                problems.append(.init(code: code, field: label.path, range: text.place(label.tokens)))
            }
            return true
        }
        for (row, label) in group.enumerated() {
            let across = (0..<columns).map { entries[row * columns + $0] }
            let down = (0..<columns).map { entries[$0 * rows + row] }
            // Where nothing marks the rows, the values can stand row by row or column by column.
            guard across.map(\.value) == down.map(\.value) else {
                problems.append(.init(code: .ambiguousCells, field: label.path, range: text.place(label.tokens)))
                continue
            }
            keep(across, label, heading, &doubts)
        }
        return true
    }

    private mutating func keep(
        _ row: [Entry], _ label: Label, _ heading: Heading,
        _ doubts: inout [Diagnostic.Code: [(field: FieldID, range: Range<Int>)]]
    ) {
        let place = text.place(label.tokens)
        guard !findings.contains(where: { $0.field.rawValue.hasPrefix(label.path.rawValue + ".") }) else {
            problems.append(.init(code: .severalValues, severity: .warning, field: label.path, range: place))
            return
        }
        for (column, (key, entry)) in zip(heading.keys, row).enumerated() {
            guard let key, let value = entry.value else { continue }
            let field = FieldID(rawValue: "\(label.path.rawValue).\(key)")
            if heading.others.contains(column) {
                problems.append(.init(code: .otherQuestion, field: field, range: text.place(entry.tokens)))
            } else {
                keep(.init(field: field, value: .integer(value), ranges: text.ranges(entry.tokens)))
            }
        }
        if label.pattern.phrase.isGuess { doubts[.guessedFromText, default: []].append((label.path, place)) }
        if !holds(label.pattern.phrase.given) { doubts[.unclearPopulation, default: []].append((label.path, place)) }
    }

    /// The numbers after a label: those in the cells of its row, on its line, or one to a line under it.
    private func entries(after label: Label) -> [Entry] {
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
    private func entriesOnLine(_ start: Int) -> [Entry] {
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
