/// Rows of a register that were read and judged, and are not counted yet.
///
/// Reading a row depends on nothing but the row, so batches may be filled anywhere; counting depends on the rows before.
struct RowBatch: Sendable {
    /// An assignment that touches the year, and its client's id among the batch's bytes.
    struct Row: Sendable {
        let assignment: CountedAssignment
        let idHash: UInt32
        let idEnd: Int
        let line: Int
    }

    /// A request that waits when the year ends, and its client's id among the batch's bytes of requests.
    struct Request: Sendable {
        let request: KeptAssignment
        let idHash: UInt32
        let idEnd: Int
        let line: Int
    }

    /// What is to be said about a row.
    struct Remark: Sendable {
        let code: RegisterIssue.Code
        let column: RegisterColumn?
        let line: Int
    }

    private(set) var rows: ContiguousArray<Row> = []
    /// The clients' ids, end to end.
    private(set) var idBytes: ContiguousArray<UInt8> = []
    /// The remarks, in the order of the register.
    private(set) var remarks: ContiguousArray<Remark> = []
    /// What the service's figures need of each row; empty when only the year's tables are counted.
    private(set) var days: ContiguousArray<ServiceDetails.AssignmentDays> = []
    /// The requests that wait when the year ends, which do not touch it; empty likewise.
    private(set) var requests: ContiguousArray<Request> = []
    /// The ids of the clients who wait, end to end.
    private(set) var requestIDBytes: ContiguousArray<UInt8> = []
    /// What some row tells, of the year or not; empty likewise.
    private(set) var recorded: RecordedAnswers = []

    /// Whether the batch has taken so much that it should be counted before more is added.
    var isFull: Bool {
        max(rows.count, remarks.count, requests.count) >= Self.rowLimit
            || max(idBytes.count, requestIDBytes.count) >= Self.byteLimit
    }

    /// Adds an assignment of the client with an id; with its days when the service's figures are counted.
    mutating func append(
        _ assignment: CountedAssignment, _ assignmentDays: ServiceDetails.AssignmentDays?, of id: Span<UInt8>, line: Int
    ) {
        for index in id.indices { idBytes.append(id[index]) }
        rows.append(
            Row(assignment: assignment, idHash: ClientTable.hash(id), idEnd: idBytes.count, line: line))
        if let assignmentDays { days.append(assignmentDays) }
    }

    /// Adds a remark.
    mutating func remark(_ code: RegisterIssue.Code, _ column: RegisterColumn?, _ line: Int) {
        remarks.append(Remark(code: code, column: column, line: line))
    }

    /// Adds a request, of the client with an id, that waits when the year ends.
    mutating func append(_ request: KeptAssignment, of id: Span<UInt8>, line: Int) {
        for index in id.indices { requestIDBytes.append(id[index]) }
        requests.append(
            Request(request: request, idHash: ClientTable.hash(id), idEnd: requestIDBytes.count, line: line))
    }

    /// Notes that some row tells something.
    mutating func note(_ answers: RecordedAnswers) { recorded.formUnion(answers) }

    /// Empties the batch, keeping its room.
    mutating func removeAll() {
        rows.removeAll(keepingCapacity: true)
        idBytes.removeAll(keepingCapacity: true)
        remarks.removeAll(keepingCapacity: true)
        days.removeAll(keepingCapacity: true)
        requests.removeAll(keepingCapacity: true)
        requestIDBytes.removeAll(keepingCapacity: true)
        recorded = []
    }

    private static let rowLimit = 8 * 1024
    private static let byteLimit = 1 << 20
}
