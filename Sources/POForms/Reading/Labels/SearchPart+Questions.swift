import POModel

/// What the labels found ask for, and what can answer it.
extension SearchPart {
    func question(_ match: Alignment.Match) -> FormQuestion? {
        if case .question(let question, _) = search.index.slots[match.slot].content { question } else { nil }
    }

    /// Whether a question's answer is short.
    func isShort(_ match: Alignment.Match) -> Bool {
        guard case .question(let kind) = search.index.slots[match.slot].kind else { return false }
        return kind != .text && kind != .municipalities && kind != .statement
    }

    /// Whether two questions stand beside each other on the form.
    func isInGroup(_ match: Alignment.Match, with other: Alignment.Match) -> Bool {
        guard case .question(_, let group?) = search.index.slots[match.slot].content,
            case .question(_, group) = search.index.slots[other.slot].content
        else { return false }
        return true
    }

    /// Whether a range answers a question of a kind; an address may be torn, and words have letters.
    func reads(_ range: Range<Int>, as kind: AnswerKind) -> Bool {
        let text = plain(range)
        guard case .value = kind.read(kind == .email ? TornAddress.joined(text) ?? text : text) else { return false }
        return kind != .line || text.contains(where: \.isLetter)
    }

    func isPlaceholder(_ piece: Region.Piece) -> Bool {
        !blocks.units[piece.unit].isQuotation
            && AnswerKind.canBePlaceholder(startingWith: blocks.text[piece.range].first)
            && AnswerKind.isPlaceholder(plain(piece.range))
    }
}
