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
    static func reason(at place: Int) -> Self { Self(rawValue: 1 << (4 + UInt16(place))) }
}
