import ArgumentParser
import Foundation
import POForms

/// A form of one's own on disk.
enum EditionFile {
    /// Reads an edition.
    ///
    /// - Throws: `ExitCode` 2, after a message, when the file is no edition.
    static func read(_ path: String) throws -> FormEdition {
        do {
            return try JSONDecoder().decode(FormEdition.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            Console.complain("\(path): \(JSONFault.description(of: error))")
            throw ExitCode(2)
        }
    }
}
