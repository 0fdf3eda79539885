import ArgumentParser
import Foundation
import POModel

/// A case of the kit: what a program is given, and what it is to answer.
struct KitCase: Decodable {
    /// What is tried.
    enum Kind: String, CaseIterable, Decodable, ExpressibleByArgument {
        /// A register, to the year's tables.
        case tables
        /// A filled form, to documents and doubts.
        case read
        /// Documents, to findings.
        case check
        /// A register, to tables that are safe to publish.
        case publish
    }

    let name: String
    let kind: Kind
    /// What the command is called with, after its own arguments.
    let arguments: [String]
    /// The file with what is expected.
    let expected: String

    /// The cases of a kit, in its order.
    ///
    /// - Throws: `ExitCode`, after a message: 1 when the list cannot be read, 2 when it is none.
    static func all(in folder: URL) throws -> [KitCase] {
        let list = folder.appending(path: "cases.json").path
        let bytes = try Input(name: list).bytes()
        do {
            return try JSONDecoder().decode([KitCase].self, from: bytes)
        } catch {
            Console.complain(
                "\(list): detta är ingen lista över fall; --kit anger mappen med cases.json",
                "\(list): this is no list of cases; --kit gives the folder with cases.json")
            throw ExitCode(2)
        }
    }

    /// Where a command's answer differs from the expected, in words.
    func differences(of command: [String], in folder: URL) throws -> [String] {
        let bytes = try Input(name: folder.appending(path: expected).path).bytes()
        let wanted = try JSONDecoder().decode(JSONValue.self, from: bytes)
        let answer = try Self.output(of: command + arguments, in: folder)
        guard let given = try? JSONDecoder().decode(JSONValue.self, from: answer) else {
            return [
                Console.language == .swedish
                    ? "svaret är inte JSON (\(answer.count) byte)" : "the answer is no JSON (\(answer.count) bytes)"
            ]
        }
        switch kind {
        case .tables:
            return ["year", "total", "municipalities"].flatMap { KitDifference.between(wanted[$0], given[$0], at: $0) }
        case .read:
            return KitDifference.between(wanted["documents"], given["documents"], at: "documents")
                + KitDifference.between(wanted.doubts, given.doubts, at: "diagnostics")
        case .check: return KitDifference.between(wanted.findings, given.findings, at: "findings")
        case .publish: return KitPublication(wanted)?.faults(of: given) ?? ["cases.json"]
        }
    }

    private static func output(of command: [String], in folder: URL) throws -> Data {
        let file = FileManager.default.temporaryDirectory.appending(path: "po-kit-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        // A path is relative to where the kit is checked, though the command runs beside the cases.
        process.executableURL =
            command[0].contains("/") ? URL(filePath: command[0]).absoluteURL : URL(filePath: "/usr/bin/env")
        process.arguments = command[0].contains("/") ? Array(command.dropFirst()) : command
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: file)
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            Console.complain(
                "\(command[0]): kommandot kan inte köras; ange ett program, som ./mitt-program",
                "\(command[0]): the command cannot be run; give a program, such as ./my-program")
            throw ExitCode(2)
        }
        process.waitUntilExit()
        return try Data(contentsOf: file)
    }
}
