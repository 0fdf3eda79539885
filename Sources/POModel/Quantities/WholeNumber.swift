/// A count of people, reasons, municipalities or days: a whole number, never negative.
///
/// It is at most 999 999 999 999 999, so that sums cannot overflow and every reader of JSON holds it exactly.
public struct WholeNumber: RawRepresentable, Hashable, Codable, Sendable {
    /// The number.
    public let rawValue: Int

    /// Creates a count; `nil` if the number is negative or above the maximum.
    public init?(rawValue: Int) {
        guard (0...Self.maximum).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// Creates a count; `nil` if the number is negative or above the maximum.
    package init?(_ number: Int) { self.init(rawValue: number) }

    static let maximum = 999_999_999_999_999
}

extension WholeNumber: ExpressibleByIntegerLiteral {
    /// Creates a count from a literal.
    ///
    /// - Precondition: The literal is not negative, and not above the maximum.
    public init(integerLiteral value: UInt) {
        precondition(value <= UInt(Self.maximum), "a count must not be above its maximum")
        rawValue = Int(value)
    }
}

extension WholeNumber: Comparable, OrderedAsWritten {}

extension WholeNumber: CustomStringConvertible, PrintedAsWritten {}
