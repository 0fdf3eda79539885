/// Full-time positions (*årsanställningar*, *ombudstjänster*), exact to two decimals; never negative.
///
/// One is a person who works full time, 40 hours a week; two who work half time make one.
///
/// - SeeAlso: Förordning (2013:522) 8 § 2; HSLF-FS 2016:98, 3 §.
public struct FullTimeEquivalent: Hashable, Sendable {
    /// Hundredths of a full-time position.
    public let hundredths: Int

    /// Creates a number of positions; `nil` if it is negative or above 9 999 999 999 999,99.
    public init?(hundredths: Int) {
        guard (0...WholeNumber.maximum).contains(hundredths) else { return nil }
        self.hundredths = hundredths
    }

    /// Creates a number of positions; `nil` if it is not the floating-point number nearest to one with at most two
    /// decimals, if it is negative, and if it is above 9 999 999 999 999,99.
    ///
    /// What is computed in floating point should be rounded to hundredths by who computes it.
    package init?(_ positions: Double) {
        let scaled = positions * 100
        guard scaled.isFinite, scaled >= 0, scaled < 1e15, scaled.rounded() / 100 == positions else { return nil }
        self.init(hundredths: Int(scaled.rounded()))
    }

    init(unchecked hundredths: Int) { self.hundredths = hundredths }

    /// The number of positions as the nearest binary floating-point number.
    package var positions: Double { Double(hundredths) / 100 }
}

extension FullTimeEquivalent: Comparable {
    /// Whether one number of positions is smaller than the other.
    public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension FullTimeEquivalent: Codable {
    /// Decodes a number with at most two decimals.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(Double.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected full-time positions: not negative, at most two decimals")
        }
        self = value
    }

    /// Encodes a number with at most two decimals.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(positions)
    }
}

extension FullTimeEquivalent: CustomStringConvertible {
    /// The number with two decimals and a decimal comma, as the forms print it: `2,25`.
    public var description: String {
        let decimals = hundredths % 100
        return "\(hundredths / 100),\(decimals < 10 ? "0" : "")\(decimals)"
    }
}
