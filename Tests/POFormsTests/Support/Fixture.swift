import Foundation

/// Files beside the tests.
enum Fixture {
    static func data(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

    static func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }

    static func url(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
    }

    /// The folder of real forms that `PO_SOURCES` names; `nil` where it is not set or not there.
    static let sources: URL? = {
        guard let path = ProcessInfo.processInfo.environment["PO_SOURCES"],
            FileManager.default.fileExists(atPath: path + "/seeds")
        else { return nil }
        return URL(filePath: path)
    }()

    /// Whether snapshots are written anew rather than compared, told by `PO_SNAPSHOTS=write`.
    static let writesSnapshots = ProcessInfo.processInfo.environment["PO_SNAPSHOTS"] == "write"
}
