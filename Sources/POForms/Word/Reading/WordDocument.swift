/// A document of a word processor, taken apart.
struct WordDocument {
    /// The blocks of the text.
    private(set) var body: [WordBlock] = []
    /// What stands at the head and at the foot of pages.
    private(set) var headers: [WordBlock] = []
    private(set) var footers: [WordBlock] = []
    /// The notes at the foot of pages and at the end.
    private(set) var notes: [WordBlock] = []
    /// The controls and fields of the text, in order.
    private(set) var controls: [WordControl] = []
    /// The data that its controls are bound to.
    private(set) var data = BoundData()
    /// The edition that the document says it is rendered from; `nil` for others' documents.
    private(set) var edition: String?
    /// How many tracked changes are not yet accepted.
    private(set) var changes = 0
    /// How many files of other formats it is to take in.
    private(set) var chunks = 0
    /// How many comments there are.
    private(set) var comments = 0
    /// The archive that it came in.
    private(set) var archive: ArchiveReader
    /// The name of the part that holds the text, and its XML.
    let main: (name: String, xml: [UInt8])

    /// Reads a document.
    ///
    /// - Throws: ``WordFault``.
    /// - Complexity: O(*n*) in its size unpacked.
    init(_ bytes: [UInt8], limits: ReadingLimits) throws(WordFault) {
        var package = try WordPackage(bytes, limits: limits)
        guard let xml = try package.part(package.main) else { throw .withoutText }
        main = (package.main, xml)
        archive = package.archive
        let parts = try Parts(&package, depth: limits.depth)
        edition = try package.declaredEdition()
        var parser = parts.parser(xml)
        parser.isOwn = edition != nil
        if Self.isBound(xml) { data = try BoundData(&package, depth: limits.depth) }
        parser.data = data
        guard let blocks = try Self.taking({ () throws(XMLFault) in try parser.part(["document"]) }) else {
            throw .withoutText
        }
        body = blocks
        (controls, changes, chunks) = (parser.controls, parser.changes, parser.chunks)
        headers = try parts.blocks(of: "header", root: "hdr", &package)
        footers = try parts.blocks(of: "footer", root: "ftr", &package)
        for (type, element) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
            for name in package.names(type) {
                var parser = parts.parser(try package.part(name) ?? [])
                notes += try Self.taking { () throws(XMLFault) in try parser.notes(element) }.flatMap(\.blocks)
            }
        }
        for name in package.names("comments") { comments += try Self.count("comment", in: package.part(name) ?? []) }
    }

    /// Whether any control is bound to data.
    private static func isBound(_ xml: [UInt8]) -> Bool {
        let mark = Array("dataBinding".utf8)
        return xml.indices.contains { xml[$0] == mark[0] && xml[$0...].starts(with: mark) }
    }

    /// Turns what is wrong with a part into what is wrong with the document.
    private static func taking<Value>(_ value: () throws(XMLFault) -> Value) throws(WordFault) -> Value {
        do throws(XMLFault) {
            return try value()
        } catch {
            throw .part(error)
        }
    }

    /// How many elements of a name a part has.
    private static func count(_ name: String, in xml: [UInt8]) throws(WordFault) -> Int {
        try taking { () throws(XMLFault) in
            var scanner = XMLScanner(xml, depth: WordParser.deepest)
            var count = 0
            while let event = try scanner.next() { if case .open(let tag) = event, tag.name == name { count += 1 } }
            return count
        }
    }

    /// What all parts with text share.
    private struct Parts {
        private let styles: WordStyles
        private let numbering: WordNumbering
        private let depth: Int

        init(_ package: inout WordPackage, depth: Int) throws(WordFault) {
            self.depth = depth
            let styles = try Self.only("styles", &package)
            let lists = try Self.only("numbering", &package)
            self.styles = try WordDocument.taking { () throws(XMLFault) in
                if let styles { try WordStyles(styles, depth: depth) } else { WordStyles() }
            }
            numbering = try WordDocument.taking { () throws(XMLFault) in
                if let lists { try WordNumbering(lists, depth: depth) } else { WordNumbering() }
            }
        }

        private static func only(_ type: String, _ package: inout WordPackage) throws(WordFault) -> [UInt8]? {
            guard let name = package.names(type).first else { return nil }
            return try package.part(name)
        }

        func parser(_ xml: [UInt8]) -> WordParser {
            WordParser(xml, styles: styles, numbering: numbering, depth: depth)
        }

        /// The blocks of all parts of a type.
        func blocks(of type: String, root: String, _ package: inout WordPackage) throws(WordFault) -> [WordBlock] {
            var blocks: [WordBlock] = []
            for name in package.names(type) {
                var parser = parser(try package.part(name) ?? [])
                blocks += try WordDocument.taking { () throws(XMLFault) in try parser.part([root]) } ?? []
            }
            return blocks
        }
    }
}
