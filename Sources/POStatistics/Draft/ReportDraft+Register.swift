public import POModel

extension ReportDraft {
    /// Fills blanks with what the register records of the year beside its assignments.
    ///
    /// That is: persons who were ombud on some day of the year, when the gender of all is known; training and supervision,
    /// when there was any; providers and contract; who has a seat in the management group on 31 December; deficiencies and
    /// measures; and what was granted and worked. Records of other municipalities are not taken, and those that name none
    /// are. Positions are not, as a substitute would count twice, nor what the grant was spent on: both are for a person.
    ///
    /// - Complexity: O(*n*) in the size of the register.
    public mutating func add(_ register: Register) {
        guard let year = report.year, let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return }
        guard let shape else { return }
        let codes = Set(report.municipalities.compactMap(\.code))
        let facts = RegisterFacts(register, days: first...last, municipalities: codes, shape: shape)
        fill(from: shape.kept(of: facts.report), source: .register)
        add(register.grants, year: year)
    }

    /// Fills what was granted from the decisions on the year's grant to the report's grantee, added up.
    ///
    /// Nothing is taken when one of them does not tell the amount or the positions that the others do.
    ///
    /// - Complexity: O(*n*) in the number of decisions.
    package mutating func add(_ decisions: [GrantDecision], year: Int) {
        let own = decisions.filter { $0.year == year && $0.municipality == report.grantee.municipality?.code }
        guard !own.isEmpty, own.allSatisfy({ $0.municipality != nil }) else { return }
        var granted = GrantReport()
        let amounts = own.compactMap(\.amount?.rawValue)
        let positions = own.compactMap(\.positions?.hundredths)
        if amounts.count == own.count { granted.economy.granted.amount = Self.sum(amounts).flatMap { Kronor($0) } }
        if positions.count == own.count, shape?.asks("economy.granted.positions") ?? true {
            granted.economy.granted.positions = Self.sum(positions).flatMap(FullTimeEquivalent.init(hundredths:))
        }
        fill(from: granted, source: .decision(year: year))
    }

    private static func sum(_ numbers: [Int]) -> Int? { numbers.reduce(0) { sum, number in sum?.adding(number) } }
}

/// What a register's records of a year say in answer to the form.
private struct RegisterFacts {
    private(set) var report = GrantReport()
    private let register: Register
    private let days: ClosedRange<CalendarDate>
    private let municipalities: Set<MunicipalityCode>

    init(
        _ register: Register, days: ClosedRange<CalendarDate>, municipalities: Set<MunicipalityCode>,
        shape: EditionShape
    ) {
        self.register = register
        self.days = days
        self.municipalities = municipalities
        if let question = shape.question(of: .headcount) { countOmbud(question.division) }
        report.training = Self.support(register.training.filter(touches))
        report.supervision = Self.support(register.supervision.filter(touches))
        addProviders()
        addManagementGroup()
        addDeficiencies()
        if register.tellsWorkedTime {
            report.economy.used.positions = register.workedPositions(in: days.lowerBound.year)
        }
    }

    private func touches(_ event: StaffEvent) -> Bool {
        event.date.map { $0 <= days.upperBound && event.end ?? $0 >= days.lowerBound } ?? false
    }

    private func concerns(_ codes: [MunicipalityCode]) -> Bool {
        codes.isEmpty || codes.contains(where: municipalities.contains)
    }

    private mutating func countOmbud(_ division: EditionShape.Division) {
        let employed = register.ombuds.filter { ombud in
            ombud.employments.contains { employment in
                guard let start = employment.start, start <= days.upperBound else { return false }
                return employment.end.map { $0 >= days.lowerBound } ?? true
            }
        }
        guard !employed.isEmpty else { return }
        switch division {
        case .undivided:
            report.ombuds.persons = WholeNumber(employed.count)
        case .byGender(let genders):
            guard employed.allSatisfy({ $0.gender.map(genders.contains) ?? false }) else { return }
            for gender in genders {
                report.ombuds.headcount[gender] = WholeNumber(employed.count { $0.gender == gender })
            }
        }
    }

    private static func support(_ events: [StaffEvent]) -> StaffSupport {
        var support = StaffSupport()
        guard !events.isEmpty else { return support }
        support.offered = true
        var subjects: [String] = []
        for subject in events.compactMap(\.subject?.rawValue) where !subjects.contains(subject) {
            subjects.append(subject)
        }
        support.details = FreeText(list(subjects))
        return support
    }

    private static func list(_ items: [String]) -> String { items.map { "- \($0)" }.joined(separator: "\n") }

    private mutating func addProviders() {
        let contracts = register.contracts.filter { contract in
            concerns(contract.municipalities) && contract.start ?? days.lowerBound <= days.upperBound
                && contract.currentEnd ?? days.upperBound >= days.lowerBound
        }
        for form in contracts.compactMap(\.operatingForm) {
            switch form {
            case .listed(.municipality): report.organisation.providers.municipality = true
            case .listed(.association): report.organisation.providers.association = true
            case .listed(.foundation): report.organisation.providers.foundation = true
            case .listed(.limitedCompany): report.organisation.providers.limitedCompany = true
            case .listed(.other): report.organisation.providers.other = true
            case .unlisted: break
            }
        }
        let names = contracts.filter { $0.operatingForm != .listed(.municipality) }.compactMap(\.provider?.rawValue)
        report.organisation.providerName = LineText(names.joined(separator: ", "))
        if contracts.count == 1 { report.organisation.contract = contracts[0].reported }
    }

    private mutating func addManagementGroup() {
        let groups = register.managementGroups.filter { concerns($0.municipalities) && !$0.members.isEmpty }
        guard !groups.isEmpty else { return }
        let held = groups.reduce(into: Set<Open<ManagementGroupSeat>>()) { $0.formUnion($1.seats(on: days.upperBound)) }
        func isHeld(_ seat: ManagementGroupSeat) -> Bool { held.contains(.listed(seat)) }
        var group = ManagementGroup()
        group.authorities.municipality = isHeld(.municipality)
        group.authorities.employmentService = isHeld(.employmentService)
        group.authorities.socialInsuranceAgency = isHeld(.socialInsuranceAgency)
        group.authorities.primaryCare = isHeld(.primaryCare)
        group.authorities.psychiatry = isHeld(.psychiatry)
        group.organisations.patients.represented = isHeld(.patients)
        group.organisations.users.represented = isHeld(.users)
        group.organisations.relatives.represented = isHeld(.relatives)
        group.organisations.others.represented = isHeld(.other)
        report.organisation.managementGroup = group
    }

    private mutating func addDeficiencies() {
        let observed = register.systemDeficiencies.filter { deficiency in
            concerns(deficiency.municipality.map { [$0] } ?? []) && deficiency.observed.map(days.contains) ?? false
        }
        report.societalServices.deficiencies = FreeText(Self.list(observed.compactMap(\.description?.rawValue)))
        let measures = observed.flatMap(\.measures).compactMap(\.description?.rawValue)
        report.societalServices.measures = FreeText(Self.list(measures))
    }
}
