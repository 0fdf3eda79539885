/// Reads the blocks of a part of a document.
struct WordParser {
    var scanner: XMLScanner
    let styles: WordStyles
    /// The data that controls may be bound to.
    var data = BoundData()
    var numbering: WordNumbering
    /// The controls and fields in their order.
    var controls: [WordControl] = []
    /// How many changes are tracked and not yet accepted.
    var changes = 0
    /// How many files of other formats stand in its place, to be taken in when a word processor opens it.
    private(set) var chunks = 0
    /// Where the element ends that was read last: its closing tag.
    private(set) var lastClose = 0..<0
    /// Whether the document is rendered by us, so that tags and bookmarks name the places for answers.
    var isOwn = false
    /// The bookmarks that are open around places for answers, by their numbers.
    var openBookmarks: [String: String] = [:]
    /// How many insertions are open.
    var insertions = 0
    /// The controls that are open, the innermost last.
    var openControls: [Int] = []
    /// The fields that are open, the innermost last.
    var fields: [OpenField] = []
    /// What the style of the paragraph at hand says.
    var paragraphStyle: WordStyles.Style?
    private var nesting = 0

    /// A field that has begun and not ended.
    struct OpenField {
        /// Whether its instruction stands here, and not yet its result.
        var isInstruction = true
        /// The control that its data describe; `nil` for a field that nobody fills in.
        var control: Int?
        /// Whether its result is told by its data, and not by the text that stands for it.
        var isTold = false
        /// Whether the choice is the one that it had when the form was blank.
        var isUntouched = false
    }

    init(_ xml: [UInt8], styles: WordStyles, numbering: WordNumbering, depth: Int) {
        scanner = XMLScanner(xml, depth: depth)
        self.styles = styles
        self.numbering = numbering
    }

    /// How deep elements of a document may lie in each other; a table in a table in a control takes a dozen.
    static let deepest = 120

    /// Hands on the elements within the one that is open, each to be read to its end.
    mutating func forEachChild(
        _ take: (inout Self, XMLTag) throws(XMLFault) -> Void
    ) throws(XMLFault) {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= Self.deepest else { throw .tooDeep(Self.deepest) }
        while let event = try scanner.next() {
            switch event {
            case .open(let tag): try take(&self, tag)
            case .close(let range):
                lastClose = range
                return
            case .text, .verbatim: break
            }
        }
        throw .malformed
    }

    /// Passes over the element that was opened last.
    mutating func skip() throws(XMLFault) { _ = try scanner.skipElement() }

    /// The value of an attribute of the words' own namespace.
    func value(_ tag: XMLTag, _ name: String = "val") throws(XMLFault) -> String? { try scanner.value(name, of: tag) }

    /// The blocks of the whole part, whose root has one of some names.
    mutating func part(_ roots: Set<String>) throws(XMLFault) -> [WordBlock]? {
        while let event = try scanner.next() {
            guard case .open(let root) = event else { continue }
            guard root.space == .word, roots.contains(root.name) else { return nil }
            var list = BlockList()
            try forEachChild { (parser, tag) throws(XMLFault) in
                if tag.name == "body" {
                    try parser.forEachChild { (parser, tag) throws(XMLFault) in try parser.takeBlock(tag, into: &list) }
                } else {
                    try parser.takeBlock(tag, into: &list)
                }
            }
            _ = try scanner.next()
            return list.finished
        }
        return nil
    }

    /// The text of each note of a part.
    mutating func notes(_ name: String) throws(XMLFault) -> [(id: String, blocks: [WordBlock])] {
        var notes: [(id: String, blocks: [WordBlock])] = []
        while let event = try scanner.next() {
            guard case .open(let tag) = event, tag.name == name else { continue }
            // The lines that part notes from text are notes, too, of a type of their own.
            guard try value(tag, "type") ?? "normal" == "normal" else { continue }
            notes.append((try value(tag, "id") ?? "", try blocks()))
        }
        return notes
    }

    /// The blocks within the element that is open.
    mutating func blocks() throws(XMLFault) -> [WordBlock] {
        var list = BlockList()
        try forEachChild { (parser, tag) throws(XMLFault) in try parser.takeBlock(tag, into: &list) }
        return list.finished
    }

    /// Blocks, with a paragraph that goes on in the next one, as its end was deleted.
    struct BlockList {
        private var blocks: [WordBlock] = []
        private var carried: WordParagraph?

        mutating func append(_ block: WordBlock) {
            guard var before = carried else { return blocks.append(block) }
            // Appended to in place, as very many paragraphs may be one.
            carried = nil
            if case .paragraph(var paragraph) = block {
                before.content += paragraph.content
                before.boxes += paragraph.boxes
                (paragraph.content, paragraph.boxes) = (before.content, before.boxes)
                blocks.append(.paragraph(paragraph))
            } else {
                blocks += [.paragraph(before), block]
            }
        }

        mutating func carry(_ paragraph: WordParagraph) {
            append(.paragraph(paragraph))
            if case .paragraph(let last)? = blocks.popLast() { carried = last }
        }

        var finished: [WordBlock] { carried.map { blocks + [.paragraph($0)] } ?? blocks }
    }

    /// Takes a block, or what holds blocks.
    mutating func takeBlock(_ tag: XMLTag, into list: inout BlockList) throws(XMLFault) {
        switch tag.name {
        case "p" where tag.space == .word: try takeParagraph(tag, into: &list)
        case "tbl" where tag.space == .word: list.append(.table(try table()))
        case "sdt" where tag.space == .word:
            try takeControl { (parser, tag) throws(XMLFault) in try parser.takeBlock(tag, into: &list) }
        case "ins", "moveTo", "customXml":
            try takeWithin(tag) { (parser, tag) throws(XMLFault) in try parser.takeBlock(tag, into: &list) }
        case "del", "moveFrom":
            changes += 1
            try skip()
        case "bookmarkEnd":
            if let id = try value(tag, "id") { openBookmarks[id] = nil }
            try skip()
        case "altChunk", "subDoc":
            chunks += 1
            try skip()
        case "AlternateContent":
            try takeAlternative { (parser, tag) throws(XMLFault) in try parser.takeBlock(tag, into: &list) }
        default: try skip()
        }
    }

    /// Takes what a wrapper holds; an insertion is one that is not yet accepted.
    mutating func takeWithin(
        _ tag: XMLTag, _ take: (inout Self, XMLTag) throws(XMLFault) -> Void
    ) throws(XMLFault) {
        let isInsertion = tag.space == .word && (tag.name == "ins" || tag.name == "moveTo")
        if isInsertion { (changes, insertions) = (changes + 1, insertions + 1) }
        try forEachChild(take)
        if isInsertion { insertions -= 1 }
    }

    /// Takes the first of alternatives: the others say the same to other programs.
    mutating func takeAlternative(
        _ take: (inout Self, XMLTag) throws(XMLFault) -> Void
    ) throws(XMLFault) {
        var isTaken = false
        try forEachChild { (parser, tag) throws(XMLFault) in
            if isTaken { return try parser.skip() }
            isTaken = true
            try parser.forEachChild(take)
        }
    }
}
