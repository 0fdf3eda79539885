/// A free text in answer to a question: plain text in paragraphs, never blank.
///
/// Paragraphs are parted by one empty line, list items stand on a line each. Line ends are LF; there are no blanks at
/// line ends or around the whole, no control characters but tabs, and letters with a ring, diaeresis, acute or grave
/// are composed.
public struct FreeText: RawRepresentable, Hashable, Codable, Sendable {
    /// The text.
    public let rawValue: String

    /// Creates a text from any string, brought to the form above; `nil` when nothing but blanks remains.
    ///
    /// - Complexity: O(*n*) in the length of the string.
    public init?(rawValue: String) {
        let text = TextNormalization.isPlain(rawValue, lines: true) ? rawValue : TextNormalization.lines(of: rawValue)
        guard !text.isEmpty else { return nil }
        self.rawValue = text
    }

    /// Creates a text from any string, brought to the form above; `nil` when nothing but blanks remains.
    public init?(_ text: String) { self.init(rawValue: text) }
}

extension FreeText: InterchangeText {}

extension FreeText: CustomStringConvertible, PrintedAsWritten {}
