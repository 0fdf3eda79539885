import POModel

/// Reads a row straight from its bytes, column by column, when it is as plain as nearly all are: no cell is quoted, and
/// all that must be right is so.
///
/// Any other row is left to ``CSVScanner`` and ``RegisterRows``, which find its cells first and tell every fault.
struct PlainRow: Sendable {
    private enum Kind: Sendable {
        case clientID, municipality, gender, birthYear, applied, opened, closed
        /// A cell that is read later, if at all.
        case childrenAtHome, reasons, ombud, other
    }

    private let kinds: ContiguousArray<Kind>
    /// Whether the register writes genders and days as this package does; no row is plain in one that does not.
    private let isAsEver: Bool
    private let separator: UInt8
    private let year: Int
    private let municipalities = MunicipalityIndex.standard
    private let genders = Gender.allCases.map { (gender: $0, token: ContiguousArray($0.rawValue.utf8)) }

    /// What the row says that must be right.
    private(set) var row = RegisterRow(municipality: 0, gender: .woman, birthYear: 0)
    /// Where the other cells stand.
    private(set) var parts = RowParts(id: CSVCell(plain: 0..<0))
    /// Where the next row starts.
    private(set) var next = 0

    init(header: RegisterHeader, year: Int, readsService: Bool) {
        var kinds = ContiguousArray(repeating: Kind.other, count: header.columnCount)
        for (column, place) in header.places { kinds[place] = Self.kind(of: column, readsService: readsService) }
        self.kinds = kinds
        self.year = year
        separator = header.separator
        isAsEver = !header.mapping.hasOwnGendersOrDates
    }

    private static func kind(of column: RegisterColumn, readsService: Bool) -> Kind {
        switch column {
        case .clientID: .clientID
        case .municipalityCode: .municipality
        case .gender: .gender
        case .birthYear: .birthYear
        case .applied: .applied
        case .opened: .opened
        case .closed: .closed
        case .childrenAtHome: .childrenAtHome
        case .reasons: .reasons
        case .ombudID: readsService ? .ombud : .other
        }
    }

    /// Reads the row that starts at an offset; `false` when it is not plain or does not end within the bytes.
    mutating func read(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        guard isAsEver else { return false }
        var index = start
        let last = kinds.count - 1
        for place in 0...last {
            guard readCell(kinds[place], in: bytes, at: &index), index < bytes.count else { return false }
            guard place == last || bytes[index] == separator else { return false }
            if place < last { index += 1 }
        }
        if bytes[index] == .carriageReturn { index += 1 }
        guard index < bytes.count, bytes[index] == .lineFeed else { return false }
        next = index + 1
        if let opened = row.opened.date, let closed = row.closed.date, closed < opened { return false }
        return next - start <= CSVScanner.maximumRowLength
    }

    /// Reads one cell; `false` when it is not plain.
    @inline(__always)  // There are ten on every row.
    private mutating func readCell(_ kind: Kind, in bytes: Span<UInt8>, at index: inout Int) -> Bool {
        switch kind {
        case .clientID:
            guard let cell = Self.cell(in: bytes, at: &index, separator) else { return false }
            parts.id = cell
            return isID(bytes.extracting(cell.content))
        case .municipality:
            guard let number = number(in: bytes, at: &index), let place = municipalities.place(ofNumber: number) else {
                return false
            }
            row.municipality = place
            return true
        case .gender: return readGender(in: bytes, at: &index)
        case .birthYear:
            if Self.isBlank(bytes, at: index, separator) {
                row.birthYear = 0
                return true
            }
            guard let born = number(in: bytes, at: &index), BirthYear.isPossible(born, in: year) else { return false }
            row.birthYear = UInt16(truncatingIfNeeded: born)
            return true
        case .applied: return Self.readDay(in: bytes, at: &index, separator, into: &row.applied)
        case .opened: return Self.readDay(in: bytes, at: &index, separator, into: &row.opened)
        case .closed: return Self.readDay(in: bytes, at: &index, separator, into: &row.closed)
        case .childrenAtHome:
            guard let cell = Self.cell(in: bytes, at: &index, separator) else { return false }
            parts.childrenAtHome = cell
        case .reasons:
            guard let cell = Self.cell(in: bytes, at: &index, separator) else { return false }
            parts.reasons = cell
        case .ombud:
            guard let cell = Self.cell(in: bytes, at: &index, separator) else { return false }
            parts.ombud = cell
        case .other: return Self.cell(in: bytes, at: &index, separator) != nil
        }
        return true
    }

    /// Finds the end of a cell; `nil` when it is quoted.
    @inline(__always)
    private static func cell(in bytes: Span<UInt8>, at index: inout Int, _ separator: UInt8) -> CSVCell? {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            // Letters, digits and hyphens come after the comma and both line breaks: one comparison for most.
            if byte <= separator, byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
            index += 1
        }
        guard index < bytes.count, bytes[start] != .quotationMark else { return nil }
        return CSVCell(plain: start..<index)
    }

    /// Whether a cell is an id, as far as that is quickly seen.
    private func isID(_ cell: Span<UInt8>) -> Bool {
        guard !cell.isEmpty, ShortID.visibleBytes.contains(cell[0]) else { return false }
        return cell.count <= ShortID.longest || !PersonalIdentityNumber.isIn(cell)
    }

    private static func isBlank(_ bytes: Span<UInt8>, at index: Int, _ separator: UInt8) -> Bool {
        guard index < bytes.count else { return false }
        return bytes[index] == separator || bytes[index] == .lineFeed || bytes[index] == .carriageReturn
    }

    private func number(in bytes: Span<UInt8>, at index: inout Int) -> Int? {
        guard index + 4 < bytes.count else { return nil }
        defer { index += 4 }
        return CellContent.fourDigits(bytes.extracting(index..<index + 4))
    }

    private mutating func readGender(in bytes: Span<UInt8>, at index: inout Int) -> Bool {
        for (gender, token) in genders where index + token.count < bytes.count && bytes[index] == token[0] {
            guard CellContent.equals(bytes.extracting(index..<index + token.count), token) else { return false }
            row.gender = gender
            index += token.count
            return true
        }
        return false
    }

    @inline(__always)  // There are three on every row.
    private static func readDay(
        in bytes: Span<UInt8>, at index: inout Int, _ separator: UInt8, into day: inout PackedDay
    ) -> Bool {
        if isBlank(bytes, at: index, separator) {
            day = PackedDay()
            return true
        }
        guard index + 10 < bytes.count, case .date(let date) = CellContent.date(bytes.extracting(index..<index + 10))
        else { return false }
        day = PackedDay(date)
        index += 10
        return true
    }
}

extension CSVCell {
    /// A cell without quotation marks.
    init(plain content: Range<Int>) {
        self.init(start: content.lowerBound, end: content.upperBound, isQuoted: false, hasEscapes: false)
    }
}
