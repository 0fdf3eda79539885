import Foundation

/// How long some work took, in several runs.
struct Measurement {
    /// The seconds of each run, the shortest first.
    let seconds: [Double]

    /// Runs work some times after once that is not counted.
    init(runs: Int = 5, of work: () throws -> Void) rethrows {
        try work()
        let clock = ContinuousClock()
        seconds = try (0..<runs).map { _ in
            let duration = try clock.measure(work).components
            return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
        }.sorted()
    }

    /// The shortest run, which other work on the machine disturbed least.
    var shortest: Double { seconds.first ?? 0 }

    /// The run in the middle.
    var median: Double { seconds.isEmpty ? 0 : seconds[seconds.count / 2] }
}

/// Rows of figures under each other.
enum Table {
    /// Prints a row, the first column to the left and the others to the right.
    static func row(_ name: String, _ cells: String...) {
        let columns = cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }
        print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + columns.joined())
    }

    /// A number with some decimals.
    static func number(_ value: Double, _ decimals: Int = 0) -> String { String(format: "%.\(decimals)f", value) }
}
