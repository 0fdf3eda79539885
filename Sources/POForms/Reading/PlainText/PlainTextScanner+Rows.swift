/// Tables whose cells stand one to a line, or after each other with one blank between.
extension PlainTextScanner {
    /// Takes the headings or the row that begin with the next line; false when none do.
    mutating func takeTableOnLines() -> Bool {
        takeOptionsOnLines() || takeHeadings() || takeRow() || takeFieldsOnLines()
    }

    // MARK: Headings

    /// Headings after each other on a line or on lines of their own, perhaps after the heading of the questions.
    private mutating func takeHeadings() -> Bool {
        guard let (cells, corner, end) = headings(from: next), end >= lines.count || !beginsOption(end) else {
            return false
        }
        endParagraph()
        builder.beginRow()
        takeCell(corner)
        for cell in cells { takeCell(cell) }
        builder.end()
        next = end
        table = Table(count: cells.count)
        return true
    }

    /// The headings that begin with a line, and the line after them; `nil` when it is no row of headings.
    private func headings(
        from start: Int
    ) -> (cells: [[Range<Int>]], corner: [Range<Int>], end: Int)? {
        guard vocabulary.canBeginHeading(lines[start].segments[0].range, source, skeleton) else { return nil }
        var cursor = Cursor(line: start, place: lines[start].segments[0].range.lowerBound)
        var corner: [Range<Int>] = []
        if let hit = vocabulary.corner(chain(from: cursor), source, skeleton),
            vocabulary.columnHeading(chain(from: cursor), source, skeleton) == nil
        {
            corner = advance(&cursor, past: hit)
        }
        var cells: [[Range<Int>]] = []
        var columns: [[(table: Int, column: Int)]] = []
        while cursor.line < lines.count, cursor.line < start + 30 {
            let line = lines[cursor.line]
            guard !line.isBlank, !line.isFurniture, !line.isParted, !isNote[cursor.line] else { break }
            guard let (hit, heads) = columnHeading(at: cursor) else { break }
            // The words can be the beginning of a row's label: `Totalt antal`, `Totalt antal klienter`.
            if isAtStart(cursor), let label = label(cursor.line, line.segments[0]), label.end > hit.end,
                !label.meaning.rows.isEmpty || label.meaning.isQuestion
            {
                break
            }
            columns.append(heads)
            cells.append(advance(&cursor, past: hit))
            takeExplanation(&cursor, into: &cells)
        }
        if columns.isEmpty, !corner.isEmpty, cursor.line < lines.count, isAtStart(cursor) {
            // Headings that are blank may have lines of their own.
            let blanks = lines[cursor.line...].prefix { $0.isBlank }.count
            let (first, count) = (cursor.line + blanks, max(1, blanks))
            if count < 6, headsBlankColumns(count, before: first) {
                return ([[Range<Int>]](repeating: [], count: count), corner, first)
            }
        }
        guard columns.count + (corner.isEmpty ? 0 : 1) > 1, !columns.isEmpty, Self.areOneTable(columns),
            cursor.line >= lines.count || isAtStart(cursor)
        else { return nil }
        return (cells, corner, cursor.line)
    }

    /// The heading of a column at a place; one that goes on over a line's end takes all of the next line, or none of it
    /// but another heading, so that `Män` above `Antal nya klienter` is not `Män (antal)`.
    private func columnHeading(
        at cursor: Cursor
    ) -> (hit: Vocabulary.Hit, columns: [(table: Int, column: Int)])? {
        var chain = chain(from: cursor)
        while let found = vocabulary.columnHeading(chain, source, skeleton) {
            guard found.hit.segment > 0 else { return found }
            let rest = trimmed(found.hit.end..<max(found.hit.end, chain[found.hit.segment].upperBound))
            if rest.isEmpty || source[rest.lowerBound] == UInt8(ascii: "(")
                || vocabulary.columnHeading([rest], source, skeleton) != nil
            {
                return found
            }
            chain.removeSubrange(found.hit.segment...)
        }
        return nil
    }

    /// Whether rows of numbers, beside or under their labels, begin with a line: their columns have no headings.
    private func headsBlankColumns(_ count: Int, before line: Int) -> Bool {
        var line = line
        for _ in 0..<2 {
            guard line < lines.count, let segment = lines[line].segments.first, !lines[line].isParted,
                let label = label(line, segment), !label.meaning.rows.isEmpty
            else { return false }
            let rest = trimmed(label.end..<(lines[label.last].segments.last?.range.upperBound ?? label.end))
            line = label.last + 1
            if rest.isEmpty {
                guard line + count <= lines.count else { return false }
                for below in lines[line..<line + count] {
                    guard below.segments.count < 2, below.segments.allSatisfy({ isValue($0.range) }) else {
                        return false
                    }
                }
                line += count
            } else {
                guard words(rest).count == count, holdsValues(rest) else { return false }
            }
        }
        return true
    }

    /// A place within a line.
    private struct Cursor {
        var line: Int
        var place: Int
    }

    private func isAtStart(_ cursor: Cursor) -> Bool {
        guard let first = lines[cursor.line].segments.first else { return true }
        return cursor.place <= first.range.lowerBound
    }

    private func chain(from cursor: Cursor) -> [Range<Int>] {
        guard let segment = lines[cursor.line].segments.first else { return [] }
        return [max(cursor.place, segment.range.lowerBound)..<segment.range.upperBound]
            + following(cursor.line, from: segment).prefix(4).map(\.segment.range)
    }

    /// Moves past words found and returns where they stand.
    private func advance(_ cursor: inout Cursor, past hit: Vocabulary.Hit) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for (number, range) in chain(from: cursor).prefix(hit.segment + 1).enumerated() {
            pieces.append(number == hit.segment ? range.lowerBound..<hit.end : range)
        }
        while let end = lines[cursor.line].segments.first?.range.upperBound, end < hit.end { cursor.line += 1 }
        cursor.place = hit.end
        finishLine(&cursor)
        return pieces
    }

    /// Moves to the next line when nothing follows on this one.
    private func finishLine(_ cursor: inout Cursor) {
        guard let segment = lines[cursor.line].segments.first else { return }
        let rest = trimmed(cursor.place..<max(cursor.place, segment.range.upperBound))
        cursor.place = rest.lowerBound
        if rest.isEmpty {
            cursor.line += 1
            cursor.place = 0
        }
    }

    /// An explanation in parentheses after a heading, closed or not.
    private func takeExplanation(_ cursor: inout Cursor, into cells: inout [[Range<Int>]]) {
        guard cursor.line < lines.count, let first = chain(from: cursor).first, !first.isEmpty,
            source[first.lowerBound] == UInt8(ascii: "(")
        else { return }
        var depth = 0
        for _ in 0..<10 {
            guard cursor.line < lines.count, let range = chain(from: cursor).first, !lines[cursor.line].isParted,
                depth == 0 || vocabulary.columnHeading([range], source, skeleton) == nil,
                depth == 0 || label(cursor.line, lines[cursor.line].segments[0]) == nil
            else { return }
            for byte in source[range] {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
            }
            cells[cells.count - 1].append(range)
            cursor.line += 1
            cursor.place = 0
            if depth <= 0 { return }
        }
    }

    /// Whether headings can be those of one table, in its order or another, each once.
    private static func areOneTable(_ columns: [[(table: Int, column: Int)]]) -> Bool {
        guard let first = columns.first else { return false }
        return first.contains { candidate in
            var taken: Set<Int> = []
            return columns.allSatisfy { heads in
                heads.contains { $0.table == candidate.table && taken.insert($0.column).inserted }
            }
        }
    }

    // MARK: Rows

    /// A row that begins with its label.
    private mutating func takeRow() -> Bool {
        let segment = lines[next].segments[0]
        if let label = label(next, segment), !label.meaning.rows.isEmpty {
            if let values = label.values, let shape = shape(label.meaning),
                let cells = cells(in: lines[values].segments[0].range, shape)
            {
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
                take(next, through: label.last, labelEnd: label.end, cells)
                next = end
                return true
            }
            guard table != nil else { return false }
            take(next, through: label.last, labelEnd: label.end, shape.takesValue.map { _ in [] })
            return true
        }
        guard let table, label(next, segment) == nil else { return false }
        return takeUnknownRow(table, segment.range)
    }

    /// Whether what follows a label on its line is short and goes on with it in small letters.
    private func goesOnInWords(_ tail: Range<Int>) -> Bool {
        tail.count < 40 && source[tail].allSatisfy { $0 == 0x20 || $0 >= 0x41 || $0 == UInt8(ascii: "-") }
            && String(decoding: source[tail].prefix(4), as: UTF8.self).first?.isLowercase == true
    }

    /// A row whose label no form prints: it is known by the numbers or marks after or under it.
    private mutating func takeUnknownRow(_ table: Table, _ line: Range<Int>) -> Bool {
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
        guard table.count > 1, let (cells, end) = cells(under: next, shape), cells.contains(where: { !$0.isEmpty })
        else {
            return false
        }
        take(next, through: next, labelEnd: line.upperBound, cells)
        next = end
        return true
    }

    /// Whether the headings of a table follow a line, which then introduces it.
    private func standsAboveHeadings(_ line: Int) -> Bool {
        guard let below = (line + 1..<min(lines.count, line + 4)).first(where: { !lines[$0].isBlank }),
            !lines[below].isFurniture
        else { return false }
        return headings(from: below) != nil
    }

    /// Takes a row; what a page's edge put into its label follows it.
    private mutating func take(
        _ first: Int, through last: Int, labelEnd: Int, _ cells: [[Range<Int>]],
        except values: Int? = nil
    ) {
        endParagraph()
        builder.beginRow()
        builder.beginCell()
        var asides: [Int] = []
        for line in first...last where line != values {
            if lines[line].isFurniture || isNote[line] {
                asides.append(line)
            } else if let range = lines[line].segments.first?.range {
                append(
                    [range.lowerBound..<min(range.upperBound, line == last ? labelEnd : .max)], wrapped: line > first)
            }
        }
        builder.endCell()
        for cell in cells { takeCell(cell) }
        builder.end()
        next = last + 1
        if let start = asides.first, let end = asides.last { takeAsides(start..<end + 1) }
        next = max(next, last + 1)
    }

    private mutating func takeCell(_ pieces: [Range<Int>]) {
        let isLost = pieces.first.map { $0.isEmpty } ?? false
        builder.beginCell()
        for (number, piece) in pieces.filter({ !$0.isEmpty }).enumerated() { append([piece], wrapped: number > 0) }
        builder.endCell(isUnplaced: isLost)
    }

    /// The columns of a row: those of the table that it stands in, if its label can have them.
    private func shape(_ meaning: Vocabulary.Meaning) -> Vocabulary.RowShape? {
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
    private func cells(in tail: Range<Int>, _ shape: Vocabulary.RowShape) -> [[Range<Int>]]? {
        let words = words(tail)
        let wanted = shape.takesValue.count { $0 }
        let values = words.prefix { isValue($0) }.prefix(wanted)
        let rest = values.count < words.count ? words[values.count].lowerBound..<tail.upperBound : nil
        guard rest == nil || shape.takesValue.contains(false) else { return unusual(words, shape) }
        var given = values.makeIterator()
        if values.count == wanted {
            return shape.takesValue.map { takesValue in
                takesValue ? given.next().map { [$0] } ?? [] : rest.map { [$0] } ?? []
            }
        }
        if values.isEmpty { return shape.takesValue.map { $0 ? [] : rest.map { [$0] } ?? [] } }
        if wanted == 2, shape.isMark, values.count == 1, let column = column(ofWord: values[0]) {
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
    private func wrapped(
        _ cells: [[Range<Int>]], _ shape: Vocabulary.RowShape, _ start: Int
    ) -> (cells: [[Range<Int>]], next: Int) {
        guard wrappedWidth != nil, shape.takesValue.last == false, cells.last?.isEmpty == false else {
            return (cells, start)
        }
        var line = start
        var pieces: [Range<Int>] = []
        while line < lines.count, line < start + 3, lines[line].segments.count == 1, !lines[line].isFurniture,
            !isNote[line], !beginsLabel(line)
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

    /// The column that a mark names itself, as `Ja` and `Nej` do.
    private func column(ofWord word: Range<Int>) -> Int? {
        switch String(decoding: source[word], as: UTF8.self).lowercased() {
        case "ja": 0
        case "nej": 1
        default: nil
        }
    }

    /// The cells of a row that stand under its label: all on the next line, or one to a line.
    private func cells(under label: Int, _ shape: Vocabulary.RowShape) -> (cells: [[Range<Int>]], next: Int)? {
        let count = shape.takesValue.count
        let below = label + 1
        guard below < lines.count else { return nil }
        if count > 1, !lines[below].isBlank, !lines[below].isParted, !beginsLabel(below), !isNote[below] {
            let line = lines[below].segments[0].range
            let words = words(line)
            let wanted = shape.takesValue.count { $0 }
            let values = words.prefix { isValue($0) }.count
            let isRow = values >= wanted && wanted > 1
            // Words after some values are the text of the row's last column.
            let isTorn = values > 0 && values < words.count && shape.takesValue.contains(false)
            if isRow || isTorn, let cells = cells(in: line, shape) { return wrapped(cells, shape, below + 1) }
        }
        var cells: [[Range<Int>]] = []
        for number in 0..<count {
            let index = below + number
            guard index < lines.count, !lines[index].isFurniture, !isNote[index] else { break }
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
                cells.last?.isEmpty == false, isValue(lines[after].segments[0].range), !beginsLabel(after)
            else { return (cells, after) }
            // More values than headings: one of the columns has a heading that nobody knows.
            let values = cells.joined() + [lines[after].segments[0].range]
            let start = values[0].lowerBound
            return ((0..<count).map { $0 == 0 ? [start..<start] + values : [] }, after + 1)
        }
        // Some values, and not for every column: which are blank cannot be told.
        let values = cells.joined().filter { isValue($0) }
        guard !values.isEmpty, table != nil else { return nil }
        let start = values[0].lowerBound
        let lost: [[Range<Int>]] = (0..<count).map { $0 == 0 ? [start..<start] + values : [] }
        return (lost, below + cells.count)
    }

    // MARK: Options

    /// Options on lines of their own, each after a line that holds its mark or is blank.
    ///
    /// When the line before the first option is such a line, and every other option has one, marks stand before options.
    private mutating func takeOptionsOnLines() -> Bool {
        var rows: [(mark: Range<Int>?, line: Int, last: Int)] = []
        var line = next
        if let mark = markAlone(line), let last = optionEnd(line + 1) {
            rows.append((mark, line + 1, last))
        } else if line > 0, lines[line - 1].isBlank, let last = optionEnd(line) {
            rows.append((nil, line, last))
        } else {
            return false
        }
        line = (rows.last?.last ?? line) + 1
        while line + 1 < lines.count, lines[line].isBlank || markAlone(line) != nil, let last = optionEnd(line + 1) {
            rows.append((markAlone(line), line + 1, last))
            line = last + 1
        }
        guard rows.count > 1, line >= lines.count || optionEnd(line) == nil else { return false }
        endParagraph()
        for row in rows {
            builder.beginRow()
            takeCell(row.mark.map { [$0] } ?? [])
            takeCell((row.line...row.last).compactMap { lines[$0].segments.first?.range })
            builder.end()
        }
        next = line
        table = nil
        return true
    }

    /// The mark or box that stands alone on a line.
    private func markAlone(_ line: Int) -> Range<Int>? {
        guard line < lines.count, lines[line].segments.count == 1, Self.isBox(source[lines[line].segments[0].range])
        else { return nil }
        return lines[line].segments[0].range
    }

    /// The last line of the option that begins with a line; `nil` when none does.
    private func optionEnd(_ line: Int) -> Int? {
        guard line < lines.count, lines[line].segments.count == 1, let label = label(line, lines[line].segments[0]),
            label.meaning.isOption, label.meaning.rows.isEmpty, !label.meaning.isQuestion
        else { return nil }
        return label.last
    }

    /// Whether an option to mark begins with a line, perhaps after its box.
    private func beginsOption(_ line: Int) -> Bool {
        guard let segment = lines[line].segments.first else { return false }
        let start = words(segment.range).first.map { Self.isBox(source[$0]) ? $0.upperBound : $0.lowerBound }
        let range = trimmed((start ?? segment.range.lowerBound)..<segment.range.upperBound)
        guard !range.isEmpty else {
            return line + 1 < lines.count && !lines[line + 1].isBlank && beginsOption(line + 1)
        }
        let chain = [range] + following(line, from: segment).map(\.segment.range)
        guard let (_, meaning) = vocabulary.label(chain, source, skeleton) else { return false }
        return meaning.isOption && meaning.rows.isEmpty
    }

    // MARK: Fields

    /// Questions on lines after each other, and as many answers on the lines after them.
    private mutating func takeFieldsOnLines() -> Bool {
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

    private func isAmount(_ range: Range<Int>) -> Bool {
        let text = String(decoding: source[range], as: UTF8.self)
        return NumberGrammar.kronor(text) != nil || NumberGrammar.positions(text) != nil
    }

    // MARK: Unusual values

    /// The cells of a row that has more words than columns: numbers with blanks between their groups, or with remarks.
    ///
    /// When the words do not make as many numbers as there are columns, or make them in several ways, the values are
    /// lost, and the row is kept.
    private func unusual(_ words: [Range<Int>], _ shape: Vocabulary.RowShape) -> [[Range<Int>]]? {
        let count = shape.takesValue.count
        guard table != nil, !shape.isMark, let start = words.first?.lowerBound, words.count <= 2 * count + 2,
            words.count(where: beginsWithDigit) + 1 >= count, words.allSatisfy({ $0.count < 12 })
        else { return nil }
        if let numbers = NumberGroups.only(words.map { source[$0] }, count: count) {
            return numbers.map { [words[$0.lowerBound].lowerBound..<words[$0.upperBound - 1].upperBound] }
        }
        return (0..<count).map { $0 == 0 ? [start..<start] + words : [] }
    }

    private func beginsWithDigit(_ range: Range<Int>) -> Bool {
        source[range].first { $0 != UInt8(ascii: "(") }.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Whether a line in place of a number says something short of it: `17*`, `ca 17`, `?`, `okänt`.
    private func isOddValue(_ range: Range<Int>) -> Bool {
        guard table != nil, range.count <= 12 else { return false }
        return words(range).contains(where: beginsWithDigit) || range.count <= 2
            || source[range].starts(with: "ok".utf8)
    }

    // MARK: Words

    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = range.lowerBound
        var start: Int?
        while index < range.upperBound {
            let length = PlainBlank.length(source, at: index, before: range.upperBound)
            if length > 0 {
                if let first = start { words.append(first..<index) }
                start = nil
                index += length
            } else {
                start = start ?? index
                index += 1
            }
        }
        if let first = start { words.append(first..<range.upperBound) }
        return words
    }

    /// Whether a range begins with three letters, as no number or mark does.
    private func beginsWord(_ range: Range<Int>) -> Bool {
        range.count > 3 && source[range].prefix(3).allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
            && !source[range].starts(with: "Nej".utf8) && !source[range].starts(with: "nej".utf8)
    }

    /// Whether a range is numbers and marks.
    func holdsValues(_ range: Range<Int>) -> Bool { words(range).allSatisfy { isValue($0) } }

    /// Whether a range is a number or a mark.
    func isValue(_ range: Range<Int>) -> Bool {
        range.count < 40 && !beginsWord(range)
            && Mark(String(decoding: source[range], as: UTF8.self), choice: .bool(true)) != .other
    }
}
