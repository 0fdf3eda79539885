import ArgumentParser
import Foundation
import POModel
import POStatistics

/// A table that was published before, in one of the formats of `po publish`.
struct PublishedFile {
    /// The file's path.
    let name: String

    /// Takes it as given; what it is of is told by its dimensions.
    ///
    /// - Throws: `ExitCode`, after a message: 2 when it is something else, 1 when it contradicts the tables.
    func add(to linked: inout LinkedTables, in language: MessageLanguage) throws {
        let text = String(decoding: try Input(name: name).bytes(), as: UTF8.self)
        guard let table = linked.tables.lazy.compactMap({ Self.table(text, like: $0) }).first else {
            Console.complain(
                "\(name): filen är ingen av tabellerna", "\(name): the file is none of the tables")
            throw ExitCode(2)
        }
        do {
            try linked.add(published: table)
        } catch {
            Console.complain("\(name): \(error.text(in: language))")
            throw ExitCode.failure
        }
    }

    /// A table of the same dimensions as another.
    private static func table(_ text: String, like other: StatisticalTable) -> StatisticalTable? {
        let table =
            StatisticalTable(tidyCSV: text, id: other.id) ?? StatisticalTable(px: text)
            ?? (try? JSONDecoder().decode(JSONStatTable.self, from: Data(text.utf8)))?.table(id: other.id)
        guard let table, Set(table.dimensions.map(\.id)) == Set(other.dimensions.map(\.id)) else { return nil }
        return table
    }
}
