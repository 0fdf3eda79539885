/// Time that ombud worked in a year, from employments and leaves, added up exactly.
///
/// Each day of an employment counts its percent of full time, less the percent of the leaves of that day. Leaves of the
/// same day add up, so that half sick leave and half parental leave are a whole day; what is more than the employment
/// does not count. Employments of the same day add up without a limit. First and last days count. A record without its
/// first day, an employment without percent and days outside the year do not count; ``Register/problems`` tells of them.
///
/// - SeeAlso: *Årsanställningar på heltid/deltid exkl. tjänstledighet*, section 7 of the report forms of 2021 and 2024.
package struct WorkedTime: Hashable, Sendable {
    /// The year.
    package let year: Int
    /// Hundredths of a percent of full time times days, summed.
    private(set) var partDays = 0
    private let days: ClosedRange<Int>

    /// Creates no time in a year; `nil` if the year is not 1 to 9999.
    package init?(in year: Int) {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        self.year = year
        days = first.daysSince1970...last.daysSince1970
    }

    /// Adds what an ombud worked in the year.
    ///
    /// - Complexity: O(*n* log *n*) in the number of employments and leaves.
    package mutating func add(_ ombud: Ombud) {
        for employment in ombud.employments { add(employment) }
    }

    /// Takes in time of other ombud; associative and commutative.
    ///
    /// - Precondition: Both are of the same year.
    package mutating func merge(_ other: Self) {
        precondition(year == other.year, "cannot merge different years")
        partDays += other.partDays
    }

    /// Adds what was worked in the year within an employment.
    ///
    /// - Complexity: O(*n* log *n*) in the number of leaves.
    package mutating func add(_ employment: Employment) {
        guard let percent = employment.percent?.hundredths,
            let employed = DayPart(from: employment.start, through: employment.end, hundredths: percent)?
                .clamped(to: days)
        else { return }
        let leaves = employment.leaves.compactMap { leave in
            DayPart(from: leave.start, through: leave.end, hundredths: leave.percent?.hundredths ?? percent)?
                .clamped(to: employed.days)
        }
        var day = employed.days.lowerBound
        var away = 0
        for change in DayPart.changes(of: leaves) {
            partDays += (change.day - day) * max(0, percent - away)
            day = change.day
            away += change.change
        }
        partDays += (employed.days.upperBound + 1 - day) * max(0, percent - away)
    }

    /// Full-time positions worked: the sum of days times percent, divided by the days of the year and rounded once to
    /// two decimals, half away from zero.
    package var positions: FullTimeEquivalent {
        // Full time all year is 10 000 hundredths of a percent on each day, and 100 hundredths of a position.
        FullTimeEquivalent(unchecked: Int(Int128(partDays).dividedRounding(by: Int128(days.count) * 100)))
    }
}

extension WorkedTime: Codable {
    private enum CodingKeys: String, CodingKey {
        case year, partDays
    }

    /// Decodes time.
    ///
    /// - Throws: `DecodingError` when the year is not 1 to 9999.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard var time = Self(in: try container.decode(Int.self, forKey: .year)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .year, in: container, debugDescription: "expected a year from 1 to 9999")
        }
        time.partDays = try container.decode(Int.self, forKey: .partDays)
        self = time
    }

    /// Encodes the year and the sum of hundredths of a percent times days.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(year, forKey: .year)
        try container.encode(partDays, forKey: .partDays)
    }
}

extension Ombud {
    /// Full-time positions that the ombud worked in a year; `nil` if the year is not 1 to 9999.
    ///
    /// - Complexity: O(*n* log *n*) in the number of employments and leaves.
    package func workedPositions(in year: Int) -> FullTimeEquivalent? {
        var time = WorkedTime(in: year)
        time?.add(self)
        return time?.positions
    }
}

extension Register {
    /// Full-time positions that all ombud worked in a year, rounded once; `nil` if the year is not 1 to 9999.
    ///
    /// - Complexity: O(*n* log *n*) in the number of employments and leaves.
    public func workedPositions(in year: Int) -> FullTimeEquivalent? {
        var time = WorkedTime(in: year)
        for ombud in ombuds { time?.add(ombud) }
        return time?.positions
    }
}
