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
    /// Whether the record at the end is one of large numbers, with another one after it.
    private(set) var isLarge = false
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
        var count = number(end + 10, 2)
        var (size, start) = (number(end + 12, 4), number(end + 16, 4))
        var end = end
        // An archive of several disks is no document.
        guard number(end + 4, 4) == 0, number(end + 8, 2) == count else { throw .damaged }
        if let large = try largeNumbers() {
            (count, size, start, end) = large
            (self.end, isLarge) = (end, true)
        }
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
            let extra = nameEnd..<nameEnd + number(place + 30, 2)
            let numbers = try largeNumbers(
                in: extra, for: [number(place + 24, 4), number(place + 20, 4), number(place + 42, 4)])
            let entry = Entry(
                name: String(decoding: bytes[place + Self.sizeInList..<nameEnd], as: UTF8.self),
                method: number(place + 10, 2), checksum: UInt32(truncatingIfNeeded: number(place + 16, 4)),
                packedSize: numbers[1], size: numbers[0], start: numbers[2] + shift,
                isEncrypted: bytes[place + 8] & 1 == 1, listing: place..<next)
            // Of two files of one name, programs take different ones.
            guard self.numbers.updateValue(entries.count, forKey: entry.name) == nil else { throw .damaged }
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
            guard entry.start >= 0, entry.start <= list - Self.sizeOfHeader - length, isMarked(entry.start, 3, 4),
                number(entry.start + 26, 2) == length,
                bytes[entry.start + Self.sizeOfHeader..<entry.start + Self.sizeOfHeader + length]
                    == bytes[names..<names + length]
            else { throw .damaged }
            entries[index].content = entry.start + Self.sizeOfHeader + length + number(entry.start + 28, 2)
            guard entries[index].content <= list, entry.packedSize <= list - entries[index].content else {
                throw .damaged
            }
        }
        let order = entries.sorted { $0.start < $1.start }
        for (entry, next) in zip(order, order.dropFirst()) where entry.packed.upperBound > next.start {
            throw .damaged
        }
    }
}

// MARK: Numbers of large archives

/// Some programs write each archive as if it were one of many gigabytes, with its numbers in records of their own.
extension ArchiveReader {
    /// What stands in place of a number that is told elsewhere.
    private static let elsewhere = 0xFFFF_FFFF
    /// The sizes of the record that names the large one, and of the large one.
    private static let (sizeOfLocator, sizeOfLargeEnd) = (20, 56)
    /// The number of an extra field that tells the large numbers of a file.
    private static let largeField = 1

    /// A number of eight bytes; none of an archive that fits in memory is greater than `Int` holds.
    private func largeNumber(_ place: Int) throws(ArchiveFault) -> Int {
        let number = number(place, 8)
        guard number >= 0, number <= bytes.count << 10 else { throw .damaged }
        return number
    }

    /// What the record before the one at the end says: the number of files, the list's size and start, and where it ends.
    ///
    /// - Returns: `nil` for an archive without it, as most are.
    private func largeNumbers() throws(ArchiveFault) -> (count: Int, size: Int, start: Int, end: Int)? {
        let locator = end - Self.sizeOfLocator
        let record = locator - Self.sizeOfLargeEnd
        guard record >= 0, isMarked(locator, 6, 7) else { return nil }
        guard isMarked(record, 6, 6), number(record + 16, 8) == 0 else { throw .damaged }
        let count = try largeNumber(record + 32)
        guard number(record + 24, 8) == count else { throw .damaged }
        return (count, try largeNumber(record + 40), try largeNumber(record + 48), record)
    }

    /// The numbers of a file, those that are told elsewhere from its extra fields, in their order.
    private func largeNumbers(in extra: Range<Int>, for written: [Int]) throws(ArchiveFault) -> [Int] {
        guard written.contains(Self.elsewhere) else { return written }
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound {
            let next = place + 4 + number(place + 2, 2)
            if number(place, 2) == Self.largeField, next <= extra.upperBound {
                var field = place + 4
                var numbers: [Int] = []
                for number in written {
                    guard number == Self.elsewhere else {
                        numbers.append(number)
                        continue
                    }
                    guard field + 8 <= next else { throw .damaged }
                    numbers.append(try largeNumber(field))
                    field += 8
                }
                return numbers
            }
            place = next
        }
        throw .damaged
    }
}
