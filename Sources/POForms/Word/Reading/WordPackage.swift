/// The parts of a document in its archive, as its relationships name them.
struct WordPackage {
    private(set) var archive: ArchiveReader
    private let depth: Int
    /// The name of the part that holds the text.
    private(set) var main = ""
    private var related: [(type: String, name: String)] = []
    private var roots: [(type: String, name: String)] = []

    /// Opens a document.
    ///
    /// - Throws: ``WordFault``; ``WordFault/withoutText`` for an archive of something else.
    init(_ bytes: [UInt8], limits: ReadingLimits) throws(WordFault) {
        depth = limits.depth
        do throws(ArchiveFault) {
            archive = try ArchiveReader(bytes, limits: ArchiveLimits(bytes: min(limits.bytes, Self.largest)))
        } catch {
            throw .archive(error)
        }
        roots = try relationships(of: "")
        let named = roots.first { $0.type == "officeDocument" }?.name
        guard let name = [named, "word/document.xml"].compactMap(\.self).first(where: { archive[$0] != nil }) else {
            throw .withoutText
        }
        main = name
        related = try relationships(of: name)
    }

    /// How much of a document is unpacked, in bytes; ten pages of a form take half a million.
    private static let largest = 16 << 20

    /// The bytes of a part as UTF-8; `nil` if there is none.
    mutating func part(_ name: String) throws(WordFault) -> [UInt8]? {
        guard let entry = archive[name] else { return nil }
        do throws(ArchiveFault) {
            let bytes = try archive.contents(of: entry)
            // Parts may be UTF-16, which nobody writes.
            return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
                ? SourceText(bytes: bytes).utf8 : bytes
        } catch {
            throw .archive(error)
        }
    }

    /// The names of the parts of a type that belong to the text, in the order of their names.
    func names(_ type: String) -> [String] {
        related.filter { $0.type == type && archive[$0.name] != nil }.map(\.name).sorted()
    }

    /// The edition that the document's properties say it is rendered from; `nil` for others' documents.
    mutating func declaredEdition() throws(WordFault) -> String? {
        guard let name = roots.first(where: { $0.type == "custom-properties" })?.name, let xml = try part(name) else {
            return nil
        }
        do throws(XMLFault) {
            var scanner = XMLScanner(xml, depth: depth)
            var isEdition = false
            while let event = try scanner.next() {
                switch event {
                case .open(let tag) where tag.name == "property":
                    isEdition = try scanner.value("name", of: tag) == HTMLScanner.editionMeta
                case .text(let range) where isEdition:
                    let text = String(decoding: try scanner.decoded(range), as: UTF8.self).trimmingBlanks
                    if !text.isEmpty { return text }
                case .open, .close, .text, .verbatim: continue
                }
            }
            return nil
        } catch {
            throw .part(error)
        }
    }

    /// The relationships of a part, those to places outside left out; of the whole package for no name.
    private mutating func relationships(of name: String) throws(WordFault) -> [(type: String, name: String)] {
        let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
        guard let xml = try part(folder + "_rels/" + name.dropFirst(folder.count) + ".rels") else { return [] }
        var found: [(type: String, name: String)] = []
        do throws(XMLFault) {
            var scanner = XMLScanner(xml, depth: depth)
            while let event = try scanner.next() {
                guard case .open(let tag) = event, tag.name == "Relationship",
                    let target = try scanner.value("Target", of: tag), let type = try scanner.value("Type", of: tag),
                    try scanner.value("TargetMode", of: tag) != "External"
                else { continue }
                let last = type.split(separator: "/").last.map(String.init) ?? type
                found.append((last, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target))
            }
        } catch {
            throw .part(error)
        }
        return found
    }
}
