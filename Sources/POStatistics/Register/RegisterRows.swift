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
        let id = bytes.extracting(cells[clientID].content)
        if WhiteSpace.isAll(of: id) { return batch.remark(.emptyClientID, .clientID, line) }
        if PersonalIdentityNumber.isIn(id) { return batch.remark(.personalIdentityNumber, .clientID, line) }
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
        if opened == .blank, closed.date != nil { batch.remark(.closedWithoutOpened, .closed, line) }

        var days = ServiceDetails.AssignmentDays(
            municipality: municipality, applied: applied?.date, opened: opened.date, closed: closed.date)
        if countsService {
            if let ombud {
                days.ombud = OmbudID(rawValue: String(decoding: cells[ombud], in: bytes))
                if days.ombud == nil, PersonalIdentityNumber.isIn(bytes.extracting(cells[ombud].content)) {
                    batch.remark(.ombudPersonalIdentityNumber, .ombudID, line)
                }
            }
            if days.applied != nil { batch.note(.applied) }
            if days.ombud != nil { batch.note(.ombud) }
            if let reasons, !tokens.reasons(bytes.extracting(cells[reasons].content)).flags.isEmpty {
                batch.note(.reasons)
            }
        }
        guard let openedDate = opened.date,
            var flags = YearFlags(opened: openedDate.year, closed: closed.date?.year, in: year)
        else {
            return readRequest(days, cells[clientID], in: bytes, line: line, into: &batch)
        }
        if birthYearGiven == 0 {
            batch.remark(.blankBirthYear, .birthYear, line)
        } else if year - birthYearGiven < OutsideBands.ageOfMajority {
            batch.remark(.underage, .birthYear, line)
        }
        if flags.contains(.openedInYear), let applied {
            remarkOnWaiting(from: applied.date, to: openedDate, line: line, &batch)
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
            flags: flags, applied: days.applied, opened: openedDate, closed: days.closed)
        let assignmentDays = countsService ? days : nil
        let cell = cells[clientID]
        if cell.hasEscapes {
            batch.append(assignment, assignmentDays, of: CellContent.unescaped(cell, in: bytes).span, line: line)
        } else {
            batch.append(assignment, assignmentDays, of: bytes.extracting(cell.content), line: line)
        }
    }

    /// Reads a row that does not touch the year; it may be a request that waits when the year ends.
    private func readRequest(
        _ days: ServiceDetails.AssignmentDays, _ cell: CSVCell, in bytes: Span<UInt8>, line: Int,
        into batch: inout RowBatch
    ) {
        guard days.waits(atEndOf: year) else { return }
        let lastDay = CompactDate(year: year, month: 12, day: 31)
        if days.applied.map({ $0.isOverTenYears(before: lastDay) }) ?? false {
            batch.remark(.longWaiting, .applied, line)
        }
        guard countsService else { return }
        if cell.hasEscapes {
            batch.append(days.request, of: CellContent.unescaped(cell, in: bytes).span, line: line)
        } else {
            batch.append(days.request, of: bytes.extracting(cell.content), line: line)
        }
    }

    /// Reports why the days from application to opening do not count, and when there are very many.
    private func remarkOnWaiting(
        from applied: CompactDate?, to opened: CompactDate, line: Int, _ batch: inout RowBatch
    ) {
        guard let applied else { return batch.remark(.blankApplied, .applied, line) }
        if opened < applied { batch.remark(.appliedAfterOpened, .applied, line) }
        if applied.isOverTenYears(before: opened) { batch.remark(.longWaiting, .applied, line) }
    }
}

extension String {
    /// The text of a cell.
    fileprivate init(decoding cell: CSVCell, in bytes: Span<UInt8>) {
        self.init(decoding: CellContent.unescaped(cell, in: bytes), as: UTF8.self)
    }
}
