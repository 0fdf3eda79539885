/// A path in JSON, such as `assignments.3.client`, to be named to people: `uppdrag 4, klient`.
package struct NamedPath: Phrased {
    private let parts: [MessageText]

    /// Takes a path apart.
    ///
    /// - Parameters:
    ///   - path: Keys and, after the key of a list, positions from 0.
    ///   - subject: What a catalogue has the names of keys under, after the list and a hyphen where it means
    ///     another thing there, with `record` for a list with a number, `key-` before a key whose numbers are no positions, and
    ///     `unnamed` for others.
    ///   - catalogue: The catalogue.
    package init(_ path: String, _ subject: String, in catalogue: MessageCatalogue) {
        let unnamed = catalogue.words("\(subject).unnamed")
        var parts: [MessageText] = []
        var (list, owner): (Substring?, Substring) = (nil, "")
        func name(of key: Substring) -> MessageText {
            catalogue.wordings["\(subject).\(owner)-\(key)"] ?? catalogue.wordings["\(subject).\(key)"] ?? unnamed
        }
        for key in path.split(separator: ".") {
            if let number = Int(key), let named = list {
                if let keyed = catalogue.wordings["\(subject).key-\(named)"] {
                    parts.append(keyed.filled(with: ["number": MessageText(number)]))
                } else {
                    let record = ["kind": name(of: named), "number": MessageText(number + 1)]
                    parts.append(catalogue.words("\(subject).record", record))
                }
                (list, owner) = (nil, named)
            } else {
                if let list { parts.append(name(of: list)) }
                list = key
            }
        }
        if let list { parts.append(name(of: list)) }
        self.parts = parts
    }

    /// Takes a path of a register apart.
    package init(register path: String) { self.init(path, "register", in: ModelMessages.catalogue) }

    /// The place: records with their numbers from 1, and the field.
    package var words: MessageText { .joined(parts, by: ", ") }

    /// The place, without the records that it shares with another.
    package func words(beside other: NamedPath) -> MessageText {
        let shared = zip(parts.dropLast(), other.parts).prefix { $0 == $1 }.count
        return .joined(Array(parts.dropFirst(shared)), by: ", ")
    }
}
