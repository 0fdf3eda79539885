/// The parts of a document in its archive, as its relationships name them.
struct WordPackage {
    private(set) var archive: ArchiveReader
    private let depth: Int
    /// The name of the part that holds the text.
    private(set) var main = ""
    private var related: [Relationship] = []
    private var roots: [Relationship] = []

    /// Another part that a part names.
    private struct Relationship {
        let id: String
        let type: String
        let name: String
    }

    /// Opens a document.
    ///
    /// - Parameters:
    ///   - bytes: The archive.
    ///   - usual: The usual name of the part that holds the text.
    ///   - limits: How much of it is read.
    /// - Throws: ``WordFault``; ``WordFault/withoutText`` for an archive of something else.
    init(_ bytes: [UInt8], main usual: String = "word/document.xml", limits: ReadingLimits) throws(WordFault) {
        depth = limits.depth
        do throws(ArchiveFault) {
            archive = try ArchiveReader(bytes, limits: ArchiveLimits(bytes: min(limits.bytes, Self.largest)))
        } catch {
            throw .archive(error)
        }
        roots = try relationships(of: "")
        let named = roots.first { $0.type == "officeDocument" }?.name
        guard let name = [named, usual].compactMap(\.self).first(where: { archive[$0] != nil }) else {
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

    /// The name of the part that the text names by an id; `nil` if there is none.
    func name(ofID id: String) -> String? { related.first { $0.id == id }?.name }

    /// The names of the parts of a type that belong to another part.
    mutating func names(_ type: String, of part: String) throws(WordFault) -> [String] {
        try relationships(of: part).filter { $0.type == type && archive[$0.name] != nil }.map(\.name)
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
    private mutating func relationships(of name: String) throws(WordFault) -> [Relationship] {
        let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
        guard let xml = try part(folder + "_rels/" + name.dropFirst(folder.count) + ".rels") else { return [] }
        var found: [Relationship] = []
        do throws(XMLFault) {
            var scanner = XMLScanner(xml, depth: depth)
            while let event = try scanner.next() {
                guard case .open(let tag) = event, tag.name == "Relationship",
                    let target = try scanner.value("Target", of: tag), let type = try scanner.value("Type", of: tag),
                    try scanner.value("TargetMode", of: tag) != "External"
                else { continue }
                let last = type.split(separator: "/").last.map(String.init) ?? type
                found.append(
                    Relationship(
                        id: try scanner.value("Id", of: tag) ?? "", type: last,
                        name: Self.name(of: target, in: folder)))
            }
        } catch {
            throw .part(error)
        }
        return found
    }

    /// The name of a part that another one names, from the folder that it lies in or from the top.
    private static func name(of target: String, in folder: some StringProtocol) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var (folder, target) = (Substring(folder), target[...])
        while target.hasPrefix("../") {
            target = target.dropFirst(3)
            let outer = folder.dropLast()
            folder = outer.lastIndex(of: "/").map { outer[...$0] } ?? ""
        }
        return String(folder + target)
    }
}
