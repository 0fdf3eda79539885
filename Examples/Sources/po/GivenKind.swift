import Foundation
import POForms
import POModel
import POStatistics

/// What an input turns out to be.
enum GivenKind: Hashable {
    case report, application, memorandum, otherDocument, linesOfDocuments
    case register, tables, edition, form, nothing
    /// Bytes of a kind that is no text, by its name.
    case bytes(String)
    case json, text

    /// The kind of a document.
    init(_ kind: DocumentKind) {
        switch kind {
        case .grantReport: self = .report
        case .grantApplication: self = .application
        case .officialMemorandum: self = .memorandum
        default: self = .otherDocument
        }
    }

    /// What bytes seem to be.
    init(of bytes: Data) {
        self = Self(ofNoProse: bytes) ?? (FormReader().read(Array(bytes)).documents.isEmpty ? .text : .form)
    }

    /// What bytes seem to be, if something else than a form or another text, which only reading tells apart.
    init?(ofNoProse bytes: Data) {
        if let name = Self.signatures.first(where: { bytes.starts(with: $0.start) })?.name {
            self = .bytes(name)
            return
        }
        let parts = JSONSequence.parts(of: bytes)
        guard let first = parts.first else {
            self = .nothing
            return
        }
        if let probe = try? JSONDecoder().decode(Probe.self, from: first.bytes) {
            self = probe.kind ?? .json
        } else if first.looksLikeJSON {
            self = .json
        } else if Self.hasHeaderOfRegister(bytes) {
            self = .register
        } else {
            return nil
        }
    }

    /// Whether it is a document, or holds documents.
    var isDocument: Bool {
        switch self {
        case .report, .application, .memorandum, .otherDocument, .linesOfDocuments: true
        default: false
        }
    }

    /// What it is, in words with an article.
    var words: (sv: String, en: String) {
        switch self {
        case .report: ("en redovisning", "a report")
        case .application: ("en ansökan", "an application")
        case .memorandum: ("en tjänsteskrivelse", "an official memorandum")
        case .otherDocument: ("ett dokument av okänt slag", "a document of an unknown kind")
        case .linesOfDocuments: ("inlästa dokument", "documents that were read")
        case .register: ("ett register", "a register")
        case .tables: ("ett års tabeller", "the tables of a year")
        case .edition: ("en blankettversion", "an edition of a form")
        case .form: ("en ifylld blankett", "a filled form")
        case .nothing: ("en tom fil", "an empty file")
        case .bytes(let name): (name, name)
        case .json: ("annan JSON", "other JSON")
        case .text: ("en annan text", "another text")
        }
    }

    private static let signatures: [(start: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "ZIP, DOCX, XLSX"),
        ([0xD0, 0xCF, 0x11, 0xE0], "DOC, XLS"),
        (Array("{\\rtf".utf8), "RTF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([0x1F, 0x8B], "GZIP"),
    ]

    private static func hasHeaderOfRegister(_ bytes: Data) -> Bool {
        let start = bytes.prefix(1 << 16).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let names = String(decoding: start, as: UTF8.self).split { ",;\"\u{FEFF} ".contains($0) }
        return names.contains { $0 == RegisterColumn.clientID.rawValue }
            || names.count { RegisterColumn(rawValue: String($0)) != nil } > 1
    }
}

/// The keys of a JSON object, or of the first object of a list, as far as they tell what it is.
private struct Probe: Decodable {
    let kind: GivenKind?

    private enum Keys: String, CodingKey {
        case kind, documents, document, clients, assignments, ombuds, sections, definition, municipalities
    }

    init(from decoder: any Decoder) throws {
        if var list = try? decoder.unkeyedContainer() {
            kind = list.isAtEnd ? nil : try list.decode(Probe.self).kind
            return
        }
        let container = try decoder.container(keyedBy: Keys.self)
        if container.contains(.sections) {
            kind = .edition
        } else if let word = try? container.decode(DocumentKind.self, forKey: .kind) {
            kind = GivenKind(word)
        } else if container.contains(.documents) || container.contains(.document) {
            kind = .linesOfDocuments
        } else if container.contains(.definition), container.contains(.municipalities) {
            kind = .tables
        } else if container.contains(.clients) || container.contains(.assignments) || container.contains(.ombuds) {
            kind = .register
        } else {
            kind = nil
        }
    }
}
