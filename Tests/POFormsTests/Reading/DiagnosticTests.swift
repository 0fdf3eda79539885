import POModel
import Testing

@testable import POForms

@Suite struct DiagnosticTests {
    @Test func placesAreLinesAndColumnsInCharacters() {
        let lines = SourceLines(Array("åä\r\nb\rc\n👩‍👧d".utf8))
        #expect(lines.place(of: 0) == (1, 1))
        #expect(lines.place(of: 2) == (1, 2))
        #expect(lines.place(of: 6) == (2, 1))
        #expect(lines.place(of: 8) == (3, 1))
        #expect(lines.place(of: lines.utf8.count - 1) == (4, 2))
    }
}
