/// A tag that opens an element.
struct XMLTag {
    /// An attribute: its name and where its value stands.
    struct Attribute {
        let space: XMLSpace
        let name: Range<Int>
        let value: Range<Int>
    }

    let space: XMLSpace
    /// The name without its prefix.
    let name: String
    /// The whole tag.
    let range: Range<Int>
    /// Whether the tag closes its element, too.
    let isEmpty: Bool
    let attributes: [Attribute]
}
