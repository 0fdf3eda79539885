/// A place of a document where an answer may be filled in.
struct WordPlace {
    enum Kind: Equatable {
        /// A control or an old field, by its number.
        case control(Int)
        /// An empty box that a symbol draws.
        case box
        /// An empty box among words.
        case glyph
        /// A line to write on, drawn among words.
        case rule
        /// After a tab.
        case tab
        /// A cell without words, by its paragraph.
        case cell
        /// A paragraph without words.
        case paragraph
        /// After the words of a paragraph.
        case end
    }

    let kind: Kind
    /// The element that filling changes, in the part's XML.
    let element: Range<Int>
    /// Where it lies in the plain text.
    var offset = 0
    /// The number of the block that it lies in; `nil` between blocks.
    var unit: Int?

    /// Whether it is room for words that a blank form leaves.
    var isRoom: Bool {
        switch kind {
        case .control, .rule, .tab, .cell: true
        case .box, .glyph, .paragraph, .end: false
        }
    }
}
