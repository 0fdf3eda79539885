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
        if search.blocks.isChoice(region.match.range) {
            // The words alone say it: the others do not stand in the text.
            isMarked = true
            marks.append(region.match.range)
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
