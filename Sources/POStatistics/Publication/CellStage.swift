/// Chooses which cells of a part of a system to hide, while all other cells keep their numbers.
///
/// At first every number is hidden that can be. Then one after the other is shown, the most telling and largest first,
/// unless a hidden cell would lose its certificate.
struct CellStage {
    /// How far a cell can go from the true number, and the table that shows it.
    private struct Half {
        var distance = 0
        var table = 0
    }

    /// The cell that could not be protected, whatever is hidden.
    private(set) var unprotected: Int?
    /// The cells that are not protected yet, where those are left aside.
    private(set) var leftAside: [Int] = []
    /// For which cell a cell had to be hidden that is not small.
    private(set) var reasons: [Int: Int] = [:]

    let system: CellSystem
    let policy: DisclosurePolicy
    private let raisesSmall: Bool
    /// How many cells are to be hidden or shown.
    private let decided: Int
    /// How many of them must be protected here.
    private let ownedCount: Int
    /// The cells that may change, by their variables.
    let cells: [Int]
    private let equations: [[ChangeTerm]]
    private let bounds: [ClosedRange<Double>]
    private var program: ChangeProgram
    /// The variables that must be protected: small ones, and those that could not be shown.
    private var targets: [Int]
    /// The variables that can be shown, in this order.
    private let candidates: [Int]
    private var shown: [Int] = []
    /// Whole tables that agree with what is shown, by their differences; empty for one that does not any more.
    private var tables: [[Int]] = [[]]
    private var living: [Int] = []
    /// The targets that kept a cell from being shown, the last first, as they will keep others.
    private var strict: [Int] = []
    private var greater: [Half]
    private var lesser: [Half]

    /// Prepares a part of a system.
    ///
    /// - Parameters:
    ///   - system: The whole system.
    ///   - policy: Which numbers are too small.
    ///   - owned: The cells that are to be hidden or shown, and protected.
    ///   - sums: Further cells that are to be hidden or shown, and that others protect if they are hidden.
    ///   - others: Further cells that may change, as they are hidden already or nobody publishes them.
    ///   - balanced: The equations that need not hold, as other parts can mend them.
    ///   - raisesSmall: Whether small cells must be able to rise past the threshold, so that their parts can, too.
    ///   - needed: Cells that stay hidden, though they are not small.
    init(
        _ system: CellSystem, policy: DisclosurePolicy, owned: [Int], sums: [Int] = [], others: [Int] = [],
        balanced: Set<Int> = [],
        raisesSmall: Bool = false, hiding needed: Set<Int> = []
    ) {
        self.raisesSmall = raisesSmall
        self.system = system
        self.policy = policy
        cells = owned + sums + others
        decided = owned.count + sums.count
        ownedCount = owned.count
        let model = StageModel(system, policy: policy, cells: cells, balanced: balanced)
        equations = model.equations
        bounds = model.bounds
        program = ChangeProgram(model)
        targets = owned.indices.filter { [cells] in
            needed.contains(cells[$0]) || system.isSensitive(cells[$0], by: policy)
        }
        candidates = cells.indices.prefix(decided).filter { [cells] in
            system.isPublished[cells[$0]] && !needed.contains(cells[$0]) && !system.isSensitive(cells[$0], by: policy)
        }.sorted { [cells] first, second in
            let (one, other) = (cells[first], cells[second])
            return (-system.costs[one], -system.numbers[one], one) < (
                -system.costs[other], -system.numbers[other], other
            )
        }
        greater = Array(repeating: Half(), count: cells.count)
        lesser = Array(repeating: Half(), count: cells.count)
    }

    /// Hides what must be hidden; what cannot be protected is left aside, or ends it.
    mutating func run(leavingAside: Bool = false) {
        for target in targets where !certify(target) {
            if leavingAside {
                leftAside.append(cells[target])
                continue
            }
            unprotected = cells[target]
            return
        }
        targets.removeAll { [cells, leftAside] in leftAside.contains(cells[$0]) }
        for candidate in candidates { tryToShow(candidate) }
    }

    /// The cells that are shown.
    var shownCells: Set<Int> { Set(shown.map { cells[$0] }) }

    /// The cells that are hidden, in no order.
    var hidden: [Int] {
        let shown = shownCells
        return cells.prefix(decided).filter { system.isPublished[$0] && !shown.contains($0) }
    }

    /// The certificates of all cells that must be protected.
    var certificates: Certificates {
        var certificates = Certificates()
        var positions = [0: 0]
        func position(_ half: Half) -> Int {
            if let position = positions[half.table] { return position }
            let table = zip(cells, tables[half.table]).compactMap { $1 == 0 ? nil : (cell: $0, change: $1) }
            let position = certificates.add(table)
            positions[half.table] = position
            return position
        }
        for target in targets {
            certificates.certify(
                cells[target], greater: position(greater[target]), lesser: position(lesser[target]))
        }
        return certificates
    }

    /// The cells that do not follow from those that are shown.
    var movable: [Int] { cells.indices.filter(program.canMove).map { cells[$0] } }

    /// Protects a cell besides; `false` if it cannot be.
    mutating func protect(cell: Int) -> Bool {
        guard let variable = cells.firstIndex(of: cell), certify(variable) else { return false }
        targets.append(variable)
        return true
    }

    private func isCertified(_ target: Int) -> Bool {
        greater[target].distance + lesser[target].distance >= policy.width
            && greater[target].distance >= leastRise(of: target)
    }

    private func leastRise(of target: Int) -> Int {
        guard raisesSmall, system.isSensitive(cells[target], by: policy) else { return 0 }
        return 1 + policy.width - system.numbers[cells[target]]
    }

    /// Finds two tables for a variable; `false` if there are none.
    private mutating func certify(_ target: Int) -> Bool {
        if isCertified(target) { return true }
        for table in living { use(table, for: target) }
        for direction in [1.0, -1.0] {
            if isCertified(target) { return true }
            let rest =
                direction > 0
                ? max(policy.width - lesser[target].distance, leastRise(of: target))
                : policy.width - greater[target].distance
            guard rest > 0 else { continue }
            guard program.move(target, direction, most: Double(rest)) > 0 else { continue }
            guard let table = keepTable() else { continue }
            use(table, for: target)
        }
        return isCertified(target)
    }

    /// Keeps what the program has found, if it is a table.
    private mutating func keepTable() -> Int? {
        let table = cells.indices.map { Int(program.changes[$0].rounded()) }
        for equation in equations {
            let sum = equation.reduce(0.0) { $0 + $1.factor * program.changes[$1.variable].rounded() }
            guard sum == 0 else { return nil }
        }
        tables.append(table)
        living.append(tables.count - 1)
        return tables.count - 1
    }

    private mutating func use(_ table: Int, for target: Int) {
        let change = tables[table][target]
        if change > greater[target].distance { greater[target] = Half(distance: change, table: table) }
        if -change > lesser[target].distance { lesser[target] = Half(distance: -change, table: table) }
    }

    /// Shows a variable if all that must be protected is then; else it must be, too.
    private mutating func tryToShow(_ candidate: Int) {
        let all = (greater, lesser, living)
        let count = tables.count
        program.bound(candidate, 0...0)
        living.removeAll { tables[$0][candidate] != 0 }
        var affected: [Int] = []
        for target in targets {
            let losesGreater = greater[target].distance > 0 && tables[greater[target].table][candidate] != 0
            let losesLesser = lesser[target].distance > 0 && tables[lesser[target].table][candidate] != 0
            if losesGreater { greater[target] = Half() }
            if losesLesser { lesser[target] = Half() }
            if losesGreater || losesLesser { affected.append(target) }
        }
        for target in strict.reversed() {
            guard let index = affected.firstIndex(of: target) else { continue }
            affected.insert(affected.remove(at: index), at: 0)
        }
        for target in affected where !certify(target) {
            (greater, lesser, living) = all
            // What was found meanwhile holds with the candidate hidden, too.
            living += count..<tables.count
            program.bound(candidate, bounds[candidate])
            reasons[cells[candidate]] = cells[target]
            strict.removeAll { $0 == target }
            strict.insert(target, at: 0)
            protect(candidate)
            return
        }
        program.remove(candidate)
        shown.append(candidate)
    }

    /// Protects a variable that cannot be shown; for that, the last ones shown may have to be hidden again.
    private mutating func protect(_ variable: Int) {
        guard variable < ownedCount else { return }
        targets.append(variable)
        while let target = targets.first(where: { !isCertified($0) }) {
            if certify(target) { continue }
            guard let last = shown.popLast() else {
                unprotected = cells[target]
                return
            }
            reasons[cells[last]] = cells[target]
            targets.append(last)
            program.restore(last, bounds[last])
        }
    }
}
