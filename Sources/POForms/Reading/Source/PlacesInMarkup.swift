/// The places that the elements of a document in HTML or XML tell for their text, in the document's order.
struct PlacesInMarkup {
    /// Where text stands on a page, in the units of the document, from the left and from above.
    struct Place {
        let left: Double
        let top: Double
        var width: Double?
        var height: Double?
    }

    enum Event {
        /// An element begins that tells its place.
        case begins(Place)
        /// Text between two tags, and whether it stands in an element that tells its place.
        case text(Range<Int>, isPlaced: Bool, isRaised: Bool)
        /// A line ends within an element; the place of the next.
        case breaks(Place)
        /// A page begins, at an offset.
        case page(Int)
        /// A table begins.
        case table
    }

    private struct Element {
        let name: String
        let isPlaced: Bool
        let isRaised: Bool
    }

    private let source: [UInt8]
    private var index = 0
    private var open: [Element] = []
    /// The place of the last line of the element that text stands in.
    private var place: Place?
    private var lineHeight: Double?
    private let fonts: [String: (height: Double?, line: Double?)]

    /// How many elements stand in one another at most.
    private static let deepest = 64

    init(_ source: [UInt8]) {
        self.source = source
        fonts = Self.fonts(source)
    }

    /// Whether words that tell places stand in a document at least a number of times.
    ///
    /// - Complexity: O(*n*), and no more than a look at each byte for most documents.
    static func mayBeTold(in source: [UInt8], atLeast wanted: Int) -> Bool {
        var found = 0
        for index in source.indices
        where source[index] == UInt8(ascii: "t") || source[index] | 0x20 == UInt8(ascii: "b") {
            let rest = source[index...].prefix(5)
            if rest.starts(with: "top:".utf8) || rest.starts(with: "top=".utf8) || rest.elementsEqual("bbox ".utf8)
                || rest.starts(with: "top :".utf8)
            {
                found += 1
                if found >= wanted { return true }
            }
        }
        return source.indices.contains { source[$0] == UInt8(ascii: "y") && source[$0...].starts(with: "yMin=".utf8) }
    }

    /// What comes next; `nil` at the end.
    mutating func next() -> Event? {
        while index < source.count {
            guard source[index] == UInt8(ascii: "<") else {
                let start = index
                while index < source.count, source[index] != UInt8(ascii: "<") { index += 1 }
                return .text(start..<index, isPlaced: isPlaced, isRaised: open.last?.isRaised ?? false)
            }
            guard let tag = Tag(in: source, at: index, before: source.count) else {
                if passDeclaration() { continue }
                index += 1
                return .text(index - 1..<index, isPlaced: isPlaced, isRaised: open.last?.isRaised ?? false)
            }
            index = tag.range.upperBound
            if let event = take(tag) { return event }
        }
        return nil
    }

    private var isPlaced: Bool { open.last?.isPlaced ?? false }

    private mutating func take(_ tag: Tag) -> Event? {
        if Self.silent.contains(tag.name), !tag.isClosing {
            pass(tag.name)
            return nil
        }
        if tag.isClosing {
            if let last = open.lastIndex(where: { $0.name == tag.name }) { open.removeSubrange(last...) }
            return nil
        }
        switch tag.name {
        case "table": return .table
        case "br": return isPlaced ? takeBreak() : nil
        case _ where Self.void.contains(tag.name): return nil
        default: return begin(tag)
        }
    }

    private mutating func takeBreak() -> Event? {
        guard let last = place else { return nil }
        let height = lineHeight ?? Self.usualLine * (last.height ?? Self.usualHeight)
        let next = Place(left: last.left, top: last.top + height, height: last.height)
        place = next
        return .breaks(next)
    }

    private mutating func begin(_ tag: Tag) -> Event? {
        let own = place(of: tag)
        let isPage = isPage(tag, own)
        if open.count < Self.deepest {
            open.append(
                Element(
                    name: tag.name, isPlaced: !isPage && (own != nil || isPlaced),
                    isRaised: tag.name == "sup" || open.last?.isRaised ?? false))
        }
        if isPage { return .page(tag.range.lowerBound) }
        guard let own else { return nil }
        place = own
        return .begins(own)
    }

    /// The height of letters where nothing tells it, in points, and of a line in heights of letters.
    private static let (usualHeight, usualLine) = (12.0, 1.25)

    /// Passes over a comment or a declaration; false when none begins here.
    private mutating func passDeclaration() -> Bool {
        guard index + 1 < source.count, source[index + 1] == UInt8(ascii: "!") || source[index + 1] == UInt8(ascii: "?")
        else { return false }
        let isComment = source[index...].starts(with: "<!--".utf8)
        index += 2
        while index < source.count {
            index += 1
            guard source[index - 1] == UInt8(ascii: ">") else { continue }
            if !isComment
                || (index >= 3 && source[index - 2] == UInt8(ascii: "-") && source[index - 3] == UInt8(ascii: "-"))
            {
                break
            }
        }
        return true
    }

    private mutating func pass(_ name: String) {
        while index < source.count {
            if source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: source.count),
                tag.isClosing, tag.name == name
            {
                return index = tag.range.upperBound
            }
            index += 1
        }
    }

    private static let silent: Set<String> = ["style", "script", "title", "head", "outline"]
    private static let void: Set<String> = [
        "img", "hr", "meta", "link", "input", "col", "wbr", "area", "image", "fontspec",
    ]
}

// MARK: Places

extension PlacesInMarkup {
    private mutating func place(of tag: Tag) -> Place? {
        guard tag.hasAttributes else { return nil }
        if tag.mentions(Self.top, in: source) {
            if tag.mentions(Tag.style, in: source), let style = tag.attribute("style", in: source) {
                return place(of: tag, style: style)
            }
            guard let top = number(tag, "top"), let left = number(tag, "left") else { return nil }
            return Place(left: left, top: top, width: number(tag, "width"), height: number(tag, "height"))
        }
        if tag.mentions(Self.box, in: source), let title = tag.attribute("title", in: source) {
            return place(ofBox: title)
        }
        guard tag.name == "word" || tag.name == "line", let left = number(tag, "xmin"), let top = number(tag, "ymin"),
            let right = number(tag, "xmax"), let bottom = number(tag, "ymax")
        else { return nil }
        return Place(left: left, top: top, width: right - left, height: bottom - top)
    }

    private mutating func place(of tag: Tag, style: String) -> Place? {
        var values: [Substring: Double] = [:]
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            values[parts[0].trimmingBlanks] = Self.measure(parts[1])
        }
        guard let top = values["top"], let left = values["left"] else { return nil }
        let font = tag.classes(in: source).compactMap { fonts[String($0)] }.first
        lineHeight = font?.line ?? values["line-height"]
        let height = font?.height ?? values["font-size"] ?? values["line-height"]
        return Place(left: left, top: top, width: nil, height: height)
    }

    /// The place in a title such as `bbox 94 54 145 74; x_wconf 90`.
    private func place(ofBox title: String) -> Place? {
        let words = title.split { $0 == " " || $0 == ";" }
        guard let start = words.firstIndex(of: "bbox"), start + 4 < words.count else { return nil }
        let numbers = words[start + 1...start + 4].compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        return Place(
            left: numbers[0], top: numbers[1], width: numbers[2] - numbers[0], height: numbers[3] - numbers[1])
    }

    /// Whether an element is a page: it is named so, or it has a size and no place.
    private func isPage(_ tag: Tag, _ place: Place?) -> Bool {
        if tag.name == "page" || tag.classes(in: source).contains("ocr_page") { return true }
        guard tag.name == "div", place == nil, tag.mentions(Tag.style, in: source),
            let style = tag.attribute("style", in: source)
        else { return false }
        return style.contains("height:") && style.contains("width:")
    }

    private func number(_ tag: Tag, _ name: String) -> Double? {
        tag.attribute(name, in: source).flatMap { Self.measure($0) }
    }

    /// A number before its unit.
    private static func measure(_ text: some StringProtocol) -> Double? {
        let digits = text.drop { $0 == " " }.prefix { $0.isNumber || $0 == "." || $0 == "-" }
        return Double(digits).flatMap { $0.isFinite && abs($0) < 1e6 ? $0 : nil }
    }

    private static let top = Array("top".utf8)
    private static let box = Array("bbox".utf8)

    /// The heights of letters and lines that the rules of a page's style sheets tell by class.
    private static func fonts(_ source: [UInt8]) -> [String: (height: Double?, line: Double?)] {
        var fonts: [String: (height: Double?, line: Double?)] = [:]
        var index = 0
        while index < source.count {
            guard source[index] == UInt8(ascii: "<"), let tag = Tag(in: source, at: index, before: source.count),
                tag.name == "style", !tag.isClosing
            else {
                index += 1
                continue
            }
            let start = tag.range.upperBound
            index = start
            while index < source.count, source[index] != UInt8(ascii: "<") || source[index...].starts(with: "<!--".utf8)
            {
                index += 1
            }
            for rule in String(decoding: source[start..<index], as: UTF8.self).split(separator: "}") {
                let parts = rule.split(separator: "{", maxSplits: 1)
                guard parts.count == 2, let dot = parts[0].lastIndex(of: ".") else { continue }
                let name = parts[0][parts[0].index(after: dot)...].trimmingBlanks
                var (height, line): (Double?, Double?)
                for declaration in parts[1].split(separator: ";") {
                    let pair = declaration.split(separator: ":", maxSplits: 1)
                    guard pair.count == 2 else { continue }
                    if pair[0].trimmingBlanks == "font-size" { height = measure(pair[1]) }
                    if pair[0].trimmingBlanks == "line-height" { line = measure(pair[1]) }
                }
                fonts[String(name)] = (height, line)
            }
        }
        return fonts
    }

    // MARK: Text

    /// How many bytes a blank takes at a place; 0 when none is there.
    static func blank(in source: [UInt8], at index: Int, before end: Int) -> Int {
        if source[index] <= 0x20 { return 1 }
        if source[index] == 0xC2, index + 1 < end, source[index + 1] == 0xA0 { return 2 }
        guard source[index] == UInt8(ascii: "&"), let entity = Entity(in: source, at: index, before: end),
            entity.text == Array("\u{A0}".utf8)
        else { return 0 }
        return entity.range.count
    }

    /// How many characters a part of a document shows, blanks at its beginning aside.
    static func length(of source: [UInt8], _ range: Range<Int>) -> Int {
        var (index, length) = (range.lowerBound, 0)
        while index < range.upperBound {
            let blank = blank(in: source, at: index, before: range.upperBound)
            if blank > 0 {
                index += blank
                if length > 0 { length += 1 }
            } else if source[index] == UInt8(ascii: "&"),
                let entity = Entity(in: source, at: index, before: range.upperBound)
            {
                index = entity.range.upperBound
                length += 1
            } else {
                if source[index] & 0xC0 != 0x80 { length += 1 }
                index += 1
            }
        }
        return length
    }
}

extension Substring {
    /// Without blanks at both ends.
    fileprivate var trimmingBlanks: Substring {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
