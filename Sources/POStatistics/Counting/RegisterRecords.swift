import POModel

/// Counts the assignments of a register held as values.
struct RegisterRecords {
    private(set) var serviceYear: ServiceYear
    private(set) var issues = RegisterIssues()
    private let clients: [Client]
    /// The positions of the records with an id.
    private var positions: [ClientID: [Int]] = [:]
    /// What was told of the client at a position, once for all of the client's assignments.
    private var told: [Int: Set<RegisterIssue.Code>] = [:]
    private var spacedIDs = SpacedIDs()

    init(clients: [Client], _ serviceYear: ServiceYear) {
        self.clients = clients
        self.serviceYear = serviceYear
        for (position, client) in clients.enumerated() {
            if let id = client.id { positions[id, default: []].append(position) }
        }
    }

    /// Counts an assignment: reports every fault, if any leaves it out; else, if it touches the year, what in it is not
    /// counted.
    mutating func count(_ assignment: Assignment, at position: Int) {
        let records = assignment.client.flatMap { positions[$0] } ?? []
        let faults = faults(of: assignment, at: position, ofClientAt: records.first)
        for fault in faults { report(fault.code, position, fault.field) }
        guard faults.isEmpty, let first = records.first, let record = AssignmentRecord(assignment, of: clients[first])
        else { return }
        let added = serviceYear.take(record).added
        if added?.isRepeated ?? false { issues.reportRepeated(at: place(position, "assignments.\(position).client")) }
        guard let row = RegisterRow(record) else { return }
        remark(on: assignment, row, at: position, of: records)
        if let added { remark(on: added, of: record.clientID, at: position, ofClientAt: first) }
    }

    /// What leaves an assignment out, with the path of the field.
    private func faults(
        of assignment: Assignment, at position: Int, ofClientAt record: Int?
    ) -> [(code: RegisterIssue.Code, field: String)] {
        var faults: [(code: RegisterIssue.Code, field: String)] = []
        let path = "assignments.\(position)"
        if assignment.client == nil {
            faults.append((assignment.clientIsWithheld ? .personalIdentityNumber : .emptyClientID, "\(path).client"))
        } else if record == nil {
            faults.append((.unknownClient, "\(path).client"))
        }
        if assignment.municipality.flatMap(MunicipalityIndex.standard.place(of:)) == nil {
            faults.append((.unknownMunicipality, "\(path).municipality"))
        }
        if let record {
            if clients[record].gender == nil { faults.append((.unknownGender, "clients.\(record).gender")) }
            if let birthYear = clients[record].birthYear, !BirthYear.isPossible(birthYear, in: serviceYear.year) {
                faults.append((.birthYearOutOfRange, "clients.\(record).birthYear"))
            }
        }
        if let opened = assignment.opened, let closed = assignment.closed, closed < opened {
            faults.append((.closedBeforeOpened, "\(path).closed"))
        }
        return faults
    }

    /// Reports what an assignment of the year has newly shown about its client.
    private mutating func remark(
        on added: AddedAssignment, of id: String, at position: Int, ofClientAt client: Int
    ) {
        if added.isOfNewClient {
            let bytes = ContiguousArray(id.utf8)
            if spacedIDs.isAnother(bytes.span, of: serviceYear.clients) {
                report(.differingWhiteSpace, position, "clients.\(client).id")
            }
        }
        if added.found.contains(.closed) { report(.differingClosed, position, "assignments.\(position).closed") }
    }

    /// Reports what is odd about the days of an assignment, and what is not counted of one that touches the year.
    private mutating func remark(
        on assignment: Assignment, _ row: RegisterRow, at position: Int, of records: [Int]
    ) {
        let year = serviceYear.year
        if assignment.opened == nil, assignment.closed != nil, assignment.declined.isEmpty {
            report(.closedWithoutOpened, position, "assignments.\(position).closed")
        }
        if row.waitsOverTenYears(in: year) { report(.longWaiting, position, "assignments.\(position).applied") }
        guard let first = records.first, let opened = assignment.opened, row.touches(year) else { return }
        let client = clients[first]
        if records.count > 1 { remark(.repeatedClient, position, "id", ofClientAt: records[1]) }
        if let born = client.birthYear {
            if year - born < BirthYear.ageOfMajority { remark(.underage, position, "birthYear", ofClientAt: first) }
        } else {
            remark(.blankBirthYear, position, "birthYear", ofClientAt: first)
        }
        if opened.year == year {
            if let applied = assignment.applied {
                if applied > opened { report(.appliedAfterOpened, position, "assignments.\(position).applied") }
            } else {
                report(.blankApplied, position, "assignments.\(position).applied")
            }
        }
        if let answer = assignment.childrenAtHome {
            if !ChildrenAtHome.known.contains(answer) {
                report(.unknownChildrenAtHome, position, "assignments.\(position).childrenAtHome")
            }
        } else if let answer = client.childrenAtHome, !ChildrenAtHome.known.contains(answer) {
            remark(.unknownChildrenAtHome, position, "childrenAtHome", ofClientAt: first)
        }
        if let place = assignment.reasons.firstIndex(where: { !ContactReason.asked.contains($0) }) {
            report(.unknownReason, position, "assignments.\(position).reasons.\(place)")
        }
    }

    private func place(_ position: Int, _ field: String) -> RegisterPlace { .assignment(position, field: field) }

    private mutating func report(_ code: RegisterIssue.Code, _ position: Int, _ field: String) {
        issues.report(RegisterIssue(code, at: place(position, field)))
    }

    /// Reports something about a client's record once, at the first assignment that it concerns.
    private mutating func remark(
        _ code: RegisterIssue.Code, _ position: Int, _ field: String, ofClientAt client: Int
    ) {
        guard told[client, default: []].insert(code).inserted else { return }
        report(code, position, "clients.\(client).\(field)")
    }
}

extension AssignmentRecord {
    /// An assignment of a client; `nil` without its municipality or the client's gender.
    fileprivate init?(_ assignment: Assignment, of client: Client) {
        guard let id = assignment.client, let municipality = assignment.municipality, let gender = client.gender else {
            return nil
        }
        self.init(
            clientID: id.rawValue, municipality: municipality, gender: gender, birthYear: client.birthYear,
            applied: assignment.applied, opened: assignment.opened, closed: assignment.closed,
            hasChildrenAtHome: (assignment.childrenAtHome ?? client.childrenAtHome) == .yes,
            reasons: Set(assignment.reasons), ombud: assignment.ombud)
        reasonsFoundLater = Set(assignment.reasonsFoundLater)
        // A request declined on a day that is not told does not wait.
        if !assignment.declined.isEmpty { declined = assignment.declined.date ?? assignment.applied }
    }
}
