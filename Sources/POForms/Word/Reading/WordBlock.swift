/// A block of a document: a paragraph or a table.
enum WordBlock: Sendable {
    case paragraph(WordParagraph)
    case table(WordTable)
}

/// A paragraph.
struct WordParagraph: Sendable {
    enum Kind: Sendable { case heading, paragraph, listItem, furniture }
    var kind = Kind.paragraph
    /// Its number as printed, with what stands around it; `nil` without one.
    var number: String?
    var content: [WordInline] = []
    /// The text boxes that are anchored in it.
    var boxes: [WordBlock] = []
    /// The element in the part's XML.
    var element = 0..<0
}

/// A table.
struct WordTable: Sendable {
    var rows: [WordRow] = []

    /// Whether it has one cell in each row, as a frame around text has.
    var isFrame: Bool { rows.allSatisfy { $0.cells.count == 1 && $0.before == 0 } }
}

/// A row of a table.
struct WordRow: Sendable {
    /// How many columns are left out before its first cell.
    var before = 0
    var cells: [WordCell] = []
}

/// A cell of a table.
struct WordCell: Sendable {
    /// How many columns it spans.
    var columns = 1
    /// What it is of a cell that goes on over several rows.
    var part = Part.whole

    enum Part { case whole, first, later }
    var blocks: [WordBlock] = []
}
