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
    static func fourDigits(_ cell: Span<UInt8>) -> Int? { cell.count == 4 ? number(cell, 0, 4) : nil }

    /// A date written `YYYY-MM-DD`.
    static func date(_ cell: Span<UInt8>) -> DateCell {
        guard cell.count == 10 else { return cell.isEmpty ? .blank : .invalid }
        let hyphen = UInt8(ascii: "-")
        guard cell[4] == hyphen, cell[7] == hyphen, let year = number(cell, 0, 4), let month = number(cell, 5, 7),
            let day = number(cell, 8, 10), year >= 1, (1...12).contains(month), day >= 1,
            day <= 28 || day <= CalendarDate.days(inMonth: month, of: year)
        else { return .invalid }
        return .date(CompactDate(year: year, month: month, day: day))
    }

    private static func number(_ cell: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var number = 0
        for index in start..<end {
            let digit = cell[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
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

/// A day that exists, in four bytes which compare as the days do.
struct CompactDate: Hashable, Comparable {
    private let bits: Int32

    init(year: Int, month: Int, day: Int) { bits = Int32(truncatingIfNeeded: year << 9 | month << 5 | day) }

    var year: Int { Int(bits >> 9) }

    var daysSince1970: Int {
        CalendarDate(year: year, month: Int(bits >> 5) & 15, day: Int(bits) & 31)?.daysSince1970 ?? 0
    }

    static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

/// The years of birth that someone in a register can have.
enum BirthYear {
    static let earliest = 1880
}
