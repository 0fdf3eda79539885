import Foundation
import POForms
import POModel

/// Archives: any bytes, or true ones with any bytes as one of their parts.
extension FuzzLaws {
    /// The first byte tells which part the others are; a form in Word is filled in, too, and what is filled in is read.
    static func word(_ bytes: [UInt8]) -> String? {
        guard let choice = bytes.first else { return nil }
        let rest = Array(bytes.dropFirst())
        let part = parts[Int(choice) % (parts.count + 1)..<parts.count].first
        let archive = part.map { StoredArchive(of: $0, rest).bytes } ?? rest
        if let broken = reading(archive) { return broken }
        guard let form = try? WordForm(archive), let document else { return nil }
        return reading(form.filled(with: document).bytes)
    }

    private static let parts = [
        "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header.xml", "xl/workbook.xml",
        "xl/worksheets/sheet.xml", "xl/sharedStrings.xml", "xl/styles.xml",
    ]

    /// What is filled in.
    private static let document: GrantDocument? = {
        let json = """
            {"kind":"grantReport","edition":"report-2024","year":2024,"remarks":"Å & <b>\\n\\nmer",
            "grantee":{"committee":"Socialnämnden"},"clients":{"total":{"all":{"women":7,"men":9}}},"access":{"queue":"partly"}}
            """
        return try? JSONDecoder().decode(GrantDocument.self, from: Data(json.utf8))
    }()
}

/// An archive whose files are stored as they are: a document or a workbook with one part that is given.
private struct StoredArchive {
    private(set) var bytes: [UInt8] = []

    init(of part: String, _ content: [UInt8]) {
        let isWorkbook = part.hasPrefix("xl/")
        var files = isWorkbook ? Self.workbook : Self.document
        files[part] = content
        var list: [UInt8] = []
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            let common =
                [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.number(Self.checksum(content), 4) + Self.number(content.count, 4)
                + Self.number(content.count, 4) + Self.number(name.utf8.count, 2)
            list += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 12) + Self.number(bytes.count, 4)
            list += Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4] + common + [0, 0] + Array(name.utf8) + content
        }
        let start = bytes.count
        bytes += list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.number(files.count, 2) + Self.number(files.count, 2)
        bytes += Self.number(list.count, 4) + Self.number(start, 4) + [0, 0]
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        Int(
            ~bytes.reduce(~0 as UInt32) { sum, byte in
                (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in bits >> 1 ^ (bits & 1 == 1 ? 0xEDB8_8320 : 0) }
            })
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func relations(_ targets: [(type: String, name: String)]) -> [UInt8] {
        let inner = targets.map { "<Relationship Id='\($0.type)' Type='\(office)/\($0.type)' Target='\($0.name)'/>" }
        return Array("<Relationships>\(inner.joined())</Relationships>".utf8)
    }

    private static let document: [String: [UInt8]] = [
        "_rels/.rels": relations([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": relations([
            ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("header", "header.xml"),
        ]),
        "word/document.xml": Array(
            """
            <w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:pPr><w:pStyle \
            w:val='a'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Totalt antal klienter</w:t>\
            </w:r></w:p></w:body></w:document>
            """.utf8),
    ]

    private static let workbook: [String: [UInt8]] = [
        "_rels/.rels": relations([("officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": relations([
            ("worksheet", "worksheets/sheet.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
        ]),
        "xl/workbook.xml": Array(
            "<workbook xmlns:r='\(office)'><sheets><sheet name='a' r:id='worksheet'/></sheets></workbook>".utf8),
        "xl/worksheets/sheet.xml": Array(
            """
            <worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45664</v></c></row></sheetData>\
            </worksheet>
            """.utf8),
    ]
}
