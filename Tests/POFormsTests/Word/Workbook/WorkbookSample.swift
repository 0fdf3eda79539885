@testable import POForms

/// Workbooks of a spreadsheet, made by hand.
enum WorkbookSample {
    struct Sheet {
        var name = "Blankett"
        /// What stands in the sheet's part before its rows, and the rows.
        var columns = ""
        var rows: String
        var merged: [String] = []
        var isHidden = false
    }

    private static let main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static func file(_ sheets: [Sheet], strings: String = "", styles: String = "", properties: String = "")
        -> TestArchive
    {
        let package = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        let numbered = Array(sheets.enumerated())
        let relations = numbered.map {
            "<Relationship Id='s\($0.offset)' Type='\(office)/worksheet' Target='/xl/worksheets/sheet\($0.offset).xml'/>"
        }
        let tabs = numbered.map {
            "<sheet name='\($0.element.name)' sheetId='\($0.offset + 1)' r:id='s\($0.offset)'"
                + ($0.element.isHidden ? " state='hidden'/>" : "/>")
        }
        return TestArchive(
            [
                (
                    "_rels/.rels",
                    package
                        + "<Relationship Id='d' Type='\(office)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    package + relations.joined()
                        + "<Relationship Id='t' Type='\(office)/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='y' Type='\(office)/styles' Target='styles.xml'/></Relationships>"
                ),
                (
                    "xl/workbook.xml",
                    "<workbook \(main) xmlns:r='\(office)'>\(properties)<sheets>\(tabs.joined())</sheets></workbook>"
                ),
                ("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
                ("xl/styles.xml", "<styleSheet \(main)>\(styles)</styleSheet>"),
            ]
                + numbered.map { number, sheet in
                    let merged = sheet.merged.map { "<mergeCell ref='\($0)'/>" }.joined()
                    return (
                        "xl/worksheets/sheet\(number).xml",
                        "<worksheet \(main)>\(sheet.columns)<sheetData>\(sheet.rows)</sheetData><mergeCells>\(merged)</mergeCells></worksheet>"
                    )
                })
    }

    /// A row of cells, each written as it stands in the file.
    static func row(_ number: Int, _ cells: [String], _ attributes: String = "") -> String {
        "<row r='\(number)' \(attributes)>\(cells.joined())</row>"
    }

    /// A cell with a text of its own.
    static func text(_ place: String, _ text: String) -> String {
        "<c r='\(place)' t='inlineStr'><is><t>\(text)</t></is></c>"
    }

    /// A cell with a value of some type.
    static func value(_ place: String, _ value: String, type: String = "n", style: Int = 0) -> String {
        "<c r='\(place)' t='\(type)' s='\(style)'><v>\(value)</v></c>"
    }

    /// The blocks of a workbook, one to a line: cells as `row:columns text`, others as their kind and text.
    static func blocks(_ archive: TestArchive) throws -> [String] {
        let blocks = WordText(try Workbook(archive.bytes, limits: ReadingLimits())).blocks(
            repairing: [], limits: ReadingLimits())
        let first = blocks.units.first?.row ?? 0
        return blocks.units.map { unit in
            let text = String(decoding: blocks.text[unit.range], as: UTF8.self).replacing("\n", with: "/")
            let columns = unit.lastColumn > unit.column ? "\(unit.column)-\(unit.lastColumn)" : "\(unit.column)"
            return unit.kind == .cell ? "\(unit.row - first):\(columns) \(text)" : "\(unit.kind) \(text)"
        }
    }
}
