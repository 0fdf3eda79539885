import Foundation
import POStatistics

/// The figures of a value's JSON, by the path of their key.
func figures(_ value: some Encodable) throws -> [String: Double] {
    var figures: [String: Double] = [:]
    func collect(_ json: Any, _ path: [String]) {
        if let object = json as? [String: Any] {
            for (key, value) in object { collect(value, path + [key]) }
        } else if let array = json as? [Any] {
            for (place, value) in array.enumerated() { collect(value, path + ["\(place)"]) }
        } else if let number = json as? NSNumber {
            figures[path.joined(separator: ".")] = number.doubleValue
        }
    }
    collect(try JSONSerialization.jsonObject(with: try JSONEncoder().encode(value)), [])
    return figures
}

/// A register read in pieces of some size.
func read(_ text: String, inPiecesOf size: Int, year: Int) throws -> RegisterReading {
    let bytes = ContiguousArray(text.utf8)
    var reader = RegisterReader(year: year)
    var start = 0
    while start < bytes.count {
        let end = min(start + size, bytes.count)
        try reader.consume(bytes.span.extracting(start..<end))
        start = end
    }
    return try reader.finish()
}

extension RegisterIssue {
    /// The line of the row; 0 in JSON.
    var line: Int {
        if case .line(let line, _) = place { line } else { 0 }
    }

    /// The name of the column; `nil` for the whole row, and in JSON.
    var column: String? {
        if case .line(_, let column) = place { column } else { nil }
    }

    /// The issue as the second implementation tells it.
    var remark: NaiveCount.Remark { .init(line: line, column: column, code: code) }
}
