/// Headings of columns, after each other on a line or on lines of their own.
extension PlainTextScanner {
    /// Headings after each other on a line or on lines of their own, perhaps after the heading of the questions.
    mutating func takeHeadings() -> Bool {
        guard let (cells, corner, end) = headings(from: next), end >= lines.count || !beginsOption(end) else {
            return false
        }
        endParagraph()
        builder.beginRow()
        takeCell(corner)
        for cell in cells { takeCell(cell) }
        builder.end()
        let places = end == next + 1 ? placesOnLine(cells, next) : nil
        table = Table(
            count: cells.count, places: places, isOnLines: cells.count > 1 && end - next >= cells.count, start: end)
        next = end
        return true
    }

    /// Where headings stand that one line has with one blank between them, when rows below have their values right under
    /// them and nowhere else; `nil` where nothing shows that columns stand under each other.
    private func placesOnLine(_ headings: [[Range<Int>]], _ line: Int) -> [Range<Int>]? {
        guard headings.count > 1, let segment = lines[line].segments.first else { return nil }
        var places: [Range<Int>] = []
        for heading in headings {
            guard let first = heading.first?.lowerBound, let last = heading.last?.upperBound else { return nil }
            let start = segment.columns.lowerBound + width(segment.range.lowerBound..<first)
            places.append(start..<start + max(1, width(first..<last)))
        }
        var rows = 0
        for below in lines[(line + 1)...].prefix(Self.mostRowsBelow) {
            guard !below.isBlank, !below.isFurniture else { break }
            let answers = below.segments.dropFirst().filter { isValue($0.range) }
            guard !answers.isEmpty else { continue }
            guard answers.allSatisfy({ answer in places.contains { distance(answer.columns, $0) <= 1 } }) else {
                return nil
            }
            rows += 1
        }
        return rows > 0 ? places : nil
    }

    /// How many rows below headings are looked at; no table of the forms has more.
    private static let mostRowsBelow = 15

    /// How many characters a part of a line has.
    private func width(_ range: Range<Int>) -> Int { source[range].count { $0 & 0xC0 != 0x80 } }

    /// The headings that begin with a line, and the line after them; `nil` when it is no row of headings.
    func headings(
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
        if !corner.isEmpty, headsBlankColumn(cursor) {
            cells.append([])
            cursor.line += 1
        }
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
    func columnHeading(
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

    /// Whether the first column after the heading of the questions has a blank heading, where each has a line of its own.
    private func headsBlankColumn(_ cursor: Cursor) -> Bool {
        let first = cursor.line + 1
        guard !isOfPages, first + 1 < lines.count, lines[cursor.line].isBlank, isAtStart(cursor) else { return false }
        return (first...first + 1).allSatisfy { line in
            guard let segment = lines[line].segments.first, lines[line].segments.count == 1,
                let (hit, _) = vocabulary.columnHeading([segment.range], source, skeleton)
            else { return false }
            return trimmed(hit.end..<max(hit.end, segment.range.upperBound)).isEmpty
        }
    }

    /// Whether rows of numbers, beside or under their labels, begin with a line: their columns have no headings.
    func headsBlankColumns(_ count: Int, before line: Int) -> Bool {
        var line = line
        var answered = 0
        for _ in 0..<Self.mostRowsWithoutHeadings where answered < 2 {
            guard line < lines.count, let segment = lines[line].segments.first, !lines[line].isParted,
                let label = label(line, segment), !label.meaning.rows.isEmpty
            else { return false }
            let rest = trimmed(label.end..<(lines[label.last].segments.last?.range.upperBound ?? label.end))
            line = label.last + 1
            if rest.isEmpty {
                // A row without any answer tells nothing.
                guard standUnder(count, line) else { continue }
                line += count
            } else {
                guard words(rest).count == count, holdsValues(rest) else { return false }
            }
            answered += 1
        }
        return answered == 2
    }

    /// How many rows are looked through for two with answers; no table of the forms has more.
    private static let mostRowsWithoutHeadings = 15

    /// Whether a number of values or blanks stand from a line on, one to a line.
    private func standUnder(_ count: Int, _ line: Int) -> Bool {
        guard line + count <= lines.count else { return false }
        return lines[line..<line + count].allSatisfy { below in
            below.segments.count < 2 && below.segments.allSatisfy { isValue($0.range) }
        }
    }

    /// A place within a line.
    struct Cursor {
        var line: Int
        var place: Int
    }

    func isAtStart(_ cursor: Cursor) -> Bool {
        guard let first = lines[cursor.line].segments.first else { return true }
        return cursor.place <= first.range.lowerBound
    }

    func chain(from cursor: Cursor) -> [Range<Int>] {
        guard let segment = lines[cursor.line].segments.first else { return [] }
        return [max(cursor.place, segment.range.lowerBound)..<segment.range.upperBound]
            + following(cursor.line, from: segment).prefix(4).map(\.segment.range)
    }

    /// Moves past words found and returns where they stand.
    func advance(_ cursor: inout Cursor, past hit: Vocabulary.Hit) -> [Range<Int>] {
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
    func finishLine(_ cursor: inout Cursor) {
        guard let segment = lines[cursor.line].segments.first else { return }
        let rest = trimmed(cursor.place..<max(cursor.place, segment.range.upperBound))
        cursor.place = rest.lowerBound
        if rest.isEmpty {
            cursor.line += 1
            cursor.place = 0
        }
    }

    /// An explanation in parentheses after a heading, closed or not.
    func takeExplanation(_ cursor: inout Cursor, into cells: inout [[Range<Int>]]) {
        guard cursor.line < lines.count, let first = chain(from: cursor).first, !first.isEmpty,
            source[first.lowerBound] == UInt8(ascii: "(")
        else { return }
        var depth = 0
        for _ in 0..<10 {
            guard cursor.line < lines.count, let range = chain(from: cursor).first, !lines[cursor.line].isParted,
                depth == 0 || vocabulary.columnHeading([range], source, skeleton) == nil,
                depth == 0 || label(cursor.line, lines[cursor.line].segments[0]) == nil
            else { return }
            var end = range.upperBound
            for place in range {
                if source[place] == UInt8(ascii: "(") { depth += 1 }
                if source[place] == UInt8(ascii: ")") { depth -= 1 }
                if depth <= 0 {
                    end = place + 1
                    break
                }
            }
            // Another heading may follow on the line, and nothing else may.
            let rest = trimmed(end..<range.upperBound)
            if !rest.isEmpty, vocabulary.columnHeading([rest], source, skeleton) != nil {
                Self.append(range.lowerBound..<end, onSameLine: !isAtStart(cursor), to: &cells)
                cursor.place = rest.lowerBound
                return
            }
            Self.append(range, onSameLine: !isAtStart(cursor), to: &cells)
            cursor.line += 1
            cursor.place = 0
            if depth <= 0 { return }
        }
    }

    /// Adds a part of an explanation to the last heading; on the heading's line it goes on with the heading's words.
    private static func append(_ range: Range<Int>, onSameLine isOnSameLine: Bool, to cells: inout [[Range<Int>]]) {
        guard let last = cells.indices.last else { return }
        if isOnSameLine, let words = cells[last].popLast() {
            cells[last].append(words.lowerBound..<range.upperBound)
        } else {
            cells[last].append(range)
        }
    }

    /// Whether headings can be those of one table, in its order or another, one of them perhaps twice.
    static func areOneTable(_ columns: [[(table: Int, column: Int)]]) -> Bool {
        guard let first = columns.first else { return false }
        return first.contains { candidate in
            var taken: Set<Int> = []
            var doubled = 0
            return columns.allSatisfy { heads in
                let own = heads.filter { $0.table == candidate.table }
                if !own.contains(where: { taken.insert($0.column).inserted }) { doubled += 1 }
                return !own.isEmpty && doubled < 2
            }
        }
    }
}
