import POModel

extension RegionPieces {
    /// An explanation that the form prints after a label is no answer, in the label's block or in the next.
    mutating func takeExplanations() {
        for number in regions.indices {
            guard let explanation = search.index.explanations[regions[number].match.slot] else { continue }
            repairSection(regions[number].match.range, regions[number].match.slot)
            guard let piece = regions[number].pieces.first, !blocks.units[piece.unit].isQuotation else { continue }
            guard let end = end(of: explanation, regions[number].match.slot, in: piece) else { continue }
            roles.append((piece.range.lowerBound..<end, .label))
            let rest = search.trimmed(end..<piece.range.upperBound)
            if rest.isEmpty {
                regions[number].pieces.removeFirst()
            } else {
                regions[number].pieces[0].range = rest
            }
        }
    }

    /// Where an explanation ends with which a piece begins; one in parentheses may have a sign misread here and there.
    private mutating func end(of explanation: [UInt8], _ slot: Int, in piece: Region.Piece) -> Int? {
        let start = search.skeleton.index(at: piece.range.lowerBound)
        if let after = search.skeleton.end(of: explanation, at: start),
            search.skeleton.ends[after - 1] <= piece.range.upperBound
        {
            let end = LabelIndex.wordEnd(blocks.text, search.skeleton, after: after, before: piece.range.upperBound)
            if let end { repairSection(piece.range.lowerBound..<end, slot) }
            return end
        }
        guard blocks.repairing.contains(.misreadSign), blocks.text[piece.range.lowerBound] == UInt8(ascii: "("),
            let close = blocks.text[piece.range].firstIndex(of: UInt8(ascii: ")")),
            let printed = search.index.slots[slot].label.explanation
        else { return nil }
        let range = piece.range.lowerBound..<close + 1
        let words = search.skeleton.bytes[start..<search.skeleton.index(at: close)]
        guard words.count <= explanation.count + Slip.allowance(explanation.count),
            let (_, length) = Slip.nearest(explanation, words, within: Slip.allowance(explanation.count)),
            length == words.count
        else { return nil }
        repairs.append(
            .init(
                .misreadSign, at: Reading.hull(blocks.source(of: range)), original: plain(range),
                replacement: printed))
        return range.upperBound
    }

    /// Tells of a section sign that was read as another sign, which labels are compared without.
    private mutating func repairSection(_ range: Range<Int>, _ slot: Int) {
        guard blocks.repairing.contains(.misreadSign) else { return }
        let text = plain(range)
        guard let printed = search.index.slots[slot].label.explanation, printed.contains("§"), !text.contains("§"),
            text.contains(where: { "&$".contains($0) })
        else { return }
        repairs.append(
            .init(.misreadSign, at: Reading.hull(blocks.source(of: range)), original: text, replacement: printed))
    }

    /// The rest of a label that is longer than the form's is no answer: up to its colon or question mark, or its line.
    mutating func takeRestsOfLabels() {
        guard !search.index.isFreeForm else { return }
        for number in regions.indices {
            let match = regions[number].match
            takeEndOfLabel(number)
            guard let piece = regions[number].pieces.first, piece.unit == match.unit,
                !blocks.units[piece.unit].isQuotation,
                let question = question(match), !question.labelBeginsAnswer,
                let rest = RestOfLabel(search: search).rest(
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

    /// What is only the end of the form's own label, as a wide blank parts it from the label's beginning, is no answer.
    private mutating func takeEndOfLabel(_ number: Int) {
        let region = regions[number]
        guard let piece = region.pieces.first, !blocks.units[piece.unit].isQuotation,
            blocks.units[piece.unit].row == blocks.units[region.match.unit].row || piece.unit == region.match.unit + 1,
            let question = question(region.match)
        else { return }
        let line = search.lines(of: piece.range).first ?? piece.range
        let words = Self.words(plain(line))
        let found = Self.words(plain(region.match.range))
        let label = Self.words(question.label.text)
        guard !words.isEmpty, !found.isEmpty, found.count + words.count == label.count,
            zip(found + words, label).allSatisfy({ $0 == $1 || $1 == "year" && $0.count == 4 && Int($0) != nil })
        else { return }
        roles.append((line, .label))
        let rest = search.trimmed(line.upperBound..<piece.range.upperBound)
        if rest.isEmpty { regions[number].pieces.removeFirst() } else { regions[number].pieces[0].range = rest }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// What stands under a usual heading is no part of the text before it.
    mutating func takeUsualHeadings() {
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
