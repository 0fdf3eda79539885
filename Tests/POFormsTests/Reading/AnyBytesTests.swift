import Foundation
import POModel
import TestSupport
import Testing

@testable import POForms

/// No input traps, and every input is accounted for.
@Suite struct AnyBytesTests {
    private static let reader = FormReader()

    @Test(arguments: seeds)
    func spoiltForms(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = try original(using: &random)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            guard !bytes.isEmpty else { break }
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...400, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: 0)
            case 3: bytes.insert(contentsOf: HostileText.random(using: &random).utf8, at: start)
            default: bytes[start..<end].reverse()
            }
        }
        try AccountingLaw.check(Self.reader.read(bytes))
    }

    @Test(arguments: seeds)
    func randomBytes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("<>|+\\\t\n\r#&;\"'=-~/pbtdr !x1åé\u{FFFD}".utf8) + [0x00, 0xFF, 0xC3, 0xED, 0xA0]
        let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0
        }
        let prefix: [[UInt8]] = [
            [], Array("<html>".utf8), Array("<html><meta name=po-edition content=x>".utf8),
            Array("po-edition: x\n".utf8),
            [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
        ]
        try AccountingLaw.check(Self.reader.read((prefix.randomElement(using: &random) ?? []) + bytes))
    }

    private func original(using random: inout SeededGenerator) throws -> [UInt8] {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return Array(try Fixture.data("Fixtures/tab-tables-2024.md"))
        default:
            let document = try RandomDocument.make(for: .report2024, using: &random)
            return Array(try random.pick(RoundTripTests.Format.allCases).render(document, .report2024).utf8)
        }
    }
}
