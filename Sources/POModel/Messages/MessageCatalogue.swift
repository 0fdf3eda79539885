/// What a module says to people: words by code, apart from what makes the messages, to be read, mended and translated.
package struct MessageCatalogue: Sendable {
    /// The words of the messages about one subject, by code; `{name}` stands for an argument.
    package typealias Subject = [String: (swedish: String, english: String)]

    /// The words by subject and code, such as `report-note.underage`.
    package let wordings: [String: MessageText]

    /// Collects the words of some subjects, each by its name.
    package init(_ subjects: [String: Subject]) {
        var wordings: [String: MessageText] = [:]
        for (name, subject) in subjects {
            for (code, words) in subject { wordings["\(name).\(code)"] = MessageText(words.swedish, words.english) }
        }
        self.wordings = wordings
    }

    /// What is said for a code, with arguments in place of their names.
    package func words(_ code: String, _ arguments: [String: any Phrased] = [:]) -> MessageText {
        (wordings[code] ?? Self.unknown).filled(with: arguments)
    }

    /// What is said for a code of another release.
    package static let unknown = MessageText(
        "något är fel som den här versionen saknar ord för", "something is wrong that this version has no words for")
}
