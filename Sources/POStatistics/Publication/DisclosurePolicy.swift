/// Which numbers are too small to publish.
///
/// The default is a proposal of this package: no authority's threshold for these statistics is known to it.
public struct DisclosurePolicy: Hashable, Codable, Sendable {
    /// The smallest number above zero that may be shown.
    public let threshold: Int
    /// Whether a zero is as sensitive as a small number.
    public let protectsZeros: Bool
    /// Whether it is as sensitive how many people are counted in several places.
    ///
    /// By default it is not: nobody publishes that number, it is of no place, and to keep it secret costs the totals.
    public let protectsOverlaps: Bool
    /// Whether it is as sensitive that a category holds all clients of a place, as when all of them are women.
    ///
    /// By default it is not, and only told in ``ProtectedTables/remarks``: to hide it takes zeros along.
    public let protectsGroups: Bool

    /// Creates a policy; by default 1 to 4 are hidden and zeros are shown.
    ///
    /// A threshold of less than 2 hides nothing but zeros that are protected.
    public init(
        threshold: Int = 5, protectsZeros: Bool = false, protectsOverlaps: Bool = false, protectsGroups: Bool = false
    ) {
        self.threshold = max(1, threshold)
        self.protectsZeros = protectsZeros
        self.protectsOverlaps = protectsOverlaps
        self.protectsGroups = protectsGroups
    }

    /// Whether a number is too small to publish.
    package func isSensitive(_ number: Int) -> Bool {
        number < threshold && (number > 0 || protectsZeros && number == 0)
    }

    /// How far from the truth a hidden cell can at least be thought to lie.
    ///
    /// From a small number, this far up is the threshold or more.
    var width: Int { max(1, protectsZeros ? threshold : threshold - 1) }
}
