import POModel

// Each column reads itself: from a cell's bytes its value or, with what is wrong told, none.

/// The column of clients' ids.
struct ClientIDColumn: Sendable {
    let place: Int

    /// Whether the cell holds an id.
    func accepts(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> Bool {
        if WhiteSpace.isAll(of: cell) { return remarks.refuse(.emptyClientID, .clientID) }
        if PersonalIdentityNumber.isIn(cell) { return remarks.refuse(.personalIdentityNumber, .clientID) }
        return true
    }
}

/// The column of municipalities' codes.
struct MunicipalityColumn: Sendable {
    let place: Int
    private let index = MunicipalityIndex.standard

    init(place: Int) { self.place = place }

    /// The place of the municipality in ``MunicipalityIndex``.
    func read(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> UInt16? {
        if let number = CellContent.fourDigits(cell), let place = index.place(ofNumber: number) { return place }
        remarks.tell(.unknownMunicipality, .municipalityCode)
        return nil
    }
}

/// The column of clients' genders.
struct GenderColumn: Sendable {
    let place: Int
    private let genders: [(gender: Gender, token: ContiguousArray<UInt8>)]

    init(place: Int, _ mapping: RegisterMapping) {
        self.place = place
        genders = Gender.allCases.flatMap { gender in
            mapping.words(for: gender.rawValue, of: .gender).map { (gender, ContiguousArray($0.utf8)) }
        }
    }

    /// The gender that the cell names.
    func read(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> Gender? {
        for (gender, token) in genders where CellContent.equals(cell, token) { return gender }
        remarks.tell(.unknownGender, .gender)
        return nil
    }
}

/// The column of clients' years of birth.
struct BirthYearColumn: Sendable {
    let place: Int
    /// The latest year that somebody can be born.
    let latest: Int

    /// The year of birth; 0 for a blank.
    func read(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> UInt16? {
        if cell.isEmpty { return 0 }
        guard let year = CellContent.fourDigits(cell) else {
            remarks.tell(.invalidBirthYear, .birthYear)
            return nil
        }
        guard BirthYear.isPossible(year, in: latest) else {
            remarks.tell(.birthYearOutOfRange, .birthYear)
            return nil
        }
        return UInt16(truncatingIfNeeded: year)
    }
}

/// A column of days.
struct DayColumn: Sendable {
    let place: Int
    let column: RegisterColumn
    /// How days are written; `nil` for `YYYY-MM-DD`.
    private let formats: [DayFormat]?

    init(place: Int, column: RegisterColumn, _ mapping: RegisterMapping) {
        self.place = place
        self.column = column
        formats = mapping.dates.isEmpty ? nil : mapping.dates
    }

    /// The day, or a blank.
    @inline(__always)  // There are three on every row.
    func read(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> PackedDay? {
        switch formats.map({ Self.date(cell, by: $0) }) ?? CellContent.date(cell) {
        case .date(let date): return PackedDay(date)
        case .blank: return PackedDay()
        case .invalid:
            remarks.tell(.invalidDate, column)
            return nil
        }
    }

    private static func date(_ cell: Span<UInt8>, by formats: [DayFormat]) -> DateCell {
        if cell.isEmpty { return .blank }
        for format in formats { if let date = format.date(cell) { return .date(date) } }
        return .invalid
    }
}

/// The column that tells whether children live with the client.
struct ChildrenAtHomeColumn: Sendable {
    let place: Int
    private let yes: [ContiguousArray<UInt8>]
    private let noOrUnknown: [ContiguousArray<UInt8>]

    init(place: Int, _ mapping: RegisterMapping) {
        func tokens(_ answer: ChildrenAtHome) -> [ContiguousArray<UInt8>] {
            mapping.words(for: answer.rawValue, of: .childrenAtHome).map { ContiguousArray($0.utf8) }
        }
        self.place = place
        yes = tokens(.yes)
        noOrUnknown = tokens(.no) + tokens(.unknown)
    }

    /// Whether the cell says that there are children at home; a blank does not.
    func read(_ cell: Span<UInt8>, _ remarks: inout RowRemarks) -> Bool {
        for token in yes where CellContent.equals(cell, token) { return true }
        if cell.isEmpty { return false }
        for token in noOrUnknown where CellContent.equals(cell, token) { return false }
        return remarks.refuse(.unknownChildrenAtHome, .childrenAtHome)
    }
}

/// The column of contact reasons.
struct ReasonsColumn: Sendable {
    let place: Int
    private let reasons: [(place: Int, token: ContiguousArray<UInt8>)]
    private let separator: UInt8

    init(place: Int, _ mapping: RegisterMapping) {
        self.place = place
        separator = mapping.reasonSeparator
        reasons = ContactReason.asked.enumerated().flatMap { place, reason in
            mapping.words(for: reason.rawValue, of: .reasons).map { (place, ContiguousArray($0.utf8)) }
        }
    }

    /// The reasons that the cell lists between separators, with or without blanks, and whether all are known.
    func read(_ cell: Span<UInt8>) -> (reasons: ReasonSet, areKnown: Bool) {
        var found: ReasonSet = []
        var areKnown = true
        var start = 0
        while start < cell.count {
            var end = start
            while end < cell.count, cell[end] != separator { end += 1 }
            let item = cell.extracting(Self.trimmed(start..<end, in: cell))
            if let place = place(ofReason: item) {
                found.insert(.reason(at: place))
            } else if !item.isEmpty {
                areKnown = false
            }
            start = end + 1
        }
        return (found, areKnown)
    }

    private func place(ofReason item: Span<UInt8>) -> Int? {
        for (place, token) in reasons where CellContent.equals(item, token) { return place }
        return nil
    }

    private static func trimmed(_ range: Range<Int>, in cell: Span<UInt8>) -> Range<Int> {
        let blank = UInt8(ascii: " ")
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, cell[start] == blank { start += 1 }
        while end > start, cell[end - 1] == blank { end -= 1 }
        return start..<end
    }
}
