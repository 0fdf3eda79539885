import POModel

/// Counts the assignments of a register held as values.
struct RegisterRecords {
    private(set) var accumulator: YearAccumulator
    /// What the service's figures need; `nil` when only the year's tables are counted.
    private(set) var details: ServiceDetails?
    private(set) var issues = RegisterIssues()
    private let clients: [Client]
    /// The positions of the records with an id.
    private var positions: [ClientID: [Int]] = [:]
    /// What was told of the client at a position, once for all of the client's assignments.
    private var told: [Int: Set<RegisterIssue.Code>] = [:]
    private var spacedIDs = SpacedIDs()

    init(clients: [Client], accumulator: YearAccumulator, details: ServiceDetails?) {
        self.clients = clients
        self.accumulator = accumulator
        self.details = details
        for (position, client) in clients.enumerated() {
            if let id = client.id { positions[id, default: []].append(position) }
        }
    }

    /// Counts an assignment: reports the first fault that leaves it out or, if it touches the year, what in it is not
    /// counted.
    mutating func count(_ assignment: Assignment, at position: Int) {
        guard let id = assignment.client else {
            return report(assignment.clientIsWithheld ? .personalIdentityNumber : .emptyClientID, position, "client")
        }
        guard let records = positions[id], let first = records.first else {
            return report(.unknownClient, position, "client")
        }
        let client = clients[first]
        guard let municipality = assignment.municipality else {
            return report(.unknownMunicipality, position, "municipality")
        }
        guard let gender = client.gender else {
            return report(.unknownGender, position, "gender", ofClientAt: first)
        }
        var record = AssignmentRecord(
            clientID: id.rawValue, municipality: municipality, gender: gender, birthYear: client.birthYear,
            applied: assignment.applied, opened: assignment.opened, closed: assignment.closed,
            hasChildrenAtHome: (assignment.childrenAtHome ?? client.childrenAtHome) == .yes,
            reasons: Set(assignment.reasons), ombud: assignment.ombud)
        record.reasonsFoundLater = Set(assignment.reasonsFoundLater)
        // A request declined on a day that is not told does not wait.
        if !assignment.declined.isEmpty { record.declined = assignment.declined.date ?? assignment.applied }
        let (fault, added) = accumulator.take(record)
        switch fault {
        case nil:
            let isRepeatedRequest = details?.add(record, added, year: accumulator.year) ?? false
            if isRepeatedRequest || added?.isRepeated ?? false {
                issues.reportRepeated(at: .assignment(position, field: "assignments.\(position).client"))
            }
            remark(on: assignment, at: position, of: records)
            if let added { remark(on: added, of: id, at: position, ofClientAt: first) }
        case .birthYearOutOfRange?: report(.birthYearOutOfRange, position, "birthYear", ofClientAt: first)
        case let fault?: report(fault, position, "closed")
        }
    }

    /// Reports what an assignment of the year has newly shown about its client.
    private mutating func remark(
        on added: AddedAssignment, of id: ClientID, at position: Int, ofClientAt client: Int
    ) {
        if added.isOfNewClient {
            let bytes = ContiguousArray(id.rawValue.utf8)
            if spacedIDs.isAnother(bytes.span, in: accumulator.clients) {
                report(.differingWhiteSpace, position, "id", ofClientAt: client)
            }
        }
        if added.found.contains(.closed) { report(.differingClosed, position, "closed") }
    }

    /// Reports what is odd about the days of an assignment, and what is not counted of one that touches the year.
    private mutating func remark(on assignment: Assignment, at position: Int, of records: [Int]) {
        let year = accumulator.year
        if assignment.opened == nil, assignment.closed != nil, assignment.declined.isEmpty {
            report(.closedWithoutOpened, position, "closed")
        }
        if assignment.waitsOverTenYears(in: year) { report(.longWaiting, position, "applied") }
        guard let first = records.first, let opened = assignment.opened,
            let flags = YearFlags(opened: opened.year, closed: assignment.closed?.year, in: year)
        else { return }
        let client = clients[first]
        if records.count > 1 { remark(.repeatedClient, position, "id", ofClientAt: records[1]) }
        if let born = client.birthYear {
            if year - born < OutsideBands.ageOfMajority { remark(.underage, position, "birthYear", ofClientAt: first) }
        } else {
            remark(.blankBirthYear, position, "birthYear", ofClientAt: first)
        }
        if flags.contains(.openedInYear) {
            if let applied = assignment.applied {
                if applied > opened { report(.appliedAfterOpened, position, "applied") }
            } else {
                report(.blankApplied, position, "applied")
            }
        }
        if let answer = assignment.childrenAtHome {
            if !ChildrenAtHome.known.contains(answer) { report(.unknownChildrenAtHome, position, "childrenAtHome") }
        } else if let answer = client.childrenAtHome, !ChildrenAtHome.known.contains(answer) {
            remark(.unknownChildrenAtHome, position, "childrenAtHome", ofClientAt: first)
        }
        if let place = assignment.reasons.firstIndex(where: { !ContactReason.asked.contains($0) }) {
            report(.unknownReason, position, "reasons.\(place)")
        }
    }

    private mutating func report(_ code: RegisterIssue.Code, _ position: Int, _ field: String) {
        issues.report(RegisterIssue(code, at: .assignment(position, field: "assignments.\(position).\(field)")))
    }

    private mutating func report(
        _ code: RegisterIssue.Code, _ position: Int, _ field: String, ofClientAt client: Int
    ) {
        issues.report(RegisterIssue(code, at: .assignment(position, field: "clients.\(client).\(field)")))
    }

    /// Reports something about a client's record once, at the first assignment that it concerns.
    private mutating func remark(
        _ code: RegisterIssue.Code, _ position: Int, _ field: String, ofClientAt client: Int
    ) {
        guard told[client, default: []].insert(code).inserted else { return }
        report(code, position, field, ofClientAt: client)
    }
}

extension Assignment {
    /// Whether the waiting that counts in a year, or that has not ended with it, is longer than ten years.
    fileprivate func waitsOverTenYears(in year: Int) -> Bool {
        guard let applied = applied.map(CompactDate.init) else { return false }
        if let opened, opened.year <= year {
            return opened.year == year && applied.isOverTenYears(before: CompactDate(opened))
        }
        var days = ServiceDetails.AssignmentDays(municipality: 0)
        days.applied = applied
        days.opened = opened.map(CompactDate.init)
        days.closed = closed.map(CompactDate.init)
        // A request declined on a day that is not told does not wait.
        if !declined.isEmpty { days.declined = declined.date.map(CompactDate.init) ?? applied }
        return days.waits(atEndOf: year)
            && applied.isOverTenYears(before: CompactDate(year: year, month: 12, day: 31))
    }
}
