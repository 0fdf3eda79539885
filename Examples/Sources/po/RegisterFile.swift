import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A register on disk, read piece by piece.
struct RegisterFile {
    /// Where the register is.
    let path: String
    /// The language of messages about it.
    let language: MessageLanguage

    /// Counts a year, and tells on standard error what is to be said about the register.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when the register cannot be read.
    func read(year: Int) throws -> RegisterReading {
        let reading: RegisterReading
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? file.close() }
            var reader = RegisterReader(year: year)
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { try reader.consume(piece.span) }
            reading = try reader.finish()
        } catch let error as RegisterError {
            Console.complain("\(path): \(error.message(in: language))")
            throw ExitCode.failure
        } catch {
            Console.complain(
                language == .swedish ? "\(path): filen kan inte läsas" : "\(path): the file cannot be read")
            throw ExitCode.failure
        }
        tell(reading.issues)
        return reading
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
