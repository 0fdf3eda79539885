/// A control to fill in, of the kind that came with tags, or a field of old forms.
struct WordControl: Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case date
        case choice([String])
        case box(isTicked: Bool)
    }

    var kind = Kind.text
    /// The control's own name, which people do not see.
    var tag: String?
    /// What a choice is called in the data that it is bound to, for each choice.
    var values: [String] = []
    /// The data that it is bound to.
    var binding: Binding?
    /// Whether it says that it shows its prompt.
    var showsPrompt = false
    /// Whether it is a field of old forms.
    var isField = false
    /// What an old field shows until somebody fills it in.
    var initial: String?
    /// The places in the part's XML that filling changes.
    var places = Places()

    /// Where the data stand that a control shows.
    struct Binding: Sendable {
        /// The identifier of the part.
        let store: String
        /// The expression that leads to the element.
        let path: String
        /// The element that says so.
        let element: Range<Int>
    }

    /// The places of a control in its part's XML.
    struct Places: Sendable {
        /// The control's properties, or the field's data.
        var properties = 0..<0
        /// The mark that the prompt is shown.
        var promptMark: Range<Int>?
        /// The element that tells whether a box is ticked, or which choice is taken.
        var state: Range<Int>?
        /// What the control holds, between its tags.
        var content = 0..<0
    }
}
