import Testing

@testable import POModel

@Suite struct RelationTests {
    /// Every way to fill or leave blank up to two cells on the left and two on the right, with 0 to 3 in each.
    static let tables: [(left: [Int?], right: [Int?])] = {
        let values: [Int?] = [nil, 0, 1, 2, 3]
        let sides = values.map { [$0] } + values.flatMap { first in values.map { [first, $0] } }
        return sides.flatMap { left in sides.map { (left, $0) } }
    }()

    @Test func verdictsAgreeWithTryingAllNumbers() {
        #expect(Self.tables.count == 900)
        for (left, right) in Self.tables {
            let leftCells = cells(left, "l")
            let rightCells = cells(right, "r")
            expect(Relation.equal(leftCells, rightCells).verdict, leftCells, rightCells) { $0 == $1 }
            expect(Relation.atMost(leftCells, rightCells).verdict, leftCells, rightCells) { $0 <= $1 }
        }
    }

    private func cells(_ numbers: [Int?], _ name: String) -> [Cell] {
        numbers.enumerated().map { Cell("\(name)\($0.offset)", $0.element.flatMap { WholeNumber($0) }) }
    }

    /// Fills the blanks in every way with 0 to 7 and compares what then holds with the verdict.
    private func expect(_ verdict: Verdict, _ left: [Cell], _ right: [Cell], holds: (Int, Int) -> Bool) {
        let blanks = (left + right).blanks.map(\.id)
        let solutions = assignments(to: blanks).filter { holds(sum(left, $0), sum(right, $0)) }
        let described: [[FieldID: Int]]
        switch verdict {
        case .holds: described = assignments(to: blanks)
        case .fails: described = []
        case .open: return #expect(!solutions.isEmpty)
        case .holdsIf(let forced):
            described = assignments(to: blanks).filter { all in forced.allSatisfy { all[$0.key] == $0.value } }
        case .holdsIfTogether(let names, let total):
            described = assignments(to: blanks).filter { all in names.reduce(0) { $0 + (all[$1] ?? 0) } == total }
        case .holdsIfAtLeast(let names, let total):
            let isNecessary = solutions.allSatisfy { all in names.reduce(0) { $0 + (all[$1] ?? 0) } >= total }
            return #expect(isNecessary && !solutions.isEmpty && total > 0)
        }
        #expect(described == solutions, "\(left.map(\.number)) \(right.map(\.number)) \(verdict)")
    }

    private func assignments(to names: [FieldID]) -> [[FieldID: Int]] {
        names.reduce([[:]]) { found, name in found.flatMap { all in (0...7).map { all.merging([name: $0]) { $1 } } } }
    }

    private func sum(_ cells: [Cell], _ filled: [FieldID: Int]) -> Int {
        cells.reduce(0) { $0 + ($1.number ?? filled[$1.id] ?? 0) }
    }

    @Test(
        arguments: [
            ([nil, 4], [7], "holdsIf([l0: 3])"), ([nil, nil], [7], "holdsIfTogether([l0, l1], 7)"),
            ([nil, nil, 7], [7], "fine"), ([8, nil], [7], "fails"), ([nil], [nil], "open"),
            ([5], [nil], "holdsIf([r0: 5])"),
        ] as [([Int?], [Int?], String)])
    func sumsSayWhatBlanksMustBe(left: [Int?], right: [Int?], verdict: String) {
        let found = Relation.equal(cells(left, "l"), cells(right, "r")).verdict
        #expect(verdict == "fine" ? found == .holdsIf(["l0": 0, "l1": 0]) : "\(found)" == verdict)
    }
}
