/// Tables whose cells stand one to a line, or after each other with one blank between.
extension PlainTextScanner {
    /// Takes the headings or the row that begin with the next line; false when none do.
    mutating func takeTableOnLines() -> Bool {
        takeOptionsOnLines() || takeHeadings() || takeRow() || takeFieldsOnLines()
    }
    /// A row that begins with its label.
    mutating func takeRow() -> Bool {
        let segment = lines[next].segments[0]
        let label = label(next, segment)
        if let label, let values = label.values, label.meaning.rows.isEmpty {
            // A question whose answer stands between the lines of its label.
            take(next, through: label.last, labelEnd: label.end, [[values]], except: values)
            return true
        }
        if let label, !label.meaning.rows.isEmpty {
            if let values = label.values, let shape = shape(label.meaning), let cells = cells(in: values, shape) {
                take(next, through: label.last, labelEnd: label.end, cells, except: values)
                return true
            }
            let tail = trimmed(
                label.end..<lines[label.last].segments[lines[label.last].segments.count - 1].range.upperBound)
            guard let shape = shape(label.meaning) else { return false }
            if !tail.isEmpty {
                guard let cells = cells(in: tail, shape) else {
                    guard let table, goesOnInWords(tail) else { return false }
                    return takeUnknownRow(table, segment.range)
                }
                let (whole, end) = wrapped(cells, shape, label.last + 1)
                take(next, through: label.last, labelEnd: label.end, whole)
                next = end
                return true
            }
            if let (cells, end) = cells(under: label.last, shape) {
                // Where answers stand beside their rows, those under one may be the next row's; words after a mark
                // without a column may be something else; more values than columns make all columns doubtful, and so
                // do several on one line with a blank line after them, where cells have lines of their own.
                let isLost = cells.first?.first?.isEmpty == true
                let isTorn = isLost && cells.last?.first == lines[end - 1].segments.first?.range
                let areTooMany = isLost && end - label.last - 1 > cells.count
                let mayBeOne =
                    table?.isOnLines == true && cells.count > 1 && end == label.last + 2 && end < lines.count
                    && lines[end].isBlank
                take(
                    next, through: label.last, labelEnd: label.end, cells,
                    isUnsure: isTorn || areTooMany || mayBeOne || table?.places != nil)
                next = end
                return true
            }
            guard table != nil else { return false }
            take(next, through: label.last, labelEnd: label.end, shape.takesValue.map { _ in [] })
            return true
        }
        guard let table, label == nil else { return false }
        return takeUnknownRow(table, segment.range)
    }

    /// Whether what follows a label on its line is short and goes on with it in small letters.
    func goesOnInWords(_ tail: Range<Int>) -> Bool {
        tail.count < 40 && source[tail].allSatisfy { $0 == 0x20 || $0 >= 0x41 || $0 == UInt8(ascii: "-") }
            && String(decoding: source[tail].prefix(4), as: UTF8.self).first?.isLowercase == true
    }

    /// A row whose label no form prints: it is known by the numbers or marks after or under it.
    mutating func takeUnknownRow(_ table: Table, _ line: Range<Int>) -> Bool {
        guard table.places == nil, !lines[next].isParted, !standsAboveHeadings(next) else { return false }
        let words = words(line)
        let values = words.reversed().prefix { isValue($0) }.count
        if values == table.count, values < words.count {
            let first = words[words.count - values].lowerBound
            take(
                next, through: next, labelEnd: trimmed(line.lowerBound..<first).upperBound,
                words.suffix(values).map { [$0] })
            return true
        }
        let shape = Vocabulary.RowShape(takesValue: [Bool](repeating: true, count: table.count), isMark: false)
        guard let (cells, end) = cells(under: next, shape), cells.contains(where: { !$0.isEmpty }),
            // A single number under a line of words could stand anywhere but before another row.
            table.count > 1 || isRow(end)
        else { return false }
        take(next, through: next, labelEnd: line.upperBound, cells)
        next = end
        return true
    }

    /// Whether a line begins with a row's label.
    private func isRow(_ line: Int) -> Bool {
        guard line < lines.count, let segment = lines[line].segments.first else { return false }
        return label(line, segment)?.meaning.rows.isEmpty == false
    }

    /// Whether the headings of a table follow a line, which then introduces it.
    func standsAboveHeadings(_ line: Int) -> Bool {
        guard let below = (line + 1..<min(lines.count, line + 4)).first(where: { !lines[$0].isBlank }),
            !lines[below].isFurniture
        else { return false }
        return headings(from: below) != nil
    }

    /// Takes a row; what a page's edge put into its label follows it.
    mutating func take(
        _ first: Int, through last: Int, labelEnd: Int, _ cells: [[Range<Int>]],
        except values: Range<Int>? = nil, isUnsure: Bool = false
    ) {
        endParagraph()
        builder.beginRow()
        builder.beginCell()
        var asides: [Int] = []
        for line in first...last {
            if lines[line].isFurniture || isNote[line] {
                asides.append(line)
            } else if let range = lines[line].segments.first?.range {
                var end = min(range.upperBound, line == last ? labelEnd : .max)
                if let values, range.contains(values.lowerBound) { end = values.lowerBound }
                let words = trimmed(range.lowerBound..<end)
                if !words.isEmpty { append([words], wrapped: line > first) }
            }
        }
        builder.endCell()
        for cell in cells { takeCell(cell, isUnsure: isUnsure) }
        builder.end()
        next = last + 1
        if let start = asides.first, let end = asides.last { takeAsides(start..<end + 1) }
        next = max(next, last + 1)
    }

    mutating func takeCell(_ pieces: [Range<Int>], isUnsure: Bool = false) {
        let isLost = pieces.first.map { $0.isEmpty } ?? false
        builder.beginCell()
        for (number, piece) in pieces.filter({ !$0.isEmpty }).enumerated() { append([piece], wrapped: number > 0) }
        builder.endCell(isUnplaced: isLost, isUnsure: isUnsure)
    }

    /// The columns of a row: those of the table that it stands in, if its label can have them.
    func shape(_ meaning: Vocabulary.Meaning) -> Vocabulary.RowShape? {
        let shapes = meaning.rows
        guard let table else {
            return shapes.count == 1 && !meaning.isQuestion && !meaning.isHeading ? shapes[0] : nil
        }
        if let same = shapes.first(where: { $0.takesValue.count == table.count }) { return same }
        guard let other = shapes.first else { return nil }
        // The form printed here has other columns than any that is known: what is no value there is one here.
        let takesValue = (0..<table.count).map { $0 >= other.takesValue.count || other.takesValue[$0] }
        return Vocabulary.RowShape(takesValue: takesValue, isMark: other.isMark)
    }

    /// The cells of a row that follow its label on the line.
    ///
    /// When there are fewer numbers and marks than columns for them, nobody can tell which columns are blank: then
    /// all of them stand in one cell without a column, marked by an empty piece before them.
    func cells(in tail: Range<Int>, _ shape: Vocabulary.RowShape) -> [[Range<Int>]]? {
        let words = words(tail)
        let wanted = shape.takesValue.count { $0 }
        let values = words.prefix { isValue($0) || shape.column(of: text($0)) != nil }.prefix(wanted)
        let rest = values.count < words.count ? words[values.count].lowerBound..<tail.upperBound : nil
        guard rest == nil || shape.takesValue.contains(false) else { return unusual(words, shape) }
        var given = values.makeIterator()
        if values.count == wanted {
            return shape.takesValue.map { takesValue in
                takesValue ? given.next().map { [$0] } ?? [] : rest.map { [$0] } ?? []
            }
        }
        if values.isEmpty { return shape.takesValue.map { $0 ? [] : rest.map { [$0] } ?? [] } }
        if wanted > 1, values.count == 1, let column = shape.column(of: text(values[0])) {
            var cells = shape.takesValue.map { $0 ? [] : rest.map { [$0] } ?? [] }
            cells[column] = [values[0]]
            return cells
        }
        let start = tail.lowerBound
        return shape.takesValue.enumerated().map { number, takesValue in
            guard takesValue else { return rest.map { [$0] } ?? [] }
            return number == 0 ? [start..<start] + values : []
        }
    }

    /// The cells with the lines on which the words of the last column go on: those between the row and a label.
    func wrapped(
        _ cells: [[Range<Int>]], _ shape: Vocabulary.RowShape, _ start: Int
    ) -> (cells: [[Range<Int>]], next: Int) {
        guard wrappedWidth != nil, shape.takesValue.last == false, cells.last?.isEmpty == false else {
            return (cells, start)
        }
        var line = start
        var pieces: [Range<Int>] = []
        while line < lines.count, line < start + 3, lines[line].segments.count == 1, !lines[line].isFurniture,
            !isNote[line], !beginsLabel(line), !endsWithValue(lines[line].segments[0].range)
        {
            pieces.append(lines[line].segments[0].range)
            line += 1
        }
        guard !pieces.isEmpty, line < lines.count, lines[line].isBlank || beginsLabel(line) else {
            return (cells, start)
        }
        var cells = cells
        cells[cells.count - 1] += pieces
        return (cells, line)
    }

    /// Whether words end with a number or mark, as those of a row do whose label no form prints.
    func endsWithValue(_ range: Range<Int>) -> Bool {
        let words = words(range)
        return words.count > 1 && words.last.map { isValue($0) } == true
    }

    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    /// The cells of a row that stand under its label: all on the next line, or one to a line.
    func cells(under label: Int, _ shape: Vocabulary.RowShape) -> (cells: [[Range<Int>]], next: Int)? {
        let count = shape.takesValue.count
        let below = label + 1
        guard below < lines.count else { return nil }
        if count > 1, !lines[below].isBlank, !lines[below].isParted, !beginsLabel(below), !isNote[below] {
            let line = lines[below].segments[0].range
            let words = words(line)
            let wanted = shape.takesValue.count { $0 }
            let values = words.prefix { isValue($0) }.count
            let isRow = values >= wanted && wanted > 1 && !isOneOfSeveral(words, below, of: wanted)
            // Words after some values are the text of the row's last column.
            let isTorn = values > 0 && values < words.count && shape.takesValue.contains(false)
            if isRow || isTorn, let cells = cells(in: line, shape) { return wrapped(cells, shape, below + 1) }
        }
        var cells: [[Range<Int>]] = []
        for number in 0..<count {
            let index = below + number
            guard index < lines.count, !lines[index].isFurniture, !isNote[index] else { break }
            // On pages a blank line parts what stands apart, and is no blank cell.
            if lines[index].isBlank && isOfPages { break }
            if lines[index].isBlank {
                cells.append([])
            } else {
                let range =
                    lines[index].segments[0].range.lowerBound..<(lines[index].segments.last?.range.upperBound ?? 0)
                guard !shape.takesValue[number] || isValue(range) || isOddValue(range) else { break }
                guard shape.takesValue[number] || !beginsLabel(index) else { break }
                cells.append([range])
            }
        }
        if cells.count == count {
            let after = below + count
            guard table?.places == nil, count > 1, after < lines.count, lines[after].segments.count == 1,
                isValue(lines[after].segments[0].range), !beginsLabel(after)
            else { return (cells, after) }
            // More values than headings: one of the columns has a heading that nobody knows.
            let values = cells.joined() + [lines[after].segments[0].range]
            let start = values[0].lowerBound
            return ((0..<count).map { $0 == 0 ? [start..<start] + values : [] }, after + 1)
        }
        // Some values, and not for every column: which are blank cannot be told.
        var values = cells.joined().filter { isValue($0) }
        guard !values.isEmpty, table != nil else { return nil }
        var end = below + cells.count
        while isOfPages, end < lines.count, !lines[end].isFurniture,
            lines[end].segments.allSatisfy({ holdsValues($0.range) })
        {
            values += lines[end].segments.map(\.range)
            end += 1
        }
        let start = values[0].lowerBound
        var lost: [[Range<Int>]] = (0..<count).map { $0 == 0 ? [start..<start] + values : [] }
        // Words after a mark are those of the column that takes words, whichever column the mark stands in.
        if count > 1, shape.takesValue.last == false, isLineOfWords(end),
            end + 1 >= lines.count || lines[end + 1].isBlank || beginsLabel(end + 1)
        {
            lost[count - 1] = [lines[end].segments[0].range]
            end += 1
        }
        return (lost, end)
    }

    /// Whether a line is words that no form prints.
    private func isLineOfWords(_ line: Int) -> Bool {
        guard line < lines.count, lines[line].segments.count == 1, !lines[line].isFurniture, !isNote[line] else {
            return false
        }
        return !beginsLabel(line) && !isValue(lines[line].segments[0].range)
    }

    /// Whether a line is one column's number, in groups or torn, with another column's value on the next line.
    private func isOneOfSeveral(_ words: [Range<Int>], _ line: Int, of wanted: Int) -> Bool {
        guard isValueAlone(line + 1) else { return false }
        if NumberGroups.only(words.map { source[$0] }, count: 1) != nil { return true }
        return words.count == wanted && (1..<wanted).allSatisfy { isValueAlone(line + $0) }
            && !isValueAlone(line + wanted)
    }

    /// Whether a line is one value that begins no label.
    private func isValueAlone(_ line: Int) -> Bool {
        guard line < lines.count, lines[line].segments.count == 1, !lines[line].isFurniture, !isNote[line] else {
            return false
        }
        return isValue(lines[line].segments[0].range) && !beginsLabel(line)
    }

    // MARK: Unusual values

    /// The cells of a row that has more words than columns: numbers with blanks between their groups, or with remarks.
    ///
    /// When the words do not make as many numbers as there are columns, or make them in several ways, the values are
    /// lost, and the row is kept.
    func unusual(_ words: [Range<Int>], _ shape: Vocabulary.RowShape) -> [[Range<Int>]]? {
        let count = shape.takesValue.count
        guard table != nil, !shape.isMark, let start = words.first?.lowerBound, words.count <= 2 * count + 2,
            words.count(where: beginsWithDigit) + 1 >= count, words.allSatisfy({ $0.count < 12 })
        else { return nil }
        if let numbers = NumberGroups.only(words.map { source[$0] }, count: count) {
            return numbers.map { [words[$0.lowerBound].lowerBound..<words[$0.upperBound - 1].upperBound] }
        }
        return (0..<count).map { $0 == 0 ? [start..<start] + words : [] }
    }

    func beginsWithDigit(_ range: Range<Int>) -> Bool {
        source[range].first { $0 != UInt8(ascii: "(") }.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Whether a line in place of a number says something short of it: `17*`, `ca 17`, `?`, `femton`, `okänt`.
    func isOddValue(_ range: Range<Int>) -> Bool {
        guard table != nil, range.count <= 12 else { return false }
        let text = String(decoding: source[range], as: UTF8.self)
        if NumberWords.inDigits(text) != nil || NumberWords.isNone(text) { return true }
        return words(range).contains(where: beginsWithDigit) || range.count <= 2
            || source[range].starts(with: "ok".utf8)
    }
}
