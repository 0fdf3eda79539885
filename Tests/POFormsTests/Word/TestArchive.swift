@testable import POForms

/// Writes archives whose files are stored, true ones and others.
struct TestArchive {
    struct File {
        var name: String
        var bytes: [UInt8]
        var method = 0
        var flags = 0
        /// What the list says instead of the truth.
        var claimedSize: Int?
        /// Where the list says that the file begins.
        var claimedStart: Int?
        /// The name in the file's own header.
        var ownName: String?
    }

    var files: [File] = []
    /// How many files the end says that there are.
    var claimedCount: Int?

    /// An archive of texts.
    init(_ texts: [(name: String, text: String)]) {
        files = texts.map { File(name: $0.name, bytes: Array($0.text.utf8)) }
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    var bytes: [UInt8] {
        var (bytes, list): ([UInt8], [UInt8]) = ([], [])
        for file in files {
            let start = bytes.count
            let common = { (name: String) -> [UInt8] in
                [20, 0] + Self.number(file.flags, 2) + Self.number(file.method, 2) + [0, 0, 0, 0]
                    + Self.number(Int(CyclicChecksum.of(file.bytes)), 4) + Self.number(file.bytes.count, 4)
                    + Self.number(file.claimedSize ?? file.bytes.count, 4) + Self.number(name.utf8.count, 2)
            }
            let own = file.ownName ?? file.name
            bytes += [0x50, 0x4B, 3, 4] + common(own) + [0, 0] + Array(own.utf8) + file.bytes
            list += [0x50, 0x4B, 1, 2, 20, 0] + common(file.name) + [UInt8](repeating: 0, count: 12)
            list += Self.number(file.claimedStart ?? start, 4) + Array(file.name.utf8)
        }
        let count = claimedCount ?? files.count
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.number(count, 2) + Self.number(count, 2)
            + Self.number(list.count, 4) + Self.number(bytes.count, 4) + [0, 0]
        return bytes + list + end
    }
}
