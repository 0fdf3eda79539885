/// A part of full time in percent, exact to two decimals, from 0 to 100.
public struct FullTimePercent: Hashable, Sendable {
    /// Hundredths of a percent; full time is 10 000.
    public let hundredths: Int

    /// Creates a part of full time; `nil` if it is negative or above 10 000 hundredths.
    public init?(hundredths: Int) {
        guard (0...10_000).contains(hundredths) else { return nil }
        self.hundredths = hundredths
    }

    /// Creates a part of full time; `nil` unless it is 0 to 100 and the floating-point number nearest to one with at
    /// most two decimals.
    package init?(_ percent: Double) {
        let scaled = (percent * 100).rounded()
        guard scaled.isFinite, scaled / 100 == percent, (0...10_000).contains(scaled) else { return nil }
        hundredths = Int(scaled)
    }

    init(unchecked hundredths: Int) { self.hundredths = hundredths }

    /// Full time.
    package static let full = Self(unchecked: 10_000)
    /// Half time.
    package static let half = Self(unchecked: 5_000)
}

extension FullTimePercent: Comparable {
    /// Whether one part is smaller than the other.
    public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension FullTimePercent: Codable {
    /// Decodes a number from 0 to 100 with at most two decimals.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(Double.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected percent of full time: 0 to 100, at most two decimals")
        }
        self = value
    }

    /// Encodes a number with at most two decimals.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Double(hundredths) / 100)
    }
}
