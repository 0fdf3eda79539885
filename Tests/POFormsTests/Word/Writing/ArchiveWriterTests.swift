import Testing

@testable import POForms

@Suite struct ArchiveWriterTests {
    @Test(arguments: [("", 0 as UInt32), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
    func checksumsAreThoseOfTheFormat(text: String, checksum: UInt32) {
        #expect(CyclicChecksum.of(Array(text.utf8)) == checksum)
    }

    @Test func filesStandInTheOrderInWhichTheyWereAdded() throws {
        var writer = ArchiveWriter()
        writer.add(Array("ett".utf8), named: "b.xml")
        writer.add([], named: "mapp/å.xml")
        let file = try #require(PrintedWordFile(writer.finished()))
        #expect(file.parts.map(\.name) == ["b.xml", "mapp/å.xml"])
        #expect(file.parts.map(\.content) == [Array("ett".utf8), []])
    }

    @Test func anArchiveHasNoClock() {
        var writer = ArchiveWriter()
        writer.add([1], named: "a")
        let archive = writer.finished()
        // The time and the date of the only entry: midnight on 1 January 1980.
        #expect(archive[10..<14] == [0, 0, 0x21, 0])
    }
}
