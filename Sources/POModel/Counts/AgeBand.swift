/// An age band (*åldersband*): whole years of age, both ends included.
///
/// Age is the year accounted for less the year of birth.
public struct AgeBand: Hashable, Sendable {
    /// The lowest age.
    public let lowest: Int
    /// The highest age; `nil` for a band without an upper end.
    public let highest: Int?
    /// The band as in the interchange format: `18-29`, `65+`.
    public let rawValue: String

    /// Creates a band; `nil` unless 0 ≤ lowest ≤ highest ≤ 150.
    public init?(from lowest: Int, to highest: Int?) {
        guard lowest >= 0, lowest <= highest ?? 150, highest ?? 150 <= 150 else { return nil }
        self.init(unchecked: lowest, highest)
    }

    init(unchecked lowest: Int, _ highest: Int?) {
        self.lowest = lowest
        self.highest = highest
        rawValue = highest.map { "\(lowest)-\($0)" } ?? "\(lowest)+"
    }

    /// Whether an age lies in the band.
    package func contains(_ age: Int) -> Bool { age >= lowest && age <= highest ?? .max }

    /// The four bands of the forms from 2021 on: 18–29, 30–49, 50–64 and 65 and over.
    public static let current = [Self(unchecked: 18, 29), .init(unchecked: 30, 49), .init(unchecked: 50, 64), .over64]

    /// The six bands of the letter of 2012: 18–29, 30–39, 40–49, 50–59, 60–64 and 65 and over.
    package static let of2012 = [
        Self(unchecked: 18, 29), .init(unchecked: 30, 39), .init(unchecked: 40, 49), .init(unchecked: 50, 59),
        .init(unchecked: 60, 64), .over64,
    ]

    private static let over64 = Self(unchecked: 65, nil)

    /// The bands of the forms by name, as they are asked for far more often than others.
    private static let named = Dictionary((current + of2012).map { ($0.rawValue, $0) }) { first, _ in first }
}

extension AgeBand: RawRepresentable, Codable {
    /// Creates a band from its form in the interchange format; `nil` for any other text.
    public init?(rawValue: String) {
        if let band = Self.named[rawValue] {
            self = band
        } else if rawValue.hasSuffix("+") {
            guard let lowest = Int(rawValue.dropLast()) else { return nil }
            self.init(from: lowest, to: nil)
        } else {
            let ends = rawValue.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let lowest = Int(ends[0]), let highest = Int(ends[1]) else { return nil }
            self.init(from: lowest, to: highest)
        }
        guard self.rawValue == rawValue else { return nil }
    }
}

extension AgeBand: Comparable {
    /// Whether one band starts at a lower age, or at the same age and ends earlier.
    public static func < (left: AgeBand, right: AgeBand) -> Bool {
        (left.lowest, left.highest ?? .max) < (right.lowest, right.highest ?? .max)
    }
}

extension AgeBand: TableKey {
    /// Every age band is known.
    public var isKnown: Bool { true }
}
