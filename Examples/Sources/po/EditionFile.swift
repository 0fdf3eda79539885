import ArgumentParser
import Foundation
import POForms
import POModel

/// A form of one's own on disk.
enum EditionFile {
    /// Reads an edition.
    ///
    /// - Throws: `ExitCode` 1, after a message, when the file cannot be read; 2, after a message for each thing that is wrong,
    ///   when it is no edition to rely on.
    static func read(_ path: String, in language: MessageLanguage) throws -> FormEdition {
        let edition: FormEdition
        let input = Input(name: path)
        let bytes = try input.bytes()
        do {
            edition = try JSONDecoder().decode(FormEdition.self, from: bytes)
        } catch {
            let given = GivenKind(of: bytes)
            if given != .edition && given != .json { throw WrongUse.of(given, named: path, wanted: .edition) }
            Console.complain("\(path): \(JSONFault.description(of: error))")
            throw ExitCode(2)
        }
        for problem in edition.problems {
            Console.complain("\(path): \(problem.path): \(problem.text(in: language))")
        }
        if !edition.problems.isEmpty { throw ExitCode(2) }
        return edition
    }
}
