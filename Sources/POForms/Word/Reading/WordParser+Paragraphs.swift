/// Paragraphs: their properties and what holds runs.
extension WordParser {
    mutating func takeParagraph(_ tag: XMLTag, into list: inout BlockList) throws(XMLFault) {
        var paragraph = WordParagraph()
        var goesOn = false
        let outer = paragraphStyle
        paragraphStyle = nil
        try forEachChild { (parser, tag) throws(XMLFault) in
            if tag.name == "pPr", tag.space == .word {
                goesOn = try parser.takeProperties(into: &paragraph)
            } else {
                try parser.takeInline(tag, into: &paragraph)
            }
        }
        paragraphStyle = outer
        paragraph.element = tag.range.lowerBound..<scanner.index
        markControls(&paragraph)
        if goesOn { list.carry(paragraph) } else { list.append(.paragraph(paragraph)) }
    }

    /// Takes a paragraph's properties; returns whether its end was deleted, so that it goes on in the next.
    private mutating func takeProperties(into paragraph: inout WordParagraph) throws(XMLFault) -> Bool {
        var goesOn = false
        var (list, level): (String?, Int?) = (nil, nil)
        var outline: Int?
        try forEachChild { (parser, tag) throws(XMLFault) in
            switch tag.name {
            case "pStyle": parser.paragraphStyle = parser.styles[try parser.value(tag)]
            case "outlineLvl": outline = try parser.value(tag).flatMap { Int($0) }
            case "numPr":
                return try parser.forEachChild { (parser, tag) throws(XMLFault) in
                    if tag.name == "numId" { list = try parser.value(tag) }
                    if tag.name == "ilvl" { level = try parser.value(tag).flatMap { Int($0) } }
                    try parser.skip()
                }
            case "rPr":
                return try parser.forEachChild { (parser, tag) throws(XMLFault) in
                    if tag.name == "del" || tag.name == "moveFrom" { goesOn = true }
                    if ["ins", "del", "moveFrom", "moveTo"].contains(tag.name) { parser.changes += 1 }
                    try parser.skip()
                }
            default: break
            }
            try parser.skip()
        }
        let style = paragraphStyle
        if style?.isFurniture == true {
            paragraph.kind = .furniture
        } else if style?.isHeading == true || outline.map({ $0 < 9 }) ?? false {
            paragraph.kind = .heading
        }
        if let list = list ?? style?.numbering?.list, list != "0" {
            takeMark(of: list, level ?? style?.numbering?.level ?? 0, into: &paragraph)
        }
        return goesOn
    }

    private mutating func takeMark(of list: String, _ level: Int, into paragraph: inout WordParagraph) {
        switch numbering.next(list, level) {
        case .number(let number)?: paragraph.number = number
        case .bullet?: if paragraph.kind == .paragraph { paragraph.kind = .listItem }
        case .box(let isTicked)?: paragraph.content.append(.init(kind: .box(isTicked: isTicked)))
        case nil: break
        }
    }

    /// Takes a run, or what holds runs.
    mutating func takeInline(_ tag: XMLTag, into paragraph: inout WordParagraph) throws(XMLFault) {
        switch tag.name {
        case "r": try takeRun(into: &paragraph)
        case "sdt" where tag.space == .word:
            try takeControl { (parser, tag) throws(XMLFault) in try parser.takeInline(tag, into: &paragraph) }
        case "del" where tag.space == .word, "moveFrom" where tag.space == .word:
            changes += 1
            append(.init(kind: .deletion, element: tag.range), to: &paragraph)
            try skip()
        case "bookmarkStart":
            if let id = try value(tag, "id"), let name = try value(tag, "name"), name.hasPrefix(Self.bookmark),
                openBookmarks.count < Self.mostBookmarks
            {
                openBookmarks[id] = name
            }
            try skip()
        case "bookmarkEnd":
            if let id = try value(tag, "id") { openBookmarks[id] = nil }
            try skip()
        case "AlternateContent":
            try takeAlternative { (parser, tag) throws(XMLFault) in try parser.takeInline(tag, into: &paragraph) }
        case _ where tag.space == .other || Self.wrappers.contains(tag.name):
            try takeWithin(tag) { (parser, tag) throws(XMLFault) in try parser.takeInline(tag, into: &paragraph) }
        default: try skip()
        }
    }

    /// What the names of bookmarks around places for answers begin with.
    private static let bookmark = "po_"
    /// How many of them may be open at once; ours do not overlap.
    private static let mostBookmarks = 8

    private static let wrappers: Set<String> = [
        "ins", "moveTo", "hyperlink", "smartTag", "fldSimple", "dir", "bdo", "customXml",
    ]

    /// Appends a piece, unless it stands in what is no text: the instruction of a field, or a result told otherwise.
    mutating func append(_ inline: WordInline, to paragraph: inout WordParagraph) {
        if fields.contains(where: { $0.isInstruction || $0.isTold }) { return }
        var inline = inline
        inline.isInserted = insertions > 0
        inline.name = openControls.last.flatMap { controls[$0].tag } ?? openBookmarks.values.min()
        if isOwn { inline.place = inline.name }
        inline.control = fields.last { $0.control != nil }?.control ?? openControls.last
        if let control = inline.control, controls[control].showsPrompt { inline.isPrompt = true }
        paragraph.content.append(inline)
    }

    /// Whether what a control shows asks for an answer; in our own documents it has one wording, and all else is answered.
    private func asks(_ text: String, _ control: WordControl) -> Bool {
        isOwn ? WordAnswerPlace.isPrompt(text) : control.isPrompt(text)
    }

    /// Tells prompts by their words, as some programs lose their marks, and choices by those of their list.
    private func markControls(_ paragraph: inout WordParagraph) {
        var start = 0
        while start < paragraph.content.count {
            guard let control = paragraph.content[start].control else {
                start += 1
                continue
            }
            let end = paragraph.content[start...].firstIndex { $0.control != control } ?? paragraph.content.count
            let part = paragraph.content[start..<end]
            if part.allSatisfy({ $0.kind == .text || $0.kind == .tab || $0.kind == .lineEnd }) {
                let text = String(decoding: part.flatMap(\.text), as: UTF8.self)
                let isPrompt = asks(text, controls[control]) || part.allSatisfy(\.isPrompt)
                let bound = controls[control].binding.flatMap { data[$0] }?.leaf.text
                if let other = bound.flatMap({ controls[control].otherData($0, than: isPrompt ? "" : text) }) {
                    // A word processor shows the data; what somebody wrote is kept, as other programs do not change them.
                    paragraph.content[start].isOtherThanData = true
                    if isPrompt {
                        paragraph.content[start].text = Array(other.utf8)
                        paragraph.content[start].isPrompt = false
                        for place in start + 1..<end { paragraph.content[place].isPrompt = true }
                        start = end
                        continue
                    }
                }
                if isPrompt {
                    for place in start..<end { paragraph.content[place].isPrompt = true }
                } else if case .choice(let choices) = controls[control].kind, choices.contains(text) {
                    for place in start..<end { paragraph.content[place].isChosen = true }
                }
            }
            start = end
        }
    }
}

extension WordControl {
    /// Whether a text that it shows asks for an answer and is none.
    func isPrompt(_ text: String) -> Bool {
        // Most texts begin as no prompt does, which is seen without taking them apart.
        if let first = text.utf8.first(where: { $0 >= 0x80 || (0x30...0x39).contains($0) || Self.isLetter($0) }),
            first < 0x80, !Self.initials.contains(first | 0x20)
        {
            return false
        }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.isEmpty { return Self.isRule(text) }
        guard text.utf8.count <= Self.longestPrompt, let first = words.first else { return false }
        if isField, let initial, text == initial, Self.verbs.contains(first) { return true }
        return Self.verbs.contains(first) && words.dropFirst().contains { Self.objects.contains($0) }
    }

    /// Whether a text is blank, or a line to write on; a point alone ends a sentence.
    private static func isRule(_ text: String) -> Bool {
        let signs = text.filter { !$0.isWhitespace }
        guard signs.allSatisfy({ $0 == "_" || $0 == "." || $0 == "\u{2026}" }) else { return false }
        return signs.isEmpty || signs.count >= leastSigns || signs.contains("\u{2026}")
    }

    /// How many signs make a line to write on.
    private static let leastSigns = 3
    /// The longest prompt, in bytes.
    private static let longestPrompt = 120
    /// What prompts begin with, in Swedish and English.
    private static let verbs: Set<Substring> = [
        "klicka", "tryck", "välj", "skriv", "ange", "fyll", "markera", "click", "tap", "choose", "enter", "select",
        "type",
    ]
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// What the verbs begin with.
    private static let initials = Set(verbs.compactMap(\.utf8.first))
    /// What prompts are about.
    private static let objects: Set<Substring> = [
        "här", "text", "datum", "objekt", "alternativ", "listan", "svar", "here", "date", "item", "option", "in",
    ]
}
