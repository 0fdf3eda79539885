import POModel

extension AnswerCollector {
    /// Dashes and prompts that stand for no answer are read, as blanks.
    mutating func takePlaceholders(_ pieces: some Sequence<Region.Piece>) {
        for piece in pieces where isPlaceholder(piece) { roles.append((piece.range, .answer)) }
    }

    func isPlaceholder(_ piece: Region.Piece) -> Bool {
        !blocks.units[piece.unit].isQuotation
            && AnswerKind.canBePlaceholder(startingWith: blocks.text[piece.range].first)
            && AnswerKind.isPlaceholder(plain(piece.range))
    }
}
