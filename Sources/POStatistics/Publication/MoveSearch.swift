/// Looks for other numbers that would be published alike.
///
/// A *move* raises some cells and lowers others by the same amount so that every equation still holds. If only hidden
/// cells move, and none becomes negative, then nobody who sees the others can tell the moved numbers from the true ones.
struct MoveSearch {
    /// Cells that move together, each up (1) or down (-1).
    struct Move {
        var cells: [CellSystem.Term]
    }

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
        let mark: UInt64
    }

    /// Which cells are hidden, so that moving them costs nothing.
    var isHidden: [Bool]

    private let system: CellSystem
    /// Whether a cell can be raised at all; a zero that nobody publishes is thought to be known, unless zeros are secret.
    let canRise: [Bool]
    /// Whether a cell is large enough to be lowered.
    let canFall: [Bool]

    /// How far the terms of an equation that need only sum to zero or more can fall.
    private let lowest: [Int]
    private var residuals: [Int]
    private var isTouched: [Bool]
    private var signs: [Int8]

    init(_ system: CellSystem, policy: DisclosurePolicy) {
        self.system = system
        let lowestNumber = max(policy.threshold, policy.width)
        canFall = system.numbers.map { $0 >= lowestNumber }
        let canRise = system.numbers.indices.map {
            system.isPublished[$0] || system.numbers[$0] > 0 || policy.protectsZeros
        }
        self.canRise = canRise
        lowest = system.equations.map { ($0.slack ?? 0) >= lowestNumber ? -1 : 0 }
        isHidden = system.numbers.indices.map { !system.isPublished[$0] && canRise[$0] }
        residuals = Array(repeating: 0, count: system.equations.count)
        isTouched = Array(repeating: false, count: system.equations.count)
        signs = Array(repeating: 0, count: system.numbers.count)
    }

    /// A move that raises a cell and costs little; `nil` if none is found.
    mutating func move(raising target: Int, effort: Effort) -> Move? {
        let mark = Self.mark(target, 1)
        var nodes = [Node(parent: -1, cell: target, sign: 1, cost: 0, estimate: 0, mark: mark)]
        var seen: Set = [mark]
        var front = [0]
        var best: (cost: Int, move: Move)?
        for _ in 0..<Self.longest where !front.isEmpty {
            var steps: [Node] = []
            for index in front {
                let touched = apply(nodes, index)
                defer { undo(nodes, index, touched) }
                guard let equation = mostUrgent(touched, effort) else {
                    if best.map({ nodes[index].cost < $0.cost }) ?? true {
                        best = (nodes[index].cost, Self.move(nodes, index))
                    }
                    continue
                }
                let violations = touched.reduce(0) { $0 + violation($1, residuals[$1]) }
                for term in system.equations[equation].terms {
                    let sign = residuals[equation] > 0 ? -term.sign : term.sign
                    guard canMove(term.cell, sign, effort) else { continue }
                    let cost = nodes[index].cost + (isHidden[term.cell] ? 0 : system.costs[term.cell])
                    let after = violations + change(moving: term.cell, sign)
                    let step = Node(
                        parent: index, cell: term.cell, sign: sign, cost: cost,
                        estimate: cost + effort.violationCost * after,
                        mark: nodes[index].mark &+ Self.mark(term.cell, sign))
                    if let best, step.cost >= best.cost { continue }
                    if seen.insert(step.mark).inserted { steps.append(step) }
                }
            }
            steps.sort { ($0.estimate, $0.mark) < ($1.estimate, $1.mark) }
            front = Array(nodes.count..<nodes.count + min(steps.count, effort.breadth))
            nodes += steps.prefix(effort.breadth)
        }
        return best?.move
    }

    /// The most cells that a move may have.
    private static let longest = 200

    private func canMove(_ cell: Int, _ sign: Int, _ effort: Effort) -> Bool {
        guard signs[cell] == 0, cell != effort.avoided, isHidden[cell] || !effort.hidesNoMore else { return false }
        return sign > 0 ? canRise[cell] : canFall[cell] && !effort.onlyRaises
    }

    /// How far a residual of an equation is from what it may be.
    private func violation(_ equation: Int, _ residual: Int) -> Int {
        guard system.equations[equation].slack != nil else { return abs(residual) }
        return max(0, lowest[equation] - residual)
    }

    /// How much further all equations are from what they may be when one more cell moves.
    private func change(moving cell: Int, _ sign: Int) -> Int {
        system.memberships[cell].reduce(0) { change, member in
            let residual = residuals[member.equation]
            return change + violation(member.equation, residual + sign * member.sign)
                - violation(member.equation, residual)
        }
    }

    /// Sets signs and residuals to those of a node, and returns the equations that it touches.
    private mutating func apply(_ nodes: [Node], _ index: Int) -> [Int] {
        var touched: [Int] = []
        var next = index
        while next >= 0 {
            let node = nodes[next]
            signs[node.cell] = Int8(node.sign)
            for member in system.memberships[node.cell] {
                residuals[member.equation] += node.sign * member.sign
                if !isTouched[member.equation] {
                    isTouched[member.equation] = true
                    touched.append(member.equation)
                }
            }
            next = node.parent
        }
        return touched
    }

    private mutating func undo(_ nodes: [Node], _ index: Int, _ touched: [Int]) {
        for equation in touched {
            residuals[equation] = 0
            isTouched[equation] = false
        }
        var next = index
        while next >= 0 {
            signs[nodes[next].cell] = 0
            next = nodes[next].parent
        }
    }

    /// The equation that does not hold and has the fewest cells that can mend it, the first of several; `nil` if all
    /// hold.
    private func mostUrgent(_ touched: [Int], _ effort: Effort) -> Int? {
        var fewest: (count: Int, equation: Int)?
        for equation in touched where violation(equation, residuals[equation]) > 0 {
            let direction = residuals[equation] > 0 ? -1 : 1
            var count = 0
            for term in system.equations[equation].terms where canMove(term.cell, term.sign * direction, effort) {
                count += 1
                if let fewest, count > fewest.count { break }
            }
            if fewest.map({ (count, equation) < $0 }) ?? true { fewest = (count, equation) }
        }
        return fewest?.equation
    }

    private static func move(_ nodes: [Node], _ index: Int) -> Move {
        var cells: [CellSystem.Term] = []
        var next = index
        while next >= 0 {
            cells.append(CellSystem.Term(cell: nodes[next].cell, sign: nodes[next].sign))
            next = nodes[next].parent
        }
        return Move(cells: cells)
    }

    /// A number that tells sets of moved cells apart, whatever the order in which they were found.
    private static func mark(_ cell: Int, _ sign: Int) -> UInt64 {
        var mixed = UInt64(truncatingIfNeeded: cell * 2 + (sign > 0 ? 1 : 2)) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
