/// What a file is that holds no text to read, told by its first bytes and not by its name.
///
/// A reader of one of them switches on its kind.
enum SourceKind: Hashable, Sendable {
    /// A document of a word processor or a presentation, by the ending that its files have.
    case document(String)
    case pdf
    /// A spreadsheet, by the ending that its files have.
    case spreadsheet(String)
    /// A picture, by the name of its format.
    case image(String)
    /// An archive or a packed file, by the name of its format.
    case archive(String)
    /// A document that is locked by a password.
    case encrypted

    /// The kind of a file; `nil` for text, and for what is not known.
    ///
    /// - Complexity: O(*n*) for files that hold others, else O(1).
    init?(of bytes: [UInt8]) {
        if let kind = Self.packed(bytes) ?? Self.image(bytes) {
            self = kind
        } else if Self.isPDF(bytes) {
            self = .pdf
        } else if Self.starts(bytes, with: "{\\rtf") {
            self = .document(".rtf")
        } else {
            return nil
        }
    }

    /// A portable document, before which a few bytes of something else may stand.
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%PDF-".utf8)
        let head = bytes.prefix(1_024)
        for start in head.indices where head[start...].starts(with: mark) {
            let isFirst = head[..<start].allSatisfy { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
            return isFirst || (head[start - 1] <= 0x20 && contains(bytes[start...], Array("endobj".utf8)))
        }
        return false
    }

    // MARK: Pictures

    private static func image(_ bytes: [UInt8]) -> Self? {
        for (mark, name) in images where bytes.starts(with: mark) { return .image(name) }
        let head = bytes.prefix(16)
        guard head.count >= 12 else { return nil }
        if starts(bytes, with: "RIFF"), head[8..<12].elementsEqual("WEBP".utf8) { return .image("WebP") }
        if head[4..<8].elementsEqual("ftyp".utf8) {
            let brand = String(decoding: head[8..<12], as: UTF8.self)
            return ["avif", "avis"].contains(brand) ? .image("AVIF") : heifBrands.contains(brand) ? .image("HEIC") : nil
        }
        // Words may begin with these two letters; four bytes of nothing follow them in no text.
        if starts(bytes, with: "BM"), head[6..<10].allSatisfy({ $0 == 0 }) { return .image("BMP") }
        return nil
    }

    private static let images: [(mark: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
        (Array("GIF87a".utf8), "GIF"), (Array("GIF89a".utf8), "GIF"), ([0x49, 0x49, 0x2A, 0x00], "TIFF"),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"), ([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], "JPEG 2000"),
        (Array("AT&TFORM".utf8), "DjVu"), (Array("8BPS".utf8) + [0x00, 0x01], "Photoshop"),
    ]

    private static let heifBrands: Set<String> = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]

    // MARK: Files that hold others

    private static func packed(_ bytes: [UInt8]) -> Self? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return zipped(bytes)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
        for (mark, name) in archives where bytes.starts(with: mark) { return .archive(name) }
        if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive("tar") }
        return nil
    }

    private static let archives: [(mark: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        (Array("Rar!".utf8) + [0x1A, 0x07], "rar"),
        (Array("BZh".utf8) + [0x31, 0x31, 0x41, 0x59], "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), (Array("MSCF".utf8) + [0, 0, 0, 0], "cab"),
    ]

    /// What a ZIP archive is, by the names of the files in it.
    private static func zipped(_ bytes: [UInt8]) -> Self {
        let parts: [(name: String, kind: Self)] = [
            ("word/", .document(".docx")), ("xl/", .spreadsheet(".xlsx")), ("ppt/", .document(".pptx")),
        ]
        let types: [(name: String, kind: Self)] = [
            ("application/vnd.oasis.opendocument.text", .document(".odt")),
            ("application/vnd.oasis.opendocument.spreadsheet", .spreadsheet(".ods")),
            ("application/vnd.oasis.opendocument.presentation", .document(".odp")),
            ("application/epub+zip", .document(".epub")),
        ]
        var found: Self?
        for start in bytes.indices where bytes[start] == 0x50 {
            guard let name = nameInZip(bytes, at: start) else { continue }
            if name.starts(with: "mimetype".utf8) {
                let type = bytes[name.endIndex...].prefix(80)
                if let kind = types.first(where: { type.starts(with: $0.name.utf8) })?.kind { return kind }
            }
            if let kind = parts.first(where: { name.starts(with: $0.name.utf8) })?.kind { return kind }
            found = found ?? iWork(name)
        }
        return found ?? .archive("zip")
    }

    private static func iWork(_ name: ArraySlice<UInt8>) -> Self? {
        name.starts(with: "Index/Document.iwa".utf8) ? .document(".pages, .numbers, .key") : nil
    }

    /// The name of a file in an archive whose header, or entry in the archive's list, stands at a place.
    private static func nameInZip(_ bytes: [UInt8], at start: Int) -> ArraySlice<UInt8>? {
        let isHeader = bytes[start...].starts(with: [0x50, 0x4B, 0x03, 0x04])
        guard isHeader || bytes[start...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else { return nil }
        let (lengthAt, nameAt) = isHeader ? (start + 26, start + 30) : (start + 28, start + 46)
        guard nameAt < bytes.count else { return nil }
        let length = Int(bytes[lengthAt]) | Int(bytes[lengthAt + 1]) << 8
        return bytes[nameAt..<min(bytes.count, nameAt + length)]
    }

    /// What a compound file of older Office programs is, by the names of the streams in it.
    private static func compound(_ bytes: [UInt8]) -> Self {
        let streams: [(name: String, kind: Self)] = [
            ("EncryptedPackage", .encrypted),
            ("WordDocument", .document(".doc")), ("Workbook", .spreadsheet(".xls")), ("Book", .spreadsheet(".xls")),
            ("PowerPoint Document", .document(".ppt")), ("__properties", .document(".msg")),
        ]
        // Entries stand at whole 128 bytes, with their names first.
        for start in stride(from: 512, to: bytes.count, by: 128) {
            let entry = bytes[start..<min(bytes.count, start + 64)]
            for (name, kind) in streams where entry.starts(with: name.utf8.flatMap { [$0, 0] }) { return kind }
        }
        return .document(".doc")
    }

    private static func starts(_ bytes: [UInt8], with text: String) -> Bool {
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return bytes.dropFirst(isMarked ? 3 : 0).starts(with: text.utf8)
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
}

extension SourceKind {
    /// What tells a person which kind it is, and the way out.
    var diagnostic: Diagnostic {
        switch self {
        case .document(let ending): .init(.documentFile, .error, at: 0..<0, [ending])
        case .pdf: .init(.pdfFile, .error, at: 0..<0)
        case .spreadsheet(let ending): .init(.spreadsheetFile, .error, at: 0..<0, [ending])
        case .image(let name): .init(.imageFile, .error, at: 0..<0, [name])
        case .encrypted: .init(.encryptedFile, .error, at: 0..<0)
        case .archive(let name): .init(.archiveFile, .error, at: 0..<0, [name])
        }
    }
}
