/// Tables whose small numbers are rounded so that they can be published and everything adds up.
public struct RoundedTables: Hashable, Codable, Sendable {
    /// The tables, in order, that can be published.
    ///
    /// Places add up to every sum of them.
    public let tables: [StatisticalTable]
    /// The base: no number from 1 up to it is told.
    public let base: Int
    /// How far numbers can be from the truth.
    public let limits: Limits
    /// How many of a year's clients are at least counted again, as they are in several places; by year, in whole bases.
    public let countedAgain: [Int: Int]
    /// The relations that were expected and do not hold, so that nothing was rounded by them.
    public let unmet: [CellRelation]

    /// How far numbers can be from the sums of the numbers before rounding.
    ///
    /// They are told before anything is rounded: how far the numbers really are would tell about the small ones.
    public struct Limits: Hashable, Codable, Sendable {
        /// Of any number of all places together.
        public let everywhere: Int
        /// Of any number of a county's places together.
        public let county: Int
        /// Of all clients of a place in a year.
        public let place: Int

        init(base: Int) { (everywhere, county, place) = (3 * base, 6 * base, base) }

        init(everywhere: Int, county: Int, place: Int) {
            (self.everywhere, self.county, self.place) = (everywhere, county, place)
        }
    }

    /// The table of an id.
    public subscript(id: String) -> StatisticalTable? { tables.first { $0.id == id } }
}
