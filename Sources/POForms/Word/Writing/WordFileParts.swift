import POModel

/// The parts of a Word file beside the page and its styles.
enum WordFileParts {
    /// The property of the file that names the edition by which it is read back.
    static let editionProperty = HTMLScanner.editionMeta

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// The attribute that makes `w` stand for the words of the format.
    static let namespace: MarkupWriter.Attributes = [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ]

    /// What each part of the file is.
    static var contentTypes: [UInt8] {
        let parts: KeyValuePairs = [
            "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
            "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            "/word/document.xml": "\(word).document.main+xml",
            "/word/styles.xml": "\(word).styles+xml",
            "/word/settings.xml": "\(word).settings+xml",
            "/word/footer1.xml": "\(word).footer+xml",
        ]
        var xml = MarkupWriter()
        xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
            xml.element(
                "Default",
                ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
            xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
            for (name, type) in parts { xml.element("Override", ["PartName": name, "ContentType": type]) }
        }
        return xml.bytes
    }

    /// Where the page and the properties are.
    static var packageRelationships: [UInt8] {
        relationships([
            "\(office)/relationships/officeDocument": "word/document.xml",
            "\(package)/relationships/metadata/core-properties": "docProps/core.xml",
            "\(office)/relationships/custom-properties": "docProps/custom.xml",
        ])
    }

    /// What the page refers to: its styles, settings and foot, in this order by the names `rId1`, `rId2` and `rId3`.
    static var documentRelationships: [UInt8] {
        relationships([
            "\(office)/relationships/styles": "styles.xml",
            "\(office)/relationships/settings": "settings.xml",
            "\(office)/relationships/footer": "footer1.xml",
        ])
    }

    /// The name by which the page refers to its foot.
    static let footerRelationship = "rId3"

    private static func relationships(_ targets: KeyValuePairs<String, String>) -> [UInt8] {
        var xml = MarkupWriter()
        xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
            for (number, (type, target)) in targets.enumerated() {
                xml.element("Relationship", ["Id": "rId\(number + 1)", "Type": type, "Target": target])
            }
        }
        return xml.bytes
    }

    /// The title and the language; no author, and no time.
    static func coreProperties(title: String) -> [UInt8] {
        var xml = MarkupWriter()
        let namespaces: MarkupWriter.Attributes = [
            "xmlns:cp": "\(package)/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ]
        xml.element("cp:coreProperties", namespaces) { xml in
            xml.element("dc:title", text: title)
            xml.element("dc:language", text: "sv-SE")
        }
        return xml.bytes
    }

    /// The edition's name.
    static func customProperties(edition: EditionID) -> [UInt8] {
        var xml = MarkupWriter()
        let namespaces: MarkupWriter.Attributes = [
            "xmlns": "\(office)/custom-properties", "xmlns:vt": "\(office)/docPropsVTypes",
        ]
        // The set of properties that users name; their numbers begin with 2.
        let own: MarkupWriter.Attributes = [
            "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "2", "name": editionProperty,
        ]
        xml.element("Properties", namespaces) { xml in
            xml.element("property", own) { $0.element("vt:lpwstr", text: edition.rawValue) }
        }
        return xml.bytes
    }

    /// The settings: no names of who writes, and the layout of Word since 2013.
    static var settings: [UInt8] {
        var xml = MarkupWriter()
        xml.element("w:settings", namespace) { xml in
            xml.element("w:removePersonalInformation")
            xml.element("w:defaultTabStop", ["w:val": "720"])
            xml.element("w:compat") { xml in
                xml.element(
                    "w:compatSetting",
                    [
                        "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                        "w:val": "15",
                    ])
            }
            xml.element("w:themeFontLang", ["w:val": "sv-SE"])
        }
        return xml.bytes
    }

    /// The foot of each page: its number, and how many there are.
    static var footer: [UInt8] {
        var xml = MarkupWriter()
        xml.element("w:ftr", namespace) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": WordPageStyles.footer]) }
                run("Sida ", &xml)
                xml.element("w:fldSimple", ["w:instr": "PAGE"]) { run("1", &$0) }
                run(" (", &xml)
                xml.element("w:fldSimple", ["w:instr": "NUMPAGES"]) { run("1", &$0) }
                run(")", &xml)
            }
        }
        return xml.bytes
    }

    private static func run(_ text: String, _ xml: inout MarkupWriter) {
        xml.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: text) }
    }
}
