import ArgumentParser
import POModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#endif
import Foundation

/// What the commands write: results on standard output, all else on standard error.
enum Console {
    /// Writes a text to standard output.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when it cannot be written.
    static func print(_ text: String) throws { try write(Data(text.utf8)) }

    /// Writes a value as one line of canonical JSON, or to be looked at over many lines.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when it cannot be written.
    static func printJSON(_ value: some Encodable, pretty: Bool = false) throws {
        try write(json(value, pretty: pretty))
    }

    /// A value as one line of canonical JSON, or to be looked at over many lines.
    static func json(_ value: some Encodable, pretty: Bool = false) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        var line = try encoder.encode(value)
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// Writes a message to standard error.
    static func complain(_ message: String) {
        // Nobody is left to tell when standard error itself is closed.
        try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
    }

    /// Writes a message to standard error, in the language asked for.
    static func complain(_ swedish: String, _ english: String) {
        complain(language == .swedish ? swedish : english)
    }

    /// The language that the arguments ask for, also before they are parsed and where they are wrong.
    static let language: MessageLanguage = {
        let arguments = CommandLine.arguments
        let next = arguments.firstIndex(of: "--language").map { arguments[($0 + 1)...].first ?? "" }
        let joined = arguments.first { $0.hasPrefix("--language=") }?.drop { $0 != "=" }.dropFirst()
        return (next ?? joined.map(String.init)).flatMap(MessageLanguage.init(rawValue:)) ?? .english
    }()

    /// Lets a closed pipe be an error of the write, and not the end of the process without a word.
    static func expectClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Whether messages go to a terminal, where a person reads them.
    static var hasTerminalForMessages: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether results go to a terminal, where a person reads them.
    private static var hasTerminalForResults: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes bytes to a file, or to standard output without one; an archive goes to no terminal.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when they cannot be written; 2 for an archive without a file.
    static func write(_ bytes: Data, to path: String?) throws {
        guard let path else {
            if hasTerminalForResults && bytes.starts(with: Data("PK".utf8)) {
                complain(
                    "-o FIL behövs: en Wordfil kan inte visas här", "expected -o FILE: a Word file cannot be shown here"
                )
                throw ExitCode(2)
            }
            return try write(bytes)
        }
        do {
            try bytes.write(to: URL(filePath: path))
        } catch {
            complain("\(path): kan inte skrivas", "\(path): cannot be written")
            throw ExitCode.failure
        }
    }

    private static func write(_ bytes: Data) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: bytes)
        } catch {
            // Who closes the pipe, such as `head`, wants no more and no message.
            if errno != EPIPE { complain("standard ut kan inte skrivas", "standard output cannot be written") }
            throw ExitCode.failure
        }
    }
}
