@testable import POForms

/// Documents of a word processor, made by hand.
enum WordSample {
    static let spaces = [
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
    ].map { "xmlns:\($0)=\"\($1)\"" }.joined(separator: " ")

    /// The properties of a control that is bound to an element of a document's data.
    static func binding(_ path: String) -> String { "<w:dataBinding w:xpath='\(path)' w:storeItemID='{D}'/>" }

    /// The archive of a document with a text and data, and other parts by their types.
    static func file(
        _ body: String, parts: [(type: String, root: String, content: String)] = [], edition: String? = nil,
        data: String? = nil
    ) -> TestArchive {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let relations = parts.map {
            "<Relationship Id='\($0.type)' Type='\(office)\($0.type)' Target='\($0.type).xml'/>"
        }
        let own = data == nil ? "" : "<Relationship Id='x' Type='\(office)customXml' Target='../customXml/item1.xml'/>"
        let root = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        return TestArchive(
            [
                (
                    "_rels/.rels",
                    root
                        + "<Relationship Id='d' Type='\(office)officeDocument' Target='word/document.xml'/>"
                        + "<Relationship Id='p' Type='\(office)custom-properties' Target='docProps/custom.xml'/></Relationships>"
                ), ("word/document.xml", "<w:document \(spaces)><w:body>\(body)</w:body></w:document>"),
                ("word/_rels/document.xml.rels", root + relations.joined() + own + "</Relationships>"),
            ] + properties(edition)
                + (data.map { data in
                    let properties = "<Relationship Id='p' Type='\(office)customXmlProps' Target='itemProps1.xml'/>"
                    return [
                        ("customXml/item1.xml", data),
                        ("customXml/itemProps1.xml", "<d:datastoreItem xmlns:d='d' d:itemID='{D}'/>"),
                        ("customXml/_rels/item1.xml.rels", root + properties + "</Relationships>"),
                    ]
                } ?? [])
                + parts.map { ("word/\($0.type).xml", "<w:\($0.root) \(spaces)>\($0.content)</w:\($0.root)>") })
    }

    private static func properties(_ edition: String?) -> [(String, String)] {
        guard let edition else { return [] }
        return [
            ("docProps/custom.xml", "<Properties><property name='po-edition'><x>\(edition)</x></property></Properties>")
        ]
    }

    static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
    }

    static func paragraph(_ content: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
    }

    static func text(_ text: String) -> String { paragraph(run(text)) }

    static func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }

    static func table(_ rows: [[String]]) -> String {
        "<w:tbl>" + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
    }

    /// A control; `properties` tell its kind.
    static func control(_ content: String, _ properties: String = "<w:text/>") -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    /// A field of old forms.
    static func field(_ data: String, result: String? = nil) -> String {
        func mark(_ kind: String, _ content: String = "") -> String {
            "<w:r><w:fldChar w:fldCharType='\(kind)'>\(content)</w:fldChar></w:r>"
        }
        let begin = mark("begin", "<w:ffData>\(data)</w:ffData>") + "<w:r><w:instrText> FORM </w:instrText></w:r>"
        return begin + (result.map { mark("separate") + run($0) } ?? "") + mark("end")
    }

    /// The blocks of a document, one to a line: cells as `row:column text`, others as their kind and text.
    static func blocks(_ archive: TestArchive) throws -> [String] {
        let blocks = WordText(try WordDocument(archive.bytes, limits: ReadingLimits())).blocks(
            repairing: [], limits: ReadingLimits())
        let first = blocks.units.first?.row ?? 0
        return blocks.units.map { unit in
            let text = String(decoding: blocks.text[unit.range], as: UTF8.self).replacing("\n", with: "/")
            let columns = unit.lastColumn > unit.column ? "\(unit.column)-\(unit.lastColumn)" : "\(unit.column)"
            return unit.kind == .cell ? "\(unit.row - first):\(columns) \(text)" : "\(unit.kind) \(text)"
        }
    }

    static func blocks(_ body: String) throws -> [String] { try blocks(file(body)) }
}
