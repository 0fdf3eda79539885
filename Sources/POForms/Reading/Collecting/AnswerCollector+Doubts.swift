import POModel

/// Answers that stand in the source as somebody left them, and that a person should look at.
extension AnswerCollector {
    /// Tells of a region's answers which of them the source itself doubts.
    ///
    /// - Parameters:
    ///   - region: A region whose answers were collected.
    ///   - end: Where the next begins.
    ///   - first: The number of its first origin.
    mutating func reportDoubts(_ region: Region, before end: Int, origins first: Int) {
        guard !blocks.doubts.isEmpty, region.match.range.lowerBound < end else { return }
        for kind in Blocks.Doubt.Kind.allCases {
            var isTold = false
            for (field, ranges) in origins[first...] {
                guard let doubt = doubt(kind, of: ranges) else { continue }
                report(doubt, field)
                isTold = true
            }
            let rest = blocks.doubts(in: region.match.range.lowerBound...end - 1)
            guard !isTold, region.match.range.upperBound < end,
                let doubt = rest.first(where: {
                    $0.kind == kind && $0.range.lowerBound >= region.match.range.upperBound
                })
            else { continue }
            switch search.index.slots[region.match.slot].content {
            case .question(let question, _): report(doubt, FieldID.shared(by: question.fields))
            case .option(let choices, _): report(doubt, choices.id)
            case .heading, .row: continue
            }
        }
    }

    /// The first doubt of a kind that touches a range.
    private func doubt(_ kind: Blocks.Doubt.Kind, of ranges: [Range<Int>]) -> Blocks.Doubt? {
        for range in ranges {
            let near = blocks.doubts(in: range.lowerBound...range.upperBound)
            if let doubt = near.first(where: { $0.kind == kind && $0.touches(range) }) { return doubt }
        }
        return nil
    }

    /// Tells that a field's answer is doubted.
    mutating func report(_ doubt: Blocks.Doubt, _ field: FieldID) {
        let code: Diagnostic.Code =
            switch doubt.kind {
            case .change: .changedText
            case .choice: .untouchedChoice
            case .data: .otherData
            case .rounding: .roughNumber
            }
        // One mistake is told once.
        if challenge.tells(field, code, orLeftOut: true) { return }
        challenge.weigh(.init(code: code, field: field, place: doubt.source))
    }
}
