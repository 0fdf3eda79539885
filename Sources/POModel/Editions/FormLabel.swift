/// Words that a form prints to say what is asked, and by which reading finds the answer.
///
/// `{year}` stands for the year that the form is about.
public struct FormLabel: Hashable, Sendable {
    /// The words as printed.
    package let text: String
    /// An explanation that is printed after the words and may share a block with the answer; `nil` if there is none.
    package let explanation: String?
    /// What the words mean, such as `phone`, `newClients` or `age.25-44`, however they are put; `nil` for what only this form
    /// says.
    ///
    /// A meaning that the package knows brings all its other wordings along when the form is read. The built-in editions show
    /// which there are.
    package let meaning: String?
    /// Other words for the same, as other printings have them; read, never rendered.
    package let alternatives: [String]

    /// Creates a label.
    package init(
        _ text: String, explanation: String? = nil, meaning: String? = nil, or alternatives: [String] = []
    ) {
        self.text = text
        self.explanation = explanation
        self.meaning = meaning
        self.alternatives = alternatives
    }

    /// The words with the year filled in.
    public func text(year: Int) -> String { Self.filling(text, with: year) }

    /// The words and the explanation, with the year filled in.
    public func fullText(year: Int) -> String {
        guard let explanation else { return text(year: year) }
        return text(year: year) + " " + Self.filling(explanation, with: year)
    }

    /// The explanation with the year filled in; `nil` if there is none.
    package func explanation(year: Int) -> String? { explanation.map { Self.filling($0, with: year) } }

    package static let yearMark = "{year}"

    /// Whether the words or the explanation tell the year.
    package var tellsYear: Bool { Self.tellsYear(text) || explanation.map(Self.tellsYear) ?? false }

    private static func tellsYear(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) }

    private static func filling(_ text: String, with year: Int) -> String {
        guard tellsYear(text) else { return text }
        var filled = ""
        var rest = text[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            let isMark = rest[start...].utf8.starts(with: yearMark.utf8)
            filled += rest[..<start]
            filled += isMark ? "\(year)" : "{"
            rest = rest[rest.utf8.index(start, offsetBy: isMark ? yearMark.utf8.count : 1)...]
        }
        return filled + rest
    }
}

extension FormLabel: ExpressibleByStringLiteral {
    /// Creates a label without explanation from a literal.
    public init(stringLiteral value: String) { self.init(value) }
}

extension FormLabel: Codable {
    private enum CodingKeys: String, CodingKey { case text, explanation, meaning, alternatives }

    /// Decodes a string, or an object with `text`, `explanation`, `meaning` and `alternatives`.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(text)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                try container.decode(String.self, forKey: .text),
                explanation: try container.decodeIfPresent(String.self, forKey: .explanation),
                meaning: try container.decodeIfPresent(String.self, forKey: .meaning),
                or: try container.decodeIfPresent([String].self, forKey: .alternatives) ?? [])
        }
    }

    /// Encodes a string when there is nothing but the words, else an object.
    public func encode(to encoder: any Encoder) throws {
        if explanation == nil && meaning == nil && alternatives.isEmpty {
            var container = encoder.singleValueContainer()
            try container.encode(text)
        } else {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encodeIfPresent(explanation, forKey: .explanation)
            try container.encodeIfPresent(meaning, forKey: .meaning)
            if !alternatives.isEmpty { try container.encode(alternatives, forKey: .alternatives) }
        }
    }
}
