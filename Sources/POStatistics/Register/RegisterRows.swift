import POModel

/// Counts the rows of a register, once its header is known.
struct RegisterRows: Sendable {
    let header: RegisterHeader
    private(set) var accumulator: YearAccumulator
    /// What the service's figures need; `nil` when only the year's tables are counted.
    private(set) var details: ServiceDetails?
    private(set) var issues = RegisterIssues()
    private let clientID: Int
    private let municipality: Int
    private let gender: Int
    private let birthYear: Int
    private let applied: Int?
    private let opened: Int
    private let closed: Int
    private let childrenAtHome: Int?
    private let reasons: Int?
    private let ombud: Int?
    private let municipalities = MunicipalityIndex.standard
    private let tokens = RegisterTokens()

    /// Creates a counter; `nil` when the header lacks a required column.
    init?(header: RegisterHeader, line: Int, accumulator: YearAccumulator, details: ServiceDetails?) {
        guard let clientID = header.places[.clientID], let municipality = header.places[.municipalityCode],
            let gender = header.places[.gender], let birthYear = header.places[.birthYear],
            let opened = header.places[.opened], let closed = header.places[.closed]
        else { return nil }
        (self.clientID, self.municipality, self.gender, self.birthYear) = (clientID, municipality, gender, birthYear)
        (self.opened, self.closed) = (opened, closed)
        applied = header.places[.applied]
        childrenAtHome = header.places[.childrenAtHome]
        reasons = header.places[.reasons]
        ombud = header.places[.ombudID]
        self.header = header
        self.accumulator = accumulator
        self.details = details
        self.details?.lacksOmbud = ombud == nil
        self.details?.lacksLaterReasons = true
        for name in header.unknownColumns { issues.report(.unknownColumn, line: line, column: name) }
        for column in header.absentColumns {
            issues.report(.absentColumn, line: line, column: column.rawValue)
            self.accumulator.noteAbsent(column)
        }
    }

    /// Leaves out a row that is not made of the header's cells.
    mutating func leaveOut(_ code: RegisterIssue.Code, line: Int) { issues.report(code, line: line) }

    /// Counts a row: reports the first fault that leaves it out or, if it touches the year, what in it is not counted.
    mutating func count(_ cells: ContiguousArray<CSVCell>, in bytes: Span<UInt8>, line: Int) {
        guard cells.count == header.columnCount else { return leaveOut(.wrongCellCount, line: line) }
        guard !cells[clientID].isBlank else { return leaveOut(.emptyClientID, .clientID, line) }
        guard
            let code = CellContent.fourDigits(bytes.extracting(cells[municipality].content)),
            let municipality = municipalities.place(ofNumber: code)
        else { return leaveOut(.unknownMunicipality, .municipalityCode, line) }
        guard let gender = tokens.gender(bytes.extracting(cells[gender].content)) else {
            return leaveOut(.unknownGender, .gender, line)
        }
        var year = 0
        if !cells[birthYear].isBlank {
            guard let given = CellContent.fourDigits(bytes.extracting(cells[birthYear].content)) else {
                return leaveOut(.invalidBirthYear, .birthYear, line)
            }
            guard given >= BirthYear.earliest, given <= accumulator.year else {
                return leaveOut(.birthYearOutOfRange, .birthYear, line)
            }
            year = given
        }
        let applied = applied.map { CellContent.date(bytes.extracting(cells[$0].content)) }
        if applied == .invalid { return leaveOut(.invalidDate, .applied, line) }
        let opened = CellContent.date(bytes.extracting(cells[opened].content))
        if opened == .invalid { return leaveOut(.invalidDate, .opened, line) }
        let closed = CellContent.date(bytes.extracting(cells[closed].content))
        if closed == .invalid { return leaveOut(.invalidDate, .closed, line) }
        if let opened = opened.date, let closed = closed.date, closed < opened {
            return leaveOut(.closedBeforeOpened, .closed, line)
        }

        let assignmentDays = details.map { _ in
            ServiceDetails.AssignmentDays(
                municipality: municipality, applied: applied?.date, opened: opened.date, closed: closed.date,
                ombud: ombud.flatMap { OmbudID(rawValue: String(decoding: cells[$0], in: bytes)) })
        }
        if let assignmentDays { details?.addWaiting(assignmentDays, year: accumulator.year) }
        guard
            var flags = YearFlags(opened: opened.date?.year, closed: closed.date?.year, in: accumulator.year)
        else { return }
        if year == 0 {
            report(.blankBirthYear, .birthYear, line)
        } else if accumulator.year - year < OutsideBands.ageOfMajority {
            report(.underage, .birthYear, line)
        }
        var waitingDays: Int?
        if flags.contains(.openedInYear), let applied, let opened = opened.date {
            waitingDays = days(from: applied.date, to: opened, line: line)
        }
        if let childrenAtHome {
            let answer = tokens.hasChildrenAtHome(bytes.extracting(cells[childrenAtHome].content))
            if answer.yes { flags.insert(.childrenAtHome) }
            if !answer.isKnown { report(.unknownChildrenAtHome, .childrenAtHome, line) }
        }
        if let reasons, !cells[reasons].isBlank {
            let listed = tokens.reasons(bytes.extracting(cells[reasons].content))
            if flags.contains(.openedInYear) { flags.formUnion(listed.flags) }
            if !listed.areKnown { report(.unknownReason, .reasons, line) }
        }
        let assignment = CountedAssignment(
            municipality: municipality, gender: gender, birthYear: UInt16(truncatingIfNeeded: year), flags: flags,
            waitingDays: waitingDays)
        let cell = cells[clientID]
        let found: PersonDifferences
        if cell.hasEscapes {
            found = add(assignment, assignmentDays, of: CellContent.unescaped(cell, in: bytes).span)
        } else {
            found = add(assignment, assignmentDays, of: bytes.extracting(cell.content))
        }
        if found.contains(.gender) { report(.differingGender, .gender, line) }
        if found.contains(.birthYear) { report(.differingBirthYear, .birthYear, line) }
    }

    /// Counts an assignment of a client, with its details where they are counted.
    private mutating func add(
        _ assignment: CountedAssignment, _ days: ServiceDetails.AssignmentDays?, of id: Span<UInt8>
    ) -> PersonDifferences {
        let found = accumulator.add(assignment, of: id)
        if let days { details?.add(days, ofClientAt: accumulator.place(ofClient: id), year: accumulator.year) }
        return found
    }

    /// The days from application to opening; `nil`, and reported, when they do not count.
    private mutating func days(from applied: CompactDate?, to opened: CompactDate, line: Int) -> Int? {
        guard let applied else {
            report(.blankApplied, .applied, line)
            return nil
        }
        guard applied <= opened else {
            report(.appliedAfterOpened, .applied, line)
            return nil
        }
        return opened.daysSince1970 - applied.daysSince1970
    }

    private mutating func leaveOut(_ code: RegisterIssue.Code, _ column: RegisterColumn, _ line: Int) {
        issues.report(code, line: line, column: column.rawValue)
    }

    private mutating func report(_ code: RegisterIssue.Code, _ column: RegisterColumn, _ line: Int) {
        issues.report(code, line: line, column: column.rawValue)
    }
}

extension String {
    /// The text of a cell.
    fileprivate init(decoding cell: CSVCell, in bytes: Span<UInt8>) {
        self.init(decoding: CellContent.unescaped(cell, in: bytes), as: UTF8.self)
    }
}
