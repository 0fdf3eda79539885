/// A ZIP archive, held to what its list of files says.
///
/// Nothing in it is trusted: every entry must lie in the archive, apart from all others, and be what the list says.
///
/// - SeeAlso: PKWARE, *.ZIP File Format Specification*, 6.3.
struct ArchiveReader: Sendable {
    /// A file in an archive.
    struct Entry: Sendable {
        /// The name, as bytes of UTF-8 or of an older code page.
        let name: String
        fileprivate(set) var method: Int
        fileprivate(set) var checksum: UInt32
        fileprivate(set) var packedSize: Int
        /// How large it is unpacked.
        fileprivate(set) var size: Int
        /// Where its own header begins.
        let start: Int
        /// Where its bytes begin.
        fileprivate(set) var content = 0
        fileprivate let isEncrypted: Bool
        /// Where it stands in the list.
        let listing: Range<Int>

        /// Where its packed bytes stand.
        var packed: Range<Int> { content..<content + packedSize }
    }

    /// All of the archive.
    let bytes: [UInt8]
    /// The files in the order of the list.
    private(set) var entries: [Entry] = []
    /// Where the list begins.
    private(set) var list = 0
    /// Where the record at the end begins.
    private(set) var end = 0
    /// By how much all places are later than the archive says, as something stands before it.
    private(set) var shift = 0
    private var numbers: [String: Int] = [:]
    private let limits: ArchiveLimits
    /// How many more bytes may be unpacked.
    private var left: Int

    /// Reads the list of files.
    ///
    /// - Throws: ``ArchiveFault``.
    /// - Complexity: O(*n* log *n*) in the number of files, and the length of the last 64 kB.
    init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveFault) {
        self.bytes = bytes
        self.limits = limits
        left = limits.unpacked(from: bytes.count)
        try findEnd()
        try takeList()
        try placeContents()
    }

    /// Whether bytes begin as an archive does.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// A file by its name; `nil` if there is none.
    subscript(name: String) -> Entry? { numbers[name].map { entries[$0] } }

    /// The bytes of a file, unpacked and checked.
    ///
    /// What is unpacked counts against the limits of the whole archive.
    ///
    /// - Complexity: O(*n*) in the size unpacked.
    mutating func contents(of entry: Entry) throws(ArchiveFault) -> [UInt8] {
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= left else { throw .tooLarge(limits.unpacked(from: bytes.count)) }
        let contents: [UInt8]
        switch entry.method {
        case Self.stored where entry.size == entry.packedSize: contents = Array(bytes[entry.packed])
        case Self.stored: throw .damaged
        case Self.deflated: contents = try Inflate.bytes(of: bytes[entry.packed], size: entry.size)
        default: throw .unknownMethod
        }
        guard CyclicChecksum.of(contents) == entry.checksum else { throw .damaged }
        left -= entry.size
        return contents
    }

    private static let stored = 0
    private static let deflated = 8
}

// MARK: The list

extension ArchiveReader {
    /// The sizes of the headers before names.
    private static let (sizeOfEnd, sizeInList, sizeOfHeader) = (22, 46, 30)
    /// The longest remark at the end.
    private static let longestRemark = 0xFFFF

    /// A number of some bytes, the lowest first.
    private func number(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private func isMarked(_ place: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
        bytes[place...].starts(with: [0x50, 0x4B, third, fourth])
    }

    /// Finds the record at the end, after which nothing but a remark of the length it tells stands.
    private mutating func findEnd() throws(ArchiveFault) {
        guard bytes.count >= Self.sizeOfEnd else { throw .damaged }
        let last = bytes.count - Self.sizeOfEnd
        for place in stride(from: last, through: max(0, last - Self.longestRemark), by: -1)
        where bytes[place] == 0x50 && isMarked(place, 5, 6) && number(place + 20, 2) == last - place {
            end = place
            return
        }
        throw .damaged
    }

    private mutating func takeList() throws(ArchiveFault) {
        let count = number(end + 10, 2)
        let (size, start) = (number(end + 12, 4), number(end + 16, 4))
        // An archive of several disks, or one that tells its numbers elsewhere, as those of many gigabytes do.
        guard number(end + 4, 4) == 0, number(end + 8, 2) == count else { throw .damaged }
        guard count <= limits.entries else { throw .tooManyEntries(limits.entries) }
        guard size <= end, start <= end - size else { throw .damaged }
        list = end - size
        shift = list - start
        entries.reserveCapacity(count)
        var place = list
        for _ in 0..<count {
            guard place + Self.sizeInList <= end, isMarked(place, 1, 2) else { throw .damaged }
            let nameEnd = place + Self.sizeInList + number(place + 28, 2)
            let next = nameEnd + number(place + 30, 2) + number(place + 32, 2)
            guard next <= end else { throw .damaged }
            let entry = Entry(
                name: String(decoding: bytes[place + Self.sizeInList..<nameEnd], as: UTF8.self),
                method: number(place + 10, 2), checksum: UInt32(truncatingIfNeeded: number(place + 16, 4)),
                packedSize: number(place + 20, 4), size: number(place + 24, 4), start: number(place + 42, 4) + shift,
                isEncrypted: bytes[place + 8] & 1 == 1, listing: place..<next)
            // Of two files of one name, programs take different ones.
            guard numbers.updateValue(entries.count, forKey: entry.name) == nil else { throw .damaged }
            entries.append(entry)
            place = next
        }
        guard place == end else { throw .damaged }
    }

    /// Finds where the files' bytes begin, and that no two files share any.
    private mutating func placeContents() throws(ArchiveFault) {
        for index in entries.indices {
            let entry = entries[index]
            let names = entry.listing.lowerBound + Self.sizeInList
            let length = number(entry.listing.lowerBound + 28, 2)
            guard entry.start + Self.sizeOfHeader + length <= list, isMarked(entry.start, 3, 4),
                number(entry.start + 26, 2) == length,
                bytes[entry.start + Self.sizeOfHeader..<entry.start + Self.sizeOfHeader + length]
                    == bytes[names..<names + length]
            else { throw .damaged }
            entries[index].content = entry.start + Self.sizeOfHeader + length + number(entry.start + 28, 2)
            guard entries[index].packed.upperBound <= list else { throw .damaged }
        }
        let order = entries.sorted { $0.start < $1.start }
        for (entry, next) in zip(order, order.dropFirst()) where entry.packed.upperBound > next.start {
            throw .damaged
        }
    }
}
