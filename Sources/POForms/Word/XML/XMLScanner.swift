/// Takes XML apart into tags and text, one at a time, and holds it to be well formed.
///
/// Nothing outside the text is ever looked up.
struct XMLScanner {
    /// What comes next in a text.
    enum Event {
        /// An element opens; one that has no content closes next.
        case open(XMLTag)
        /// The element that was opened last closes; the range is that of its closing tag, or empty at the end of an empty
        /// one.
        case close(Range<Int>)
        /// Text, in which entities may stand.
        case text(Range<Int>)
        /// Text that stands as it is.
        case verbatim(Range<Int>)
    }

    /// The text as UTF-8.
    let source: [UInt8]
    /// Where the next event begins.
    private(set) var index = 0
    private var open: [Range<Int>] = []
    private var spaces = XMLSpaces()
    private var closesNext = false
    private var hasRoot = false
    private let depth: Int

    /// Begins with a text.
    ///
    /// - Parameters:
    ///   - source: The text as UTF-8.
    ///   - depth: How many elements may lie in each other.
    init(_ source: [UInt8], depth: Int) {
        self.source = source
        self.depth = depth
        if source.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The next event; `nil` at the end.
    ///
    /// - Complexity: O(*n*) in its length.
    mutating func next() throws(XMLFault) -> Event? {
        if closesNext {
            closesNext = false
            close()
            return .close(index..<index)
        }
        while index < source.count {
            guard source[index] == UInt8(ascii: "<") else {
                if let text = try takeText() { return text }
                continue
            }
            switch index + 1 < source.count ? source[index + 1] : 0 {
            case UInt8(ascii: "?"): try pass(after: 2, "?>")
            case UInt8(ascii: "!"):
                if let verbatim = try takeDeclaration() { return verbatim }
            case UInt8(ascii: "/"): return try takeClosing()
            default: return .open(try takeOpening())
            }
        }
        guard open.isEmpty, hasRoot else { throw .malformed }
        return nil
    }

    /// Passes over the rest of the element that was opened last, with all that is in it.
    ///
    /// - Returns: Where it ends.
    mutating func skipElement() throws(XMLFault) -> Int {
        let outer = open.count - 1
        while open.count > outer { if try next() == nil { throw .malformed } }
        return index
    }

    private mutating func close() {
        open.removeLast()
        spaces.close(to: open.count)
    }

    private func starts(_ place: Int, _ mark: String) -> Bool {
        place <= source.count && source[place...].starts(with: mark.utf8)
    }

    /// Passes over what ends with a mark.
    private mutating func pass(after opening: Int, _ mark: String) throws(XMLFault) {
        let first = mark.utf8.first
        var place = index + opening
        while place < source.count {
            if source[place] == first, starts(place, mark) {
                index = place + mark.utf8.count
                return
            }
            place += 1
        }
        throw .malformed
    }

    private mutating func takeDeclaration() throws(XMLFault) -> Event? {
        if starts(index, "<!--") {
            try pass(after: 4, "-->")
            return nil
        }
        guard starts(index, "<![CDATA[") else { throw .declaresTypes }
        let start = index + 9
        try pass(after: 9, "]]>")
        guard !open.isEmpty else { throw .malformed }
        return .verbatim(start..<index - 3)
    }

    private mutating func takeText() throws(XMLFault) -> Event? {
        let start = index
        while index < source.count, source[index] != UInt8(ascii: "<") { index += 1 }
        if !open.isEmpty { return .text(start..<index) }
        guard source[start..<index].allSatisfy(Self.isSpace) else { throw .malformed }
        return nil
    }

    private mutating func takeClosing() throws(XMLFault) -> Event {
        let start = index
        let nameEnd = endOfName(from: start + 2)
        guard let opened = open.last, source[opened] == source[start + 2..<nameEnd] else { throw .malformed }
        let end = afterSpace(nameEnd)
        guard end < source.count, source[end] == UInt8(ascii: ">") else { throw .malformed }
        index = end + 1
        close()
        return .close(start..<index)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private func afterSpace(_ place: Int) -> Int {
        var place = place
        while place < source.count, Self.isSpace(source[place]) { place += 1 }
        return place
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
            true
        default: false
        }
    }

    private func endOfName(from start: Int) -> Int {
        var place = start
        while place < source.count, !Self.endsName(source[place]) { place += 1 }
        return place
    }
}

// MARK: Tags

extension XMLScanner {
    private typealias Written = (name: Range<Int>, value: Range<Int>)

    private mutating func takeOpening() throws(XMLFault) -> XMLTag {
        let start = index
        guard !hasRoot || !open.isEmpty else { throw .malformed }
        let name = start + 1..<endOfName(from: start + 1)
        guard !name.isEmpty else { throw .malformed }
        guard open.count < depth else { throw .tooDeep(depth) }
        var written: [Written] = []
        var place = name.upperBound
        while true {
            let next = afterSpace(place)
            guard next < source.count else { throw .malformed }
            if source[next] == UInt8(ascii: ">") {
                index = next + 1
                break
            }
            if source[next] == UInt8(ascii: "/") {
                guard next + 1 < source.count, source[next + 1] == UInt8(ascii: ">") else { throw .malformed }
                index = next + 2
                closesNext = true
                break
            }
            guard next > place else { throw .malformed }
            let attribute = try takeAttribute(next)
            written.append(attribute)
            place = attribute.value.upperBound + 1
        }
        hasRoot = true
        open.append(name)
        for attribute in written {
            spaces.declare(source[attribute.name], as: source[attribute.value], depth: open.count)
        }
        guard !spaces.isCrowded else { throw .malformed }
        let (space, local) = try resolved(name, isAttribute: false)
        return XMLTag(
            space: space, name: String(decoding: source[local], as: UTF8.self), range: start..<index,
            isEmpty: closesNext, attributes: try attributes(written))
    }

    private func takeAttribute(_ start: Int) throws(XMLFault) -> Written {
        let name = start..<endOfName(from: start)
        let equals = afterSpace(name.upperBound)
        guard !name.isEmpty, equals < source.count, source[equals] == UInt8(ascii: "=") else { throw .malformed }
        let quote = afterSpace(equals + 1)
        guard quote < source.count, source[quote] == UInt8(ascii: "\"") || source[quote] == UInt8(ascii: "'") else {
            throw .malformed
        }
        var end = quote + 1
        while end < source.count, source[end] != source[quote] {
            guard source[end] != UInt8(ascii: "<") else { throw .malformed }
            end += 1
        }
        guard end < source.count else { throw .malformed }
        return (name, quote + 1..<end)
    }

    private mutating func attributes(_ written: [Written]) throws(XMLFault) -> [XMLTag.Attribute] {
        var attributes: [XMLTag.Attribute] = []
        attributes.reserveCapacity(written.count)
        for (number, attribute) in written.enumerated() {
            // A tag of many attributes is no document's, and comparing all would take time.
            if number < Self.comparedAttributes,
                written[..<number].contains(where: { source[$0.name] == source[attribute.name] })
            {
                throw .malformed
            }
            if source[attribute.name].starts(with: "xmlns".utf8) { continue }
            let (space, local) = try resolved(attribute.name, isAttribute: true)
            attributes.append(.init(space: space, name: local, value: attribute.value))
        }
        return attributes
    }

    /// How many attributes of a tag are held to differ.
    private static let comparedAttributes = 64

    private mutating func resolved(
        _ name: Range<Int>, isAttribute: Bool
    ) throws(XMLFault) -> (XMLSpace, Range<Int>) {
        guard let colon = source[name].firstIndex(of: UInt8(ascii: ":")) else {
            return (isAttribute ? .none : spaces.space(of: []), name)
        }
        let local = colon + 1..<name.upperBound
        guard colon > name.lowerBound, !local.isEmpty, !source[local].contains(UInt8(ascii: ":")) else {
            throw .malformed
        }
        return (spaces.space(of: source[name.lowerBound..<colon]), local)
    }
}
