import POStatistics
import TestSupport
import Testing

/// Reading a register on several cores, held against one.
@Suite struct RegisterCoresTests {
    @Test(arguments: seeds)
    func readsTheSameAsOnOneCoreHoweverTheBytesAreCut(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let bytes = ContiguousArray(RandomRegister(seed: seed).text.utf8)
        let whole = Told(try RegisterReader.read(bytes, year: 2024, scope: .service))
        for longest in [7, 60, 400, 5_000] {
            let pieces = Self.pieces(of: bytes, upTo: longest, &random)
            let cores = Int.random(in: 2...4, using: &random)
            let reading = try await Self.read(pieces, cores: cores)
            expectSame(reading, whole, "pieces up to \(longest) on \(cores) cores")
        }
    }

    @Test(arguments: [
        "\"c\n1\",0880,woman,1987,2024-01-01,\n\"c\n1\",0880,man,1986,2024-01-01,\n",
        "\"c\nc1,0880,woman,1987,2024-01-01,\n1\",0880,woman,1987,2024-01-01,\nc2,0880,woman,1987,2024-01-01,\n",
        "c1,0880,\"woman\n\"x,0880,man,1986,2024-01-01,\nc2,0880,woman,,2024-01-01,\r\n\r\n\nc3\n",
        "c1,0880,woman,1987,2024-01-01,\rc1,0880,man,1987,2024-01-01,\rc2,0880,kvinna,1987,2024-01-01,",
    ])
    func readsTheSameWhereverTwoPiecesMeet(rows: String) async throws {
        let text = "client_id,municipality_code,gender,birth_year,opened,closed\n" + rows
        let bytes = ContiguousArray(text.utf8)
        let whole = Told(try RegisterReader.read(bytes, year: 2024, scope: .service))
        let header = bytes.count - rows.utf8.count
        for first in header..<bytes.count {
            for second in [first, min(first + 11, bytes.count), (first + bytes.count) / 2] {
                let pieces = [bytes[..<header], bytes[header..<first], bytes[first..<second], bytes[second...]]
                expectSame(
                    try await Self.read(pieces.map(Array.init), cores: 2), whole, "cut at \(first) and \(second)")
            }
        }
    }

    @Test func keepsTheFirstRemarksAndCountsAll() async throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"
        let rows = (0..<30_000).map { number in
            let gender = number % 2 == 0 ? "man" : "woman"
            return number % 3 == 0
                ? "c\(number),0880,woman,1987,2024-13-01,\n" : "c\(number / 7),0880,\(gender),,2024-01-01,\n"
        }
        let bytes = ContiguousArray((header + rows.joined()).utf8)
        let whole = Told(try RegisterReader.read(bytes, year: 2024, scope: .service))
        #expect(whole.issues.leftOutCount == 10_000)
        for size in [4_096, 100_000, bytes.count] {
            var random = SeededGenerator(seed: UInt64(size))
            expectSame(
                try await Self.read(Self.pieces(of: bytes, upTo: size, &random), cores: 2), whole, "pieces of \(size)")
        }
    }

    @Test(arguments: seeds)
    func saysTheSameOfAnyBytes(seed: UInt64) async {
        var random = SeededGenerator(seed: seed)
        var bytes = ContiguousArray(RandomRegister(seed: seed).text.utf8)
        for _ in 0..<Int.random(in: 0...20, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            bytes[index] = random.pick(Array("\"\"\n\r,;x".utf8) + [0, 0xFF])
        }
        let pieces = Self.pieces(of: bytes, upTo: 90, &random)
        let whole = Result { try RegisterReader.read(bytes, year: 2024, scope: .service) }
        do {
            expectSame(try await Self.read(pieces, cores: 2), Told(try whole.get()), "seed \(seed)")
        } catch {
            let expected = #expect(throws: RegisterError.self) { try whole.get() }
            #expect(error as? RegisterError == expected)
        }
    }

    @Test func passesOnWhatReadingTheFileThrows() async {
        struct Unreadable: Error {}
        var count = 0
        await #expect(throws: Unreadable.self) {
            try await RegisterReader.read(year: 2024, cores: 2) {
                count += 1
                guard count < 5 else { throw Unreadable() }
                return Array("client_id,municipality_code,gender,birth_year,opened,closed\n".utf8)
            }
        }
    }

    /// What a reading tells, worked out once.
    private struct Told {
        let tables: YearTables
        let issues: RegisterIssues
        let differing: DifferingClients
        let figures: ServiceFigures

        init(_ reading: RegisterReading) {
            (tables, issues) = (reading.tables(), reading.issues)
            (differing, figures) = (reading.serviceYear.differingClients(), reading.serviceYear.figures())
        }
    }

    private func expectSame(_ reading: RegisterReading, _ whole: Told, _ comment: Comment) {
        let told = Told(reading)
        #expect(told.tables == whole.tables, comment)
        #expect(told.issues == whole.issues, comment)
        #expect(told.differing == whole.differing, comment)
        #expect(told.figures == whole.figures, comment)
    }

    private static func read(_ pieces: [[UInt8]], cores: Int) async throws -> RegisterReading {
        var rest = pieces[...]
        return try await RegisterReader.read(year: 2024, scope: .service, cores: cores) { rest.popFirst() }
    }

    private static func pieces(
        of bytes: ContiguousArray<UInt8>, upTo longest: Int, _ random: inout SeededGenerator
    ) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 0...longest, using: &random))
            pieces.append(Array(bytes[start..<end]))
            start = end
        }
        return pieces
    }
}
