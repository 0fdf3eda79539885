/// A count of people, reasons, municipalities or days: a whole number, never negative.
public struct Count: RawRepresentable, Hashable, Codable, Sendable {
    /// The number.
    public let rawValue: Int

    /// Creates a count; `nil` if the number is negative.
    public init?(rawValue: Int) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    /// Creates a count; `nil` if the number is negative.
    public init?(_ number: Int) { self.init(rawValue: number) }
}

extension Count: ExpressibleByIntegerLiteral {
    /// Creates a count from a literal.
    ///
    /// - Precondition: The literal is not negative.
    public init(integerLiteral value: UInt) {
        precondition(value <= UInt(Int.max), "a count must fit in Int")
        rawValue = Int(value)
    }
}

extension Count: Comparable {
    /// Whether one number is smaller than the other.
    public static func < (left: Count, right: Count) -> Bool { left.rawValue < right.rawValue }
}

extension Count: CustomStringConvertible {
    /// The digits.
    public var description: String { "\(rawValue)" }
}
