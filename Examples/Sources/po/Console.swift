import POModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation

/// What the commands write: results on standard output, all else on standard error.
enum Console {
    /// Writes a value as one line of canonical JSON.
    static func printJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var line = try encoder.encode(value)
        line.append(UInt8(ascii: "\n"))
        try FileHandle.standardOutput.write(contentsOf: line)
    }

    /// Writes a message to standard error.
    static func complain(_ message: String) {
        // Nobody is left to tell when standard error itself is closed.
        try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
    }
}
