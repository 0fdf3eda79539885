/// The data beside a document that its controls are bound to: a word processor shows them in place of the document's text.
struct BoundData: Sendable {
    /// A part that holds data.
    struct Part: Sendable {
        let name: String
        let xml: [UInt8]
        /// The elements without elements in them, by their paths.
        fileprivate(set) var leaves: [String: Leaf] = [:]
    }

    /// An element that holds a text.
    struct Leaf: Sendable {
        let text: String
        /// Its tag that opens it, and what stands between its tags.
        let (tag, content): (Range<Int>, Range<Int>)
    }

    private var parts: [String: Part] = [:]

    /// The data of no document.
    init() {}

    /// Reads the data of a document; a part that is no XML binds nothing.
    init(_ package: inout WordPackage, depth: Int) throws(WordFault) {
        for name in package.names("customXml") {
            var id: String?
            for properties in try package.names("customXmlProps", of: name) {
                id = try package.part(properties).flatMap { try? Self.id($0, depth: depth) }
            }
            guard let id, let xml = try package.part(name) else { continue }
            guard let leaves = try? Self.leaves(of: xml, depth: depth) else { continue }
            parts[id.lowercased()] = Part(name: name, xml: xml, leaves: leaves)
        }
    }

    /// What a control is bound to; `nil` for what the data do not hold.
    subscript(binding: WordControl.Binding) -> (part: Part, leaf: Leaf)? {
        guard let part = parts[binding.store.lowercased()], let path = Self.path(binding.path),
            let leaf = part.leaves[path]
        else { return nil }
        return (part, leaf)
    }

    /// The path of elements that an expression tells, whatever the prefixes: `/form[1]/name[1]`; `nil` for any other.
    private static func path(_ expression: String) -> String? {
        let steps = expression.split(separator: "/")
        guard expression.hasPrefix("/"), !expression.contains("//"), !expression.contains("@") else { return nil }
        return steps.map { step in
            let name = step.prefix { $0 != "[" }
            let place = step.dropFirst(name.count)
            return "/" + (name.split(separator: ":").last ?? "") + (place.isEmpty ? "[1]" : place)
        }.joined()
    }

    private static func id(_ xml: [UInt8], depth: Int) throws(XMLFault) -> String? {
        var scanner = XMLScanner(xml, depth: depth)
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.name == "datastoreItem" else { continue }
            return try scanner.value("itemID", of: tag)
        }
        return nil
    }

    /// How many texts are kept, and how long their paths may be, in bytes; a form asks for two hundred.
    private static let (mostLeaves, longestPath) = (5_000, 500)

    private static func leaves(of xml: [UInt8], depth: Int) throws(XMLFault) -> [String: Leaf] {
        struct Element {
            let path: String
            let tag: Range<Int>
            var text = ""
            var children: [String: Int] = [:]
        }
        var leaves: [String: Leaf] = [:]
        var scanner = XMLScanner(xml, depth: depth)
        var open: [Element] = []
        while let event = try scanner.next() {
            switch event {
            case .open(let tag):
                let number = (open.last?.children[tag.name] ?? 0) + 1
                if !open.isEmpty { open[open.count - 1].children[tag.name] = number }
                let outer = open.last?.path ?? ""
                let path = outer.utf8.count > longestPath ? outer : outer + "/\(tag.name)[\(number)]"
                open.append(Element(path: path, tag: tag.range))
            case .close(let range):
                guard let element = open.popLast(), element.children.isEmpty, leaves.count < mostLeaves else {
                    continue
                }
                let content = element.tag.upperBound..<max(element.tag.upperBound, range.lowerBound)
                leaves[element.path] = Leaf(text: element.text, tag: element.tag, content: content)
            case .text(let range):
                if !open.isEmpty {
                    open[open.count - 1].text += String(decoding: try scanner.decoded(range), as: UTF8.self)
                }
            case .verbatim(let range):
                if !open.isEmpty { open[open.count - 1].text += String(decoding: xml[range], as: UTF8.self) }
            }
        }
        return leaves
    }
}

extension WordControl {
    /// The data that a control shows, where they are not what it shows in the document; `nil` where nothing is to be told.
    ///
    /// What it shows in the document is empty for a prompt.
    func otherData(_ text: String, than shown: String) -> String? {
        let text = text.trimmingBlanks
        // Blank data leave what stands there, and markup is a document of its own.
        if text.isEmpty || text.contains("<") { return nil }
        switch kind {
        case .box: return nil
        case .date: return shown.isEmpty ? String(text.prefix(Self.dayLength)) : nil
        case .text, .choice:
            let wanted = Self.squeezed(displayed(text))
            return shown.isEmpty ? displayed(text) : wanted.contains(Self.squeezed(shown)) ? nil : displayed(text)
        }
    }

    /// What the data hold for a text that is shown.
    func dataValue(of text: String) -> String {
        guard case .choice(let choices) = kind, let place = choices.firstIndex(of: text), values.indices.contains(place)
        else { return text }
        return values[place]
    }

    /// What is shown for a value of the data.
    private func displayed(_ value: String) -> String {
        guard case .choice(let choices) = kind, let place = values.firstIndex(of: value) else { return value }
        return choices[place]
    }

    private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// The length of a date in data, before its time.
    private static let dayLength = 10
}
