import Foundation
import POModel
import Testing

@testable import POForms

/// Answers that converters tore from their labels, put elsewhere, or mixed with what is no answer: for each file of
/// `Fixtures/Answers` the one right reading.
///
/// Beside each stands what is to be read (`null` for nothing), what must be told, and which words no question may take.
@Suite struct TornAnswerTests {
    private struct Expected: Decodable {
        /// The fields of the only document.
        var values: [String: JSONValue]?
        /// The fields of each document, where there are several or none.
        var documents: [[String: JSONValue]]?
        /// Fields that must be told about.
        var told: [String]?
        var unclaimed: [String]?
        var repairs: [Repair.Kind]?
    }

    private static let folder = Fixture.url("Fixtures/Answers")
    private static let ending = ".expected.json"
    private static let reader = FormReader()

    private static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(ending) }.sorted()

    @Test func thereAreFiles() { #expect(Self.names.count > 30) }

    @Test(arguments: names)
    func isRead(name: String) throws {
        let stem = String(try #require(name.split(separator: ".").first))
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: Self.folder.appending(path: stem + Self.ending)))
        let reading = Self.reader.read(Array(try Data(contentsOf: Self.folder.appending(path: name))))
        let documents = expected.documents ?? [expected.values ?? [:]]
        try #require(reading.documents.count == documents.count)
        for (values, found) in zip(documents, reading.documents) {
            let json = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(found.document))
            for (field, value) in values.sorted(by: { $0.key < $1.key }) {
                #expect(Self.member(field, of: json) == value, "\(field)")
            }
        }
        let fields = reading.diagnostics.compactMap(\.field?.rawValue)
        for field in expected.told ?? [] {
            #expect(
                fields.contains { $0 == field || $0.hasPrefix(field + ".") || field.hasPrefix($0 + ".") },
                "\(field) is told")
        }
        let unclaimed = reading.unclaimed.map(\.text).joined(separator: "\n")
        for text in expected.unclaimed ?? [] { #expect(unclaimed.contains(text)) }
        if let repairs = expected.repairs { #expect(reading.repairs.map(\.kind) == repairs) }
        try AccountingLaw.check(reading)
    }

    /// What stands under a path; what stands nowhere is nothing.
    private static func member(_ path: String, of json: JSONValue) -> JSONValue {
        var value = json
        for key in path.split(separator: ".") {
            guard case .object(let members) = value, let next = members[String(key)] else { return .null }
            value = next
        }
        return value
    }
}
