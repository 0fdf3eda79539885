/// Chooses the cells to hide so that none of them can be worked out.
///
/// Each small number gets a move that raises it, with all that moves hidden; so for each hidden cell there are other
/// numbers, as far off as the policy says, that would be published alike. Which cells are chosen follows from where the
/// zero, small and other numbers stand, and from nothing else about the numbers.
struct Suppression {
    /// A cell that could not be protected.
    private(set) var unprotected: Int?

    private let system: CellSystem
    private var search: MoveSearch
    private let small: [Int]
    private let isSmall: [Bool]
    /// The move of each small number, by its cell.
    private var moves: [Int: [CellSystem.Term]] = [:]
    /// The small numbers whose moves a cell takes part in.
    private var users: [Set<Int>]

    init(_ system: CellSystem, policy: DisclosurePolicy) {
        self.system = system
        search = MoveSearch(system, policy: policy)
        users = Array(repeating: [], count: system.numbers.count)
        isSmall = system.numbers.indices.map { cell in
            // A zero that nobody publishes is a blank, or nobody at all.
            guard system.isPublished[cell] || system.numbers[cell] > 0 else { return false }
            return policy.isSensitive(system.numbers[cell])
        }
        small = system.numbers.indices.filter { [isSmall] in isSmall[$0] }
        for cell in small { search.hide(cell) }
    }

    /// Whether a cell is hidden.
    func isHidden(_ cell: Int) -> Bool { search.isHidden(cell) }

    /// The small number that a cell is hidden for; the first of several.
    func protected(by cell: Int) -> Int? { users[cell].min() }

    /// Hides what must be hidden.
    mutating func run() {
        for cell in small where moves[cell] == nil {
            guard let move = move(raising: cell) else {
                unprotected = cell
                return
            }
            // A small number is never lowered, so those that move with this one are protected by the same move.
            for term in move where isSmall[term.cell] && moves[term.cell] == nil { use(move, for: term.cell) }
        }
        showWhatNeedNotBeHidden()
    }

    /// The first finds nearly all; the others are for the few that it does not find.
    private static let efforts = [
        MoveSearch.Effort(breadth: 4), MoveSearch.Effort(breadth: 12), MoveSearch.Effort(breadth: 60),
        MoveSearch.Effort(breadth: 60, violationCost: 300),
        MoveSearch.Effort(breadth: 200, violationCost: 300, onlyRaises: true),
        MoveSearch.Effort(breadth: 2_000, violationCost: 100),
    ]

    private mutating func move(raising cell: Int) -> [CellSystem.Term]? {
        for effort in Self.efforts {
            if let move = search.move(raising: cell, effort: effort) { return move }
        }
        return nil
    }

    /// Takes a move for a small number in the place of its last, and hides what moves and nothing more.
    private mutating func use(_ move: [CellSystem.Term], for target: Int) {
        let last = moves.updateValue(move, forKey: target) ?? []
        for term in last { users[term.cell].remove(target) }
        for term in move { users[term.cell].insert(target) }
        for term in last + move where system.isPublished[term.cell] && !isSmall[term.cell] {
            search.hide(term.cell, !users[term.cell].isEmpty)
        }
    }

    /// Shows again, the most telling first, each cell without which all small numbers can still move.
    private mutating func showWhatNeedNotBeHidden() {
        let secondary = system.numbers.indices.filter {
            isHidden($0) && system.isPublished[$0] && !isSmall[$0]
        }
        for cell in secondary.sorted(by: { (-system.costs[$0], $0) < (-system.costs[$1], $1) }) where isHidden(cell) {
            let affected = users[cell].sorted()
            var others: [Int: [CellSystem.Term]] = [:]
            for target in affected where others[target] == nil {
                let effort = MoveSearch.Effort(breadth: 4, hidesNoMore: true, avoided: cell)
                guard let move = search.move(raising: target, effort: effort) else { break }
                for term in move where users[cell].contains(term.cell) { others[term.cell] = move }
            }
            guard others.count == affected.count else { continue }
            for target in affected { use(others[target] ?? [], for: target) }
        }
    }
}
