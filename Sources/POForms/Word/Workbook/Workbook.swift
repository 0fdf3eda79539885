/// A workbook of a spreadsheet (`.xlsx`), taken apart into the cells of its sheets as people see them.
struct Workbook {
    /// The sheets in the order of their tabs.
    private(set) var sheets: [WorkbookSheet] = []
    /// How many sheets are hidden, which are not read.
    private(set) var hiddenSheets = 0
    /// How many comments there are.
    private(set) var comments = 0

    /// How much text the cells of a workbook hold, in bytes, as very many cells may show one long text.
    private static let longest = 16 << 20

    /// Reads a workbook.
    ///
    /// - Throws: ``WordFault``.
    /// - Complexity: O(*n*) in its size unpacked.
    init(_ bytes: [UInt8], limits: ReadingLimits) throws(WordFault) {
        var package = try WordPackage(bytes, main: "xl/workbook.xml", limits: limits)
        guard !package.main.hasSuffix(".bin"), let xml = try package.part(package.main) else { throw .withoutText }
        let depth = limits.depth
        let list = try Self.taking { () throws(XMLFault) in try SheetList(xml, depth: depth) }
        let styles = try Self.only("styles", &package)
        let strings = try Self.only("sharedStrings", &package)
        var values = CellValues()
        try Self.taking { () throws(XMLFault) in
            if let styles { values.formats = try CellFormats(styles, depth: depth) }
            if let strings { values.shared = try CellText.all(in: strings, named: "si", depth: depth) }
        }
        values.daysOf1904 = list.countsFrom1904
        var left = min(limits.bytes, Self.longest)
        for sheet in list.sheets {
            guard let name = package.name(ofID: sheet.relationship), let xml = try package.part(name) else { continue }
            if sheet.isHidden {
                hiddenSheets += 1
                continue
            }
            let read = try Self.taking { () throws(XMLFault) in
                try WorkbookSheet(sheet.name, xml, values, depth: depth, left: &left)
            }
            guard left >= 0 else { throw .archive(.tooLarge(min(limits.bytes, Self.longest))) }
            sheets.append(read)
            for part in try package.names("comments", of: name) {
                guard let xml = try package.part(part) else { continue }
                comments += try Self.taking { () throws(XMLFault) in
                    try CellText.all(in: xml, named: "comment", depth: depth).count
                }
            }
        }
    }

    private static func only(_ type: String, _ package: inout WordPackage) throws(WordFault) -> [UInt8]? {
        guard let name = package.names(type).first else { return nil }
        return try package.part(name)
    }

    /// Turns what is wrong with a part into what is wrong with the workbook.
    private static func taking<Value>(_ value: () throws(XMLFault) -> Value) throws(WordFault) -> Value {
        do throws(XMLFault) {
            return try value()
        } catch {
            throw .part(error)
        }
    }

    /// What a workbook says of its sheets.
    private struct SheetList {
        struct Sheet {
            let name: String
            let relationship: String
            let isHidden: Bool
        }

        private(set) var sheets: [Sheet] = []
        /// Whether days are counted from 1904, as older programs for the Macintosh did.
        private(set) var countsFrom1904 = false

        init(_ xml: [UInt8], depth: Int) throws(XMLFault) {
            var scanner = XMLScanner(xml, depth: depth)
            while let event = try scanner.next() {
                guard case .open(let tag) = event else { continue }
                if tag.name == "workbookPr" {
                    countsFrom1904 = ["1", "true"].contains(try scanner.value("date1904", of: tag) ?? "")
                }
                guard tag.name == "sheet", let id = try scanner.value("id", of: tag, in: .relationship) else {
                    continue
                }
                sheets.append(
                    Sheet(
                        name: try scanner.value("name", of: tag) ?? "", relationship: id,
                        isHidden: (try scanner.value("state", of: tag) ?? "visible") != "visible"))
            }
        }
    }
}

extension Workbook {
    /// What is told of the whole workbook.
    var diagnostics: [Diagnostic] {
        var told: [Diagnostic] = []
        if hiddenSheets > 0 { told.append(.init(.hiddenSheets, .warning, at: 0..<0, ["\(hiddenSheets)"])) }
        if comments > 0 { told.append(.init(.comments, .warning, at: 0..<0, ["\(comments)"])) }
        return told
    }
}
