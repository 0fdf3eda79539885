import POModel

/// A day that exists, in four bytes which compare as the days do.
struct CompactDate: Hashable, Comparable, Sendable {
    /// The day in bits that are never 0.
    let bits: Int32

    init(bits: Int32) { self.bits = bits }

    init(year: Int, month: Int, day: Int) { bits = Int32(truncatingIfNeeded: year << 9 | month << 5 | day) }

    init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }

    /// Whether another day comes more than ten years later.
    func isOverTenYears(before other: Self) -> Bool { other.bits > bits + (10 << 9) }

    var year: Int { Int(bits >> 9) }

    var month: Int { Int(bits >> 5) & 15 }

    /// The day of the calendar.
    var calendarDate: CalendarDate? { CalendarDate(year: year, month: month, day: Int(bits) & 31) }

    var daysSince1970: Int { calendarDate?.daysSince1970 ?? 0 }

    static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

/// A day, or a blank, in four bytes.
struct PackedDay: Hashable, Sendable {
    private let bits: Int32

    init(_ date: CompactDate? = nil) { bits = date?.bits ?? 0 }

    /// A day of the calendar; `nil` for a blank.
    init(_ date: CalendarDate?) { self.init(date.map { CompactDate($0) }) }

    /// The day; `nil` for a blank.
    var date: CompactDate? { bits == 0 ? nil : CompactDate(bits: bits) }
}
