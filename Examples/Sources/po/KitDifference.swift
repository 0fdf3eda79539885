import POModel

/// Where two JSON values differ.
enum KitDifference {
    /// The paths at which they differ, with what was expected and what was found.
    static func between(_ wanted: JSONValue?, _ given: JSONValue?, at path: String) -> [String] {
        if wanted == given { return [] }
        switch (wanted, given) {
        case (.object(let wanted)?, .object(let given)?):
            return Set(wanted.keys).union(given.keys).sorted().flatMap {
                between(wanted[$0], given[$0], at: "\(path).\($0)")
            }
        case (.array(let wanted)?, .array(let given)?) where wanted.count == given.count:
            return wanted.indices.flatMap { between(wanted[$0], given[$0], at: "\(path).\($0)") }
        default:
            return [
                Console.language == .swedish
                    ? "\(path): väntade \(text(wanted)), fann \(text(given))"
                    : "\(path): expected \(text(wanted)), found \(text(given))"
            ]
        }
    }

    private static func text(_ value: JSONValue?) -> String {
        guard let value else { return Console.language == .swedish ? "ingenting" : "nothing" }
        let text = (try? Console.json(value)).map { String(decoding: $0, as: UTF8.self).dropLast() } ?? ""
        return text.count > longest ? "\(text.prefix(longest))…" : String(text)
    }

    /// How much of a value is shown.
    private static let longest = 80
}

extension JSONValue {
    /// What stands at a key; `nil` where there is none.
    subscript(key: String) -> JSONValue? { if case .object(let object) = self { object[key] } else { nil } }

    /// The elements of a list; none of anything else.
    var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

    /// Which fields are in doubt: of each diagnostic its document and field, in order, each once.
    ///
    /// What a doubt is called is the program's own.
    var doubts: JSONValue {
        let told = (self["diagnostics"]?.elements ?? []).map {
            "\($0["document"]?.shown ?? "-") \($0["field"]?.shown ?? "-")"
        }
        return .array(Set(told).sorted().map { .string($0) })
    }

    /// The rules that found something, with their documents and fields, in order.
    var findings: JSONValue {
        let told = (self["findings"]?.elements ?? []).map { finding in
            let fields = (finding["fields"]?.elements ?? []).map(\.shown).sorted().joined(separator: " ")
            return
                "\(finding["document"]?.shown ?? "-") \(finding["rule"]?.shown ?? "-") \(finding["severity"]?.shown ?? "-") \(fields)"
        }
        return .array(told.sorted().map { .string($0) })
    }

    private var shown: String {
        switch self {
        case .string(let text): text
        case .integer(let number): "\(number)"
        default: "-"
        }
    }
}
