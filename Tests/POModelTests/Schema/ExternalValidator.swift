import Foundation
import POModel

/// A validator of JSON Schema that somebody else wrote: Python's `jsonschema`.
enum ExternalValidator {
    /// Whether `python3` and `jsonschema` are at hand.
    static let isAvailable = (try? run(["-c", "import jsonschema"]))?.status == 0

    /// What is wrong with each value, in the order given; `nil` where nothing is.
    static func verdicts(on cases: [(root: JSONSchema.Root, instance: JSONValue)]) throws -> [String?] {
        var schemas: [String: JSONValue] = [:]
        for root in JSONSchema.Root.allCases { schemas[root.rawValue] = JSONSchema.document(for: root) }
        let work: JSONValue = .object([
            "schemas": .object(schemas),
            "cases": .array(
                cases.map { .object(["schema": .string($0.root.rawValue), "instance": $0.instance]) }),
        ])
        let file = FileManager.default.temporaryDirectory.appending(path: "schema-cases-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try JSON.encode(work).utf8).write(to: file)
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Scripts/validate-instances.py").standardizedFileURL
        let result = try run([script.path, file.path])
        guard result.status == 0 else { throw Failure(message: result.output) }
        return try JSON.decode([String?].self, result.output)
    }

    struct Failure: Error { let message: String }

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
