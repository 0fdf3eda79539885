/// Writes files into one ZIP archive, each as it is and none compressed.
///
/// The archive has no clock: every entry has the earliest date that the format knows, so that the same files make the same
/// bytes.
///
/// - SeeAlso: PKWARE, *APPNOTE.TXT – .ZIP File Format Specification*.
struct ArchiveWriter {
    /// What the two headers of an entry tell alike.
    private struct Entry {
        let name: [UInt8]
        let checksum: UInt32
        let size: UInt32
        let offset: UInt32
    }

    private var archive: [UInt8] = []
    private var entries: [Entry] = []

    /// Version 2.0 of the format, which has all that is used here.
    private static let version: UInt16 = 20
    /// 1 January 1980, the first day that an entry's date can be.
    private static let firstDay: UInt16 = 1 << 5 | 1

    /// Adds a file.
    ///
    /// - Precondition: The archive stays below 4 GB, which no form comes near.
    /// - Complexity: O(*n*) in the size of the file.
    mutating func add(_ content: [UInt8], named name: String) {
        let entry = Entry(
            name: Array(name.utf8), checksum: CyclicChecksum.of(content), size: UInt32(content.count),
            offset: UInt32(archive.count))
        entries.append(entry)
        archive.append(little: 0x0403_4B50 as UInt32)
        appendCommonFields(of: entry)
        archive += entry.name
        archive += content
    }

    /// The archive with its directory.
    ///
    /// - Complexity: O(*n*) in the size of the archive.
    func finished() -> [UInt8] {
        var writer = self
        for entry in entries { writer.appendDirectoryEntry(entry) }
        writer.appendEnd(directoryStart: archive.count)
        return writer.archive
    }

    private mutating func appendDirectoryEntry(_ entry: Entry) {
        archive.append(little: 0x0201_4B50 as UInt32)
        archive.append(little: Self.version)
        appendCommonFields(of: entry)
        // No comment, first disk, no attributes inside (16 bits each) or outside (32 bits).
        for _ in 0..<5 { archive.append(little: 0 as UInt16) }
        archive.append(little: entry.offset)
        archive += entry.name
    }

    /// Version, flags, method, time, date, checksum, sizes and lengths, which both headers have.
    private mutating func appendCommonFields(of entry: Entry) {
        archive.append(little: Self.version)
        for field in [0, 0, 0, Self.firstDay] { archive.append(little: field) }
        for field in [entry.checksum, entry.size, entry.size] { archive.append(little: field) }
        archive.append(little: UInt16(entry.name.count))
        archive.append(little: 0 as UInt16)
    }

    private mutating func appendEnd(directoryStart: Int) {
        let size = UInt32(archive.count - directoryStart)
        archive.append(little: 0x0605_4B50 as UInt32)
        for field in [0, 0, UInt16(entries.count), UInt16(entries.count)] { archive.append(little: field) }
        archive.append(little: size)
        archive.append(little: UInt32(directoryStart))
        archive.append(little: 0 as UInt16)
    }
}

extension [UInt8] {
    /// Appends a number, its lowest byte first.
    fileprivate mutating func append(little number: some FixedWidthInteger) {
        for shift in stride(from: 0, to: number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
