import POModel

/// Another reading of a field, which differs from the one taken by one move: another place for its label or label for
/// its place, another column or row, another end, or something that was left over.
struct Rival {
    /// What a person is told of it.
    let code: Diagnostic.Code
    let field: FieldID
    /// Where it is seen, in the source.
    let place: Range<Int>
    /// What the field would be; `nil` where it would be blank, or only a person can say.
    var value: JSONValue?
    /// How much more it costs than the reading taken, in hundredths of a label's words.
    var cost = 0
    /// Whether the field was left out, as none of its readings is surer than the others.
    var isLeftOut = false
    /// Whether it is told with the row or table that the field is a part of.
    var isToldWithWhole = false
    /// What the message needs to name.
    var arguments: [String] = []
}
