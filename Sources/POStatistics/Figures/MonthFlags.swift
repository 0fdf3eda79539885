import POModel

/// In which months of a year a client had an assignment, and on which turns of months; joining them is a union.
struct MonthFlags: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Some assignment touches a month, counted from 0.
    static func touches(_ month: Int) -> Self { Self(rawValue: 1 << UInt32(month)) }

    /// Some assignment was opened before the first day of a month, counted from 0, and not closed before it; the month
    /// after the last stands for the year's end.
    static func isOpen(before month: Int) -> Self { Self(rawValue: 1 << UInt32(12 + month)) }

    /// What an assignment that touches the year amounts to; empty for one that was not opened.
    init(_ assignment: KeptAssignment, in year: Int) {
        self = []
        guard let opened = assignment.opened.date else { return }
        let closed = assignment.closed.date
        let first = Self.month(of: opened, in: year)
        let last = closed.map { Self.month(of: $0, in: year) } ?? 12
        for month in 0..<12 where first <= month && last >= month { insert(.touches(month)) }
        for month in 0...12 where first < month && last >= month { insert(.isOpen(before: month)) }
    }

    /// The month counted from that of January, before it -1 and after December 12.
    private static func month(of date: CompactDate, in year: Int) -> Int {
        date.year < year ? -1 : date.year > year ? 12 : date.month - 1
    }

    /// Stocks and flows of a period, as if it were a year; `nil` when no assignment touches it.
    func flags(of period: CountingPeriod) -> YearFlags? {
        guard period.months.contains(where: { contains(.touches($0)) }) else { return nil }
        var flags: YearFlags = []
        if contains(.isOpen(before: period.months.lowerBound)) { flags.insert(.openingStock) }
        if contains(.isOpen(before: period.months.upperBound)) { flags.insert(.closingStock) }
        return flags
    }
}
