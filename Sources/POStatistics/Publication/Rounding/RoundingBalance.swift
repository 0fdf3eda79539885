/// Chooses for many numbers how each is rounded, so that their sums stay close to what they were.
///
/// What is rounded adds to rows, each a number that is published. The sum of the squares of how far the rows are from the
/// truth is made small, by one choice after the other and again; a row that is too far counts more the next time.
struct RoundingBalance {
    /// How a number, or several that hang together, can be rounded.
    private struct Choice {
        /// The rows that each of the numbers is in.
        let rows: [[Int]]
        /// How far each of the numbers is from the truth, by option.
        var options: [[Int]]
        /// Options that are taken only where sums are too far from the truth.
        var spare: [[Int]]
        var picked: [Int]
    }

    /// How far each row is from the truth.
    private(set) var deviations: [Int]
    private var weights: [Int]
    /// How far each row may be; `nil` for any.
    private let limits: [Int?]
    private var choices: [Choice] = []

    /// As long as this makes things better.
    private static let mostPasses = 12
    /// How often what is too far counts more.
    private static let mostRepairs = 24
    /// Doubled that often, no sum of weighted squares is too large for an `Int`.
    private static let mostDoublings = 12

    init(weights: [Int], limits: [Int?]) {
        (self.weights, self.limits) = (weights, limits)
        deviations = Array(repeating: 0, count: weights.count)
    }

    /// Adds numbers that hang together.
    ///
    /// - Parameters:
    ///   - rows: The rows that each of the numbers is in.
    ///   - options: How far each of the numbers can be from the truth; at least one option.
    ///   - spare: Options for where sums are too far otherwise.
    /// - Returns: Their choice.
    mutating func add(rows: [[Int]], options: [[Int]], spare: [[Int]] = []) -> Int {
        let start = Array(repeating: 0, count: rows.count)
        choices.append(Choice(rows: rows, options: options, spare: spare, picked: start))
        let choice = choices.count - 1
        pick(best(of: choice), for: choice)
        return choice
    }

    /// Makes the choices better, and then such that all sums are close enough, if it can be done.
    mutating func run() {
        improve(Array(choices.indices))
        for _ in 0..<Self.mostRepairs {
            let far = tooFar
            guard !far.isEmpty else { return }
            for row in far where weights[row] < 1 << Self.mostDoublings { weights[row] *= 2 }
            let near = choices.indices.filter { choices[$0].rows.contains { $0.contains(where: far.contains) } }
            for choice in near {
                choices[choice].options += choices[choice].spare
                choices[choice].spare = []
            }
            improve(near)
        }
    }

    /// How far the numbers of a choice are from the truth.
    func picked(_ choice: Int) -> [Int] { choices[choice].picked }

    /// The rows that are farther from the truth than they may be.
    var tooFar: Set<Int> {
        Set(deviations.indices.filter { row in limits[row].map { deviations[row].magnitude > $0 } ?? false })
    }

    private mutating func improve(_ some: [Int]) {
        for _ in 0..<Self.mostPasses {
            var changed = false
            for choice in some {
                let option = best(of: choice)
                if option != choices[choice].picked {
                    pick(option, for: choice)
                    changed = true
                }
            }
            if !changed { return }
        }
    }

    /// The option that is best as all other choices stand; what is picked, if none is better.
    private func best(of index: Int) -> [Int] {
        let choice = choices[index]
        var (best, least) = (choice.picked, Int.max)
        // What has not been picked yet, and cannot be, is no option.
        if choice.options.contains(choice.picked) { least = 0 }
        for option in choice.options where option != choice.picked {
            var cost = 0
            for (number, rows) in choice.rows.enumerated() {
                let change = option[number] - choice.picked[number]
                guard change != 0 else { continue }
                for row in rows { cost += weights[row] * change * (2 * deviations[row] + change) }
            }
            if cost < least { (best, least) = (option, cost) }
        }
        return best
    }

    private mutating func pick(_ option: [Int], for index: Int) {
        for (number, rows) in choices[index].rows.enumerated() {
            let change = option[number] - choices[index].picked[number]
            for row in rows { deviations[row] += change }
        }
        choices[index].picked = option
    }
}
