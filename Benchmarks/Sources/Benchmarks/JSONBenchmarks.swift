import Foundation
import POModel

/// Encoding and decoding documents as JSON.
struct JSONBenchmarks {
    let count: Int

    /// Prints documents and megabytes a second.
    func run() throws {
        let documents = try InventedForms(count: count).documents
        let encoder = JSONEncoder()
        let decoder = JSONDecoder()
        let encoded = try documents.map { try encoder.encode($0) }
        let bytes = Double(encoded.reduce(0) { $0 + $1.count })
        Table.row("", "documents/s", "MB/s")
        let encoding = try Measurement { for document in documents { consume(try encoder.encode(document).count) } }
        let decoding = try Measurement {
            for json in encoded { consume(try decoder.decode(GrantDocument.self, from: json) == documents[0] ? 1 : 0) }
        }
        for (name, measured) in [("encode", encoding), ("decode", decoding)] {
            Table.row(
                name, Table.number(Double(count) / measured.shortest),
                Table.number(bytes / measured.shortest / 1e6, 1))
        }
    }
}
