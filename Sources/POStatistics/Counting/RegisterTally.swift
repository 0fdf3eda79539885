import POModel

/// What has been counted of a register, row by row in its order.
struct RegisterTally: Sendable {
    private var serviceYear: ServiceYear
    private let mapping: RegisterMapping
    private var issues = RegisterIssues()
    private var spacedIDs = SpacedIDs()

    /// Begins with an empty year.
    init(_ serviceYear: ServiceYear, _ mapping: RegisterMapping) {
        self.serviceYear = serviceYear
        self.mapping = mapping
    }

    /// The reading so far.
    var reading: RegisterReading { RegisterReading(serviceYear: serviceYear, issues: issues) }

    /// Takes what the header on a line says about the columns.
    mutating func take(_ header: RegisterHeader, line: Int) {
        serviceYear.note(header)
        for name in header.unknownColumns { issues.report(.unknownColumn, line: line, column: name) }
        for column in header.absentColumns {
            issues.report(.absentColumn, line: line, column: mapping.name(of: column))
        }
    }

    /// Counts the rows of a batch, whose lines are numbered from a line of the register on.
    mutating func count(_ batch: RowBatch, fromLine firstLine: Int) {
        var told = 0
        let ids = batch.idBytes.span
        let ombuds = batch.ombudPlaces.isEmpty ? [] : batch.ombuds.readings.map { serviceYear.number(of: $0.ombud) }
        for index in batch.rows.indices {
            let row = batch.rows[index]
            let place = batch.ombudPlaces.isEmpty ? BatchOmbuds.nobody : batch.ombudPlaces[index]
            let ombud = ombuds.indices.contains(place) ? ombuds[place] : 0
            guard let added = serviceYear.add(row.row, ombud: ombud, of: row.id, in: ids) else { continue }
            let line = firstLine + row.line
            if added.isRepeated { issues.reportRepeated(at: .line(line, column: nil)) }
            let isSpaced = added.isOfNewClient && spacedIDs.isAnother(row.id, in: ids, of: serviceYear.clients)
            guard !added.found.isEmpty || isSpaced else { continue }
            // Remarks are told in the order of the rows, and those on the row itself before what it contradicts.
            tell(batch.remarks, &told, throughLine: row.line, fromLine: firstLine)
            if isSpaced { report(.differingWhiteSpace, .clientID, line) }
            if added.found.contains(.gender) { report(.differingGender, .gender, line) }
            if added.found.contains(.birthYear) { report(.differingBirthYear, .birthYear, line) }
            if added.found.contains(.closed) { report(.differingClosed, .closed, line) }
        }
        tell(batch.remarks, &told, throughLine: .max, fromLine: firstLine)
        serviceYear.note(batch.recorded)
    }

    private mutating func tell(
        _ remarks: RowRemarks, _ told: inout Int, throughLine last: Int, fromLine firstLine: Int
    ) {
        while told < remarks.remarks.count, remarks.remarks[told].line <= last {
            let remark = remarks.remarks[told]
            report(remark.code, remark.column, firstLine + remark.line)
            told += 1
        }
    }

    private mutating func report(_ code: RegisterIssue.Code, _ column: RegisterColumn?, _ line: Int) {
        issues.report(code, line: line, column: column.map(mapping.name(of:)))
    }
}
