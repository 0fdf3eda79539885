import POModel

/// Reads the rows of a register, once its header is known.
struct RegisterRows: Sendable {
    let header: RegisterHeader
    private let year: Int
    private let countsService: Bool
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

    /// Creates a reader of rows for a year; `nil` when the header lacks a required column.
    init?(header: RegisterHeader, year: Int, countsService: Bool) {
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
        self.year = year
        self.countsService = countsService
    }

    /// Reads the row of the first cells: remarks on the first fault that leaves it out or, if it touches the year, on what in it is not
    /// counted.
    func read(
        _ cells: ContiguousArray<CSVCell>, count: Int, in bytes: Span<UInt8>, line: Int, into batch: inout RowBatch
    ) {
        guard count == header.columnCount else { return batch.remark(.wrongCellCount, nil, line) }
        guard !cells[clientID].isBlank else { return batch.remark(.emptyClientID, .clientID, line) }
        guard
            let code = CellContent.fourDigits(bytes.extracting(cells[municipality].content)),
            let municipality = municipalities.place(ofNumber: code)
        else { return batch.remark(.unknownMunicipality, .municipalityCode, line) }
        guard let gender = tokens.gender(bytes.extracting(cells[gender].content)) else {
            return batch.remark(.unknownGender, .gender, line)
        }
        var birthYearGiven = 0
        if !cells[birthYear].isBlank {
            guard let given = CellContent.fourDigits(bytes.extracting(cells[birthYear].content)) else {
                return batch.remark(.invalidBirthYear, .birthYear, line)
            }
            guard given >= BirthYear.earliest, given <= year else {
                return batch.remark(.birthYearOutOfRange, .birthYear, line)
            }
            birthYearGiven = given
        }
        let applied = applied.map { CellContent.date(bytes.extracting(cells[$0].content)) }
        if applied == .invalid { return batch.remark(.invalidDate, .applied, line) }
        let opened = CellContent.date(bytes.extracting(cells[opened].content))
        if opened == .invalid { return batch.remark(.invalidDate, .opened, line) }
        let closed = CellContent.date(bytes.extracting(cells[closed].content))
        if closed == .invalid { return batch.remark(.invalidDate, .closed, line) }
        if let opened = opened.date, let closed = closed.date, closed < opened {
            return batch.remark(.closedBeforeOpened, .closed, line)
        }

        var assignmentDays: ServiceDetails.AssignmentDays?
        if countsService {
            let days = ServiceDetails.AssignmentDays(
                municipality: municipality, applied: applied?.date, opened: opened.date, closed: closed.date,
                ombud: ombud.flatMap { OmbudID(rawValue: String(decoding: cells[$0], in: bytes)) })
            batch.appendRequest(days)
            assignmentDays = days
        }
        guard
            var flags = YearFlags(opened: opened.date?.year, closed: closed.date?.year, in: year)
        else { return }
        if birthYearGiven == 0 {
            batch.remark(.blankBirthYear, .birthYear, line)
        } else if year - birthYearGiven < OutsideBands.ageOfMajority {
            batch.remark(.underage, .birthYear, line)
        }
        var waitingDays: Int?
        if flags.contains(.openedInYear), let applied, let opened = opened.date {
            waitingDays = days(from: applied.date, to: opened, line: line, &batch)
        }
        if let childrenAtHome {
            let answer = tokens.hasChildrenAtHome(bytes.extracting(cells[childrenAtHome].content))
            if answer.yes { flags.insert(.childrenAtHome) }
            if !answer.isKnown { batch.remark(.unknownChildrenAtHome, .childrenAtHome, line) }
        }
        if let reasons, !cells[reasons].isBlank {
            let listed = tokens.reasons(bytes.extracting(cells[reasons].content))
            if flags.contains(.openedInYear) { flags.formUnion(listed.flags) }
            if !listed.areKnown { batch.remark(.unknownReason, .reasons, line) }
        }
        let assignment = CountedAssignment(
            municipality: municipality, gender: gender, birthYear: UInt16(truncatingIfNeeded: birthYearGiven),
            flags: flags, waitingDays: waitingDays)
        let cell = cells[clientID]
        if cell.hasEscapes {
            batch.append(assignment, assignmentDays, of: CellContent.unescaped(cell, in: bytes).span, line: line)
        } else {
            batch.append(assignment, assignmentDays, of: bytes.extracting(cell.content), line: line)
        }
    }

    /// The days from application to opening; `nil`, and reported, when they do not count.
    private func days(
        from applied: CompactDate?, to opened: CompactDate, line: Int, _ batch: inout RowBatch
    ) -> Int? {
        guard let applied else {
            batch.remark(.blankApplied, .applied, line)
            return nil
        }
        guard applied <= opened else {
            batch.remark(.appliedAfterOpened, .applied, line)
            return nil
        }
        return opened.daysSince1970 - applied.daysSince1970
    }
}

extension String {
    /// The text of a cell.
    fileprivate init(decoding cell: CSVCell, in bytes: Span<UInt8>) {
        self.init(decoding: CellContent.unescaped(cell, in: bytes), as: UTF8.self)
    }
}
