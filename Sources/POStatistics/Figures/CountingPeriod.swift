package import POModel

/// A part of a year that begins and ends with a month; both ends are included.
public struct CountingPeriod: Hashable, Sendable {
    /// How long a period is.
    public enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
        /// The whole year.
        case year
        /// Four months (*tertial*).
        case tertial
        /// Three months (*kvartal*).
        case quarter
        /// A month.
        case month

        /// How many months it has.
        var months: Int {
            switch self {
            case .year: 12
            case .tertial: 4
            case .quarter: 3
            case .month: 1
            }
        }
    }

    /// How long it is.
    public let kind: Kind
    /// Which of the year's periods of its kind it is, from 1.
    public let number: Int

    /// Creates a period; `nil` when the year has no period of that number.
    package init?(_ kind: Kind, _ number: Int) {
        guard number >= 1, number <= 12 / kind.months else { return nil }
        self.init(unchecked: kind, number)
    }

    private init(unchecked kind: Kind, _ number: Int) {
        self.kind = kind
        self.number = number
    }

    /// The year's periods of a kind, in order.
    package static func all(_ kind: Kind) -> [CountingPeriod] {
        (1...12 / kind.months).map { CountingPeriod(unchecked: kind, $0) }
    }

    /// Its months, counted from 0.
    var months: Range<Int> { (number - 1) * kind.months..<number * kind.months }

    /// Its first day in a year; `nil` if the year is not 1 to 9999.
    package func firstDay(in year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: months.lowerBound + 1, day: 1)
    }

    /// Its last day in a year; `nil` if the year is not 1 to 9999.
    package func lastDay(in year: Int) -> CalendarDate? {
        let month = months.upperBound
        return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    }
}

extension CountingPeriod: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, number
    }

    /// Decodes a period.
    ///
    /// - Throws: `DecodingError` when the year has no period of the number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try container.decode(Kind.self, forKey: .kind)
        guard let period = Self(kind, try container.decode(Int.self, forKey: .number)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .number, in: container, debugDescription: "expected the number of a period of the year")
        }
        self = period
    }

    /// Encodes the kind and the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(number, forKey: .number)
    }
}
