/// Changes of an XML text, each of a part of its own.
struct XMLEdits {
    let source: [UInt8]
    private var changes: [(range: Range<Int>, text: [UInt8])] = []

    init(_ source: [UInt8]) { self.source = source }

    /// Replaces a part; false, and nothing changes, if another change shares it.
    @discardableResult
    mutating func replace(_ range: Range<Int>, by text: String) -> Bool {
        let isTaken = changes.contains { $0.range.overlaps(range) || ($0.range.isEmpty && $0.range == range) }
        if isTaken { return false }
        changes.append((range, Array(text.utf8)))
        return true
    }

    /// Whether nothing is changed.
    var isEmpty: Bool { changes.isEmpty }

    /// The text with all changes; one that was UTF-16 says that it is UTF-8 now.
    var text: [UInt8] {
        var text: [UInt8] = []
        var place = 0
        for change in (changes + declaredEncoding).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            text += source[place..<change.range.lowerBound] + change.text
            place = change.range.upperBound
        }
        return text + source[place...]
    }

    /// The change of the encoding that the first line declares, if it is another.
    private var declaredEncoding: [(range: Range<Int>, text: [UInt8])] {
        guard source.starts(with: "<?xml".utf8), let end = source.firstIndex(of: UInt8(ascii: ">")),
            let start = first("UTF-16", in: 0..<end) ?? first("utf-16", in: 0..<end)
        else { return [] }
        return [(start..<start + "UTF-16".utf8.count, Array("UTF-8".utf8))]
    }

    /// The text of a part.
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    /// Where a text stands in a part; `nil` if it does not.
    func first(_ wanted: String, in range: Range<Int>) -> Int? {
        let wanted = Array(wanted.utf8)
        guard let first = wanted.first, range.count >= wanted.count else { return nil }
        return (range.lowerBound...range.upperBound - wanted.count).first {
            source[$0] == first && source[$0...].starts(with: wanted)
        }
    }

    /// Where a text stands last in a part; `nil` if it does not.
    func last(_ wanted: String, in range: Range<Int>) -> Int? {
        let wanted = Array(wanted.utf8)
        guard let first = wanted.first, range.count >= wanted.count else { return nil }
        return (range.lowerBound...range.upperBound - wanted.count).last {
            source[$0] == first && source[$0...].starts(with: wanted)
        }
    }

    /// The prefix of an element's name, with its colon.
    func prefix(of element: Range<Int>) -> String {
        let name = source[element].dropFirst().prefix {
            $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
        return String(decoding: name[...colon], as: UTF8.self)
    }

    /// Where the tag ends that opens an element, and whether it closes it, too.
    func opening(of element: Range<Int>) -> (end: Int, isEmpty: Bool) {
        var quote: UInt8?
        for place in element {
            let byte = source[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return (place + 1, source[place - 1] == UInt8(ascii: "/"))
            }
        }
        return (element.upperBound, false)
    }

    /// Text with what XML gives a meaning escaped; what no document can hold is left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case _ where scalar.value < 0x20 && scalar != "\t": continue
            case "\u{FFFE}", "\u{FFFF}": continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
