extension Register {
    /// Everything in the register that cannot be right or cannot be counted, in the order of the keys.
    ///
    /// A register without problems has every reference answered and every day in its order; it may still be incomplete.
    ///
    /// - Complexity: O(*n* log *n*) in the number of records.
    public var problems: [RegisterProblem] {
        var check = RegisterCheck(self)
        check.run()
        return check.problems
    }
}

/// A walk through a register that collects problems.
struct RegisterCheck {
    let register: Register
    let clients: [ClientID: Int]
    let ombuds: [OmbudID: Int]
    private(set) var problems: [RegisterProblem] = []

    init(_ register: Register) {
        self.register = register
        clients = Self.firstPositions(of: register.clients.map(\.id))
        ombuds = Self.firstPositions(of: register.ombuds.map(\.id))
    }

    mutating func run() {
        if register.version > Register.currentVersion { add(.laterVersion, at: "version") }
        checkIDs(
            register.clients.map(\.id), isWithheld: register.clients.map(\.idIsWithheld), first: clients, of: "clients")
        checkWhiteSpace()
        for (index, client) in register.clients.enumerated() {
            if let year = client.birthYear, year < 1880 { add(.implausibleBirthYear, at: "clients.\(index).birthYear") }
        }
        checkIDs(
            register.ombuds.map(\.id), isWithheld: register.ombuds.map { _ in false }, first: ombuds, of: "ombuds")
        for (index, ombud) in register.ombuds.enumerated() { checkOmbud(ombud, at: "ombuds.\(index)") }
        var met: [AssignmentKey: Int] = [:]
        for (index, assignment) in register.assignments.enumerated() {
            if let key = AssignmentKey(assignment), let earlier = met.updateValue(index, forKey: key) {
                met[key] = earlier
                add(.repeatedAssignment, at: "assignments.\(index)", and: "assignments.\(earlier)")
            }
            checkAssignment(assignment, at: "assignments.\(index)")
        }
        for (key, events) in [("training", register.training), ("supervision", register.supervision)] {
            for (index, event) in events.enumerated() { checkEvent(event, at: "\(key).\(index)") }
        }
        for (index, consultation) in register.consultations.enumerated() where consultation.date == nil {
            add(.missing, at: "consultations.\(index).date")
        }
        checkHandling()
        checkSurveys()
        checkOrganisation()
        checkMoney()
    }

    mutating func add(_ code: RegisterProblem.Code, at place: String, and other: String? = nil) {
        problems.append(RegisterProblem(code, at: place, and: other))
    }

    /// Days that must come in this order, each field by its key; a blank says nothing.
    mutating func checkOrder(_ days: [(key: String, day: CalendarDate?)], at place: String) {
        var latest: (key: String, day: CalendarDate)?
        for (key, day) in days {
            guard let day else { continue }
            if let before = latest, day < before.day {
                add(.wrongOrder, at: "\(place).\(key)", and: "\(place).\(before.key)")
            } else {
                latest = (key, day)
            }
        }
    }

    private mutating func checkIDs<ID: Hashable>(
        _ ids: [ID?], isWithheld: [Bool], first: [ID: Int], of list: String
    ) {
        for (index, id) in ids.enumerated() {
            guard let id else {
                add(isWithheld[index] ? .personalIdentityNumber : .missing, at: "\(list).\(index).id")
                continue
            }
            if let earlier = first[id], earlier != index {
                add(.duplicateID, at: "\(list).\(index).id", and: "\(list).\(earlier).id")
            }
        }
    }

    /// Ids that differ only in white space are rarely meant to differ.
    private mutating func checkWhiteSpace() {
        var first: [ContiguousArray<UInt8>: Int] = [:]
        for (index, client) in register.clients.enumerated() {
            guard let id = client.id else { continue }
            let bytes = ContiguousArray(id.rawValue.utf8)
            let seen = WhiteSpace.removed(from: bytes.span) ?? bytes
            if let earlier = first[seen] {
                guard register.clients[earlier].id != id else { continue }
                add(.differingWhiteSpace, at: "clients.\(index).id", and: "clients.\(earlier).id")
            } else {
                first[seen] = index
            }
        }
    }

    private static func firstPositions<ID: Hashable>(of ids: [ID?]) -> [ID: Int] {
        var positions: [ID: Int] = [:]
        for (index, id) in ids.enumerated() {
            if let id, positions[id] == nil { positions[id] = index }
        }
        return positions
    }
}

/// What makes two records the same assignment.
private struct AssignmentKey: Hashable {
    let client: ClientID
    let municipality: MunicipalityCode
    let applied: CalendarDate?
    let opened: CalendarDate?

    /// The key; `nil` of a record that cannot be counted.
    init?(_ assignment: Assignment) {
        guard let client = assignment.client, let municipality = assignment.municipality else { return nil }
        self.client = client
        self.municipality = municipality
        applied = assignment.applied
        opened = assignment.opened
    }
}
