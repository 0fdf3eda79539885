import POModel

/// What stands in a cell that is to be marked.
enum Mark: Hashable {
    /// Nothing, or an empty box.
    case empty
    /// A mark.
    case marked
    /// A number, where the form may ask for one.
    case number(WholeNumber)
    /// Something else.
    case other

    /// Reads a cell.
    ///
    /// - Parameters:
    ///   - text: The cell's text.
    ///   - choice: The choice of the cell; its own word, as `Ja` in the column of yes, is a mark.
    init(_ text: String, choice: MarkedValue) {
        // Most cells are blank, a number, a cross or words.
        if text == "X" || text == "x" {
            self = .marked
            return
        }
        if text.isEmpty || Self.isWord(text.utf8) {
            self = text.isEmpty ? .empty : .other
            return
        }
        if let number = NumberGrammar.digitsAlone(text).flatMap({ WholeNumber($0) }) {
            self = .number(number)
            return
        }
        let text = text.lowercased().filter { !$0.isWhitespace }
        switch text {
        case "": self = .empty
        case _ where MarkSigns.isEmpty(text): self = .empty
        case _ where MarkSigns.isMarked(text): self = .marked
        case _ where text == choice.word: self = .marked
        case _ where AnswerKind.isPlaceholder(text): self = .empty
        default: self = NumberGrammar.count(text).map(Mark.number) ?? .other
        }
    }

    /// Whether a text begins with a letter that no mark, number or prompt begins with.
    private static func isWord(_ text: String.UTF8View) -> Bool {
        guard let first = text.first, (0x41...0x7A).contains(first | 0x20), first | 0x20 >= 0x61 else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "x"), UInt8(ascii: "j"), UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "k"): return false
        default: return true
        }
    }
}
