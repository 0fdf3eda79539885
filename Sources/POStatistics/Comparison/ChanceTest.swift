/// How likely a difference at least as great is by chance alone; exact, two-sided.
public struct ChanceTest: Hashable, Codable, Sendable {
    /// What is set against each other.
    package enum Kind: String, Hashable, Codable, Sendable {
        /// Two numbers of events, such as new clients of two years (exact conditional test of two Poisson counts).
        case counts
        /// Two shares, such as of new clients with a reason (Fisher's exact test).
        case shares
    }

    /// What is set against each other.
    package let kind: Kind
    /// Of how many the first figure is a share; `nil` for counts.
    package let firstBase: Int?
    /// Of how many the second figure is a share; `nil` for counts.
    package let secondBase: Int?
    /// The probability, 0 to 1.
    public let probability: Double

    /// The most people in a test; figures beyond that are not tested.
    package static let maximumTotal = 100_000_000

    /// Tests two numbers of events in equally long times; `nil` when both are 0, when one is negative, and beyond
    /// ``maximumTotal``.
    ///
    /// - Complexity: O(√*n*) in the sum.
    package init?(_ first: Int, against second: Int) {
        guard first >= 0, second >= 0, let total = first.adding(second), (1...Self.maximumTotal).contains(total) else {
            return nil
        }
        self.init(
            kind: .counts, firstBase: nil, secondBase: nil,
            probability: Self.probability(of: first, in: 0...total, mode: total / 2) { up in
                Double(total - up) / Double(up + 1)
            })
    }

    /// Tests two shares; `nil` when a base is 0, a figure is negative or more than its base, and beyond
    /// ``maximumTotal``.
    ///
    /// - Complexity: O(√*n*) in the bases.
    package init?(_ first: Int, of firstBase: Int, against second: Int, of secondBase: Int) {
        guard firstBase > 0, secondBase > 0, (0...firstBase).contains(first), (0...secondBase).contains(second),
            let total = firstBase.adding(secondBase), total <= Self.maximumTotal
        else { return nil }
        let marked = first + second
        let limits = max(0, marked - secondBase)...min(marked, firstBase)
        let mode = Int(Double(marked + 1) * Double(firstBase + 1) / Double(total + 2))
        self.init(
            kind: .shares, firstBase: firstBase, secondBase: secondBase,
            probability: Self.probability(
                of: first, in: limits, mode: min(max(mode, limits.lowerBound), limits.upperBound)
            ) { up in
                Double(marked - up) * Double(firstBase - up) / (Double(up + 1) * Double(secondBase - marked + up + 1))
            })
    }

    private init(kind: Kind, firstBase: Int?, secondBase: Int?, probability: Double) {
        self.kind = kind
        self.firstBase = firstBase
        self.secondBase = secondBase
        self.probability = probability
    }

    /// The sum of the probabilities of all outcomes that are no more likely than the one observed.
    ///
    /// Weights are counted from the mode outwards by the ratio of one outcome to the one before; far out they vanish.
    private static func probability(
        of observed: Int, in limits: ClosedRange<Int>, mode: Int, ratio: (Int) -> Double
    ) -> Double {
        var upward = [1.0]
        while mode + upward.count <= limits.upperBound, let last = upward.last, last > negligible {
            upward.append(last * ratio(mode + upward.count - 1))
        }
        var downward: [Double] = []
        while mode - downward.count - 1 >= limits.lowerBound, downward.last ?? 1 > negligible {
            downward.append((downward.last ?? 1) / ratio(mode - downward.count - 1))
        }
        let place = observed >= mode ? observed - mode : mode - observed - 1
        let side = observed >= mode ? upward : downward
        // Beyond where weights vanish.
        guard side.indices.contains(place) else { return 0 }
        let weights = upward + downward
        let limit = side[place] * (1 + 1e-9)
        let (rare, all) = weights.reduce(into: (0.0, 0.0)) { sums, weight in
            if weight <= limit { sums.0 += weight }
            sums.1 += weight
        }
        return min(1, rare / all)
    }

    private static let negligible = 1e-25
}
