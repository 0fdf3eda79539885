/// What one full-time position was granted in a year.
///
/// - SeeAlso: HSLF-FS 2016:98, 5 §: Socialstyrelsen decides the amount each year.
public struct GrantRate: Hashable, Sendable {
    /// The year.
    package let year: Int
    /// Whole kronor per full-time position.
    public let amount: Kronor
    /// Where the amount was found, in English.
    package let source: String

    /// Creates an amount.
    public init(year: Int, amount: Kronor, source: String) {
        self.year = year
        self.amount = amount
        self.source = source
    }
}

/// The year has no known amount; the amount of another year says nothing about it.
public struct UnknownGrantYear: Error, Hashable, Sendable {
    /// The year asked for.
    package let year: Int
}

/// What a full-time position is granted, by year.
public struct GrantRates: Hashable, Sendable {
    private var rates: [Int: GrantRate]

    /// Creates a table; of two amounts for a year the last counts.
    package init(_ rates: [GrantRate]) { self.rates = rates.reduce(into: [:]) { $0[$1.year] = $1 } }

    /// The amount of a year.
    ///
    /// - Throws: ``UnknownGrantYear`` when it is not known; no other year's amount is taken instead.
    public func rate(for year: Int) throws(UnknownGrantYear) -> GrantRate {
        guard let rate = rates[year] else { throw UnknownGrantYear(year: year) }
        return rate
    }

    /// Adds or replaces a year's amount.
    public mutating func add(_ rate: GrantRate) { rates[rate.year] = rate }

    /// The amounts that were found in public documents.
    public static let known = GrantRates([
        GrantRate(
            year: 2012, amount: Kronor(unchecked: 302_500),
            source: "granted amount ÷ positions, Stockholm's letter for 2012"),
        GrantRate(
            year: 2019, amount: Kronor(unchecked: 300_180),
            source: "previous year's amount, Skåne's application form for 2020"),
        GrantRate(
            year: 2020, amount: Kronor(unchecked: 402_638),
            source: "previous year's amount, Stockholm's application form for 2021"),
        GrantRate(
            year: 2021, amount: Kronor(unchecked: 404_530),
            source: "granted amount ÷ positions, Kalmar's report for 2021"),
        GrantRate(
            year: 2024, amount: Kronor(unchecked: 395_774),
            source: "granted amount ÷ positions, Stockholm's report for 2024"),
    ])
}
