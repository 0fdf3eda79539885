import Foundation
import POModel
import TestSupport
import Testing

@Suite struct GoldFileTests {
    @Test(.enabled("PO_SOURCES names no folder: the normative examples are not read") { sourcesFolder != nil })
    func passUnchanged() throws {
        let folder = try #require(sourcesFolder).appending(path: "gold")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
        #expect(!files.isEmpty)
        for file in files {
            let json = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let expected = try JSON.decode(JSONValue.self, json)
            let once = try JSON.pass([GrantDocument].self, json)
            #expect(try JSON.decode(JSONValue.self, once) == expected, "\(file.lastPathComponent)")
            #expect(try JSON.pass([GrantDocument].self, once) == once)
            for document in try JSON.decode([GrantDocument].self, json) {
                let unknown =
                    switch document {
                    case .report(let report): UnknownFields.paths(in: report)
                    case .application(let application): UnknownFields.paths(in: application)
                    case .memorandum(let memorandum): UnknownFields.paths(in: memorandum)
                    case .other(let kind, _): [kind.rawValue]
                    }
                #expect(unknown.filter { $0 != "ambiguous" } == [])
            }
        }
    }
}
