/// How much of an archive is read.
struct ArchiveLimits: Hashable, Sendable {
    /// The greatest number of files; a document has some dozens, and some hundreds with many pictures.
    var entries = 10_000
    /// The greatest size of all that is unpacked, in bytes.
    var bytes = 64 << 20
    /// How many times as large as the archive what is unpacked may be; text of forms is some 20 times as large.
    var ratio = 200
    /// What may be unpacked however small the archive is, in bytes: a few equal lines pack well.
    var least = 1 << 20

    /// How much of an archive of a size may be unpacked, in bytes.
    func unpacked(from size: Int) -> Int {
        let (product, isTooLarge) = size.multipliedReportingOverflow(by: ratio)
        return min(bytes, isTooLarge ? bytes : max(least, product))
    }
}
