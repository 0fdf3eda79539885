/// A piece of a paragraph.
struct WordInline: Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case tab
        /// The end of a line within the paragraph.
        case lineEnd
        /// A box to tick, or what ticks it.
        case box(isTicked: Bool)
        /// The mark of a note.
        case note
        /// Where somebody deleted something, and the change is not yet accepted.
        case deletion
    }

    /// How text is shown, as far as it changes what people read.
    enum Style: UInt8, Sendable { case plain, struck, hidden, raised, lowered }

    var kind: Kind
    /// The text of a piece of text.
    var text: [UInt8] = []
    var style = Style.plain
    /// Whether it stands for no answer, such as the prompt of a control.
    var isPrompt = false
    /// Whether somebody inserted it, and the change is not yet accepted.
    var isInserted = false
    /// Whether a choice stands as it was when the form was blank.
    var isUntouched = false
    /// Whether the data that its control is bound to say something else.
    var isOtherThanData = false
    /// Whether it is one of the choices of the list that it stands in.
    var isChosen = false
    /// What the control or the bookmark around it is called, as ours are after the field; `nil` outside and without a name.
    var name: String?
    /// Its name in our own documents, which is that of a place for an answer; `nil` elsewhere.
    var place: String?
    /// The number of the control that it stands in; `nil` outside.
    var control: Int?
    /// The element that it comes from, in the part's XML.
    var element = 0..<0
}
