package import Foundation
package import POModel

/// What a module says, with real arguments: held against a snapshot, and to what people can read.
package struct SaidMessages: Sendable {
    private var messages: [(label: String, words: MessageText)] = []

    /// Creates an empty collection.
    package init() {}

    /// Adds what is said, with a label to find it by.
    package mutating func add(_ label: String, _ said: some Phrased) { messages.append((label, said.words)) }

    /// The lines that differ from a snapshot's; it is written anew rather than compared when `PO_SNAPSHOTS=write`.
    package func differences(from snapshot: URL) throws -> [String] {
        let text = messages.map { "\($0.label)\n  sv: \($0.words.swedish)\n  en: \($0.words.english)\n" }.joined()
        if ProcessInfo.processInfo.environment["PO_SNAPSHOTS"] == "write" {
            try Data(text.utf8).write(to: snapshot)
        }
        let expected = String(decoding: try Data(contentsOf: snapshot), as: UTF8.self)
        return text.split(separator: "\n").difference(from: expected.split(separator: "\n")).map { change in
            switch change {
            case .insert(_, let line, _): "said: \(line)"
            case .remove(_, let line, _): "snapshot: \(line)"
            }
        }
    }

    /// What names a path such as `clients.total`, a key such as `nonBinary`, a code such as `left-out` or a word that only
    /// the format knows, or lacks an argument.
    ///
    /// - Parameter isQuoted: Whether a message, by its label, quotes in quotation marks what a file says or must say.
    /// - Returns: The texts, each after its label.
    package func faults(where isQuoted: (String) -> Bool = { _ in false }) -> [String] {
        messages.flatMap { label, words in
            let texts = [words.swedish, words.english].map {
                isQuoted(label) ? Self.unquoted($0) : $0.replacing(/\w+@[\w.]+/, with: "…")
            }
            return [(texts[0], Self.words.union(Self.englishWords)), (texts[1], Self.words)].filter { text, forbidden in
                text.isEmpty || Self.patterns.contains { text.contains($0) }
                    || !forbidden.isDisjoint(with: text.split { !$0.isLetter })
            }.map { "\(label): \($0.0)" }
        }
    }

    /// The codes of a catalogue whose words are said nowhere.
    package func unsaid(of catalogue: MessageCatalogue) -> [String] {
        let texts = messages.map(\.words)
        return catalogue.wordings.filter { _, template in
            !texts.contains { Self.says($0.swedish, template.swedish) && Self.says($0.english, template.english) }
        }.keys.sorted()
    }

    /// The codes of a catalogue that name other arguments in one language than in the other.
    package static func unlike(in catalogue: MessageCatalogue) -> [String] {
        func names(in text: String) -> Set<Substring> { Set(text.matches(of: /\{(\w+)[?}]/).map(\.output.1)) }
        return catalogue.wordings.filter { names(in: $0.value.swedish) != names(in: $0.value.english) }.keys.sorted()
    }

    private static func says(_ text: String, _ template: String) -> Bool {
        var rest = text[...]
        for fragment in template.split(separator: /\{[^}]*\}/) {
            guard let found = rest.firstRange(of: fragment) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    private static func unquoted(_ text: String) -> String {
        text.replacing(/”[^”]*”|“[^”]*”| '[^']*'|\('[^']*'/, with: " …")
    }

    private static var patterns: [Regex<Substring>] {
        [/[\p{L}\d+]\.\p{L}/, /\p{Ll}\p{Lu}/, /\p{L}_\p{L}/, /\p{L}-\d{4}/, /[{}]/, /\w\[/]
    }

    private static let words: Set<Substring> = ["true", "false", "nil", "undivided", "byAge", "null"]
    private static let englishWords: Set<Substring> = [
        "yes", "no", "partly", "unknown", "women", "woman", "economy", "housing", "municipality", "error", "warning",
        "total",
    ]
}
