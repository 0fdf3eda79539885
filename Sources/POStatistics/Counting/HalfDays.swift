/// A time in days that may end in a half, such as the mean of two whole numbers of days; exact.
public struct HalfDays: Hashable, Sendable {
    /// The time in half days.
    package let halves: Int

    /// Creates a time of a number of half days.
    package init(halves: Int) { self.halves = halves }

    /// The time in days.
    public var days: Double { Double(halves) / 2 }
}

extension HalfDays: Codable {
    /// Decodes a number of days.
    ///
    /// - Throws: `DecodingError` when twice the number is not whole, or beyond what an `Int` holds.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let halves = Int(exactly: try container.decode(Double.self) * 2) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected days in whole or halves")
        }
        self.halves = halves
    }

    /// Encodes the number of days, without a fraction when it is whole.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if halves.isMultiple(of: 2) {
            try container.encode(halves / 2)
        } else {
            try container.encode(days)
        }
    }
}

extension HalfDays: Comparable {
    /// Whether one time is shorter than the other.
    public static func < (left: HalfDays, right: HalfDays) -> Bool { left.halves < right.halves }
}

extension HalfDays: CustomStringConvertible {
    /// The number of days, such as `12` or `12.5`.
    public var description: String { halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(days)" }
}
