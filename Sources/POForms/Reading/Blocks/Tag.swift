/// A tag of HTML.
struct Tag {
    /// The element's name, in lower case.
    let name: String
    let isClosing: Bool
    /// The bytes that it takes in the source, with the angle brackets.
    let range: Range<Int>
    private let attributes: Range<Int>

    /// The tag that begins at an angle bracket; `nil` if none does.
    ///
    /// - Complexity: O(*n*) in the length of the tag, which is at most 4096 bytes.
    init?(in source: [UInt8], at start: Int, before end: Int) {
        var index = start + 1
        guard source[start] == UInt8(ascii: "<"), index < end else { return nil }
        isClosing = source[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let first = index
        while index < end, Self.isNamePart(source[index], first: index == first) { index += 1 }
        guard index > first else { return nil }
        // Word processors put their own names before a colon, as in `<o:p>`.
        if index + 1 < end, source[index] == UInt8(ascii: ":"), Self.isNamePart(source[index + 1], first: true) {
            index += 1
            while index < end, Self.isNamePart(source[index], first: false) { index += 1 }
        }
        name = String(decoding: source[first..<index], as: UTF8.self).lowercased()
        let afterName = index
        // `<a.b@example.se>` is no tag, and neither is `<b 3>`.
        guard index < end, Self.endsName(source[index]) else { return nil }
        var next = index
        while next < end, source[next] <= 0x20 { next += 1 }
        guard next < end, source[next] | 0x20 >= 0x61 && source[next] | 0x20 <= 0x7A || Self.endsName(source[next])
        else {
            return nil
        }
        var quote: UInt8?
        while index < min(end, start + 4096) {
            let byte = source[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                attributes = afterName..<index
                range = start..<index + 1
                return
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// Whether anything stands in the tag beside its name.
    var hasAttributes: Bool { !attributes.isEmpty }

    /// Whether a name in lower case stands among the attributes, as such or in a value.
    ///
    /// - Complexity: O(*n*), and no more than a look at each byte for most tags.
    func mentions(_ name: [UInt8], in source: [UInt8]) -> Bool {
        guard let first = name.first else { return false }
        return attributes.contains { start in
            source[start] | 0x20 == first && start + name.count <= attributes.upperBound
                && name.indices.allSatisfy { source[start + $0] | 0x20 == name[$0] }
        }
    }

    /// The names of attributes that change how text reads.
    static let hidden = Array("hidden".utf8)
    static let style = Array("style".utf8)

    /// Whether every attribute has a value, or is one that never has.
    func hasPlainAttributes(in source: [UInt8]) -> Bool {
        let words = source[attributes].split { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
        return words.isEmpty || source[attributes].contains(UInt8(ascii: "="))
            || words.allSatisfy { $0.elementsEqual("checked".utf8) || $0.elementsEqual("hidden".utf8) }
    }

    /// The names in the attribute `class`.
    func classes(in source: [UInt8]) -> [Substring] { attribute("class", in: source)?.split(separator: " ") ?? [] }

    private static func isNamePart(_ byte: UInt8, first: Bool) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (!first && ((0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")))
    }

    /// The value of an attribute, with its character references resolved; empty for one without a value.
    func attribute(_ wanted: String, in source: [UInt8]) -> String? {
        var index = attributes.lowerBound
        let end = attributes.upperBound
        func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }
        while index < end {
            while index < end, isSpace(source[index]) { index += 1 }
            let first = index
            while index < end, !isSpace(source[index]), source[index] != UInt8(ascii: "=") { index += 1 }
            let name = String(decoding: source[first..<index], as: UTF8.self).lowercased()
            if index == first { index += 1 }
            var value: [UInt8] = []
            if index < end, source[index] == UInt8(ascii: "=") {
                index += 1
                let quote =
                    index < end && [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source[index])
                    ? source[index] : nil
                if quote != nil { index += 1 }
                while index < end, quote.map({ source[index] != $0 }) ?? !isSpace(source[index]) {
                    if let entity = Entity(in: source, at: index, before: end) {
                        value += entity.text
                        index = entity.range.upperBound
                    } else {
                        value.append(source[index])
                        index += 1
                    }
                }
                if quote != nil { index += 1 }
            }
            if name == wanted { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }
}
