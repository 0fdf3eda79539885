import POModel

extension RegisterReader {
    /// Reads a register on several cores; what comes of it is to the letter what one core makes of it.
    ///
    /// The rows of some pieces are read at the same time, each from where a row seems to start, and counted in the order
    /// of the register. Where a piece turns out to start within quotation marks it is read again, on one core; so is a
    /// register whose lines end with CR only. Memory follows the distinct clients of the year and their assignments, as on
    /// one core, and two pieces for each core.
    ///
    /// - Parameters:
    ///   - year: The year to count.
    ///   - definition: The definitions to count by.
    ///   - scope: How much to count.
    ///   - mapping: What the register calls its columns, and writes in its cells.
    ///   - cores: How many pieces are read at the same time; with one, nothing is read ahead.
    ///   - nextPiece: Gives the next bytes, and `nil` after the last; some 256 KiB at a time is fastest.
    /// - Returns: The reading.
    /// - Throws: ``RegisterError`` when the register cannot be read, what `nextPiece` throws, and `CancellationError` at the
    ///   next piece after the task was cancelled.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read<Piece: Sequence<UInt8> & Sendable>(
        year: Int, definition: CountingDefinition = .po1, scope: ServiceScope = .tables,
        mapping: RegisterMapping = .standard, cores: Int, nextPiece: () throws -> Piece?
    ) async throws -> RegisterReading {
        try await Self(year: year, definition: definition, scope: scope, mapping: mapping)
            .read(cores: cores, nextPiece: nextPiece, progress: { _ in })
    }

    /// Reads a register whose bytes come over time, as from a network, on one or several cores.
    ///
    /// It can be called from the main actor, where it takes no time, and ends at the next piece after the task was cancelled.
    ///
    /// - Parameters:
    ///   - pieces: The bytes in order, cut anywhere; some 256 KiB at a time is fastest.
    ///   - year: The year to count.
    ///   - definition: The definitions to count by.
    ///   - scope: How much to count.
    ///   - mapping: What the register calls its columns, and writes in its cells.
    ///   - cores: How many pieces are read at the same time; with one, nothing is read ahead.
    ///   - progress: Called after each piece was counted.
    /// - Returns: The reading; what comes of it is to the letter what one core makes of it.
    /// - Throws: ``RegisterError`` when the register cannot be read, what `pieces` throws, and `CancellationError`.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read<Pieces: AsyncSequence>(
        _ pieces: sending Pieces, year: Int, definition: CountingDefinition = .po1, scope: ServiceScope = .tables,
        mapping: RegisterMapping = .standard, cores: Int = 1,
        progress: @Sendable (RegisterProgress) async -> Void = { _ in }
    ) async throws -> RegisterReading where Pieces.Element: Sequence<UInt8> & Sendable {
        var iterator = pieces.makeAsyncIterator()
        return try await Self(year: year, definition: definition, scope: scope, mapping: mapping)
            .read(cores: cores, nextPiece: { try await iterator.next() }, progress: progress)
    }

    private consuming func read<Piece: Sequence<UInt8> & Sendable>(
        cores: Int, nextPiece: () async throws -> Piece?, progress: (RegisterProgress) async -> Void
    ) async throws -> RegisterReading {
        var reader = self
        while cores < 2 || !reader.knowsHeader {
            try Task.checkCancellation()
            guard let piece = try await nextPiece() else { break }
            try reader.consume(piece)
            await progress(RegisterProgress(bytes: reader.byteCount))
        }
        if cores > 1, let scan = reader.scanFromAnyRow {
            try await reader.consume(piecesAhead: cores * 2, with: scan, nextPiece, progress)
        }
        // A sequence may end early when its task is cancelled, and half a register is none.
        try Task.checkCancellation()
        return try reader.finish()
    }

    /// Takes the pieces that are left, the rows of some of them read ahead.
    private mutating func consume<Piece: Sequence<UInt8> & Sendable>(
        piecesAhead: Int, with scan: RowScan, _ nextPiece: () async throws -> Piece?,
        _ progress: (RegisterProgress) async -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (number: Int, piece: PieceAhead).self) { group in
            var read: [Int: PieceAhead] = [:]
            var (started, taken) = (0, 0)
            var isAtEnd = false
            while true {
                while !isAtEnd, started - taken < piecesAhead {
                    try Task.checkCancellation()
                    guard let piece = try await nextPiece() else {
                        isAtEnd = true
                        break
                    }
                    let number = started
                    group.addTask { (number, PieceAhead(ContiguousArray(piece), with: scan)) }
                    started += 1
                }
                guard taken < started else { return }
                while read[taken] == nil, let next = try await group.next() { read[next.number] = next.piece }
                if let piece = read.removeValue(forKey: taken) {
                    try take(piece)
                    await progress(RegisterProgress(bytes: byteCount))
                }
                taken += 1
            }
        }
    }

    /// Counts the next piece: the rows read ahead if they started at a row, and the rest here.
    private mutating func take(_ piece: PieceAhead) throws(RegisterError) {
        let bytes = piece.bytes.span
        try consume(bytes.extracting(..<piece.range.lowerBound))
        // As much as the piece at most, so that time stays linear.
        try readPending(ifAtMost: bytes.count)
        guard isAtRow else { return try consume(bytes.extracting(piece.range.lowerBound...)) }
        count(piece.scan, of: piece.range.count)
        try consume(bytes.extracting(piece.range.upperBound...))
    }
}
