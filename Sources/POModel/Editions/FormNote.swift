/// An explanation in a block of its own: printed in our words, recognised in others' documents by how theirs begins.
///
/// In a document that others made it may stand anywhere, as a footnote does, and is taken to the end of its block.
public struct FormNote: Hashable, Codable, Sendable {
    /// What we print; `nil` for an explanation that is recognised but not printed.
    ///
    /// `{year}` stands for the year.
    public let text: String?
    /// Opening phrases by which the explanation is recognised, each long enough to be nobody's answer.
    package let openings: [String]

    /// Creates a note.
    package init(_ text: String?, openings: [String] = []) {
        self.text = text
        self.openings = openings
    }
}
