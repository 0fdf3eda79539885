import Foundation

/// How long some work on one thread took, in several runs.
struct Measurement {
    /// The seconds of the processor in each run, the shortest first; other work on the machine is not counted.
    let seconds: [Double]

    /// Runs work some times after once that is not counted.
    init(runs: Int = 5, of work: () throws -> Void) rethrows {
        try work()
        seconds = try (0..<runs).map { _ in
            let start = Self.processorSeconds
            try work()
            return Self.processorSeconds - start
        }.sorted()
    }

    /// The shortest run, which was disturbed least.
    var shortest: Double { seconds.first ?? 0 }

    /// The run in the middle.
    var median: Double { seconds.isEmpty ? 0 : seconds[seconds.count / 2] }

    /// What the process has used of the processor.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
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
