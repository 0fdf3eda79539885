/// A text of one line, such as a name or a street; never blank.
///
/// Every run of white space is one blank; what else it can hold is as for ``FreeText``.
public struct LineText: RawRepresentable, Hashable, Codable, Sendable {
    /// The text.
    public let rawValue: String

    /// Creates a text from any string, brought to the form above; `nil` when nothing but blanks remains.
    ///
    /// - Complexity: O(*n*) in the length of the string.
    public init?(rawValue: String) {
        let text = TextNormalization.isPlain(rawValue, lines: false) ? rawValue : TextNormalization.line(of: rawValue)
        guard !text.isEmpty else { return nil }
        self.rawValue = text
    }

    /// Creates a text from any string, brought to the form above; `nil` when nothing but blanks remains.
    public init?(_ text: String) { self.init(rawValue: text) }
}

extension LineText: InterchangeText {}

extension LineText: CustomStringConvertible, PrintedAsWritten {}
