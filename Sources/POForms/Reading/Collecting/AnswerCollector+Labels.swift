import POModel

extension AnswerCollector {
    /// An explanation that the form prints after a label is no answer, in the label's block or in the next.
    mutating func takeExplanations(_ regions: inout [Region]) {
        for number in regions.indices {
            guard let explanation = search.index.explanations[regions[number].match.slot],
                let piece = regions[number].pieces.first, !blocks.units[piece.unit].isQuotation
            else { continue }
            let start = search.skeleton.index(at: piece.range.lowerBound)
            guard let after = search.skeleton.end(of: explanation, at: start),
                search.skeleton.ends[after - 1] <= piece.range.upperBound,
                let end = LabelIndex.wordEnd(blocks.text, search.skeleton, after: after, before: piece.range.upperBound)
            else { continue }
            roles.append((piece.range.lowerBound..<end, .label))
            let rest = search.trimmed(end..<piece.range.upperBound)
            if rest.isEmpty {
                regions[number].pieces.removeFirst()
            } else {
                regions[number].pieces[0].range = rest
            }
        }
    }

    /// The rest of a label that is longer than the form's is no answer: up to its colon or question mark, or its line.
    mutating func takeRestsOfLabels(_ regions: inout [Region]) {
        guard !search.index.isFreeForm else { return }
        for number in regions.indices {
            let match = regions[number].match
            guard let piece = regions[number].pieces.first, piece.unit == match.unit,
                !blocks.units[piece.unit].isQuotation,
                let question = question(match), !question.labelBeginsAnswer,
                let rest = search.restOfLabel(
                    match, piece, isFollowed: question.answer == .text || regions[number].pieces.count > 1)
            else { continue }
            roles.append((rest.range, .label))
            if rest.isDoubtful, let field = search.index.slots[match.slot].field {
                let place = rest.range.isEmpty ? match.range : rest.range
                report(.unfamiliarLabel, .warning, field, at: place, [question.label.text])
            }
            let answer = search.trimmed(rest.range.upperBound..<piece.range.upperBound)
            if answer.isEmpty {
                regions[number].pieces.removeFirst()
            } else {
                regions[number].pieces[0].range = answer
            }
        }
    }
}
