import TestSupport
import Testing

@testable import POStatistics

/// Finding clients by id.
@Suite struct ClientTableTests {
    @Test(arguments: [0, 1, 0xFFFF, UInt32.max])
    func tellsIdsApartHoweverTheirHashesCollide(hashMask: UInt32) {
        var table = ClientTable(hashMask: hashMask)
        var places: [ContiguousArray<UInt8>: Int] = [:]
        var random = SeededGenerator(seed: 1)
        for _ in 0..<3_000 {
            let length = Int.random(in: 0...20, using: &random)
            let id = ContiguousArray((0..<length).map { _ in UInt8.random(in: 0...2, using: &random) })
            let (place, isNew) = table.place(of: id.span)
            #expect(isNew == (places[id] == nil))
            #expect(places[id] ?? place == place)
            #expect(table.id(at: place) == id)
            places[id] = place
        }
        #expect(table.clients.count == places.count)
    }

    @Test func tellsIdsApartThatDifferInLeadingZeroBytes() {
        var table = ClientTable()
        let ids: [ContiguousArray<UInt8>] = [[], [0], [0, 0], [1], [0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 1]]
        #expect(ids.map { table.place(of: $0.span).place } == Array(ids.indices))
        #expect(ids.map { table.place(of: $0.span).isNew } == ids.map { _ in false })
    }
}
