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
        for doubt in blocks.doubts(in: region.match.range.lowerBound...end - 1) {
            let fields = origins[first...].filter { $0.ranges.contains(where: doubt.touches) }.map(\.field)
            for field in fields { report(doubt, field) }
            guard fields.isEmpty, doubt.range.lowerBound >= region.match.range.upperBound else { continue }
            switch search.index.slots[region.match.slot].content {
            case .question(let question, _): report(doubt, FieldID.shared(by: question.fields))
            case .option(let choices, _): report(doubt, choices.id)
            case .heading, .row: continue
            }
        }
    }

    /// Tells that a field's answer is doubted.
    mutating func report(_ doubt: Blocks.Doubt, _ field: FieldID) {
        let code: Diagnostic.Code = doubt.kind == .change ? .changedText : .untouchedChoice
        // One mistake is told once.
        if diagnostics.contains(where: { $0.field == field && ($0.code == code || $0.severity == .error) }) { return }
        diagnostics.append(.init(code, .warning, field: field, at: doubt.source))
    }
}
