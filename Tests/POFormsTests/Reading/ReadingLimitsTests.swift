import POModel
import Testing

import POForms

/// Beyond a limit one diagnostic names it, and what was read so far is kept.
@Suite struct ReadingLimitsTests {
    private static var form: String {
        get throws {
            try MarkdownRenderer(.report2024).render(FormEdition.report2024.blankDocument())
                .replacing("<!-- po-edition: report-2024 -->", with: "")
        }
    }

    private static func read(_ text: String, _ limits: ReadingLimits) throws -> Reading {
        let reading = FormReader(limits: limits).read(text)
        try AccountingLaw.check(reading)
        return reading
    }

    private static func limits(of reading: Reading) -> [String] {
        let codes: Set<Diagnostic.Code> = [.tooManyBytes, .tooManyCells, .tooDeep, .tooManyBlocks]
        return reading.diagnostics.filter { codes.contains($0.code) }.map { "\($0.code.rawValue) \($0.arguments[0])" }
    }

    @Test func bytes() throws {
        let text = try Self.form + String(repeating: "Mer text.\n", count: 1_000)
        let limit = try Self.form.utf8.count + 55
        let reading = try Self.read(text, ReadingLimits(bytes: limit))
        #expect(Self.limits(of: reading) == ["too-many-bytes \(limit)"])
        #expect(reading.documents.count == 1)
        #expect(try reading.text.utf8.count == Self.form.utf8.count + 50)
    }

    @Test(arguments: [
        "| " + String(repeating: "1 | ", count: 60) + "\n", "1" + String(repeating: "\t1", count: 60) + "\n",
        "<table><tr>" + String(repeating: "<td>1", count: 60) + "</table>\n",
        "<table><tr>" + String(repeating: "<td colspan=30>1", count: 3) + "</table>\n",
    ])
    func cellsInARow(row: String) throws {
        let reading = try Self.read(Self.form + "\n" + row, ReadingLimits(cellsInRow: 50))
        #expect(Self.limits(of: reading) == ["too-many-cells 50"])
        #expect(reading.documents.count == 1)
        #expect(Self.limits(of: try Self.read(Self.form + "\n" + row, ReadingLimits(cellsInRow: 100))).isEmpty)
    }

    @Test func depth() throws {
        let html = try HTMLRenderer(.report2024).render(FormEdition.report2024.blankDocument())
        let deep = html.replacing("</body>", with: String(repeating: "<div><ul>", count: 60) + "djupt</body>")
        let reading = try Self.read(deep, ReadingLimits(depth: 100))
        #expect(Self.limits(of: reading) == ["too-deep 100"])
        #expect(reading.documents.count == 1)
        #expect(Self.limits(of: try Self.read(deep, ReadingLimits(depth: 200))).isEmpty)
    }

    @Test func blocks() throws {
        let text = try Self.form + String(repeating: "\nEtt stycke.\n", count: 2_000)
        let reading = try Self.read(text, ReadingLimits(blocks: 1_000, bytesPerBlock: .max))
        #expect(Self.limits(of: reading) == ["too-many-blocks 1000"])
        #expect(reading.documents.count == 1)
        #expect(reading.text.utf8.count < text.utf8.count)
    }

    @Test func largerTextsMayHaveMoreBlocks() throws {
        let text = try Self.form + String(repeating: "\nEtt stycke.\n", count: 2_000)
        let sparse = ReadingLimits(blocks: 1_000, bytesPerBlock: 100)
        #expect(Self.limits(of: try Self.read(text, sparse)) == ["too-many-blocks \(1_000 + text.utf8.count / 100)"])
        #expect(Self.limits(of: try Self.read(text, ReadingLimits(blocks: 1_000, bytesPerBlock: 12))).isEmpty)
    }

    /// Lines alone take room, too.
    @Test(arguments: ["\n", "\r", "\r\n"])
    func linesWithoutEnd(end: String) throws {
        let text = try Self.form + String(repeating: end, count: 4_001)
        let reading = try Self.read(text, ReadingLimits(blocks: 2_000, bytesPerBlock: .max))
        #expect(Self.limits(of: reading) == ["too-many-blocks 2000"])
        #expect(reading.documents.count == 1)
        #expect(reading.text.utf8.count < text.utf8.count)
    }

    @Test func byDefaultAFormIsReadWhole() throws {
        let limits = ReadingLimits()
        #expect(limits.bytes == 67_108_864 && limits.cellsInRow == 16_384)
        #expect(limits.depth == 1_000 && limits.blocks == 100_000 && limits.bytesPerBlock == 24)
        #expect(Self.limits(of: try Self.read(Self.form, limits)).isEmpty)
    }

    /// A row in which each cell asked all others would take as good as for ever.
    @Test(arguments: ["ord", "Kvinnor", "Totalt antal klienter", "12", ""])
    func aRowOfManyCellsIsRead(cell: String) throws {
        let row = "| Antal klienter i ett annat urval " + String(repeating: "| \(cell) ", count: 8_000) + "|\n"
        let form = try Self.form
        let table = form.firstRange(of: "| Totalt antal klienter").map { form[..<$0.lowerBound] }
        let head = try #require(table)
        let reading = try Self.read(head + row + form.dropFirst(head.count), ReadingLimits())
        #expect(reading.documents.count == 1)
        #expect(Self.limits(of: reading).isEmpty)
    }

    @Test(arguments: [-1, 0, .max])
    func anyLimitsAreTaken(limit: Int) throws {
        _ = try Self.read(
            Self.form, ReadingLimits(bytes: limit, cellsInRow: limit, depth: limit, blocks: limit, bytesPerBlock: limit)
        )
    }
}
