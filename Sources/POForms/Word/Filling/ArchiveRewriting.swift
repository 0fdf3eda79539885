extension ArchiveReader {
    /// The archive with another content of one file; all other files, and what stands around them, are left as they are.
    ///
    /// - Complexity: O(*n*) in the size of the archive.
    func replacing(_ changed: Entry, by content: [UInt8]) -> [UInt8] {
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count + content.count)
        let order = entries.sorted { $0.start < $1.start }
        written += bytes[..<(order.first?.start ?? list)]
        var starts: [String: Int] = [:]
        let checksum = Int(CyclicChecksum.of(content))
        for (number, entry) in order.enumerated() {
            let next = number + 1 < order.count ? order[number + 1].start : list
            starts[entry.name] = written.count - shift
            guard entry.name == changed.name else {
                written += bytes[entry.start..<next]
                continue
            }
            var header = Array(bytes[entry.start..<entry.content])
            Self.put(Self.flags(header, at: 6), 2, at: 6, in: &header)
            Self.put(0, 2, at: 8, in: &header)
            for (place, value) in [(14, checksum), (18, content.count), (22, content.count)] {
                Self.put(value, 4, at: place, in: &header)
            }
            written += header + content
        }
        let start = written.count
        for entry in entries {
            var listing = Array(bytes[entry.listing])
            Self.put(starts[entry.name] ?? 0, 4, at: 42, in: &listing)
            if entry.name == changed.name {
                Self.put(Self.flags(listing, at: 8), 2, at: 8, in: &listing)
                Self.put(0, 2, at: 10, in: &listing)
                for (place, value) in [(16, checksum), (20, content.count), (24, content.count)] {
                    Self.put(value, 4, at: place, in: &listing)
                }
            }
            written += listing
        }
        var last = Array(bytes[end...])
        if isLarge {
            // The list's start, and that of the record itself, each in the record before the last one.
            Self.put(start - shift, 8, at: 48, in: &last)
            Self.put(written.count - shift, 8, at: 64, in: &last)
            if last[92..<96].contains(where: { $0 != 0xFF }) { Self.put(start - shift, 4, at: 92, in: &last) }
        } else {
            Self.put(start - shift, 4, at: 16, in: &last)
        }
        return written + last
    }

    /// The flags without the one that says that sizes stand after the content.
    private static func flags(_ header: [UInt8], at place: Int) -> Int {
        (Int(header[place]) | Int(header[place + 1]) << 8) & ~8
    }

    private static func put(_ value: Int, _ count: Int, at place: Int, in bytes: inout [UInt8]) {
        for number in 0..<count { bytes[place + number] = UInt8(truncatingIfNeeded: value >> (8 * number)) }
    }
}
