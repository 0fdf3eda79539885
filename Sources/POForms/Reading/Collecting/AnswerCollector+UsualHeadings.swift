import POModel

extension AnswerCollector {
    /// What stands under a usual heading is no part of the text before it.
    mutating func takeUsualHeadings(_ regions: inout [Region]) {
        guard search.index.isMemorandum else { return }
        let words = MemorandumWords(search: search)
        for number in regions.indices where question(regions[number].match)?.answer == .text {
            let pieces = regions[number].pieces
            for (place, piece) in pieces.enumerated() where !blocks.units[piece.unit].isQuotation {
                guard let heading = search.lines(of: piece.range).first(where: words.isUsualHeading) else { continue }
                var own = Array(pieces[..<place])
                let before = search.trimmed(piece.range.lowerBound..<heading.lowerBound)
                if !before.isEmpty {
                    own.append(.init(unit: piece.unit, range: before, isAfterInterruption: piece.isAfterInterruption))
                }
                regions[number].pieces = own
                roles.append((heading, .label))
                break
            }
        }
    }
}
