import POModel

/// Answers that stand one under the other after all labels of their column.
extension AnswerCollector {
    /// Gives answers after a run of labels to the questions that they can answer, in order.
    ///
    /// There may be fewer answers than labels, as blank cells leave nothing behind. What each question expects tells
    /// whose they are; when that leaves more than one way, none is taken, and all the questions are told.
    mutating func takeValuesAfterLabels(_ regions: inout [Region]) {
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
}
