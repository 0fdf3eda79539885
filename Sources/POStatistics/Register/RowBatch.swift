import POModel

/// Rows of a register that were read and judged, and are not counted yet.
///
/// Reading a row depends on nothing but the row, so batches may be filled anywhere; counting depends on the rows before.
struct RowBatch: Sendable {
    /// A row, and its client's id among the batch's bytes.
    struct Row: Sendable {
        let row: RegisterRow
        let id: ReadID
        let line: Int
    }

    /// The rows that are of interest for the year.
    private(set) var rows: ContiguousArray<Row> = []
    /// The ombud of each row, by place in ``BatchOmbuds``; empty when only the year's tables are counted.
    private(set) var ombudPlaces: ContiguousArray<Int> = []
    /// The ombud that rows name.
    var ombuds = BatchOmbuds()
    /// The clients' ids that are not packed, end to end.
    private(set) var idBytes: ContiguousArray<UInt8> = []
    /// What is to be said about rows, of interest or not.
    var remarks = RowRemarks()
    /// What some row tells, of the year or not; empty when only the year's tables are counted.
    private(set) var recorded: RecordedAnswers = []

    /// Whether the batch has taken so much that it should be counted before more is added.
    var isFull: Bool {
        max(rows.count, remarks.remarks.count) >= Self.rowLimit || idBytes.count >= Self.byteLimit
    }

    /// Adds a row of the client with an id.
    mutating func append(_ row: RegisterRow, of id: Span<UInt8>, line: Int) {
        let word = ShortID.word(of: id)
        if word != 0 { return append(row, ofShort: word, line: line) }
        let start = idBytes.count
        for index in id.indices { idBytes.append(id[index]) }
        rows.append(Row(row: row, id: ReadID(start..<idBytes.count, in: idBytes.span), line: line))
    }

    /// Adds a row of the client with an id that ``ShortID`` has packed.
    mutating func append(_ row: RegisterRow, ofShort word: UInt64, line: Int) {
        rows.append(Row(row: row, id: ReadID(short: word), line: line))
    }

    /// Adds the ombud of the row that was added last.
    mutating func append(ombudAt place: Int) { ombudPlaces.append(place) }

    /// Notes that some row tells something.
    mutating func note(_ answers: RecordedAnswers) { recorded.formUnion(answers) }

    /// Empties the batch, keeping its room.
    mutating func removeAll() {
        rows.removeAll(keepingCapacity: true)
        ombudPlaces.removeAll(keepingCapacity: true)
        ombuds.forgetMany()
        idBytes.removeAll(keepingCapacity: true)
        remarks.removeAll()
        recorded = []
    }

    private static let rowLimit = 8 * 1024
    private static let byteLimit = 1 << 20
}
