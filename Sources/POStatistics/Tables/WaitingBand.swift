/// How many days a new client waited, from the application to the opening of the client's first assignment of the year.
///
/// The raw value is the stable name: the first and the last day.
package enum WaitingBand: String, CaseIterable, Hashable, Codable, CodingKeyRepresentable, Sendable {
    /// A week at most.
    case week = "0-7"
    /// A month at most.
    case month = "8-30"
    /// Three months at most.
    case quarter = "31-90"
    /// Half a year at most.
    case halfYear = "91-180"
    /// A year at most.
    case year = "181-365"
    /// More than a year.
    case longer = "366+"
    /// No day of application is known, or one that is after the opening.
    case unknown

    /// The band of a number of days; `nil` days are not known.
    package init(days: Int?) {
        self =
            switch days {
            case nil: .unknown
            case .some(...7): .week
            case .some(...30): .month
            case .some(...90): .quarter
            case .some(...180): .halfYear
            case .some(...365): .year
            default: .longer
            }
    }
}

extension WaitingBand {
    /// The band of a client's first assignment opened in the year in some municipalities; of several on that day, of that
    /// applied for first.
    init(of assignments: some Sequence<KeptAssignment>, in municipalities: (UInt16) -> Bool, year: Int) {
        var first: KeptAssignment?
        for assignment in assignments
        where assignment.opened.date?.year == year && municipalities(assignment.municipality) {
            guard let other = first, let day = assignment.opened.date, let otherDay = other.opened.date else {
                first = assignment
                continue
            }
            let (days, otherDays) = (assignment.waitingDays(in: year) ?? -1, other.waitingDays(in: year) ?? -1)
            if day < otherDay || day == otherDay && days > otherDays { first = assignment }
        }
        self.init(days: first?.waitingDays(in: year))
    }
}
