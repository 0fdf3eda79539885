import Foundation

/// Files beside the tests.
enum Fixture {
    static func data(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

    static func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }

    static func url(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
    }

    /// Whether snapshots are written anew rather than compared, told by `PO_SNAPSHOTS=write`.
    static let writesSnapshots = ProcessInfo.processInfo.environment["PO_SNAPSHOTS"] == "write"
}
