/// Looks for other numbers that would be published alike.
///
/// A *move* raises some cells and lowers others by the same amount so that every equation still holds. If only hidden
/// cells move, and none becomes negative, then nobody who sees the others can tell the moved numbers from the true ones.
struct MoveSearch {
    /// What a search may do, and how far it goes.
    struct Effort {
        /// How many partial moves of each length are taken further.
        let breadth: Int
        /// What mending an equation is expected to cost: the more, the sooner something is found, and the costlier.
        var violationCost = 12
        /// Whether cells are only raised, as if people were added; where the numbers count people, such a move exists.
        var onlyRaises = false
        /// Whether only cells may move that are hidden already.
        var hidesNoMore = false
        /// A cell that must not move.
        var avoided: Int?
    }

    /// A partial move: the cells of its parent, and one more.
    private struct Node {
        let parent: Int
        let cell: Int
        let sign: Int
        let cost: Int
        /// The cost, and what is expected to come.
        let estimate: Int
        /// A number that tells sets of moved cells apart, whatever the order in which they were found.
        let mark: UInt64
    }

    private let system: CellSystem
    private var permissions: MovePermissions
    private var balance: EquationBalance
    private var nodes: [Node] = []
    /// The node whose moves the balance has; -1 for none.
    private var current = -1

    init(_ system: CellSystem, policy: DisclosurePolicy) {
        self.system = system
        permissions = MovePermissions(system, policy: policy)
        balance = EquationBalance(system, policy: policy)
    }

    /// Whether a cell is hidden, so that moving it costs nothing.
    func isHidden(_ cell: Int) -> Bool { permissions.isHidden(cell) }

    /// Hides a cell, or shows it.
    mutating func hide(_ cell: Int, _ isHidden: Bool = true) { permissions.hide(cell, isHidden) }

    /// A move that raises a cell and costs little: cells that go up (1) or down (-1) together; `nil` if none is found.
    mutating func move(raising target: Int, effort: Effort) -> [CellSystem.Term]? {
        permissions.begin(effort)
        nodes.removeAll(keepingCapacity: true)
        nodes.append(Node(parent: -1, cell: target, sign: 1, cost: 0, estimate: 0, mark: Self.mark(target, 1)))
        let end = search(effort)
        go(to: -1)
        permissions.end()
        return end.map(path)
    }

    /// The last node of a move that costs little; `nil` if none is found.
    private mutating func search(_ effort: Effort) -> Int? {
        var seen: Set = [nodes[0].mark]
        var front = 0..<1
        var steps: [Node] = []
        var best: (cost: Int, node: Int)?
        for _ in 0..<Self.longest where !front.isEmpty {
            steps.removeAll(keepingCapacity: true)
            for node in front {
                if let best, nodes[node].cost >= best.cost { continue }
                go(to: node)
                if let equation = mostUrgent() {
                    addSteps(mending: equation, limit: best?.cost, effort.violationCost, &seen, &steps)
                } else {
                    best = (nodes[node].cost, node)
                }
            }
            if steps.count > effort.breadth {
                steps.sort { ($0.estimate, $0.mark) < ($1.estimate, $1.mark) }
                steps.removeLast(steps.count - effort.breadth)
            }
            // Nodes in the order of a walk through the tree, so that neighbours have most in common.
            steps.sort { ($0.parent, $0.estimate, $0.mark) < ($1.parent, $1.estimate, $1.mark) }
            front = nodes.count..<nodes.count + steps.count
            nodes += steps
        }
        return best?.node
    }

    /// The most cells that a move may have.
    private static let longest = 200

    /// The equation that does not hold and has the fewest cells that can mend it, the first of several; `nil` if all
    /// hold.
    private func mostUrgent() -> Int? {
        var fewest = Int.max
        var urgent: Int?
        for equation in balance.violated {
            let direction = balance.direction(mending: equation)
            var count = 0
            for index in system.terms.range(equation) {
                let term = system.terms.elements[index]
                guard permissions.canMove(term.cell, term.sign * direction) else { continue }
                count += 1
                if count > fewest { break }
            }
            if count < fewest || count == fewest && equation < urgent ?? .max {
                fewest = count
                urgent = equation
                // Nothing mends it, or only one cell does.
                if count < 2 { break }
            }
        }
        return urgent
    }

    /// Adds the partial moves that are one cell longer than the current one and help an equation to hold.
    private func addSteps(
        mending equation: Int, limit: Int?, _ violationCost: Int, _ seen: inout Set<UInt64>, _ steps: inout [Node]
    ) {
        let node = nodes[current]
        let direction = balance.direction(mending: equation)
        for index in system.terms.range(equation) {
            let term = system.terms.elements[index]
            let sign = term.sign * direction
            guard permissions.canMove(term.cell, sign) else { continue }
            let cost = node.cost + (permissions.isHidden(term.cell) ? 0 : system.costs[term.cell])
            if let limit, cost >= limit { continue }
            let mark = node.mark &+ Self.mark(term.cell, sign)
            guard seen.insert(mark).inserted else { continue }
            let violations = balance.total + balance.change(moving: term.cell, sign, system)
            let estimate = cost + violationCost * violations
            steps.append(
                Node(parent: current, cell: term.cell, sign: sign, cost: cost, estimate: estimate, mark: mark))
        }
    }

    /// Makes another node the current one; -1 for none.
    ///
    /// Undoes and does only what the two do not have in common.
    private mutating func go(to node: Int) {
        var ahead: [Int] = []
        var next = node
        // A parent is always before its children.
        while current != next {
            if current > next {
                step(nodes[current], by: -1)
                current = nodes[current].parent
            } else {
                ahead.append(next)
                next = nodes[next].parent
            }
        }
        for node in ahead.reversed() { step(nodes[node], by: 1) }
        current = node
    }

    private mutating func step(_ node: Node, by direction: Int) {
        balance.shift(node.cell, node.sign * direction, system)
        permissions.setMoved(node.cell, direction > 0)
    }

    private func path(to node: Int) -> [CellSystem.Term] {
        var cells: [CellSystem.Term] = []
        var next = node
        while next >= 0 {
            cells.append(CellSystem.Term(cell: nodes[next].cell, sign: nodes[next].sign))
            next = nodes[next].parent
        }
        return cells
    }

    private static func mark(_ cell: Int, _ sign: Int) -> UInt64 {
        var mixed = UInt64(truncatingIfNeeded: cell * 2 + (sign > 0 ? 1 : 2)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
