/// The rules of a page's style sheets that hide, strike, raise or lower text.
///
/// Selectors of elements, classes and ids are followed, also within one another; others select nothing here.
struct StyleSheet {
    /// An element as a selector sees it.
    struct Element {
        let name: String
        let classes: [Substring]
        let id: String?
    }

    private struct Part {
        var name: Substring?
        var classes: [Substring] = []
        var id: Substring?

        /// What an element must have at least.
        var key: Substring { id.map { "#" + $0 } ?? classes.first.map { "." + $0 } ?? name ?? "*" }

        func selects(_ element: Element) -> Bool {
            name.map { $0 == element.name } ?? true && id.map { $0 == element.id ?? "" } ?? true
                && classes.allSatisfy(element.classes.contains)
        }
    }

    private struct DocumentRule {
        /// The parts of its selector, that of the element itself last.
        let parts: [Part]
        /// How much it counts for beside others.
        let weight: Int
        let style: TextStyle
    }

    private var rules: [DocumentRule] = []
    /// The numbers of the rules for elements of an id, a class or a name; under `*` those for any.
    private var numbers: [Substring: [Int]] = [:]
    /// Whether a rule asks for what an element stands in.
    private(set) var asksForAncestors = false

    var isEmpty: Bool { rules.isEmpty }

    /// Takes in a style sheet.
    ///
    /// - Complexity: O(*n*).
    mutating func add(_ css: ArraySlice<UInt8>) {
        add(String(decoding: Self.withoutComments(css), as: UTF8.self)[...], depth: 0)
    }

    /// How many rules that change what is read are followed, and how deep they may stand in one another.
    private static let mostRules = 4_000
    /// How many rules for elements of one id, class or name are followed, the last ones.
    private static let mostRulesOfOne = 20
    private static let deepest = 4

    private mutating func add(_ css: Substring, depth: Int) {
        var rest = css
        while let open = rest.firstIndex(of: "{"), rules.count < Self.mostRules {
            var prelude = rest[..<open]
            if let end = prelude.lastIndex(of: ";") { prelude = prelude[prelude.index(after: end)...] }
            let start = rest.index(after: open)
            let end = Self.end(of: rest[start...])
            let body = rest[start..<end]
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
            let selector = prelude.drop { $0.isWhitespace }
            if selector.first == "@" {
                if depth < Self.deepest, Self.holdsOnScreen(selector.lowercased()) { add(body, depth: depth + 1) }
            } else {
                add(selector, body)
            }
        }
    }

    private mutating func add(_ selectors: Substring, _ body: Substring) {
        let style = TextStyle(declarations: body)
        if style.isPlain { return }
        for selector in selectors.split(separator: ",") where rules.count < Self.mostRules {
            let words = selector.split { $0.isWhitespace || $0 == ">" }
            let parts = words.compactMap(Self.part)
            guard parts.count == words.count, let last = parts.last else { continue }
            let weight = parts.reduce(0) { sum, part in
                sum + (part.id == nil ? 0 : 10_000) + 100 * part.classes.count + (part.name == nil ? 0 : 1)
            }
            numbers[last.key, default: []].append(rules.count)
            if numbers[last.key, default: []].count > Self.mostRulesOfOne { numbers[last.key]?.removeFirst() }
            rules.append(DocumentRule(parts: parts, weight: weight, style: style))
            if parts.count > 1 { asksForAncestors = true }
        }
    }

    /// The style of an element, by the rules alone.
    ///
    /// - Complexity: O(*r* × *a*) for *r* rules about such elements and *a* ancestors.
    func style(of element: Element, in ancestors: [Element]) -> TextStyle {
        var style = TextStyle()
        let keys = element.classes.map { "." + $0 } + [element.name, "*"] + (element.id.map { ["#" + $0] } ?? [])
        let own = keys.flatMap { numbers[$0[...]] ?? [] }
        // Of those that count for as much the last one holds.
        for number in own.sorted(by: { (rules[$0].weight, $0) < (rules[$1].weight, $1) }) {
            let rule = rules[number]
            guard let last = rule.parts.last, last.selects(element) else { continue }
            var outer = ancestors[...]
            let isWithin = rule.parts.dropLast().reversed().allSatisfy { part in
                guard let found = outer.lastIndex(where: part.selects) else { return false }
                outer = outer[..<found]
                return true
            }
            if isWithin { style.take(rule.style) }
        }
        return style
    }

    /// One element's part of a selector; `nil` for what is not followed.
    private static func part(_ text: Substring) -> Part? {
        var part = Part()
        var rest = text
        let isName = { (character: Character) in
            character.isLetter || character.isNumber || character == "-" || character == "_"
        }
        let name = rest.prefix(while: isName)
        if !name.isEmpty { part.name = name.lowercased()[...] }
        rest = rest[name.endIndex...]
        if name.isEmpty, rest.first == "*" { rest.removeFirst() }
        while let sign = rest.popFirst() {
            let word = rest.prefix(while: isName)
            guard !word.isEmpty else { return nil }
            rest = rest[word.endIndex...]
            switch sign {
            case ".": part.classes.append(word)
            case "#": part.id = word
            default: return nil
            }
        }
        return part
    }

    /// Whether the rules within an at-rule hold for a page on a screen of any size.
    private static func holdsOnScreen(_ rule: String) -> Bool {
        if rule.hasPrefix("@layer") || rule.hasPrefix("@supports") { return true }
        guard rule.hasPrefix("@media") else { return false }
        return !rule.contains("(") && (rule.contains("screen") || rule.contains("all")) && !rule.contains("not ")
    }

    /// Where a block that has been opened ends.
    private static func end(of css: Substring) -> Substring.Index {
        var depth = 1
        for index in css.indices {
            switch css[index] {
            case "{": depth += 1
            case "}": depth -= 1
            default: continue
            }
            if depth == 0 { return index }
        }
        return css.endIndex
    }

    private static func withoutComments(_ css: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var index = css.startIndex
        while index < css.endIndex {
            if css[index...].starts(with: "/*".utf8) {
                index += 2
                while index < css.endIndex, !css[index...].starts(with: "*/".utf8) { index += 1 }
                index = min(css.endIndex, index + 2)
                text.append(0x20)
            } else {
                text.append(css[index])
                index += 1
            }
        }
        return text
    }
}
