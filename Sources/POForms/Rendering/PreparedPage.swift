import POModel

/// A page of an edition, prepared once for any number of documents: the words that stand there whatever is answered,
/// and between them what follows from a document.
struct PreparedPage: Sendable {
    private enum Piece: Sendable {
        case words(String)
        case part(@Sendable (FormContent, inout String) -> Void)
    }

    private var pieces: [Piece] = []

    /// Adds words that stand on every page.
    mutating func add(_ words: String) {
        if case .words(let before)? = pieces.last {
            pieces[pieces.count - 1] = .words(before + words)
        } else {
            pieces.append(.words(words))
        }
    }

    /// Adds what follows from a document, as text that the part appends to the page.
    mutating func add(_ part: @escaping @Sendable (FormContent, inout String) -> Void) { pieces.append(.part(part)) }

    /// Adds a label's text, which follows from the document when it tells the year.
    mutating func add(_ label: FormLabel, _ text: @escaping @Sendable (FormLabel, _ year: Int) -> String) {
        if label.tellsYear {
            add { content, page in page += text(label, content.year) }
        } else {
            add(text(label, 0))
        }
    }

    /// The page of a document.
    ///
    /// - Complexity: O(*n*) in the size of the page.
    func text(_ content: FormContent) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .part(let part): part(content, &text)
            }
        }
        return text
    }
}
