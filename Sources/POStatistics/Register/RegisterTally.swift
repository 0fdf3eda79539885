import POModel

/// What has been counted of a register, row by row in its order.
struct RegisterTally: Sendable {
    private var accumulator: YearAccumulator
    /// What the service's figures need; `nil` when only the year's tables are counted.
    private var details: ServiceDetails?
    private var issues = RegisterIssues()
    private var spacedIDs = SpacedIDs()

    init(accumulator: YearAccumulator, countsService: Bool) {
        self.accumulator = accumulator
        details = countsService ? ServiceDetails() : nil
    }

    /// The year counted.
    var year: Int { accumulator.year }

    /// Whether the service's figures are counted too.
    var countsService: Bool { details != nil }

    /// The reading so far.
    var reading: RegisterReading {
        RegisterReading(
            accumulator: accumulator, issues: issues, service: details.map { ServiceAccumulator(accumulator, $0) })
    }

    /// Takes what the header on a line says about the columns.
    mutating func take(_ header: RegisterHeader, line: Int) {
        details?.lacksOmbud = header.places[.ombudID] == nil
        details?.lacksLaterReasons = true
        for name in header.unknownColumns { issues.report(.unknownColumn, line: line, column: name) }
        for column in header.absentColumns {
            issues.report(.absentColumn, line: line, column: column.rawValue)
            accumulator.noteAbsent(column)
        }
    }

    /// Counts the rows of a batch, whose lines are numbered from a line of the register on.
    mutating func count(_ batch: RowBatch, fromLine firstLine: Int) {
        var told = 0
        var idStart = 0
        let year = accumulator.year
        let ids = batch.idBytes.span
        for index in batch.rows.indices {
            let row = batch.rows[index]
            let id = ids.extracting(idStart..<row.idEnd)
            idStart = row.idEnd
            let added = accumulator.add(row.assignment, of: id, hash: row.idHash)
            if !batch.days.isEmpty { details?.add(batch.days[index], ofClientAt: added.place, year: year) }
            let line = firstLine + row.line
            if added.isRepeated { reportRepeated(line) }
            let isSpaced = added.isOfNewClient && spacedIDs.isAnother(id, in: accumulator.clients)
            guard !added.found.isEmpty || isSpaced else { continue }
            // Remarks are told in the order of the rows, and those on the row itself before what it contradicts.
            tell(batch.remarks, &told, throughLine: row.line, fromLine: firstLine)
            if isSpaced { report(.differingWhiteSpace, .clientID, line) }
            if added.found.contains(.gender) { report(.differingGender, .gender, line) }
            if added.found.contains(.birthYear) { report(.differingBirthYear, .birthYear, line) }
            if added.found.contains(.closed) { report(.differingClosed, .closed, line) }
        }
        tell(batch.remarks, &told, throughLine: .max, fromLine: firstLine)
        countRequests(of: batch, fromLine: firstLine)
    }

    private mutating func countRequests(of batch: RowBatch, fromLine firstLine: Int) {
        details?.note(batch.recorded)
        var idStart = 0
        let ids = batch.requestIDBytes.span
        for request in batch.requests {
            let id = ids.extracting(idStart..<request.idEnd)
            idStart = request.idEnd
            let isNew = details?.addWaiting(request.request, of: id, hash: request.idHash) ?? true
            if !isNew { reportRepeated(firstLine + request.line) }
        }
    }

    private mutating func reportRepeated(_ line: Int) { issues.reportRepeated(at: .line(line, column: nil)) }

    private mutating func tell(
        _ remarks: ContiguousArray<RowBatch.Remark>, _ told: inout Int, throughLine last: Int, fromLine firstLine: Int
    ) {
        while told < remarks.count, remarks[told].line <= last {
            report(remarks[told].code, remarks[told].column, firstLine + remarks[told].line)
            told += 1
        }
    }

    private mutating func report(_ code: RegisterIssue.Code, _ column: RegisterColumn?, _ line: Int) {
        issues.report(code, line: line, column: column?.rawValue)
    }
}
