import ArgumentParser
import Foundation
import POForms
import POModel

/// A form of one's own on disk.
enum EditionFile {
    /// Reads an edition.
    ///
    /// - Throws: `ExitCode` 2, after a message for each thing that is wrong, when the file is no edition to rely on.
    static func read(_ path: String, in language: MessageLanguage) throws -> FormEdition {
        let edition: FormEdition
        do {
            edition = try JSONDecoder().decode(FormEdition.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            Console.complain("\(path): \(JSONFault.description(of: error))")
            throw ExitCode(2)
        }
        for problem in edition.problems {
            Console.complain("\(path): \(problem.path): \(problem.message(in: language))")
        }
        if !edition.problems.isEmpty { throw ExitCode(2) }
        return edition
    }
}
