import POModel

/// Counts the rows of a register as they are read, or the records of one in JSON.
struct RowCounting: Sendable {
    /// Where reading is.
    private(set) var scan: RegisterScan
    /// What has been counted.
    private(set) var tally: RegisterTally
    /// What has been read of a register in JSON; `nil` of CSV.
    private var records: JSONRegisterScan?
    private var knowsFormat = false
    private let empty: ServiceYear

    init(_ serviceYear: ServiceYear, _ mapping: RegisterMapping) {
        scan = RegisterScan(
            year: serviceYear.year, readsService: serviceYear.scope == .service, mapping: mapping)
        tally = RegisterTally(serviceYear, mapping)
        empty = serviceYear
    }

    /// The reading, when all has been read.
    func reading() -> RegisterReading { records?.reading() ?? tally.reading }

    /// Counts the rows or takes the records that end within the bytes, after which nothing follows if `isFinal`.
    ///
    /// Gives how many bytes were used; the rest must come again, with more behind it. Throws when the bytes are no register,
    /// and from then on.
    mutating func scan(_ bytes: Span<UInt8>, isFinal: Bool) throws(RegisterError) -> Int {
        var start = 0
        if !knowsFormat {
            start = RegisterScan.byteOrderMarkLength(bytes)
            JSONBytes.skipBlanks(bytes, at: &start)
            guard start < bytes.count || isFinal || start >= CSVScanner.maximumRowLength else { return 0 }
            knowsFormat = true
            if start < bytes.count, bytes[start] == UInt8(ascii: "{") { records = JSONRegisterScan(empty) }
        }
        guard records != nil else { return try scanRows(bytes, isFinal: isFinal) }
        return start + (try records?.scan(bytes.extracting(start...), isFinal: isFinal) ?? 0)
    }

    /// Counts the rows that end within the bytes, after which nothing follows if `isFinal`.
    ///
    /// Gives how many bytes were used; the rest must come again, with more behind it. Throws when the header is no
    /// header, and from then on.
    private mutating func scanRows(_ bytes: Span<UInt8>, isFinal: Bool) throws(RegisterError) -> Int {
        var position = 0
        var isRead = false
        while !isRead {
            let knewHeader = scan.header != nil
            try scan.scan(bytes, at: &position, isFinal: isFinal)
            if !knewHeader, let header = scan.header { tally.take(header, line: scan.line) }
            guard var batch = scan.takeBatch() else { return position }
            isRead = !batch.isFull
            tally.count(batch, fromLine: 0)
            batch.removeAll()
            scan.refill(batch)
        }
        return position
    }

    /// Counts rows that were read ahead, from where the scan is.
    mutating func count(_ ahead: RowScan) {
        tally.count(ahead.batch, fromLine: scan.rows?.line ?? 0)
        scan.goOn(after: ahead)
    }
}
