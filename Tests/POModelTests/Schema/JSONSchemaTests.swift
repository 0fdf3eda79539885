import Foundation
import TestSupport
import Testing

@testable import POModel

@Suite struct JSONSchemaTests {
    @Test func everyTypeOfFieldIsDescribed() {
        var describer = SchemaDescriber()
        _ = describer.describe(GrantReport.self)
        _ = describer.describe(GrantApplication.self)
        _ = describer.describe(OfficialMemorandum.self)
        _ = describer.describe(Register.self)
        #expect(describer.undescribed == [])
    }

    @Test(arguments: JSONSchema.Root.allCases)
    func namesItsDraftAndItself(root: JSONSchema.Root) throws {
        guard case .object(let schema) = JSONSchema.document(for: root) else {
            return #expect(Bool(false), "a schema is an object")
        }
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        #expect(schema["$id"] == .string("urn:personligt-ombud:interchange:1:\(root.rawValue)"))
        #expect(schema["additionalProperties"] == .bool(true))
        #expect(schema["required"] == (root == .register ? nil : .array([.string("kind")])))
        let json = try JSON.encode(JSONSchema.document(for: root))
        #expect(json == (try JSON.encode(JSONSchema.document(for: root))))
    }

    @Test func describesATableByTheShapeOfItsKeys() throws {
        let json = try JSON.encode(JSONSchema.document(for: .grantReport))
        #expect(json.contains(##""CountTable-AgeBand":{"additionalProperties":true,"patternProperties":{"##))
        #expect(json.contains(##""handler":{"$ref":"#/$defs/Handler"}"##))
        #expect(json.contains(##""kind":{"const":"grantReport"}"##))
        #expect(json.contains(##""queue":{"examples":["yes","partly","no"],"pattern":"\\S","type":"string"}"##))
    }

    /// The article on the register has a table of keys for each type of record, and says no more and no less.
    @Test func agreesWithTheArticleOnTheRegister() throws {
        guard case .object(let schema) = JSONSchema.document(for: .register),
            case .object(let definitions) = schema["$defs"]
        else { return #expect(Bool(false), "a schema has definitions") }
        let article = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/POModel/POModel.docc/TheRegisterAsJSON.md").standardizedFileURL
        var documented: [String: Set<String>] = [:]
        var section = ""
        for line in try String(contentsOf: article, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
            if line.hasPrefix("| `"), !line.hasPrefix("| ``") {
                documented[section, default: []].insert(String(line.dropFirst(3).prefix { $0 != "`" }))
            }
        }
        var expected = ["Keys of the register": Self.keys(of: .object(schema))]
        for (name, definition) in definitions where name != "SurveyAnswers" {
            expected[name] = Self.keys(of: definition)
        }
        #expect(documented == expected)
    }

    private static func keys(of schema: JSONValue) -> Set<String> {
        guard case .object(let schema) = schema, case .object(let properties) = schema["properties"] else { return [] }
        return Set(properties.keys)
    }

    @Test(
        .enabled("python3 with jsonschema is not at hand: schemas are not tried on documents") {
            ExternalValidator.isAvailable
        })
    func takeWhatIsWritten() throws {
        var cases: [(root: JSONSchema.Root, instance: JSONValue)] = [
            (.register, try JSON.decode(JSONValue.self, fullRegister)), (.register, .object([:])),
        ]
        for seed in seeds.prefix(150) {
            cases += [
                (.grantReport, try value(RandomFiller.document(GrantReport.self, seed: seed))),
                (.grantApplication, try value(RandomFiller.document(GrantApplication.self, seed: seed))),
                (.officialMemorandum, try value(RandomFiller.document(OfficialMemorandum.self, seed: seed))),
            ]
            if seed % 3 == 0 { cases.append((.register, try value(RandomFiller.document(Register.self, seed: seed)))) }
        }
        try expect(cases, areValid: true)
    }

    @Test(
        .enabled("PO_SOURCES names no folder, or python3 with jsonschema is not at hand") {
            sourcesFolder != nil && ExternalValidator.isAvailable
        })
    func takeTheNormativeExamples() throws {
        let folder = try #require(sourcesFolder)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }
            .filter {
                $0.lastPathComponent == "gold.json"
                    || $0.deletingLastPathComponent().lastPathComponent == "gold" && $0.pathExtension == "json"
            }
        var cases: [(root: JSONSchema.Root, instance: JSONValue)] = []
        for file in files {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for document in try JSON.decode([GrantDocument].self, text) {
                cases.append((try #require(JSONSchema.Root(rawValue: document.kind.rawValue)), try value(document)))
            }
        }
        #expect(cases.count > 5)
        try expect(cases, areValid: true)
    }

    /// Neither reading nor a schema takes these.
    @Test(
        .enabled("python3 with jsonschema is not at hand: schemas are not tried on faults") {
            ExternalValidator.isAvailable
        })
    func refuseWhatReadingRefuses() throws {
        var cases: [(root: JSONSchema.Root, instance: JSONValue)] = []
        for (root, json) in Self.faults {
            cases.append((root, try JSON.decode(JSONValue.self, json)))
            #expect(throws: DecodingError.self, "\(json)") {
                switch root {
                case .grantReport: _ = try JSON.decode(GrantReport.self, json)
                case .grantApplication: _ = try JSON.decode(GrantApplication.self, json)
                case .officialMemorandum: _ = try JSON.decode(OfficialMemorandum.self, json)
                case .register: _ = try JSON.decode(Register.self, json)
                }
            }
        }
        try expect(cases, areValid: false)
    }

    private static let faults: [(JSONSchema.Root, String)] = [
        (.grantReport, "[]"), (.grantReport, "{}"), (.grantReport, #"{"kind":"grantApplication"}"#),
        (.grantReport, #"{"kind":"grantReport","year":"2024"}"#),
        (.grantReport, #"{"kind":"grantReport","year":2024.5}"#),
        (.grantReport, #"{"kind":"grantReport","clients":[]}"#),
        (.grantReport, #"{"kind":"grantReport","clients":{"total":{"all":{"women":-1}}}}"#),
        (.grantReport, #"{"kind":"grantReport","clients":{"total":{"all":{"women":1.5}}}}"#),
        (.grantReport, #"{"kind":"grantReport","clients":{"total":{"all":{"women":1,"undivided":1}}}}"#),
        (.grantReport, #"{"kind":"grantReport","clients":{"new":{"byAge":{"18-29":3}}}}"#),
        (.grantReport, #"{"kind":"grantReport","contactReasons":{"counts":{"economy":[1]}}}"#),
        (.grantReport, #"{"kind":"grantReport","contactReasons":{"ranking":{"2012":["economy"]}}}"#),
        (.grantReport, #"{"kind":"grantReport","signature":{"date":"2025-13-01"}}"#),
        (.grantReport, #"{"kind":"grantReport","signature":{"date":"7 januari 2025"}}"#),
        (.grantReport, #"{"kind":"grantReport","signature":{"decidedDigitally":"ja"}}"#),
        (.grantReport, #"{"kind":"grantReport","signature":{"email":"kim@example"}}"#),
        (.grantReport, #"{"kind":"grantReport","economy":{"granted":{"amount":-1}}}"#),
        (.grantReport, #"{"kind":"grantReport","ombuds":{"positions":-0.5}}"#),
        (.grantReport, #"{"kind":"grantReport","ombuds":{"positions":"2,00"}}"#),
        (.grantReport, #"{"kind":"grantReport","attachments":"Bilaga"}"#),
        (.grantReport, #"{"kind":"grantReport","grantee":{"municipality":{"code":"9999"}}}"#),
        (.grantReport, #"{"kind":"grantReport","grantee":{"address":{"postalCode":"1234"}}}"#),
        (.grantReport, #"{"kind":"grantReport","grantee":{"phone":"ring oss"}}"#),
        (.grantReport, #"{"kind":"grantReport","remarks":7}"#),
        (.grantApplication, #"{"kind":"grantReport"}"#),
        (.grantApplication, #"{"kind":"grantApplication","applicant":{"organisationNumber":"212000"}}"#),
        (.grantApplication, #"{"kind":"grantApplication","payment":{"plusgiro":"x"}}"#),
        (.grantApplication, #"{"kind":"grantApplication","payment":{"bankgiro":"12-34"}}"#),
        (.grantApplication, #"{"kind":"grantApplication","payment":{"giro":"1"}}"#),
        (.officialMemorandum, #"{"kind":"officialMemorandum","signatories":{"name":"Kim Exempel"}}"#),
        (.register, "[]"), (.register, #"{"version":"1"}"#), (.register, #"{"clients":[{"gender":"kvinna"}]}"#),
        (.register, #"{"clients":[7]}"#), (.register, #"{"assignments":[{"municipality":"9999"}]}"#),
        (.register, #"{"assignments":[{"opened":"2024-02-32"}]}"#),
        (.register, #"{"assignments":[{"reasons":"economy"}]}"#), (.register, #"{"assignments":[{"client":7}]}"#),
        (.register, #"{"ombuds":[{"employments":[{"percent":101}]}]}"#),
        (.register, #"{"surveys":[{"questions":[{"answers":{"1":-1}}]}]}"#),
        (.register, #"{"grants":[{"amount":1.5}]}"#),
    ]

    private func value(_ document: some Encodable) throws -> JSONValue {
        try JSON.decode(JSONValue.self, JSON.encode(document))
    }

    private func expect(_ cases: [(root: JSONSchema.Root, instance: JSONValue)], areValid: Bool) throws {
        let verdicts = try ExternalValidator.verdicts(on: cases)
        #expect(verdicts.count == cases.count)
        for (tried, verdict) in zip(cases, verdicts) where (verdict == nil) != areValid {
            Issue.record("\(tried.root): \(verdict ?? "valid") in \(try JSON.encode(tried.instance).prefix(300))")
        }
    }
}
