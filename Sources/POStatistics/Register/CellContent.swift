import POModel

/// Reads the content of cells from their bytes.
enum CellContent {
    /// The bytes of a cell, with doubled quotation marks made single.
    static func unescaped(_ cell: CSVCell, in bytes: Span<UInt8>) -> ContiguousArray<UInt8> {
        var content: ContiguousArray<UInt8> = []
        content.reserveCapacity(cell.end - cell.start)
        var index = cell.start
        while index < cell.end {
            content.append(bytes[index])
            index += cell.hasEscapes && bytes[index] == .quotationMark ? 2 : 1
        }
        return content
    }

    /// Whether a cell holds exactly the bytes of a token.
    static func equals(_ cell: Span<UInt8>, _ token: ContiguousArray<UInt8>) -> Bool {
        guard cell.count == token.count else { return false }
        for index in cell.indices where cell[index] != token[index] { return false }
        return true
    }

    /// The number that exactly four digits make; `nil` for anything else.
    static func fourDigits(_ cell: Span<UInt8>) -> Int? {
        guard cell.count == 4 else { return nil }
        var digits = DigitReader()
        let number = digits.read(cell[0], cell[1]) * 100 + digits.read(cell[2], cell[3])
        return digits.areValid ? number : nil
    }

    /// A date written `YYYY-MM-DD`.
    static func date(_ cell: Span<UInt8>) -> DateCell {
        guard cell.count == 10 else { return cell.isEmpty ? .blank : .invalid }
        let hyphen = UInt8(ascii: "-")
        var digits = DigitReader()
        let year = digits.read(cell[0], cell[1]) * 100 + digits.read(cell[2], cell[3])
        let month = digits.read(cell[5], cell[6])
        let day = digits.read(cell[8], cell[9])
        guard digits.areValid, cell[4] == hyphen, cell[7] == hyphen, year >= 1, month >= 1, month <= 12, day >= 1,
            day <= 28 || day <= CalendarDate.days(inMonth: month, of: year)
        else { return .invalid }
        return .date(CompactDate(year: year, month: month, day: day))
    }
}

/// Reads digits in pairs, and tells at the end whether all were digits.
struct DigitReader {
    private var seen: UInt8 = 0

    /// The number of two digits; any number when they are not digits.
    mutating func read(_ tens: UInt8, _ ones: UInt8) -> Int {
        let (high, low) = (tens &- UInt8(ascii: "0"), ones &- UInt8(ascii: "0"))
        // A digit, and a digit plus 6, stay below 16; anything else does not.
        seen |= high | (high &+ 6) | low | (low &+ 6)
        return Int(high) * 10 + Int(low)
    }

    /// Whether all bytes read were digits.
    var areValid: Bool { seen < 16 }
}

/// What a cell for a date holds.
enum DateCell: Hashable {
    case blank
    case invalid
    case date(CompactDate)

    var date: CompactDate? {
        if case .date(let date) = self { date } else { nil }
    }
}
