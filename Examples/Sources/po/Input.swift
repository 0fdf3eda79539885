import ArgumentParser
import Foundation
import POModel

/// Something that a command reads: a file, a pipe, or standard input, which is called `-`.
struct Input {
    /// What it is called: its path as given, or `-`.
    let name: String

    /// All of its bytes.
    ///
    /// - Throws: `ExitCode.failure`, after a message, when it cannot be read.
    func bytes() throws -> Data {
        do {
            let file = try open()
            defer { try? file.close() }
            return try file.readToEnd() ?? Data()
        } catch {
            throw unreadable()
        }
    }

    /// Tells that it cannot be read; gives the exit status.
    func unreadable() -> ExitCode {
        Console.complain(
            "\(name): filen kan inte läsas; finns den, och får du läsa den?",
            "\(name): the file cannot be read; is it there, and may you read it?")
        return .failure
    }

    /// Opens it for reading.
    func open() throws -> FileHandle {
        if name == "-" { return .standardInput }
        if Self.isFolder(name) { throw CocoaError(.fileReadUnknown) }
        return try FileHandle(forReadingFrom: URL(filePath: name))
    }

    /// Whether it can be read only once, as a pipe.
    var isReadOnce: Bool {
        if name == "-" { return true }
        let type = try? FileManager.default.attributesOfItem(atPath: Self.resolved(name))[.type] as? FileAttributeType
        return type != .typeRegular
    }

    /// The inputs that arguments name, in their order; a folder stands for its files, and those of the folders in it,
    /// sorted by path.
    ///
    /// - Parameters:
    ///   - arguments: Paths, and `-`.
    ///   - endings: What names of files in folders end with; `nil` for any but those of `otherEndings`.
    ///   - otherEndings: What names of files in folders do not end with.
    /// - Returns: The inputs; none for a folder without such files.
    static func named(
        _ arguments: [String], inFolders endings: Set<String>? = nil, except otherEndings: Set<String> = []
    ) -> [Input] {
        arguments.flatMap { argument in
            guard argument != "-", isFolder(argument) else { return [Input(name: argument)] }
            return files(in: argument).filter { path in
                let ending = URL(filePath: path).pathExtension.lowercased()
                return (endings?.contains(ending) ?? true) && !otherEndings.contains(ending)
            }.map(Input.init(name:))
        }
    }

    private static func files(in folder: String) -> [String] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            !path.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder(prefix + path)
        }.map { prefix + $0 }.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
