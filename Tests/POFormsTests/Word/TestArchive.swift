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
    /// Whether its numbers stand in records of their own, as in archives of many gigabytes.
    var isLarge = false

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
            var listing = [0x50, 0x4B, 1, 2, 20, 0] + common(file.name) + [UInt8](repeating: 0, count: 12)
            listing += Self.number(file.claimedStart ?? start, 4) + Array(file.name.utf8)
            if isLarge {
                // The sizes and the start stand in an extra field.
                listing.replaceSubrange(20..<28, with: [UInt8](repeating: 0xFF, count: 8))
                listing.replaceSubrange(42..<46, with: [UInt8](repeating: 0xFF, count: 4))
                listing.replaceSubrange(30..<32, with: [28, 0])
                listing += [1, 0, 24, 0] + Self.number(file.claimedSize ?? file.bytes.count, 8)
                listing += Self.number(file.bytes.count, 8) + Self.number(file.claimedStart ?? start, 8)
            }
            list += listing
        }
        let count = claimedCount ?? files.count
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.number(count, 2) + Self.number(count, 2)
            + Self.number(list.count, 4) + Self.number(bytes.count, 4) + [0, 0]
        return bytes + list + (isLarge ? Self.largeEnd(count, list.count, bytes.count) : end)
    }
    private static func largeEnd(_ count: Int, _ size: Int, _ start: Int) -> [UInt8] {
        let record =
            [0x50, 0x4B, 6, 6] + number(44, 8) + [45, 0, 45, 0] + number(0, 8) + number(count, 8) + number(count, 8)
            + number(size, 8) + number(start, 8)
        let locator = [0x50, 0x4B, 6, 7] + number(0, 4) + number(start + size, 8) + number(1, 4)
        return record + locator + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
    }
}
