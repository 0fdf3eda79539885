/// A computed figure, such as clients per position: rounded once to two decimals, half away from zero.
public struct RoundedFigure: Hashable, Sendable {
    /// Hundredths.
    public let hundredths: Int

    /// Creates a figure.
    public init(hundredths: Int) { self.hundredths = hundredths }

    /// The quotient of two whole numbers; `nil` when the divisor is not positive, and when the figure is too large.
    init?(_ dividend: Int128, over divisor: Int128) {
        guard divisor > 0, let hundredths = Int(exactly: (dividend * 100).dividedRounding(by: divisor)) else {
            return nil
        }
        self.hundredths = hundredths
    }

    /// The figure as the nearest binary floating-point number.
    package var value: Double { Double(hundredths) / 100 }
}

extension RoundedFigure: Comparable {
    /// Whether one figure is smaller than the other.
    public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension RoundedFigure: CustomStringConvertible {
    /// The figure with two decimals and a decimal comma: `22,50`.
    public var description: String {
        let decimals = hundredths.magnitude % 100
        return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100),\(decimals < 10 ? "0" : "")\(decimals)"
    }
}

extension Int128 {
    /// The quotient rounded to the nearest whole number, half away from zero.
    ///
    /// - Precondition: The divisor is positive, and twice the dividend with it is within 128 bits.
    func dividedRounding(by divisor: Int128) -> Int128 {
        let half = (magnitude * 2 + divisor.magnitude) / (divisor.magnitude * 2)
        return self < 0 ? -Int128(half) : Int128(half)
    }
}
