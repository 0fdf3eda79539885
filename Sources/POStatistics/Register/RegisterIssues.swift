/// The issues met while a register was read: all of them counted, the first of them kept.
///
/// Rows left out and rows counted are kept apart, so that many of one kind cannot crowd out the other. A row is an
/// assignment when the register is JSON.
public struct RegisterIssues: Hashable, Sendable {
    /// How many issues of each effect are kept.
    package static let keptLimit = 1_000

    /// The issues about columns, in the order of the header.
    public private(set) var columns: [RegisterIssue] = []
    /// The first issues of rows that were left out, in the order of the register; one for each fault of a row.
    public private(set) var leftOut: [RegisterIssue] = []
    /// The first issues of single rows that were counted, in the order of the register.
    private var countedRows: [RegisterIssue] = []
    /// Of the rows that repeat an assignment; told once.
    private var repeated: RegisterIssue?
    private var counts: [RegisterIssue.Code: Int] = [:]
    /// The place in the row that was left out last, whose faults come one after another.
    private var lastLeftOut: RegisterPlace?

    /// Creates an empty list.
    package init() {}

    /// The first issues of rows that were counted, in the order of the register.
    ///
    /// - Complexity: O(*n*) in the number of issues kept.
    public var counted: [RegisterIssue] {
        guard let repeated else { return countedRows }
        let place = countedRows.firstIndex { $0.place.order > repeated.place.order } ?? countedRows.count
        return countedRows[..<place] + [repeated] + countedRows[place...]
    }

    /// How many rows are of an assignment that an earlier row told, so that they count as one with it.
    public var repeatedRowCount: Int { repeated?.rowCount ?? 0 }

    /// How many issues there are of a kind, kept or not.
    package func count(of code: RegisterIssue.Code) -> Int { counts[code] ?? 0 }

    /// How many rows were left out; a row with several faults is one.
    public private(set) var leftOutCount = 0

    /// How many issues there are about rows that were counted.
    package var countedCount: Int { total(of: .counted) }

    /// How many issues are counted, but not kept.
    public var omittedCount: Int { counts.values.reduce(0, +) - columns.count - leftOut.count - counted.count }

    /// The rows left out, as the year's tables tell them: each with its first fault.
    public var leftOutRows: LeftOutRows {
        var rows: [LeftOutRows.Row] = []
        for issue in leftOut where !(rows.last?.place.isInSameRow(as: issue.place) ?? false) {
            rows.append(.init(at: issue.place, reason: issue.code))
        }
        return LeftOutRows(
            count: leftOutCount, rows: rows, byReason: counts.filter { $0.key.effect == .leftOut })
    }

    /// The issues kept of rows, left out or counted, in the order of the register.
    ///
    /// - Complexity: O(*n* log *n*) in the number of issues.
    public var rows: [RegisterIssue] { (leftOut + counted).sorted { $0.place.order < $1.place.order } }

    mutating func report(_ code: RegisterIssue.Code, line: Int, column: String? = nil) {
        report(RegisterIssue(code, line: line, column: column))
    }

    mutating func report(_ issue: RegisterIssue) {
        counts[issue.code, default: 0] += 1
        switch issue.effect {
        case .leftOut:
            if !(lastLeftOut?.isInSameRow(as: issue.place) ?? false) { leftOutCount += 1 }
            lastLeftOut = issue.place
            Self.keep(issue, in: &leftOut)
        case .counted: Self.keep(issue, in: &countedRows)
        case .column: Self.keep(issue, in: &columns)
        }
    }

    /// Reports a row of an assignment that an earlier row told.
    mutating func reportRepeated(at place: RegisterPlace) {
        let first = repeated.map { $0.place.order < place.order ? $0.place : place } ?? place
        repeated = RegisterIssue(.repeatedAssignment, at: first, rowCount: repeatedRowCount + 1)
        counts[.repeatedAssignment] = 1
    }

    private func total(of effect: RegisterIssue.Effect) -> Int {
        counts.reduce(0) { $0 + ($1.key.effect == effect ? $1.value : 0) }
    }

    private static func keep(_ issue: RegisterIssue, in list: inout [RegisterIssue]) {
        if list.count < keptLimit { list.append(issue) }
    }
}
