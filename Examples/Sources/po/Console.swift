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

    /// Writes a form to standard output; an archive goes to no terminal.
    ///
    /// - Throws: `ExitCode`, after a message: 2 for an archive without a file, 1 when it cannot be written.
    static func printBytes(_ bytes: Data) throws { try write(bytes, to: nil) }

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

    /// The run that writes.
    @TaskLocal static var session = Session(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// The language that the arguments ask for, or else the terminal's.
    static var language: MessageLanguage { session.language }

    /// Writes a message to standard error.
    static func complain(_ message: String) { session.tell(message) }

    /// Writes a message to standard error, in the language of the run.
    static func complain(_ swedish: String, _ english: String) {
        complain(language == .swedish ? swedish : english)
    }

    /// Writes to standard error what should be known about a result that is there all the same; not with `--quiet`.
    static func remark(_ message: String) { if !session.isQuiet { complain(message) } }

    /// Writes a remark in the language of the run.
    static func remark(_ swedish: String, _ english: String) {
        remark(language == .swedish ? swedish : english)
    }

    /// Notes what goes on, to be told on a terminal if it takes long.
    static func work(on swedish: String, _ english: String) {
        session.work(on: language == .swedish ? swedish : english)
    }

    /// Lets a closed pipe be an error of the write, and not the end of the process without a word.
    static func expectClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Whether messages go to a terminal, where a person reads them.
    static var hasTerminalForMessages: Bool { !session.isKept && isatty(STDERR_FILENO) == 1 }

    /// Whether results go to a terminal, where a person reads them.
    private static var hasTerminalForResults: Bool { !session.isKept && isatty(STDOUT_FILENO) == 1 }

    /// Writes bytes to a file, or to standard output without one; an archive goes to no terminal.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when they cannot be written; 2 for an archive without a file.
    static func write(_ bytes: Data, to path: String?) throws {
        guard let path else {
            if session.output == nil, hasTerminalForResults, bytes.starts(with: Data("PK".utf8)) {
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
            complainOfUnwritable(path)
            throw ExitCode.failure
        }
    }

    /// Tells that a file cannot be written, and what to look at.
    static func complainOfUnwritable(_ path: String) {
        complain(
            "\(path): filen kan inte skrivas; finns mappen, och får du skriva i den?",
            "\(path): the file cannot be written; is the folder there, and may you write in it?")
    }

    private static func write(_ bytes: Data) throws {
        if session.keeps(bytes) { return }
        session.clearProgress()
        do {
            try FileHandle.standardOutput.write(contentsOf: bytes)
        } catch {
            // Who closes the pipe, such as `head`, wants no more and no message.
            if errno != EPIPE { complain("standard ut kan inte skrivas", "standard output cannot be written") }
            throw ExitCode.failure
        }
    }
}
