import Foundation
import POModel

/// Canonical JSON, as the interchange format has it.
enum JSON {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    /// What comes out when a text is decoded as a type and encoded again.
    static func pass<Value: Codable>(_ type: Value.Type, _ json: String) throws -> String {
        try encode(decode(type, json))
    }
}
