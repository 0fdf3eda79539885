import ArgumentParser
import Foundation
import POModel
import POStatistics

/// The mapping of a register's own columns and words.
struct MappingOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What the register calls its columns, writes in its cells and dates, as JSON.", valueName: "file"))
    var mapping: String?

    /// The mapping that is given; the package's own words without one.
    ///
    /// - Throws: `ExitCode`, after a message: 1 when it cannot be read, 2 when it is no mapping.
    func read() throws -> RegisterMapping {
        guard let mapping else { return .standard }
        let bytes = try Input(name: mapping).bytes()
        do {
            return try JSONDecoder().decode(RegisterMapping.self, from: bytes)
        } catch let error as RegisterMappingError {
            Console.complain("\(mapping): \(error.text(in: Console.language))")
        } catch {
            Console.complain("\(mapping): \(JSONFault.description(of: error))")
        }
        throw ExitCode(2)
    }
}
