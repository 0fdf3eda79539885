import Foundation
import POStatistics

/// Counting a year of a register on disk, as a process of its own so that its peak of memory is its own.
struct RegisterBenchmark {
    let path: String
    let year: Int
    let cores: Int

    /// Prints rows, seconds and the peak of memory.
    func run() async throws {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        let start = ContinuousClock.now
        let reading = try await RegisterReader.read(year: year, cores: cores) {
            let piece = try file.read(upToCount: 1 << 18)
            return piece.flatMap { $0.isEmpty ? nil : $0 }
        }
        let tables = reading.tables()
        let duration = (ContinuousClock.now - start).components
        let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
        let bytes = Double(try file.offset())
        Table.row("", "seconds", "MB/s", "peak MB")
        Table.row(
            "count \(year), \(tables.municipalities.count) municipalities, \(cores) cores", Table.number(seconds, 3),
            Table.number(bytes / seconds / 1e6), Table.number(Self.peakMegabytes, 0))
    }

    /// The most memory that the process has held.
    private static var peakMegabytes: Double {
        var usage = rusage()
        #if canImport(Darwin)
        return getrusage(RUSAGE_SELF, &usage) == 0 ? Double(usage.ru_maxrss) / 1e6 : 0
        #else
        let own = Int32(truncatingIfNeeded: RUSAGE_SELF.rawValue)
        return getrusage(own, &usage) == 0 ? Double(usage.ru_maxrss) * 1_024 / 1e6 : 0
        #endif
    }
}
