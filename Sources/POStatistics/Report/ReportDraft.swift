public import POModel

/// A report with the figures that a register gives, and what should be known about them.
///
/// On a form 0 is an answer, so zeros are written; what the register does not tell is blank.
public struct ReportDraft: Hashable, Sendable {
    /// The report: edition, year, municipalities and figures of clients; all else is blank.
    public var report: GrantReport
    /// What the form cannot carry, and what to know before signing.
    public var notes: [ReportNote]

    /// Creates a draft.
    public init(report: GrantReport, notes: [ReportNote] = []) {
        self.report = report
        self.notes = notes
    }
}

extension YearAccumulator {
    /// The report of a municipality, or of several with a joint service; `nil` when nobody was supported there.
    ///
    /// - Parameters:
    ///   - municipalities: The grantee first, then the others; a person counts once over all of them.
    ///   - form: What the edition of the form asks.
    /// - Returns: The draft; `nil` when no municipality is given, or no assignment there touches the year.
    /// - Complexity: O(*n*) in the number of clients.
    public func report(for municipalities: [MunicipalityCode], form: ReportForm = .report2024) -> ReportDraft? {
        let table = table(for: municipalities, ageBands: form.ageBands)
        guard let grantee = municipalities.first, !table.isEmpty else { return nil }
        var others: [MunicipalityCode] = []
        for code in municipalities where code != grantee && !others.contains(code) { others.append(code) }

        var columns = FormColumns()
        var report = GrantReport()
        report.edition = form.edition
        report.year = year
        report.grantee.municipality = Municipality(code: grantee)
        report.grantee.otherMunicipalities = others.map(Municipality.init(code:))
        report.clients = columns.clients(table.clients, form)
        for reason in ContactReason.asked {
            report.contactReasons.counts[reason] = columns.row(
                table.contactReasons.counts[reason], field: "contactReasons.counts.\(reason.rawValue)",
                form.contactReasons?.division)
        }
        var notes = notes(on: table, of: municipalities, form: form)
        for gender in Gender.allCases {
            if let cells = columns.leftOut[gender] { notes.append(.noColumn(gender, cells: cells)) }
        }
        let touched = Set(self.municipalities)
        notes += ([grantee] + others).filter { !touched.contains($0) }.map { .withoutAssignments($0) }
        return ReportDraft(report: report, notes: notes)
    }

    private func notes(
        on table: YearTable, of municipalities: [MunicipalityCode], form: ReportForm
    ) -> [ReportNote] {
        let outside = table.outsideBands ?? OutsideBands()
        var notes: [ReportNote] = []
        if outside.underage > 0 { notes.append(.underage(clients: outside.underage)) }
        if outside.withoutBirthYear > 0 { notes.append(.withoutBirthYear(clients: outside.withoutBirthYear)) }
        if outside.betweenBands > 0 { notes.append(.betweenBands(clients: outside.betweenBands)) }
        let differing = differingClients(in: municipalities)
        if differing.gender > 0 { notes.append(.differingGender(clients: differing.gender)) }
        if differing.birthYear > 0 { notes.append(.differingBirthYear(clients: differing.birthYear)) }
        if form.withChildrenAtHome != nil, absentColumns.contains(.childrenAtHome) {
            notes.append(.absentColumn(.childrenAtHome))
        }
        if form.contactReasons != nil, absentColumns.contains(.reasons) { notes.append(.absentColumn(.reasons)) }
        return notes
    }
}

extension FormColumns {
    fileprivate mutating func clients(_ counted: ReportedClients, _ form: ReportForm) -> ReportedClients {
        var clients = ReportedClients()
        clients.total = table(counted.total, field: "clients.total", form.total)
        clients.new = table(counted.new, field: "clients.new", form.new)
        clients.closed = table(counted.closed, field: "clients.closed", form.closed)
        if form.withChildrenAtHome?.population == .supported {
            clients.withChildrenAtHome = row(
                counted.withChildrenAtHome, field: "clients.withChildrenAtHome", form.withChildrenAtHome?.division)
        }
        clients.openingStock = row(counted.openingStock, field: "clients.openingStock", form.stocks?.division)
        clients.closingStock = row(counted.closingStock, field: "clients.closingStock", form.stocks?.division)
        return clients
    }
}
