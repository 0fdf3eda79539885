import Foundation

/// The built command, run as people run it.
struct Command {
    /// The exit status.
    let status: Int32
    /// What it wrote to standard output.
    let output: Data
    /// What it wrote to standard error.
    let messages: String

    init(_ arguments: String...) throws { try self.init(arguments) }

    /// Runs it with a text on standard input, and its output written to another file, if those are given.
    init(_ arguments: [String], input: String = "", output outputPath: String? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files rather than pipes, as a pipe that nobody empties makes the command wait.
        let (output, messages) = (folder.appending(path: "output"), folder.appending(path: "messages"))
        let given = folder.appending(path: "input")
        for file in [output, messages] { try Data().write(to: file) }
        try Data(input.utf8).write(to: given)
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        // In English, whoever tries it.
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = try FileHandle(forWritingTo: outputPath.map { URL(filePath: $0) } ?? output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = try Data(contentsOf: output)
        self.messages = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    }

    /// The command itself.
    static var executable: URL { builtProducts.appending(path: "po") }

    private static var builtProducts: URL {
        #if os(macOS)
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
        return tests.bundleURL.deletingLastPathComponent()
        #else
        return Bundle.main.bundleURL
        #endif
    }
}

/// A file of the folder `Data`.
func example(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/\(name)").standardizedFileURL.path
}

/// Runs something with a file of its own.
func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
}

/// Runs something with a folder of its own, in which files are written first.
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "po-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    return try body(folder.path)
}
