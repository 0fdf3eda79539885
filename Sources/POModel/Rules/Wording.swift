/// A text in every language, in which `{name}` stands for an argument.
public struct Wording: Hashable, Codable, Sendable {
    /// The text in Swedish.
    public let swedish: String
    /// The text in English.
    public let english: String

    /// Creates a text.
    public init(swedish: String, english: String) {
        self.swedish = swedish
        self.english = english
    }

    init(_ swedish: String, _ english: String) { self.init(swedish: swedish, english: english) }

    /// The text in a language, with arguments in place of their names; a name without an argument stays as it is.
    ///
    /// - Complexity: O(*n*) in the length of what is returned.
    public func text(in language: MessageLanguage, with arguments: [String: String] = [:]) -> String {
        let template = language == .swedish ? swedish : english
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            text += rest[..<open]
            text += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
