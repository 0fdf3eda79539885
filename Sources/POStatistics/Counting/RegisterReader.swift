/// Reads a register as CSV or as JSON, piece by piece, and counts a year as it goes.
///
/// In JSON it is a ``/POModel/Register``, whose other records are counted too; a record that cannot be read is left out and
/// reported. In CSV it is UTF-8, with or without a byte-order mark, with a header that names the columns in any order
/// (``RegisterColumn``), parted by commas or semicolons, quoted as in RFC 4180; lines end with LF, CRLF or CR. A row
/// that is wrong is left out and reported, and never stops the rest; ``RegisterIssue/Code`` lists all that can be said
/// about a row. Cells are taken as they stand, so a blank around a value is part of it.
///
/// ```swift
/// var reader = RegisterReader(year: 2024)
/// while let piece = nextPiece() { try reader.consume(piece) }
/// let reading = try reader.finish()
/// let tables = reading.tables()
/// ```
///
/// The pieces can be cut anywhere, also within a character; 64 KiB or more at a time is fastest. Apart from the
/// distinct clients of the year and their distinct assignments, the reader holds no more than the row that a piece was cut
/// in.
///
/// - SeeAlso: RFC 4180.
public struct RegisterReader: Sendable {
    /// The longest row that is read, in bytes, line break included.
    public static let maximumRowLength = CSVScanner.maximumRowLength

    private var rows: RowCounting
    /// How many bytes have been taken.
    private(set) var byteCount = 0
    /// The start of a row whose end has not come yet.
    private var pending: ContiguousArray<UInt8> = []
    /// How long `pending` is to grow before it is scanned again; doubled, so that time stays linear.
    private var pendingGoal = 0

    /// Creates a reader that counts a year, and as much of it as the scope says.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - definition: The definitions to count by.
    ///   - scope: How much to count.
    ///   - mapping: What the register calls its columns, and writes in its cells.
    public init(
        year: Int, definition: CountingDefinition = .po1, scope: ServiceScope = .tables,
        mapping: RegisterMapping = .standard
    ) {
        rows = RowCounting(ServiceYear(year, definition: definition, scope: scope), mapping)
    }

    /// Takes the next bytes of the register.
    ///
    /// - Throws: ``RegisterError`` as soon as it is known that the register cannot be read, and from then on.
    /// - Complexity: O(*n*) in the number of bytes.
    public mutating func consume(_ bytes: Span<UInt8>) throws(RegisterError) {
        byteCount += bytes.count
        var offset = 0
        while !pending.isEmpty {
            let taken = min(bytes.count - offset, pendingGoal - pending.count)
            for index in offset..<offset + taken { pending.append(bytes[index]) }
            offset += taken
            guard pending.count >= pendingGoal else { return }
            let rest = pending.count - (try Self.scan(pending, with: &rows, isFinal: false))
            if rest <= taken {
                // What is left came with this piece, so it can be read from there.
                offset -= rest
                pending.removeAll(keepingCapacity: true)
            } else {
                pending.removeFirst(pending.count - rest)
                pendingGoal = max(Self.smallestGoal, rest * 2)
            }
        }
        let piece = bytes.extracting(offset..<bytes.count)
        let used = try rows.scan(piece, isFinal: false)
        for index in used..<piece.count { pending.append(piece[index]) }
        pendingGoal = max(Self.smallestGoal, pending.count * 2)
    }

    /// Takes the next bytes of the register.
    ///
    /// - Throws: ``RegisterError`` as soon as it is known that the register cannot be read, and from then on.
    /// - Complexity: O(*n*) in the number of bytes.
    public mutating func consume(_ bytes: some Sequence<UInt8>) throws(RegisterError) {
        try consume(ContiguousArray(bytes).span)
    }

    /// Takes the end of the register, and gives what was counted.
    ///
    /// - Throws: ``RegisterError`` when the register could not be read.
    public consuming func finish() throws(RegisterError) -> RegisterReading {
        _ = try Self.scan(pending, with: &rows, isFinal: true)
        return rows.reading()
    }

    /// Reads a whole register.
    ///
    /// - Throws: ``RegisterError`` when the register cannot be read.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        _ bytes: some Sequence<UInt8>, year: Int, definition: CountingDefinition = .po1,
        scope: ServiceScope = .tables, mapping: RegisterMapping = .standard
    ) throws(RegisterError) -> RegisterReading {
        var reader = Self(year: year, definition: definition, scope: scope, mapping: mapping)
        try reader.consume(bytes)
        return try reader.finish()
    }

    /// Whether the header has been read.
    var knowsHeader: Bool { rows.scan.rows != nil }

    /// Whether the next byte is the first of a row.
    var isAtRow: Bool { pending.isEmpty && rows.scan.rows.map { !$0.isSkippingLine } ?? false }

    /// Reads the rows that have ended, without waiting for more to read at once; nothing if that would not pay.
    mutating func readPending(ifAtMost limit: Int) throws(RegisterError) {
        guard !pending.isEmpty, pending.count <= limit else { return }
        pending.removeFirst(try Self.scan(pending, with: &rows, isFinal: false))
        pendingGoal = max(Self.smallestGoal, pending.count * 2)
    }

    /// A scan that begins at some row; `nil` before the header has been read.
    var scanFromAnyRow: RowScan? { rows.scan.rows?.fromAnyRow }

    /// Counts rows that were read ahead, from where the reader is.
    mutating func count(_ ahead: RowScan, of bytes: Int) {
        byteCount += bytes
        rows.count(ahead)
    }

    private static func scan(
        _ pending: ContiguousArray<UInt8>, with rows: inout RowCounting, isFinal: Bool
    ) throws(RegisterError) -> Int {
        try rows.scan(pending.span, isFinal: isFinal)
    }

    private static let smallestGoal = 4 * 1024
}
