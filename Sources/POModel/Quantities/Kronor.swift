/// An amount of money in whole Swedish kronor; never negative, and at most 999 999 999 999 999.
public struct Kronor: RawRepresentable, Hashable, Codable, Sendable {
    /// The number of kronor.
    public let rawValue: Int

    /// Creates an amount; `nil` if it is negative or above the maximum.
    public init?(rawValue: Int) {
        guard (0...WholeNumber.maximum).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// Creates an amount; `nil` if it is negative or above the maximum.
    package init?(_ kronor: Int) { self.init(rawValue: kronor) }

    init(unchecked rawValue: Int) { self.rawValue = rawValue }
}

extension Kronor: Comparable, OrderedAsWritten {}
