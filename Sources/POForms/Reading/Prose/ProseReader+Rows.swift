import POModel

/// Rows of counts whose cells may stand without marks: beside their label, under it, or after the labels of several.
extension ProseReader {
    private var tables: ProseTables { ProseTables(text: text, patterns: patterns, matcher: matcher) }

    /// What the rows read so far tell of those that follow.
    private struct ReadRows {
        /// The headings under which rows were read, by where they stand.
        var used: [Int: ProseTables.Heading] = [:]
        /// The labels read under each heading.
        var labels: [Int: [ProseTables.Label]] = [:]
        /// The headings under whose rows numbers are left over.
        var leftOver: Set<Int> = []
        /// The last heading with words between it and its rows.
        var broken: Int?
        /// The token after the last row.
        var end = 0
        var doubts: [Diagnostic.Code: [(field: FieldID, range: Range<Int>)]] = [:]
    }

    mutating func readRows() {
        let headings = tables.headings()
        let labels = tables.labels()
        var kept = ReadRows()
        var first = 0
        while first < labels.count {
            var last = first
            while last + 1 < labels.count, labels[last + 1].tokens.lowerBound == labels[last].end { last += 1 }
            let group = Array(labels[first...last])
            first = last + 1
            if let heading = headings.last(where: { $0.tokens.upperBound <= group[0].tokens.lowerBound }) {
                if read(group, under: heading, &kept) { note(group, under: heading, &kept) }
            } else if let label = group.last, !tables.entries(after: label).isEmpty {
                report(.countsWithoutHeadings, .error, label)
            }
        }
        for heading in kept.leftOver.sorted() {
            for label in kept.labels[heading] ?? [] { report(.leftOver, .warning, label) }
        }
        setHeadingsApart(kept.used.values.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
        report(kept.doubts)
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ label: ProseTables.Label
    ) {
        problems.append(.init(code: code, severity: severity, field: label.path, range: text.place(label.tokens)))
    }

    /// Keeps in mind what the rows just read tell of others, and tells of those whose columns may be others'.
    private mutating func note(
        _ group: [ProseTables.Label], under heading: ProseTables.Heading, _ kept: inout ReadRows
    ) {
        let place = heading.tokens.lowerBound
        kept.used[place] = heading
        // Words between a heading and its rows may head other columns.
        if kept.broken == place || hasWords(max(heading.tokens.upperBound, kept.end), group[0].tokens.lowerBound) {
            kept.broken = place
            for label in group { report(.countsWithoutHeadings, .warning, label) }
        }
        kept.labels[place, default: []] += group
        let given = group.last.map { tables.entries(after: $0) } ?? []
        kept.end = given.last?.tokens.upperBound ?? group.last?.end ?? kept.end
        let isFollowed = kept.end < text.tokens.count && !tables.entriesOnLine(kept.end).isEmpty
        if isFollowed || given.count > group.count * heading.keys.count { kept.leftOver.insert(place) }
    }

    private mutating func setHeadingsApart(_ headings: [ProseTables.Heading]) {
        for heading in headings {
            var start = heading.tokens.lowerBound
            // What stands before the columns' heads on their line heads the labels.
            while start > 0, heading.tokens.lowerBound - start < Limits.mostWordsOfCorner,
                !text.isBoundary(start) || text.isBeside(start)
            {
                start -= 1
            }
            setApart((text.isBoundary(start) ? start : heading.tokens.lowerBound)..<heading.tokens.upperBound)
        }
    }

    private mutating func report(_ doubts: [Diagnostic.Code: [(field: FieldID, range: Range<Int>)]]) {
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

    /// Reads the values after a row's label, or after the labels of several; false when there are none.
    private mutating func read(
        _ group: [ProseTables.Label], under heading: ProseTables.Heading,
        _ kept: inout ReadRows
    ) -> Bool {
        guard let last = group.last else { return false }
        let entries = tables.entries(after: last)
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
            keep(across, label, heading, &kept)
        }
        return true
    }

    private mutating func keep(
        _ row: [ProseTables.Entry], _ label: ProseTables.Label, _ heading: ProseTables.Heading,
        _ kept: inout ReadRows
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
        if label.pattern.phrase.isGuess { kept.doubts[.guessedFromText, default: []].append((label.path, place)) }
        if !holds(label.pattern.phrase.given) {
            kept.doubts[.unclearPopulation, default: []].append((label.path, place))
        }
    }
}
