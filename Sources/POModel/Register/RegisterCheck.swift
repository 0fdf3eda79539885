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
        checkIDs(register.clients.map(\.id), first: clients, of: "clients")
        for (index, client) in register.clients.enumerated() {
            if let year = client.birthYear, year < 1880 { add(.implausibleBirthYear, at: "clients.\(index).birthYear") }
        }
        checkIDs(register.ombuds.map(\.id), first: ombuds, of: "ombuds")
        for (index, ombud) in register.ombuds.enumerated() { checkOmbud(ombud, at: "ombuds.\(index)") }
        for (index, assignment) in register.assignments.enumerated() {
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

    private mutating func checkIDs<ID: Hashable>(_ ids: [ID?], first: [ID: Int], of list: String) {
        for (index, id) in ids.enumerated() {
            guard let id else {
                add(.missing, at: "\(list).\(index).id")
                continue
            }
            if let earlier = first[id], earlier != index {
                add(.duplicateID, at: "\(list).\(index).id", and: "\(list).\(earlier).id")
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
