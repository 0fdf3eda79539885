import POModel

/// Answers that stand one under the other after all labels of their column.
extension RegionPieces {
    /// Gives answers after a run of labels to the questions that they can answer, in order.
    ///
    /// There may be fewer answers than labels, as blank cells leave nothing behind. What each question expects tells
    /// whose they are; when that leaves more than one way, none is taken, and all the questions are told.
    mutating func takeValuesAfterLabels() {
        var first = 0
        while first < regions.count {
            var end = first + 1
            while end < regions.count, regions[end - 1].pieces.isEmpty,
                stand(regions[end - 1].match, regions[end].match)
            {
                end += 1
            }
            defer { first = end }
            let pieces = regions[end - 1].pieces
            guard end - first > 1, (2...end - first).contains(pieces.count), pieces.allSatisfy(isOneLine),
                pieces.allSatisfy({ $0.unit > regions[end - 1].match.unit })
            else { continue }
            let kinds = regions[first..<end].map { question($0.match)?.answer ?? .nothing }
            let ways = assignments(of: pieces.map(\.range)[...], to: kinds[...])
            if ways.isEmpty { continue }
            regions[end - 1].pieces = []
            if ways.count == 1 {
                for (number, piece) in zip(ways[0], pieces) { regions[first + number].pieces = [piece] }
                continue
            }
            for region in regions[first..<end] {
                guard let field = question(region.match)?.id else { continue }
                report(.lostColumns, .error, field, at: pieces[0].range)
            }
            for piece in pieces { spokenOf.insert(piece.range.lowerBound) }
        }
    }

    /// Whether two labels of questions with short answers stand alone in blocks after each other.
    private func stand(_ match: Alignment.Match, _ next: Alignment.Match) -> Bool {
        match.unit + 1 == next.unit && isInGroup(match, with: next)
            && [match, next].allSatisfy { isShort($0) && blocks.units[$0.unit].kind == .paragraph }
    }

    private func isOneLine(_ piece: Region.Piece) -> Bool {
        blocks.units[piece.unit].kind == .paragraph && !blocks.units[piece.unit].isQuotation
            && !piece.isAfterInterruption && search.lines(of: piece.range).count == 1 && !isPlaceholder(piece)
    }

    /// The ways to give each answer a question after those of the answers before it; at most two are looked for.
    private func assignments(of answers: ArraySlice<Range<Int>>, to kinds: ArraySlice<AnswerKind>) -> [[Int]] {
        guard let answer = answers.first else { return [[]] }
        var ways: [[Int]] = []
        for number in kinds.indices where kinds.endIndex - number >= answers.count {
            guard reads(answer, as: kinds[number]) else { continue }
            ways += assignments(of: answers.dropFirst(), to: kinds[(number + 1)...]).map { [number] + $0 }
            if ways.count > 1 { break }
        }
        return ways
    }

    /// Labels that head columns: their answers stand in the same columns of the next row.
    mutating func takeColumnsOfFields() {
        var first = 0
        while first < regions.count {
            let row = blocks.units[regions[first].match.unit].row
            var end = first + 1
            while end < regions.count, blocks.units[regions[end].match.unit].row == row { end += 1 }
            defer { first = end }
            guard end - first > 1, regions[first..<end].allSatisfy({ isField($0.match) }) else { continue }
            let below = regions[end - 1].pieces.filter { blocks.units[$0.unit].row > row }
            guard let next = below.first.map({ blocks.units[$0.unit] }), next.kind == .cell else { continue }
            let cells = below.filter { blocks.units[$0.unit].row == next.row }
            var moved: Set<Int> = []
            for number in first..<end
            where !regions[number].pieces.contains(where: { blocks.units[$0.unit].row == row }) {
                let column = blocks.units[regions[number].match.unit].column
                guard let cell = cells.first(where: { blocks.units[$0.unit].column == column }) else { continue }
                moved.insert(cell.unit)
                if number != end - 1 {
                    regions[number].pieces.insert(cell, at: 0)
                } else {
                    regions[number].pieces.removeAll { $0.unit == cell.unit }
                    regions[number].pieces.insert(cell, at: 0)
                }
            }
            let lastColumn = blocks.units[regions[end - 1].match.unit].column
            let units = blocks.units
            regions[end - 1].pieces.removeAll { piece in
                moved.contains(piece.unit) && units[piece.unit].column != lastColumn
            }
        }
    }

    /// What is typed under the label of a signature is the name asked for beside it, when nothing stands there: on a line
    /// without marks a blank cell before the name leaves no place behind.
    mutating func takeNamesUnderSignatures() {
        guard !blocks.hasMarkedTables else { return }
        for (number, region) in regions.enumerated().dropLast() {
            let next = regions[number + 1]
            let row = blocks.units[region.match.unit].row
            guard question(region.match)?.answer == .nothing, question(next.match)?.answer == .nameAndTitle,
                blocks.units[region.match.unit].kind == .cell, blocks.units[next.match.unit].row == row,
                region.match.unit != next.match.unit, region.pieces.allSatisfy({ !isPlaceholder($0) }),
                !next.pieces.contains(where: { blocks.units[$0.unit].row == row })
            else { continue }
            regions[number + 1].pieces.insert(contentsOf: region.pieces, at: 0)
            regions[number].pieces = []
        }
    }

    /// Labels after each other on a line: their answers stand after each other on the next.
    ///
    /// Where one answer ends and the next begins is told by what each question expects; when that leaves more than
    /// one way, the answers are left out.
    mutating func takeValuesInLine() {
        var first = 0
        while first < regions.count {
            let unit = regions[first].match.unit
            var end = first + 1
            while end < regions.count, regions[end - 1].pieces.isEmpty,
                regions[end].match.unit == unit || areNumbersUnderEachOther(regions[end - 1].match, regions[end].match)
                    || areCellsOfLine(regions[end - 1].match, regions[end].match)
            {
                end += 1
            }
            defer { first = end }
            let last = regions[end - 1].match.unit
            guard end - first > 1, regions[first..<end].allSatisfy({ isShort($0.match) }),
                let piece = regions[end - 1].pieces.first, !blocks.units[piece.unit].isQuotation,
                piece.unit != last || (last == unit && blocks.units[unit].kind != .cell)
            else { continue }
            give(piece, to: first..<end, isBeside: piece.unit == unit)
        }
    }

    /// Gives a line of answers to the questions of the labels before it, if there is one way to part it.
    private mutating func give(
        _ piece: Region.Piece, to run: Range<Int>, isBeside: Bool
    ) {
        let asked = run.filter { question(regions[$0].match)?.answer != .nothing }
        guard asked.count > 1 else { return }
        let kinds = asked.compactMap { question(regions[$0].match)?.answer }
        let areNumbers = kinds.allSatisfy(\.isNumber)
        // A question that its answer follows on the line has it; those before it are blank.
        if isBeside && !areNumbers { return }
        // One number with blanks between its groups is not two.
        let only = onlyAnswer(asked.map { regions[$0].match }, piece.range)
        let ways = areNumbers && only != nil ? [] : splits(of: piece.range, kinds)
        if ways.count == 1 && !(areNumbers && partsGroups(ways[0])) {
            regions[run.upperBound - 1].pieces.removeFirst()
            for (number, range) in zip(asked, ways[0]) {
                regions[number].pieces.insert(.init(unit: piece.unit, range: range, isAfterInterruption: false), at: 0)
            }
        } else if let only {
            regions[run.upperBound - 1].pieces.removeFirst()
            regions[asked[only]].pieces.insert(piece, at: 0)
        } else if !isBeside {
            for number in asked {
                guard let id = question(regions[number].match)?.id else { continue }
                report(.lostColumns, .error, id, at: piece.range)
            }
            spokenOf.insert(piece.range.lowerBound)
            regions[run.upperBound - 1].pieces.removeFirst()
        }
    }

    /// Whether two questions that ask for numbers stand in paragraphs of their own after each other.
    private func areNumbersUnderEachOther(_ match: Alignment.Match, _ next: Alignment.Match) -> Bool {
        match.unit + 1 == next.unit && isInGroup(match, with: next)
            && [match, next].allSatisfy { match in
                blocks.units[match.unit].kind == .paragraph && question(match)?.answer.isNumber == true
            }
    }

    /// Whether two labels are cells of one row on a page whose answers stand on the line after it.
    private func areCellsOfLine(_ match: Alignment.Match, _ next: Alignment.Match) -> Bool {
        !blocks.hasMarkedTables && match.unit + 1 == next.unit && isInGroup(match, with: next)
            && blocks.units[match.unit].kind == .cell && blocks.units[match.unit].row == blocks.units[next.unit].row
    }

    /// The one question that a range can answer, when the others expect something else.
    private func onlyAnswer(_ matches: [Alignment.Match], _ range: Range<Int>) -> Int? {
        let hasLetters = plain(range).contains(where: \.isLetter)
        let able = matches.indices.filter {
            guard let kind = question(matches[$0])?.answer, case .value = kind.read(plain(range)) else { return false }
            return kind != .line || hasLetters
        }
        return able.count == 1 ? able[0] : nil
    }

    /// The ways to part a range at blanks into answers of the given kinds; at most two are looked for.
    private func splits(of range: Range<Int>, _ kinds: [AnswerKind]) -> [[Range<Int>]] {
        guard let kind = kinds.first else { return [] }
        func reads(_ range: Range<Int>) -> Bool { self.reads(range, as: kind) }
        if kinds.count == 1 { return reads(range) ? [[range]] : [] }
        var ways: [[Range<Int>]] = []
        for place in range where blocks.text[place] == 0x20 && range.count < Limits.longestLineOfAnswers {
            let (head, tail) = (search.trimmed(range.lowerBound..<place), search.trimmed(place..<range.upperBound))
            guard reads(head) else { continue }
            ways += splits(of: tail, Array(kinds.dropFirst())).map { [head] + $0 }
            if ways.count > 1 { break }
        }
        return ways
    }

    /// Whether a number that is parted from the one before begins as another group of that would.
    private func partsGroups(_ numbers: [Range<Int>]) -> Bool {
        zip(numbers, numbers.dropFirst()).contains { number, next in
            let group = blocks.text[next].prefix { (0x30...0x39).contains($0) }
            return group.count == 3 && (0x30...0x39).contains(blocks.text[number.upperBound - 1])
        }
    }

    private func isField(_ match: Alignment.Match) -> Bool {
        if case .question(_, _?) = search.index.slots[match.slot].content { true } else { false }
    }
}
