import POModel
import POStatistics
import TestSupport
import Testing

/// Registers whose bytes come over time.
@Suite struct RegisterAsyncTests {
    /// The bytes of a text in pieces of some size.
    private static func pieces(_ text: String, of size: Int) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
    }

    private static func stream(_ pieces: [ArraySlice<UInt8>]) -> AsyncStream<ArraySlice<UInt8>> {
        AsyncStream { continuation in
            for piece in pieces { continuation.yield(piece) }
            continuation.finish()
        }
    }

    /// How much was told, on the main actor.
    @MainActor private final class Told {
        var bytes: [Int] = []
    }

    @Test(arguments: seeds, [1, 3])
    @MainActor
    func readsTheSameFromTheMainActor(seed: UInt64, cores: Int) async throws {
        let text = RandomRegister(seed: seed).text
        let whole = try RegisterReader.read(text.utf8, year: 2024, scope: .service)
        let pieces = Self.pieces(text, of: 700)
        let told = Told()
        let reading = try await RegisterReader.read(
            Self.stream(pieces), year: 2024, scope: .service, cores: cores
        ) { @MainActor progress in told.bytes.append(progress.bytes) }
        #expect(reading.tables() == whole.tables())
        #expect(reading.serviceYear.figures() == whole.serviceYear.figures())
        #expect(reading.issues == whole.issues)
        #expect(told.bytes == pieces.indices.map { pieces[...$0].reduce(0) { $0 + $1.count } })
    }

    @Test(arguments: [1, 3])
    func endsAtTheNextPieceWhenCancelled(cores: Int) async throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"
        let row = "c1,0880,man,1987,2024-03-04,\n"
        // Pieces without end.
        let pieces = AsyncStream<[UInt8]> { Array(row.utf8) }
        let first = AsyncStream<[UInt8]> { continuation in
            continuation.yield(Array(header.utf8))
            continuation.finish()
        }
        let (begun, begin) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task {
            try await RegisterReader.read(Joined(first: first, rest: pieces), year: 2024, cores: cores) { _ in
                begin.yield()
            }
        }
        for await _ in begun.prefix(1) { task.cancel() }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// One sequence after another.
    private struct Joined: AsyncSequence, Sendable {
        let first: AsyncStream<[UInt8]>
        let rest: AsyncStream<[UInt8]>

        struct AsyncIterator: AsyncIteratorProtocol {
            var first: AsyncStream<[UInt8]>.AsyncIterator
            var rest: AsyncStream<[UInt8]>.AsyncIterator

            mutating func next() async -> [UInt8]? {
                if let piece = await first.next() { return piece }
                return await rest.next()
            }
        }

        func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(first: first.makeAsyncIterator(), rest: rest.makeAsyncIterator())
        }
    }

    @Test func throwsWhatTheRegisterIsWithout() async {
        await #expect(throws: RegisterError.self) {
            try await RegisterReader.read(Self.stream(Self.pieces("a,b\n", of: 2)), year: 2024)
        }
    }
}
