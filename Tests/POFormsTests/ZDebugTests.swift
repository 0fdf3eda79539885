import Foundation
import Testing
@testable import POForms
@Suite struct ZDebugTests {
    @Test func dump() throws {
        let path = ProcessInfo.processInfo.environment["ZFILE"] ?? ""
        let text = Array(try Data(contentsOf: URL(filePath: path)))
        let vocabulary = Vocabulary(FormEdition.builtIn)
        let blocks = ProcessInfo.processInfo.environment["ZMD"] != nil ? MarkdownScanner.scan(text) : PlainTextScanner.scan(text, vocabulary)
        var out = ""
        for unit in blocks.units { out += "\(unit.kind) r\(unit.row) c\(unit.column): \(String(decoding: blocks.text[unit.range], as: UTF8.self).prefix(70))\n" }
        try out.write(toFile: "/tmp/scratch/blocks.txt", atomically: true, encoding: .utf8)
    }
}
