import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A register on disk: CSV, read piece by piece, or JSON.
struct RegisterFile {
    /// Where the register is.
    let path: String
    /// The language of messages about it.
    let language: MessageLanguage

    /// What came of a register.
    struct Contents {
        /// The year, counted.
        let reading: RegisterReading
        /// The register itself; `nil` of CSV, which has assignments only.
        let register: Register?
    }

    /// Counts a year, and tells on standard error what is to be said about the register.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when the register cannot be read.
    func read(year: Int) async throws -> RegisterReading { try await contents(year: year).reading }

    /// Counts a year, with the figures of the service if asked for, as `read(year:)` does.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when the register cannot be read.
    func contents(year: Int, countsService: Bool = false) async throws -> Contents {
        let contents: Contents
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? file.close() }
            contents = try await Self.count(file, year: year, countsService)
        } catch let error as RegisterError {
            Console.complain("\(path): \(error.message(in: language))")
            throw ExitCode.failure
        } catch let error as DecodingError {
            Console.complain("\(path): \(JSONFault.place(error, in: language))")
            throw ExitCode.failure
        } catch {
            Console.complain(
                language == .swedish ? "\(path): filen kan inte läsas" : "\(path): the file cannot be read")
            throw ExitCode.failure
        }
        tell(contents.reading.issues)
        return contents
    }

    /// Counts a register on all cores; JSON on one.
    private static func count(_ file: FileHandle, year: Int, _ countsService: Bool) async throws -> Contents {
        var start = Data()
        while firstByte(of: start) == nil, let piece = try nextPiece(of: file) { start.append(piece) }
        guard firstByte(of: start) == UInt8(ascii: "{") else {
            var first: Data? = start
            let cores = ProcessInfo.processInfo.activeProcessorCount
            let reading = try await RegisterReader.read(year: year, countsService: countsService, cores: cores) {
                defer { first = nil }
                return try first ?? nextPiece(of: file)
            }
            return Contents(reading: reading, register: nil)
        }
        let text = withoutByteOrderMark(start) + (try file.readToEnd() ?? Data())
        let register = try JSONDecoder().decode(Register.self, from: text)
        return Contents(
            reading: RegisterReading(of: register, year: year, countsService: countsService), register: register)
    }

    private static func nextPiece(of file: FileHandle) throws -> Data? {
        guard let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty else { return nil }
        return piece
    }

    /// The first byte that is neither blank nor of a byte-order mark, which tells the format.
    private static func firstByte(of start: Data) -> UInt8? {
        withoutByteOrderMark(start).first { !" \t\r\n".utf8.contains($0) }
    }

    private static func withoutByteOrderMark(_ text: Data) -> Data {
        text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    }

    private func tell(_ issues: RegisterIssues) {
        for issue in issues.columns + issues.rows { Console.complain("\(path): \(issue.message(in: language))") }
        guard issues.omittedCount > 0 else { return }
        Console.complain(
            language == .swedish
                ? "\(path): \(issues.omittedCount) anmärkningar till"
                : "\(path): \(issues.omittedCount) more remarks")
    }
}
