import Foundation

/// Measures the libraries: `Benchmarks forms [COUNT [PART]]`, `doubling [BYTES]`, `register ROWS FILE`,
/// `count FILE YEAR CORES`, `protect [MUNICIPALITIES]`, `corpus COUNT FILE`, `works` and `one WORK COUNT`.
@main
struct Benchmarks {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        func number(_ place: Int, _ standard: Int) -> Int {
            arguments.indices.contains(place) ? Int(arguments[place]) ?? standard : standard
        }
        switch (arguments.first, arguments.count) {
        case ("forms", _): try FormBenchmarks(count: number(1, 10_000)).run(arguments.count > 2 ? arguments[2] : "")
        case ("doubling", _): try DoublingBenchmarks(size: number(1, 5_000_000)).run()
        case ("protect", _): try ProtectionBenchmark(municipalities: number(1, 33)).run()
        case ("corpus", 3): try InventedForms(count: number(1, 10_000)).write(to: arguments[2])
        case ("register", 3): try InventedRegister(rows: number(1, 10_000)).write(to: arguments[2])
        case ("count", 4):
            try wait(for: RegisterBenchmark(path: arguments[1], year: number(2, 2024), cores: number(3, 1)))
        case ("works", 1): for name in OneWork.names { print(name) }
        case ("one", 3): try OneWork(name: arguments[1], count: number(2, 1)).run()
        default:
            print(
                "usage: Benchmarks forms | doubling | corpus COUNT FILE | register ROWS FILE | count FILE YEAR CORES"
                    + " | protect | works | one WORK COUNT"
            )
        }
    }
    /// Counts a register, and waits for it here: valgrind cannot follow a main function that is asynchronous.
    private static func wait(for benchmark: RegisterBenchmark) throws {
        let hasEnded = DispatchSemaphore(value: 0)
        Task.detached {
            do { try await benchmark.run() } catch { print(error) }
            hasEnded.signal()
        }
        hasEnded.wait()
    }
}
