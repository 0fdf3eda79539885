import POModel

/// Lists with one thing to a line.
enum LineLists {
    /// The lines of a list, for printing; `nil` when it is none.
    static func print(_ value: JSONValue) -> String? {
        guard case .array(let elements) = value, !elements.isEmpty else { return nil }
        var lines: [String] = []
        for element in elements {
            guard case .string(let line) = element else { return nil }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    /// One line each; outside quotations without the marks and numbers before them.
    static func read(_ text: String, verbatim: Bool) -> ReadAnswer {
        let lines = text.split(whereSeparator: \.isNewline).compactMap { line -> JSONValue? in
            LineText(verbatim ? String(line) : unmarked(line)).map { .string($0.rawValue) }
        }
        return lines.isEmpty ? .blank : .value(.array(lines))
    }

    private static func unmarked(_ line: Substring) -> String {
        var rest = line.drop { $0.isWhitespace }
        if let first = rest.first, "-–•·*".contains(first), rest.dropFirst().first?.isWhitespace == true {
            rest = rest.dropFirst(2)
        }
        var afterName = rest
        for name in ["bilaga ", "bil. ", "bil "] where rest.lowercased().hasPrefix(name) {
            afterName = rest.dropFirst(name.count)
            break
        }
        let digits = afterName.prefix { $0.isASCII && $0.isNumber }
        let after = afterName.dropFirst(digits.count)
        if (1...2).contains(digits.count), let mark = after.first, ".):".contains(mark) {
            return String(after.dropFirst())
        }
        if (1...2).contains(digits.count), afterName.startIndex > rest.startIndex, after.first?.isWhitespace == true {
            return String(after)
        }
        return String(rest)
    }
}

/// Names and titles of those who signed, one person to a paragraph.
enum SignatoryGrammar {
    /// Name and title on a line each, and an empty line between persons; `nil` when there are none.
    static func print(_ value: JSONValue) -> String? {
        guard case .array(let elements) = value, !elements.isEmpty else { return nil }
        var persons: [String] = []
        for element in elements {
            guard case .object(let members) = element, case .string(let name)? = members["name"] else { return nil }
            if case .string(let title)? = members["title"] {
                persons.append(name + "\n" + title)
            } else {
                persons.append(name)
            }
        }
        return persons.joined(separator: "\n\n")
    }

    /// A person to a paragraph.
    static func read(_ text: String, verbatim: Bool) -> ReadAnswer {
        var persons: [JSONValue] = []
        var doubt: Diagnostic.Code?
        for paragraph in text.replacing("\r\n", with: "\n").split(separator: "\n\n") {
            switch SignatureGrammar.nameAndTitle(String(paragraph), verbatim: verbatim) {
            case .value(let value): persons.append(value)
            case .doubtful(let value, let code, _):
                persons.append(value)
                doubt = code
            case .blank, .unreadable: continue
            }
        }
        guard !persons.isEmpty else { return .blank }
        return doubt.map { .doubtful(.array(persons), $0) } ?? .value(.array(persons))
    }
}
