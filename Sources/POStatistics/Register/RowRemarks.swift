/// What is to be said about the rows of a batch, in the order of the register.
struct RowRemarks: Sendable {
    /// A thing to say about a row.
    struct Remark: Sendable {
        let code: RegisterIssue.Code
        let column: RegisterColumn?
        let line: Int
    }

    /// The remarks.
    private(set) var remarks: ContiguousArray<Remark> = []
    /// The line of the row that is read.
    var line = 0

    /// Says something about the row that is read.
    mutating func tell(_ code: RegisterIssue.Code, _ column: RegisterColumn?) {
        remarks.append(Remark(code: code, column: column, line: line))
    }

    /// Says something about the row that is read; `false`, so that a reader can end with it.
    mutating func refuse(_ code: RegisterIssue.Code, _ column: RegisterColumn?) -> Bool {
        tell(code, column)
        return false
    }

    /// Forgets the remarks, keeping their room.
    mutating func removeAll() { remarks.removeAll(keepingCapacity: true) }
}
