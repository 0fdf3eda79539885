import TestSupport
import Testing

@testable import POForms

@Suite struct ArchiveReaderTests {
    private static let two = TestArchive([("a.xml", "<a/>"), ("b/å.xml", "Kalmar")])

    private func fault(_ change: (inout TestArchive) -> Void, limits: ArchiveLimits = ArchiveLimits()) -> ArchiveFault?
    {
        var archive = Self.two
        change(&archive)
        do throws(ArchiveFault) {
            var reader = try ArchiveReader(archive.bytes, limits: limits)
            for entry in reader.entries { _ = try reader.contents(of: entry) }
            return nil
        } catch {
            return error
        }
    }

    @Test func givesFilesByTheirNames() throws {
        var archive = try ArchiveReader(Self.two.bytes)
        #expect(archive.entries.map(\.name) == ["a.xml", "b/å.xml"])
        let entry = try #require(archive["b/å.xml"])
        #expect(try archive.contents(of: entry) == Array("Kalmar".utf8))
        #expect(archive["c.xml"] == nil)
    }

    @Test func aRemarkMayFollowAndOtherBytesStandBefore() throws {
        var bytes = Array("before".utf8) + Self.two.bytes
        bytes.replaceSubrange(bytes.count - 2..<bytes.count, with: [3, 0] + Array("end".utf8))
        var archive = try ArchiveReader(bytes)
        let entry = try #require(archive["a.xml"])
        #expect(try archive.contents(of: entry) == Array("<a/>".utf8))
    }

    @Test func numbersMayStandInRecordsOfTheirOwn() throws {
        var large = Self.two
        large.isLarge = true
        var archive = try ArchiveReader(large.bytes)
        let entry = try #require(archive["b/å.xml"])
        #expect(try archive.contents(of: entry) == Array("Kalmar".utf8))
        var changed = try ArchiveReader(archive.replacing(entry, by: Array("Emmaboda".utf8)))
        let (first, second) = (try #require(changed["a.xml"]), try #require(changed["b/å.xml"]))
        #expect(try changed.contents(of: first) == Array("<a/>".utf8))
        #expect(try changed.contents(of: second) == Array("Emmaboda".utf8))
        #expect(fault { ($0.isLarge, $0.files[1].claimedSize) = (true, 5) } == .damaged)
        #expect(fault { ($0.isLarge, $0.files[1].claimedSize) = (true, 1 << 31) } == .damaged)
        #expect(fault { ($0.isLarge, $0.files[1].claimedStart) = (true, 1 << 40) } == .damaged)
    }

    @Test func aFileIsNotMoreOrLessThanTheListSays() {
        #expect(fault { $0.files[1].claimedSize = 5 } == .damaged)
        #expect(fault { $0.files[1].claimedSize = 1 << 31 } == .tooLarge(1 << 20))
        #expect(fault { $0.claimedCount = 1 } == .damaged)
        #expect(fault { $0.claimedCount = 3 } == .damaged)
        #expect(fault { $0.files[0].ownName = "b.xml" } == .damaged)
    }

    @Test func filesShareNoBytesAndNoName() {
        #expect(fault { $0.files[1].claimedStart = 0 } == .damaged)
        #expect(fault { $0.files[1].name = "a.xml" } == .damaged)
    }

    @Test func lockedFilesAndUnknownMethodsAreTold() {
        #expect(fault { $0.files[0].flags = 1 } == .encrypted)
        #expect(fault { $0.files[0].method = 12 } == .unknownMethod)
    }

    @Test func limitsHold() {
        #expect(fault({ _ in }, limits: ArchiveLimits(entries: 1)) == .tooManyEntries(1))
        #expect(fault({ _ in }, limits: ArchiveLimits(bytes: 9)) == .tooLarge(9))
        #expect(fault({ $0.claimedCount = 0xFFFF }) == .tooManyEntries(10_000))
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func anyBytesAreReadOrTold(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var two = Self.two
        two.isLarge = seed % 2 == 1
        var bytes = two.bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if random.oneIn(3) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
        if var archive = try? ArchiveReader(bytes) {
            for entry in archive.entries { _ = try? archive.contents(of: entry) }
        }
    }
}
