import POModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation

/// What the commands write: results on standard output, all else on standard error.
enum Console {
    /// Writes a text to standard output.
    static func print(_ text: String) {
        // Nobody is left to read when standard output is closed.
        try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }

    /// Writes a value as one line of canonical JSON, or to be looked at over many lines.
    static func printJSON(_ value: some Encodable, pretty: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        var line = try encoder.encode(value)
        line.append(UInt8(ascii: "\n"))
        try FileHandle.standardOutput.write(contentsOf: line)
    }

    /// Writes a message to standard error.
    static func complain(_ message: String) {
        // Nobody is left to tell when standard error itself is closed.
        try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
    }

    /// Whether messages go to a terminal, where a person reads them.
    static var hasTerminalForMessages: Bool { isatty(STDERR_FILENO) == 1 }
}
