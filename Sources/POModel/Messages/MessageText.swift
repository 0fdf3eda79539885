/// A text in every language, in which `{name}` stands for an argument.
///
/// `{name?one|several}` stands for the first of the words where the argument is 1, and for the others where it is not.
public struct MessageText: Hashable, Codable, Sendable {
    /// The text in Swedish.
    package let swedish: String
    /// The text in English.
    package let english: String

    /// Creates a text.
    package init(swedish: String, english: String) {
        self.swedish = swedish
        self.english = english
    }

    package init(_ swedish: String, _ english: String) { self.init(swedish: swedish, english: english) }

    /// Something that is written alike in both languages, such as a year or a name.
    package init(alike text: String) { self.init(text, text) }

    /// A number.
    package init(_ number: Int) { self.init(alike: "\(number)") }
}

extension MessageText: Phrased {
    /// The text itself.
    package var words: MessageText { self }
}

extension MessageText {
    /// The text with arguments in place of their names; a name without an argument stays as it is.
    ///
    /// - Complexity: O(*n*) in the length of what is returned.
    package func filled(with arguments: [String: any Phrased]) -> MessageText {
        let words = arguments.mapValues(\.words)
        return MessageText(
            Self.filled(swedish, words.mapValues(\.swedish)), Self.filled(english, words.mapValues(\.english)))
    }

    private static func filled(_ template: String, _ arguments: [String: String]) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let slot = rest[rest.index(after: open)..<close]
            text += rest[..<open]
            text += words(for: slot, arguments) ?? "{\(slot)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private static func words(for slot: Substring, _ arguments: [String: String]) -> String? {
        let parts = slot.split(separator: "?", maxSplits: 1)
        guard let name = parts.first, let argument = arguments[String(name)] else { return nil }
        guard parts.count == 2 else { return argument }
        let forms = parts[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return (argument == "1" ? forms.first : forms.last).map(String.init)
    }
}

extension MessageText {
    /// Texts one after the other, with a sign between them.
    package static func joined(_ texts: [MessageText], by sign: String) -> MessageText {
        MessageText(texts.map(\.swedish).joined(separator: sign), texts.map(\.english).joined(separator: sign))
    }

    /// Names one after the other, the last after an *and*.
    package static func enumerated(_ texts: [MessageText]) -> MessageText {
        guard texts.count > 1, let last = texts.last else { return joined(texts, by: "") }
        let first = joined(Array(texts.dropLast()), by: ", ")
        return MessageText("\(first.swedish) och \(last.swedish)", "\(first.english) and \(last.english)")
    }
}
