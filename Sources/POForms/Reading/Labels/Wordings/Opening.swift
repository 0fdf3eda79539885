/// A place where a label could begin.
struct Opening {
    let unit: Int
    let start: Int
    /// To the end of the block.
    let end: Int
    /// Whether it is a cell beside the headings of columns.
    let isBesideHeadings: Bool
}
