import POModel

/// Holds the records of a register until all are known, as an assignment may stand before its client, and counts them.
///
/// Of each record only what the year's figures need is held.
struct RegisterRecords: Sendable {
    private var serviceYear: ServiceYear
    private var issues = RegisterIssues()
    /// How many records of clients there are.
    private var clientCount = 0
    private var assignments = PagedArray<HeldAssignment>()
    /// Ids that records of clients or assignments give.
    private var ids = IDTable()
    /// The records with each id.
    private var recordsOfID = PagedArray<RecordsOfID>()
    private var ombuds = BatchOmbuds()
    /// The paths of what cannot be read in assignments, by their positions.
    private var unreadable: [Int: String] = [:]
    /// What was told of the client at a position, once for all of the client's assignments.
    private var told: [Int: Set<RegisterIssue.Code>] = [:]
    private var spacedIDs = SpacedIDs()

    init(_ serviceYear: ServiceYear) { self.serviceYear = serviceYear }

    // MARK: Holding

    /// Takes a client with an id; an empty one is a blank.
    mutating func add(_ client: HeldClient, id: Span<UInt8>) {
        if !id.isEmpty { recordsOfID[Int(number(of: id)) - 1].add(client, at: clientCount) }
        clientCount += 1
    }

    /// Takes an assignment of a client with an id and an ombud; an empty id is a blank.
    ///
    /// - Returns: `false` when the ombud's id cannot be one; nothing is then taken.
    mutating func add(_ assignment: HeldAssignment, of client: Span<UInt8>, ombud: Span<UInt8>) -> Bool {
        var held = assignment
        if !ombud.isEmpty {
            let place = ombuds.place(of: ombud)
            guard ombuds.readings[place].ombud != nil else { return false }
            held.ombud = Int32(place)
            held.recorded.insert(.ombud)
        }
        if !client.isEmpty { held.client = number(of: client) }
        assignments.append(held)
        return true
    }

    /// Takes a client.
    mutating func add(_ client: Client) {
        add(HeldClient(client), id: ContiguousArray((client.id?.rawValue ?? "").utf8).span)
    }

    /// Takes an assignment.
    mutating func add(_ assignment: Assignment) {
        let client = ContiguousArray((assignment.client?.rawValue ?? "").utf8)
        let ombud = ContiguousArray((assignment.ombud?.rawValue ?? "").utf8)
        _ = add(HeldAssignment(assignment), of: client.span, ombud: ombud.span)
    }

    /// Takes the only record of a register, which stands in one of its lists.
    mutating func add(_ register: Register, in list: String) {
        for client in register.clients { add(client) }
        for assignment in register.assignments { add(assignment) }
        // A blank is a record all the same.
        if list == "clients", register.clients.isEmpty { add(Client()) }
        if list == "assignments", register.assignments.isEmpty { add(Assignment()) }
        serviceYear.addRecords(of: register)
    }

    /// Leaves out a record that cannot be read, by the path of what is wrong, such as `clients.3.birthYear`.
    mutating func addUnreadable(_ path: String) {
        if path.hasPrefix("assignments.") {
            var held = HeldAssignment()
            held.isUnreadable = true
            unreadable[assignments.count] = path
            assignments.append(held)
            return
        }
        if path.hasPrefix("clients.") { clientCount += 1 }
        issues.report(RegisterIssue(.unreadableRecord, at: .record(field: path)))
    }

    private mutating func number(of id: Span<UInt8>) -> UInt32 {
        let (place, isNew) = ids.place(of: id)
        if isNew { recordsOfID.append(RecordsOfID()) }
        return UInt32(place + 1)
    }

    // MARK: Counting

    /// Counts what is held, in the order of the register.
    func reading() -> RegisterReading {
        var counting = self
        let ombuds = ombuds.readings.map { counting.serviceYear.number(of: $0.ombud) }
        for position in assignments.indices {
            let assignment = assignments[position]
            let ombud = assignment.ombud < 0 ? 0 : ombuds[Int(assignment.ombud)]
            counting.count(assignment, ombud: ombud, at: position)
        }
        return RegisterReading(serviceYear: counting.serviceYear, issues: counting.issues)
    }

    /// Counts an assignment: reports every fault, if any leaves it out; else, if it touches the year, what in it is not
    /// counted.
    private mutating func count(_ assignment: HeldAssignment, ombud: UInt32, at position: Int) {
        if let path = unreadable[position] { return report(.unreadableRecord, position, path) }
        let records = assignment.client == 0 ? RecordsOfID() : recordsOfID[Int(assignment.client) - 1]
        guard !reportFaults(of: assignment, at: position, of: records), let gender = records.client.gender else {
            return
        }
        var row = assignment.row
        row.gender = gender
        row.birthYear = UInt16(clamping: records.client.birthYear ?? 0)
        let answer = assignment.childrenAtHome == .blank ? records.client.childrenAtHome : assignment.childrenAtHome
        row.hasChildrenAtHome = answer == .yes
        serviceYear.note(assignment.recorded)
        let added = add(row, ombud: ombud, of: assignment, at: position, of: records)
        remark(on: assignment, row, at: position, of: records)
        if let added { remark(on: added, assignment, at: position, of: records) }
    }

    /// Counts a row when it is of interest for the year.
    private mutating func add(
        _ row: RegisterRow, ombud: UInt32, of assignment: HeldAssignment, at position: Int, of records: RecordsOfID
    ) -> AddedAssignment? {
        // Most are not, and then nobody need be looked for.
        guard row.touches(serviceYear.year) || row.waits(atEndOf: serviceYear.year) else { return nil }
        let id = ids[Int(assignment.client) - 1]
        let added = serviceYear.add(row, ombud: ombud, of: ReadID(id.span), in: id.span)
        if added?.isRepeated ?? false {
            issues.reportRepeated(at: .assignment(position, field: "assignments.\(position).client"))
        }
        return added
    }

    /// Reports what leaves an assignment out, with the path of the field; whether anything does.
    private mutating func reportFaults(
        of assignment: HeldAssignment, at position: Int, of records: RecordsOfID
    ) -> Bool {
        let hasMunicipality = assignment.row.municipality != HeldAssignment.unknownMunicipality
        let before = issues.leftOutCount
        if assignment.client == 0 {
            let code: RegisterIssue.Code = assignment.clientIsWithheld ? .personalIdentityNumber : .emptyClientID
            report(code, position, "assignments.\(position).client")
        } else if records.first == nil {
            report(.unknownClient, position, "assignments.\(position).client")
        }
        if !hasMunicipality { report(.unknownMunicipality, position, "assignments.\(position).municipality") }
        if let record = records.first {
            if records.client.gender == nil { report(.unknownGender, position, "clients.\(record).gender") }
            if let born = records.client.birthYear, !BirthYear.isPossible(Int(born), in: serviceYear.year) {
                report(.birthYearOutOfRange, position, "clients.\(record).birthYear")
            }
        }
        if let opened = assignment.row.opened.date, let closed = assignment.row.closed.date, closed < opened {
            report(.closedBeforeOpened, position, "assignments.\(position).closed")
        }
        return issues.leftOutCount > before
    }

    /// Reports what an assignment of the year has newly shown about its client.
    private mutating func remark(
        on added: AddedAssignment, _ assignment: HeldAssignment, at position: Int, of records: RecordsOfID
    ) {
        let id = ids[Int(assignment.client) - 1]
        if added.isOfNewClient, let client = records.first,
            spacedIDs.isAnother(ReadID(id.span), in: id.span, of: serviceYear.clients)
        {
            report(.differingWhiteSpace, position, "clients.\(client).id")
        }
        if added.found.contains(.closed) { report(.differingClosed, position, "assignments.\(position).closed") }
    }

    /// Reports what is odd about the days of an assignment, and what is not counted of one that touches the year.
    private mutating func remark(
        on assignment: HeldAssignment, _ row: RegisterRow, at position: Int, of records: RecordsOfID
    ) {
        let year = serviceYear.year
        if row.opened.date == nil, row.closed.date != nil, !assignment.isDeclined {
            report(.closedWithoutOpened, position, "assignments.\(position).closed")
        }
        if row.waitsOverTenYears(in: year) { report(.longWaiting, position, "assignments.\(position).applied") }
        guard let first = records.first, let opened = row.opened.date, row.touches(year) else { return }
        if let second = records.second { remark(.repeatedClient, position, "id", ofClientAt: second) }
        if let born = records.client.birthYear {
            if year - Int(born) < BirthYear.ageOfMajority {
                remark(.underage, position, "birthYear", ofClientAt: first)
            }
        } else {
            remark(.blankBirthYear, position, "birthYear", ofClientAt: first)
        }
        if opened.year == year {
            if let applied = row.applied.date {
                if applied > opened { report(.appliedAfterOpened, position, "assignments.\(position).applied") }
            } else {
                report(.blankApplied, position, "assignments.\(position).applied")
            }
        }
        if assignment.childrenAtHome == .unlisted {
            report(.unknownChildrenAtHome, position, "assignments.\(position).childrenAtHome")
        } else if assignment.childrenAtHome == .blank, records.client.childrenAtHome == .unlisted {
            remark(.unknownChildrenAtHome, position, "childrenAtHome", ofClientAt: first)
        }
        if assignment.unlistedReason > 0 {
            report(.unknownReason, position, "assignments.\(position).reasons.\(assignment.unlistedReason - 1)")
        }
    }

    private mutating func report(_ code: RegisterIssue.Code, _ position: Int, _ field: String) {
        issues.report(RegisterIssue(code, at: .assignment(position, field: field)))
    }

    /// Reports something about a client's record once, at the first assignment that it concerns.
    private mutating func remark(
        _ code: RegisterIssue.Code, _ position: Int, _ field: String, ofClientAt client: Int
    ) {
        guard told[client, default: []].insert(code).inserted else { return }
        report(code, position, "clients.\(client).\(field)")
    }
}

/// The records of clients with one id.
private struct RecordsOfID {
    /// What the first record says.
    private(set) var client = HeldClient()
    private var firstNumber: UInt32 = 0
    private var secondNumber: UInt32 = 0

    /// The position of the first record; `nil` when there is none.
    var first: Int? { firstNumber == 0 ? nil : Int(firstNumber) - 1 }

    /// The position of the second record; `nil` when there is none.
    var second: Int? { secondNumber == 0 ? nil : Int(secondNumber) - 1 }

    /// Adds a record at a position.
    mutating func add(_ client: HeldClient, at position: Int) {
        if firstNumber == 0 {
            self.client = client
            firstNumber = UInt32(position + 1)
        } else if secondNumber == 0 {
            secondNumber = UInt32(position + 1)
        }
    }
}
