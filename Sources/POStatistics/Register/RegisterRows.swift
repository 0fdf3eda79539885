import POModel

/// Reads the rows of a register, once its header is known.
struct RegisterRows: Sendable {
    let header: RegisterHeader
    private let year: Int
    private let readsService: Bool
    private let clientID: ClientIDColumn
    private let municipality: MunicipalityColumn
    private let gender: GenderColumn
    private let birthYear: BirthYearColumn
    private let applied: DayColumn?
    private let opened: DayColumn
    private let closed: DayColumn
    private let childrenAtHome: ChildrenAtHomeColumn?
    private let reasons: ReasonsColumn?
    private let ombud: Int?

    /// Creates a reader of rows for a year; `nil` when the header lacks a required column.
    ///
    /// - Parameters:
    ///   - header: The header.
    ///   - year: The year that rows are read for; those that have nothing to do with it are judged, and not kept.
    ///   - readsService: Whether to read ombud, and to keep requests that wait when the year ends.
    init?(header: RegisterHeader, year: Int, readsService: Bool) {
        guard let clientID = header.places[.clientID], let municipality = header.places[.municipalityCode],
            let gender = header.places[.gender], let birthYear = header.places[.birthYear],
            let opened = header.places[.opened], let closed = header.places[.closed]
        else { return nil }
        self.header = header
        self.year = year
        self.readsService = readsService
        self.clientID = ClientIDColumn(place: clientID)
        self.municipality = MunicipalityColumn(place: municipality)
        self.gender = GenderColumn(place: gender, header.mapping)
        self.birthYear = BirthYearColumn(place: birthYear, latest: year)
        self.opened = DayColumn(place: opened, column: .opened, header.mapping)
        self.closed = DayColumn(place: closed, column: .closed, header.mapping)
        applied = header.places[.applied].map { DayColumn(place: $0, column: .applied, header.mapping) }
        childrenAtHome = header.places[.childrenAtHome].map { ChildrenAtHomeColumn(place: $0, header.mapping) }
        reasons = header.places[.reasons].map { ReasonsColumn(place: $0, header.mapping) }
        ombud = readsService ? header.places[.ombudID] : nil
    }

    /// What reads the rows that are plain.
    var plain: PlainRow { PlainRow(header: header, year: year, readsService: readsService) }

    /// Reads the row of the first cells: remarks on every fault, if any leaves it out; else, when it is of interest for
    /// the year, on what in it does not count.
    func read(
        _ cells: ContiguousArray<CSVCell>, count: Int, in bytes: Span<UInt8>, line: Int, into batch: inout RowBatch
    ) {
        batch.remarks.line = line
        guard count == header.columnCount else { return batch.remarks.tell(.wrongCellCount, nil) }
        guard let row = required(of: cells, in: bytes, &batch.remarks) else { return }
        let parts = RowParts(
            id: cells[clientID.place], childrenAtHome: childrenAtHome.map { cells[$0.place] },
            reasons: reasons.map { cells[$0.place] }, ombud: ombud.map { cells[$0] })
        take(row, parts, in: bytes, line: line, into: &batch)
    }

    /// Takes a row in which all that must be right is so; remarks, when it is of interest for the year, on what in it does
    /// not count.
    func take(_ row: RegisterRow, _ parts: RowParts, in bytes: Span<UInt8>, line: Int, into batch: inout RowBatch) {
        batch.remarks.line = line
        if row.opened.date == nil, row.closed.date != nil { batch.remarks.tell(.closedWithoutOpened, .closed) }
        let ombud = readsService ? noteAnswers(of: row, parts, in: bytes, &batch) : nil
        var row = row
        if row.touches(year) {
            remark(on: row, &batch.remarks)
            if let childrenAtHome, let cell = parts.childrenAtHome {
                row.hasChildrenAtHome = childrenAtHome.read(bytes.extracting(cell.content), &batch.remarks)
            }
            if let reasons, let cell = parts.reasons, !cell.isBlank {
                let listed = reasons.read(bytes.extracting(cell.content))
                row.reasons = listed.reasons
                if !listed.areKnown { batch.remarks.tell(.unknownReason, .reasons) }
            }
        } else {
            guard row.waits(atEndOf: year) else { return }
            if row.waitsOverTenYears(in: year) { batch.remarks.tell(.longWaiting, .applied) }
            guard readsService else { return }
        }
        append(row, parts.id, in: bytes, line: line, to: &batch)
        if let ombud { batch.append(ombudAt: ombud) }
    }

    /// What must be right in a row; `nil` with every fault told when something is not.
    private func required(
        of cells: ContiguousArray<CSVCell>, in bytes: Span<UInt8>, _ remarks: inout RowRemarks
    ) -> RegisterRow? {
        let hasID = clientID.accepts(bytes.extracting(cells[clientID.place].content), &remarks)
        let municipality = municipality.read(bytes.extracting(cells[municipality.place].content), &remarks)
        let gender = gender.read(bytes.extracting(cells[gender.place].content), &remarks)
        let birthYear = birthYear.read(bytes.extracting(cells[birthYear.place].content), &remarks)
        let applied =
            if let applied { applied.read(bytes.extracting(cells[applied.place].content), &remarks) } else {
                PackedDay?.some(PackedDay())
            }
        let opened = opened.read(bytes.extracting(cells[opened.place].content), &remarks)
        let closed = closed.read(bytes.extracting(cells[closed.place].content), &remarks)
        if let first = opened?.date, let last = closed?.date, last < first {
            remarks.tell(.closedBeforeOpened, .closed)
            return nil
        }
        guard hasID, let municipality, let gender, let birthYear, let applied, let opened, let closed else {
            return nil
        }
        return RegisterRow(
            municipality: municipality, gender: gender, birthYear: birthYear, applied: applied, opened: opened,
            closed: closed)
    }

    /// Notes what a row tells beside what it must, of the year or not; gives the place of its ombud.
    private func noteAnswers(
        of row: RegisterRow, _ parts: RowParts, in bytes: Span<UInt8>, _ batch: inout RowBatch
    ) -> Int {
        if row.applied.date != nil { batch.note(.applied) }
        if !batch.recorded.contains(.reasons), let reasons, let cell = parts.reasons,
            !reasons.read(bytes.extracting(cell.content)).reasons.isEmpty
        {
            batch.note(.reasons)
        }
        guard let cell = parts.ombud else { return BatchOmbuds.nobody }
        let place = batch.ombuds.place(of: cell, in: bytes)
        switch batch.ombuds.readings[place] {
        case .ombud: batch.note(.ombud)
        case .blank: break
        case .personalIdentityNumber: batch.remarks.tell(.ombudPersonalIdentityNumber, .ombudID)
        }
        return place
    }

    /// Says what does not count of the age and the waiting of a row of the year.
    private func remark(on row: RegisterRow, _ remarks: inout RowRemarks) {
        if row.birthYear == 0 {
            remarks.tell(.blankBirthYear, .birthYear)
        } else if year - Int(row.birthYear) < BirthYear.ageOfMajority {
            remarks.tell(.underage, .birthYear)
        }
        guard applied != nil, let opened = row.opened.date, opened.year == year else { return }
        guard let applied = row.applied.date else { return remarks.tell(.blankApplied, .applied) }
        if opened < applied { remarks.tell(.appliedAfterOpened, .applied) }
        if applied.isOverTenYears(before: opened) { remarks.tell(.longWaiting, .applied) }
    }

    private func append(
        _ row: RegisterRow, _ id: CSVCell, in bytes: Span<UInt8>, line: Int, to batch: inout RowBatch
    ) {
        if id.hasEscapes {
            batch.append(row, of: CellContent.unescaped(id, in: bytes).span, line: line)
        } else {
            batch.append(row, of: bytes.extracting(id.content), line: line)
        }
    }
}

/// Where the cells of a row stand that are only read when the row is of interest; none of columns that are not there.
struct RowParts {
    var id: CSVCell
    var childrenAtHome: CSVCell?
    var reasons: CSVCell?
    var ombud: CSVCell?
}
