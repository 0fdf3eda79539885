import POModel

/// What one client's assignments in one municipality amount to in the year; joining them is a union.
struct YearFlags: OptionSet, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Some assignment was opened before the year and not closed before it.
    static let openingStock = Self(rawValue: 1 << 0)
    /// Some assignment was opened by the end of the year and not closed by then.
    static let closingStock = Self(rawValue: 1 << 1)
    /// Some assignment that touches the year says that there are children at home.
    static let childrenAtHome = Self(rawValue: 1 << 2)
    /// Some assignment was opened in the year.
    static let openedInYear = Self(rawValue: 1 << 3)

    /// Some assignment opened in the year gives a reason, told by its place among ``/POModel/ContactReason/asked``.
    static func reason(at place: Int) -> Self { reasons(.reason(at: place)) }

    /// The reasons that some assignment opened in the year gives.
    var reasons: ReasonSet { ReasonSet(rawValue: rawValue >> 4) }

    /// Some assignments opened in the year give reasons.
    static func reasons(_ reasons: ReasonSet) -> Self { Self(rawValue: reasons.rawValue << 4) }
}

extension YearFlags {
    /// What a row means for the year; `nil` when it does not touch it.
    ///
    /// A year begins and ends with whole years of both dates, so the days make no difference.
    init?(_ row: RegisterRow, in year: Int) {
        guard row.touches(year), let opened = row.opened.date else { return nil }
        self = opened.year < year ? .openingStock : .openedInYear
        if row.closed.date.map({ $0.year > year }) ?? true { insert(.closingStock) }
        if row.hasChildrenAtHome { insert(.childrenAtHome) }
        if opened.year == year { insert(.reasons(row.reasons)) }
    }
}
