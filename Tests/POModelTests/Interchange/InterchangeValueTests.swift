import Foundation
import POModel
import TestSupport
import Testing

/// The two ways in which values are read and written agree, whatever stands in a document.
@Suite struct InterchangeValueTests {
    @Test(arguments: seeds)
    func isWrittenAsByCodable(seed: UInt64) throws {
        func check<Document: InterchangeObject>(_ type: Document.Type) throws {
            let document = RandomFiller.document(type, seed: seed)
            #expect(try JSON.encode(document.json) == JSON.encode(document))
        }
        try check(GrantReport.self)
        try check(GrantApplication.self)
        try check(OfficialMemorandum.self)
        try check(Register.self)
    }

    @Test(arguments: seeds)
    func isReadAsByCodable(seed: UInt64) throws {
        func check<Document: InterchangeObject>(_ type: Document.Type) throws {
            let document = RandomFiller.document(type, seed: seed)
            let json = try JSON.decode(JSONValue.self, JSON.encode(document))
            #expect(try Document(json: json) == document)
        }
        try check(GrantReport.self)
        try check(GrantApplication.self)
        try check(OfficialMemorandum.self)
        try check(Register.self)
    }

    /// What one way refuses the other refuses, at the same place; else they read the same.
    @Test(arguments: seeds)
    func refusesWhatCodableRefuses(seed: UInt64) throws {
        func check<Document: InterchangeObject>(_ type: Document.Type) throws {
            var random = SeededGenerator(seed: seed)
            let document = RandomFiller.document(type, seed: seed)
            let json = try JSON.decode(JSONValue.self, JSON.encode(document))
            for _ in 0..<10 {
                let spoilt = Self.spoiling(json, using: &random)
                let found = Self.outcome { try Document(json: spoilt) }
                let expected = Self.outcome { try JSON.decode(Document.self, JSON.encode(spoilt)) }
                #expect(found.agrees(with: expected), "\(found), not \(expected)")
            }
        }
        try check(GrantReport.self)
        try check(GrantApplication.self)
        try check(OfficialMemorandum.self)
        try check(Register.self)
    }

    @Test(arguments: seeds)
    func documentsAreToldApartByTheirKind(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let report = RandomFiller.document(GrantReport.self, seed: seed)
        guard case .object(var members) = report.json else { return }
        let kinds: [JSONValue?] = [
            .string("grantReport"), .string("grantApplication"), .string("officialMemorandum"), .string("survey"),
            .integer(1), .null, nil,
        ]
        members["kind"] = kinds[Int.random(in: 0..<kinds.count, using: &random)]
        let json = JSONValue.object(members)
        let found = Self.outcome { try GrantDocument(json: json) }
        let expected = Self.outcome { try JSON.decode(GrantDocument.self, JSON.encode(json)) }
        #expect(found.agrees(with: expected), "\(found), not \(expected)")
    }

    /// A value, or the path to what was refused.
    private static func outcome<Value: Hashable>(_ read: () throws -> Value) -> Outcome<Value> {
        do {
            return .value(try read())
        } catch let error as RefusedValue {
            return .refused(error.path)
        } catch let error as DecodingError {
            switch error {
            case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context):
                return .refused(context.codingPath.map { key in key.intValue.map { "\($0)" } ?? key.stringValue })
            @unknown default: return .refused(["?"])
            }
        } catch {
            return .refused(["\(error)"])
        }
    }

    private enum Outcome<Value: Hashable> {
        case value(Value)
        case refused([String])

        func agrees(with codable: Self) -> Bool {
            switch (self, codable) {
            case (.value(let own), .value(let other)): own == other
            // Foundation does not tell where a number is that has a fraction and should have none.
            case (.refused(let own), .refused(let other)): own == other || other.isEmpty
            default: false
            }
        }
    }

    /// A value with something else in the place of something within it.
    private static func spoiling(_ value: JSONValue, using random: inout SeededGenerator) -> JSONValue {
        switch value {
        case .object(var members) where !members.isEmpty && !random.oneIn(8):
            let key = random.pick(members.keys.sorted())
            members[key] = members[key].map { spoiling($0, using: &random) }
            return .object(members)
        case .array(var elements) where !elements.isEmpty && !random.oneIn(8):
            let index = Int.random(in: 0..<elements.count, using: &random)
            elements[index] = spoiling(elements[index], using: &random)
            return .array(elements)
        default:
            return random.pick([
                .null, .bool(true), .integer(-1), .integer(7), .integer(70), .number(1.5), .number(1.125), .string(""),
                .string(" \u{A0}"), .string("x"), .string("0880"), .string("2024-02-30"), .array([]), .array([.null]),
                .array([.string(" "), .integer(1)]), .object([:]), .object(["women": .integer(1)]),
                .object(["women": .integer(1), "undivided": .integer(2)]), .object(["name": .string("Kalmar")]),
                .object(["name": .string("Kalmar"), "code": .string("0180")]), .object(["x": .null]),
            ])
        }
    }
}
