import POModel

/// What stands beside an option that can be marked.
struct OptionAnswer {
    let choices: FormChoices
    let option: FormOption
    /// Whether a mark stands beside it.
    private(set) var isMarked = false
    /// The boxes and marks, in the plain text.
    private(set) var marks: [Range<Int>] = []
    /// What stands in place of a mark, and is none.
    private(set) var unread: [Range<Int>] = []
    /// What stands under an option that asks for no words, and is no mark.
    private(set) var loose: [Range<Int>] = []
    /// What is written after an option that asks for words.
    private(set) var detail: [Region.Piece] = []

    /// Looks at what stands before the option's words in its block, in the cells of its row, and after it.
    init(_ search: LabelSearch, _ region: Region, _ choices: FormChoices, _ option: FormOption) {
        self.choices = choices
        self.option = option
        let own = search.blocks.units[region.match.unit]
        let markEnd = Mark.end(in: search.blocks.text, region.match.range)
        if markEnd > region.match.range.lowerBound {
            take(search.trimmed(region.match.range.lowerBound..<markEnd), search)
        }
        for piece in region.pieces {
            let isBeside = search.blocks.units[piece.unit].row == own.row
            let isMark = search.isMark(piece)
            if isMark {
                if isBeside || !isMarked { take(piece.range, search) }
            } else if isBeside && AnswerCollector.isMisreadMark(search.plain(piece.range)) {
                unread.append(piece.range)
            } else if option.detail != nil {
                detail.append(piece)
            } else if isBeside {
                unread.append(piece.range)
            } else {
                loose.append(piece.range)
            }
        }
    }

    private mutating func take(_ range: Range<Int>, _ search: LabelSearch) {
        marks.append(range)
        if case .marked = Mark(search.plain(range), choice: .name(option.value)) { isMarked = true }
    }
}

extension LabelSearch {
    /// Whether a piece is a mark or an empty box, and nothing else.
    func isMark(_ piece: Region.Piece) -> Bool {
        guard piece.range.count <= 8, !blocks.units[piece.unit].isQuotation else { return false }
        switch Mark(plain(piece.range), choice: .name("")) {
        case .marked, .empty: return true
        case .number, .other: return false
        }
    }

    /// Gives the marks that stand before options, in cells or on lines of their own, to the options' regions.
    ///
    /// A cell belongs to the option of its row. On lines, the first option tells whether marks stand before or after.
    ///
    /// - Returns: The first region of each question in which that is not evident, though marks stand between options.
    func takeMarksBeforeOptions(_ regions: inout [Region]) -> [Region] {
        var unsure: [Region] = []
        var standsBefore: Bool?
        // Where it is evident at one question, it holds at the next.
        var known: Bool?
        for number in regions.indices.dropFirst() where isOption(regions[number]) {
            let row = blocks.units[regions[number].match.unit].row
            let isBeside = { (piece: Region.Piece) in blocks.units[piece.unit].row == row && isInCell(piece) }
            let previous = regions[number - 1].match.range
            let beside = regions[number - 1].pieces.filter {
                isBeside($0) && $0.range.lowerBound >= previous.upperBound
            }
            if !beside.isEmpty && regions[number - 1].match.unit != regions[number].match.unit {
                if let first = rows[row]?.first, regions.contains(where: { $0.match.unit == first }) { continue }
                regions[number - 1].pieces.removeAll { piece in beside.contains { $0.unit == piece.unit } }
                regions[number].pieces.insert(contentsOf: beside, at: 0)
                continue
            }
            // A mark that stands before its own option is not the next one's.
            let last = regions[number - 1].pieces.last.flatMap {
                $0.range.lowerBound >= previous.upperBound ? $0 : nil
            }
            let isAfterMark = last.map(isMarkOnLine) ?? false
            if !isOption(regions[number - 1]) {
                let end = regions[number...].firstIndex { !isOption($0) } ?? regions.count
                let endsInMark = regions[end - 1].pieces.first.map(isMarkOnLine) ?? false
                known = isAfterMark ? true : endsInMark ? false : known
                standsBefore = known
            }
            guard isAfterMark, standsBefore != false, let last else { continue }
            if standsBefore == nil {
                unsure.append(regions[number])
                standsBefore = true
            }
            regions[number - 1].pieces.removeLast()
            regions[number].pieces.insert(last, at: 0)
        }
        return unsure
    }

    private func isMarkOnLine(_ piece: Region.Piece) -> Bool { isMark(piece) && !isInCell(piece) }

    private func isInCell(_ piece: Region.Piece) -> Bool { blocks.units[piece.unit].kind == .cell }

    private func isOption(_ region: Region) -> Bool {
        index.slots[region.match.slot].isOption
    }

    /// The lines of a part of the plain text, as the source has them; a word that a line's end divided stands whole on
    /// the line that it begins on.
    func lines(of range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        var next = blocks.lineStarts.partitioningIndex { $0 > start }
        while next < blocks.lineStarts.count, blocks.lineStarts[next] < range.upperBound {
            let line = blocks.lineStarts[next]
            next += 1
            if line > 0, blocks.text[line - 1] > 0x20 { continue }
            lines.append(trimmed(start..<line))
            start = line
        }
        lines.append(trimmed(start..<range.upperBound))
        return lines.filter { !$0.isEmpty }
    }

    /// Where a label's words begin in a part of the plain text, at the start of a word; `nil` if they do not.
    ///
    /// - Complexity: O(*n*) in the length of the part.
    func start(of words: String, in range: Range<Int>) -> Int? {
        let pattern = Skeleton.pattern(words)
        var index = skeleton.index(at: range.lowerBound)
        while index < skeleton.starts.count, skeleton.starts[index] < range.upperBound {
            let start = skeleton.starts[index]
            if start == range.lowerBound || blocks.text[start - 1] <= 0x20,
                let end = skeleton.end(of: pattern, at: index),
                skeleton.ends[end - 1] <= range.upperBound
            {
                return start
            }
            index += 1
        }
        return nil
    }
}
