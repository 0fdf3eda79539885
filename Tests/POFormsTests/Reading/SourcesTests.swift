import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// The real forms, where the environment variable `PO_SOURCES` names a folder that holds them.
@Suite struct SourcesTests {
    /// Files that hold one form each: the report for 2024 and the application for 2021.
    @Test(
        .enabled(if: sourcesFolder != nil, "skipped: PO_SOURCES names no folder of real forms"),
        arguments: ["001_", "000_"])
    func isRead(file: String) throws {
        let folder = try #require(sourcesFolder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/seeds")
        let name = try #require(files.first { $0.hasPrefix(file) }).replacing(".txt", with: "")
        let reading = FormReader().read(Array(try Data(contentsOf: folder.appending(path: "seeds/\(name).txt"))))
        let gold = try JSONDecoder().decode(
            [GrantDocument].self, from: Data(contentsOf: folder.appending(path: "gold/\(name).json")))
        #expect(try canonical(reading.documents.map(\.document)) == canonical(gold))
        #expect(reading.diagnostics == [])
        #expect(reading.unclaimed == [])
        let answers = Answers(try #require(reading.documents.first).document)
        let sourced = Set(reading.sources.filter { !$0.ranges.isEmpty }.map(\.field))
        #expect(answers.paths(outside: sourced.union(FormEdition.carriedByTheForm)) == [])
        try AccountingLaw.check(reading)
    }

    /// The letter of 2012: every typed value, but for the two tables that the text does not tell apart.
    @Test(.enabled(if: sourcesFolder != nil, "skipped: PO_SOURCES names no folder of real forms"))
    func theLetterIsRead() throws {
        let folder = try #require(sourcesFolder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/seeds")
        let name = try #require(files.first { $0.hasPrefix("004_") }).replacing(".txt", with: "")
        let reading = FormReader().read(Array(try Data(contentsOf: folder.appending(path: "seeds/\(name).txt"))))
        let gold = try JSONDecoder().decode(
            [JSONValue].self, from: Data(contentsOf: folder.appending(path: "gold/\(name).json")))
        let expected = Answers(try #require(gold.first))
        let found = Answers(try #require(reading.documents.first).document)
        #expect(found["narrative.economy"] != nil && found["narrative.premises"] != nil)
        // Prose is compared elsewhere, and what the gold file says about itself is no part of the format.
        let paths = expected.paths(outside: ["narrative", "ambiguous"])
        #expect(Set(found.paths(outside: ["narrative"])).subtracting(paths) == [])
        for path in paths { #expect(found[path] == expected[path], "\(path)") }
        #expect(
            reading.diagnostics.compactMap(\.field)
                == ["grantee.municipality", "clients.withMinorChildren", "clients.withChildrenAtHome"])
        #expect(reading.unclaimed == [])
        try AccountingLaw.check(reading)
    }
}
