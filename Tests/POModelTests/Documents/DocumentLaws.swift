import Foundation
import POModel
import TestSupport
import Testing

/// What holds for every document, whatever stands in it.
enum DocumentLaws {
    /// Decoding gives back what was encoded, and encoding that again the same bytes.
    static func expectRoundTrip<Document: InterchangeObject>(_ type: Document.Type, seed: UInt64) throws {
        let document = RandomFiller.document(type, seed: seed)
        let json = try JSON.encode(document)
        let decoded = try JSON.decode(type, json)
        #expect(decoded == document)
        #expect(try JSON.encode(decoded) == json)
        #expect(try JSON.pass(GrantDocument.self, json) == json)
    }

    /// A key that this release does not know is kept in whichever object it stands.
    static func expectUnknownKeysKept<Document: InterchangeObject>(in type: Document.Type, seed: UInt64) throws {
        var filler = RandomFiller(random: SeededGenerator(seed: seed), density: 100, addsUnknownFields: false)
        let full = try JSON.decode(JSONValue.self, JSON.encode(filler.object(type)))
        let paths = objectPaths(in: full)
        #expect(paths.count > 5)
        for path in paths {
            for unknown: JSONValue in [.null, .string(""), .object(["a": .array([.null])]), .integer(7)] {
                let changed = adding(unknown, at: path[...], to: full)
                // Under `additional` every key is a question, so that a blank there is a blank answer.
                if path == ["additional"], unknown == .null || unknown == .string("") { continue }
                let json = try JSON.encode(changed)
                let name = path.joined(separator: ".")
                #expect(try JSON.pass(type, json) == json, "\(name) \(unknown)")
                let unknownPath = (path + ["zz-unknown"]).joined(separator: ".")
                let isTable =
                    path.last == "additional"
                    || ["counts", "outsideBands"].contains(path.last) && unknown != .integer(7)
                guard !isTable else { continue }
                #expect(UnknownFields.paths(in: try JSON.decode(type, json)).contains(unknownPath), "\(name)")
            }
        }
    }

    private static func objectPaths(in value: JSONValue, at path: [String] = []) -> [[String]] {
        switch value {
        case .object(let object): [path] + object.flatMap { objectPaths(in: $0.value, at: path + [$0.key]) }
        case .array(let array): array.enumerated().flatMap { objectPaths(in: $0.element, at: path + ["\($0.offset)"]) }
        default: []
        }
    }

    private static func adding(_ unknown: JSONValue, at path: ArraySlice<String>, to value: JSONValue) -> JSONValue {
        switch value {
        case .object(var object):
            if let key = path.first {
                object[key] = object[key].map { adding(unknown, at: path.dropFirst(), to: $0) }
            } else {
                object["zz-unknown"] = unknown
            }
            return .object(object)
        case .array(var array):
            if let index = path.first.flatMap({ Int($0) }) {
                array[index] = adding(unknown, at: path.dropFirst(), to: array[index])
            }
            return .array(array)
        default: return value
        }
    }
}
