import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A register: CSV, read piece by piece, or JSON.
struct RegisterFile {
    private let input: Input
    private let language: MessageLanguage
    private let mapping: RegisterMapping
    /// What a pipe gave that is read more than once; `nil` for a file, which can be read again.
    private let kept: Data?

    /// What came of a register.
    struct Contents {
        /// The year, counted.
        let reading: RegisterReading
        /// The register itself, if asked for; `nil` of CSV, which has assignments only.
        let register: Register?
    }

    /// A register at a path, or of standard input (`-`).
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - language: The language of messages about it.
    ///   - mapping: What it calls its columns, and writes in its cells, if it is CSV.
    ///   - isReadAgain: Whether it is counted more than once.
    /// - Throws: `ExitCode.failure`, after a message, when it must be kept and cannot be read.
    init(
        _ path: String, language: MessageLanguage, mapping: RegisterMapping = .standard, isReadAgain: Bool = false
    ) throws {
        self.mapping = mapping
        input = Input(name: path)
        self.language = language
        kept = isReadAgain && input.isReadOnce ? try input.bytes() : nil
    }

    /// Counts a year, and tells on standard error what is to be said about the register.
    ///
    /// - Throws: `ExitCode`, after a message: 2 when it is something else, 1 when it cannot be read.
    func read(year: Int) async throws -> RegisterReading { try await contents(year: year).reading }

    /// Counts a year, with the figures of the service if asked for, as `read(year:)` does.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - scope: How much to count.
    ///   - holdsRegister: Whether to hold the register itself when it is JSON, which takes much more time and memory.
    /// - Returns: What came of it.
    /// - Throws: `ExitCode`, after a message: 2 when it is something else, 1 when it cannot be read.
    func contents(
        year: Int, scope: ServiceScope = .tables, holdsRegister: Bool = false
    ) async throws -> Contents {
        Console.work(on: "räknar \(input.name)", "counting \(input.name)")
        let contents: Contents
        do {
            if let kept {
                var rest: Data? = kept
                contents = try await count(year: year, scope, holdsRegister) {
                    defer { rest = nil }
                    return rest
                }
            } else {
                let file = try input.open()
                defer { try? file.close() }
                contents = try await count(year: year, scope, holdsRegister) { try Self.nextPiece(of: file) }
            }
        } catch let code as ExitCode {
            throw code
        } catch let error as RegisterError {
            Console.complain("\(input.name): \(error.text(in: language))")
            tellOwnNames(error)
            throw ExitCode.failure
        } catch let error as DecodingError {
            Console.complain("\(input.name): \(JSONFault.place(error, in: language))")
            throw ExitCode.failure
        } catch {
            throw input.unreadable()
        }
        tell(contents.reading.issues)
        return contents
    }

    /// Counts a register on all cores; JSON on one.
    private func count(
        year: Int, _ scope: ServiceScope, _ holdsRegister: Bool, _ nextPiece: () throws -> Data?
    ) async throws -> Contents {
        var start = Data()
        while Self.firstByte(of: start) == nil, let piece = try nextPiece() { start.append(piece) }
        let isObject = Self.firstByte(of: start) == UInt8(ascii: "{")
        if Self.firstByte(of: start) == UInt8(ascii: "[") || isObject && holdsRegister {
            return try countHeld(start, year: year, scope, nextPiece)
        }
        var first: Data? = start
        let cores = ProcessInfo.processInfo.activeProcessorCount
        do {
            let reading = try await RegisterReader.read(year: year, scope: scope, mapping: mapping, cores: cores) {
                defer { first = nil }
                return try first ?? nextPiece()
            }
            if isObject, reading.serviceYear.isEmpty { try refuseOther(start, isObject: true) }
            return Contents(reading: reading, register: nil)
        } catch let error as RegisterError {
            try refuseOther(start, isObject: isObject)
            throw error
        }
    }

    /// Counts a register of which all is held.
    private func countHeld(
        _ start: Data, year: Int, _ scope: ServiceScope, _ nextPiece: () throws -> Data?
    ) throws -> Contents {
        var text = Self.withoutByteOrderMark(start)
        while let piece = try nextPiece() { text.append(piece) }
        let given = GivenKind(of: text)
        if given != .register, given != .json {
            throw WrongUse.of(given, named: input.name, wanted: .register)
        }
        let register = try JSONDecoder().decode(Register.self, from: text)
        return Contents(
            reading: RegisterReading(of: register, year: year, scope: scope), register: register)
    }

    /// Tells what was given in place of a register, as far as its start, or a file read again, tells it.
    ///
    /// - Throws: `ExitCode`, 2, after a message, when it is something else.
    private func refuseOther(_ start: Data, isObject: Bool) throws {
        let all = isObject && !input.isReadOnce ? try input.bytes() : start
        let given = GivenKind(of: Self.withoutByteOrderMark(all))
        switch given {
        case .register, .json: return
        case .form, .bytes: break
        default: if !isObject { return }
        }
        throw WrongUse.of(given, named: input.name, wanted: .register)
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

    /// Tells what the mapping calls the columns that an error is about.
    private func tellOwnNames(_ error: RegisterError) {
        let columns: [RegisterColumn] =
            switch error {
            case .missingColumns(let columns), .repeatedColumns(let columns): columns
            case .unreadableHeader, .brokenJSON, .notAList: []
            }
        let named = columns.filter { mapping.name(of: $0) != $0.rawValue }
        guard !named.isEmpty else { return }
        let names = named.map { "\($0.rawValue) = \(mapping.name(of: $0))" }.joined(separator: ", ")
        Console.complain("enligt mappningen: \(names)", "as in the mapping: \(names)")
    }

    private func tell(_ issues: RegisterIssues) {
        for issue in issues.columns + issues.rows { Console.remark("\(input.name): \(issue.text(in: language))") }
        guard issues.omittedCount > 0 else { return }
        Console.remark(
            "\(input.name): \(issues.omittedCount) anmärkningar till",
            "\(input.name): \(issues.omittedCount) more remarks")
    }
}
