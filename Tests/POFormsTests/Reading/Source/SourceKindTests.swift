import POModel
import Testing

@testable import POForms

/// Files that hold no text: each is named with the way out, and none of its bytes is taken for text.
@Suite struct SourceKindTests {
    struct Sample: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let code: Diagnostic.Code
        let argument: String?
        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ code: Diagnostic.Code, _ argument: String? = nil) {
            (self.name, self.bytes, self.code, self.argument) = (name, bytes, code, argument)
        }
    }

    /// An archive with one file in it, as its header begins.
    private static func zip(_ name: String, _ content: String = "x") -> [UInt8] {
        [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 22) + [UInt8(name.utf8.count), 0, 0, 0]
            + Array(name.utf8) + Array(content.utf8)
    }

    /// A compound file whose first entry has a name.
    private static func compound(_ name: String) -> [UInt8] {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        return head + [UInt8](repeating: 0, count: 1_016) + name.utf8.flatMap { [$0, 0] }
            + [UInt8](repeating: 0, count: 128)
    }

    private static func marked(_ text: String, _ rest: [UInt8] = []) -> [UInt8] {
        Array(text.utf8) + rest + Array(" Totalt antal klienter 15 30".utf8)
    }

    static let samples: [Sample] = [
        .init("docx that is damaged", zip("[Content_Types].xml") + zip("word/document.xml"), .damagedFile),
        .init("docx that is locked", compound("EncryptedPackage"), .encryptedFile),
        .init("xlsx that is damaged", zip("[Content_Types].xml") + zip("xl/workbook.xml"), .damagedFile),
        .init("pptx", zip("ppt/presentation.xml"), .documentFile, ".pptx"),
        .init("odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), .documentFile, ".odt"),
        .init("ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .spreadsheetFile, ".ods"),
        .init("zip", zip("form.md", "Totalt antal klienter"), .archiveFile, "zip"),
        .init("doc", compound("WordDocument"), .documentFile, ".doc"),
        .init("xls", compound("Workbook"), .spreadsheetFile, ".xls"),
        .init("pdf", marked("%PDF-1.7\n"), .pdfFile),
        .init("pdf after a header", marked("Content-Type: application/pdf\n\n%PDF-1.4\n1 0 obj endobj"), .pdfFile),
        .init("rtf", marked("{\\rtf1\\ansi"), .documentFile, ".rtf"),
        .init("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .imageFile, "PNG"),
        .init("jpeg", [0xFF, 0xD8, 0xFF, 0xE0], .imageFile, "JPEG"),
        .init("gif", marked("GIF89a"), .imageFile, "GIF"),
        .init("tiff, little end first", [0x49, 0x49, 0x2A, 0x00], .imageFile, "TIFF"),
        .init("tiff, big end first", [0x4D, 0x4D, 0x00, 0x2A], .imageFile, "TIFF"),
        .init("heic", [0, 0, 0, 0x18] + marked("ftypheic"), .imageFile, "HEIC"),
        .init("webp", marked("RIFF", [1, 2, 3, 4] + Array("WEBPVP8 ".utf8)), .imageFile, "WebP"),
        .init("bmp", marked("BM", [1, 2, 3, 4, 0, 0, 0, 0]), .imageFile, "BMP"),
        .init("gzip", [0x1F, 0x8B, 0x08], .archiveFile, "gzip"),
        .init("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archiveFile, "7z"),
        .init("rar", marked("Rar!", [0x1A, 0x07, 0x01]), .archiveFile, "rar"),
        .init("tar", [UInt8](repeating: 0x61, count: 257) + marked("ustar"), .archiveFile, "tar"),
    ]

    @Test(arguments: samples)
    func isNamedAndNotRead(sample: Sample) throws {
        let reading = FormReader().read(sample.bytes)
        #expect(reading.diagnostics.map(\.code) == [sample.code])
        #expect(reading.diagnostics.map(\.severity) == [.error])
        #expect(reading.diagnostics.first?.arguments.first == sample.argument)
        #expect(reading.documents.isEmpty && reading.unclaimed.isEmpty && reading.text.utf8.isEmpty)
        try AccountingLaw.check(reading)
    }

    @Test(arguments: ["BMI och övrigt", "PK i Kalmar", "Se bilagan %PDF-filen", "", "GIF", "{rtf}", "RIFF och WEBP"])
    func textIsNoneOfThem(text: String) { #expect(SourceKind(of: Array(text.utf8)) == nil) }
}
