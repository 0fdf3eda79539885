/// Chooses the cells to hide so that none of them can be worked out.
///
/// Places meet only in their sums. So where there are many, each is protected by itself, as if the numbers of all others
/// were known; and the sums with a few of their places, as if those of the rest were.
struct Suppression {
    /// A cell that could not be protected.
    var unprotected: Int?
    /// Whether a cell is hidden.
    var isHidden: [Bool]
    /// The certificates of the cells that must be protected.
    var certificates = Certificates()
    /// For which cell a cell had to be hidden that is not small.
    var reasons: [Int: Int] = [:]

    let system: CellSystem
    let policy: DisclosurePolicy
    /// The places that are sums of others.
    let sums: Set<Int>
    /// The sums that each place is a part of, those of sums among them.
    let sumsOfPlaces: [Int: Set<Int>]
    /// The cells that may change, by their places.
    let cellsOfPlaces: [Int: [Int]]
    /// The cells of sums that may change.
    private(set) var movable: [Int: [Int]] = [:]
    private var balances = Balances()
    /// The places that others exchange people with, and what uses which of their cells.
    var exchange = Exchange()

    /// More cells than these are protected in parts, as time grows with the square and more.
    private static let largestWhole = 1_200
    /// So many are still protected whole where parts cannot be; more would take gigabytes.
    private static let largestLast = 5_000
    /// Places of so many cells and fewer, as of one year, exchange people; with more it takes minutes.
    private static let largestExchanging = 200
    /// The most places that are to give what others take.
    private static let mostBalancing = 60
    /// Municipality, county and nation are three levels; more than these are not told apart.
    private static let mostLevels = 4
    /// How many places may help to protect a cell of a sum.
    private static let helpersOfACell = 3

    init(_ system: CellSystem, policy: DisclosurePolicy, sums: [Int: Set<Int>]) {
        self.system = system
        self.policy = policy
        self.sums = Set(sums.values.joined())
        var above = sums
        for _ in 0..<Self.mostLevels {
            above = above.mapValues { $0.union($0.flatMap { above[$0] ?? [] }) }
        }
        sumsOfPlaces = above
        isHidden = Array(repeating: false, count: system.numbers.count)
        let cells = system.numbers.indices.filter { system.canChange($0, by: policy) }
        cellsOfPlaces = Dictionary(grouping: cells) { system.places[$0] }
    }

    /// Hides what must be hidden.
    mutating func run() {
        let all = cellsOfPlaces.keys.sorted()
        let parts = all.filter { !sums.contains($0) && $0 != 0 }
        let count = cellsOfPlaces.values.reduce(0) { $0 + $1.count }
        if count > Self.largestWhole, parts.count > 1, parts.count < all.count {
            let tops = all.filter { !parts.contains($0) }
            if hasExactSums, count <= parts.count * Self.largestExchanging {
                protectByExchange(parts, tops: tops)
                return
            }
            if protectsParts(parts, tops: tops) { return }
        }
        // What cannot be protected in parts, and is too large to be protected whole, is given up.
        guard unprotected == nil || count <= Self.largestLast else { return }
        self = Self(system, policy: policy, sums: sumsOfPlaces)
        take(stage(all))
    }

    /// Protects each place by itself; `false` if some cell is not protected then.
    private mutating func protectsParts(_ parts: [Int], tops: [Int]) -> Bool {
        for top in tops { hideOfSum(top) }
        var failed: [Int] = []
        for place in takeBalancing(parts) {
            let stage = self.stage([place])
            if stage.unprotected == nil { take(stage) } else { failed.append(place) }
        }
        let cellsOfTops = tops.flatMap { cellsOfPlaces[$0] ?? [] }
        for place in failed where unprotected == nil { hideWithSums(place) }
        while unprotected == nil,
            let cell = cellsOfTops.first(where: { cell in
                !certificates.contains(cell) && (isHidden[cell] || system.isSensitive(cell, by: policy))
            })
        {
            protect(cell)
        }
        return unprotected == nil
    }

    /// Hides what must be hidden of a sum, as if its places could follow.
    mutating func hideOfSum(_ top: Int) {
        let cells = cellsOfPlaces[top] ?? []
        let others = Set(
            cells.flatMap { system.memberships[$0].map(\.equation) }.filter { equation in
                system.terms[equation].contains { system.places[$0.cell] != top }
            })
        var stage = CellStage(system, policy: policy, owned: cells, balanced: others, raisesSmall: true)
        stage.run()
        for cell in stage.hidden { isHidden[cell] = true }
        reasons.merge(stage.reasons) { $1 }
        movable[top] = stage.movable
    }

    /// The sums that some places are part of.
    func above(_ places: [Int]) -> [Int] { Set(places.flatMap { sumsOfPlaces[$0] ?? [] }).union([0]).sorted() }

    /// Protects a place that cannot be by itself, by hiding more of the sums.
    private mutating func hideWithSums(_ place: Int) {
        let tops = above([place])
        let cellsOfTops = tops.flatMap { cellsOfPlaces[$0] ?? [] }
        let shown = cellsOfTops.filter { system.isPublished[$0] && !isHidden[$0] }
        let free = cellsOfTops.filter { !system.isPublished[$0] || isHidden[$0] }
        var stage = CellStage(
            system, policy: policy, owned: cellsOfPlaces[place] ?? [], sums: shown, others: free,
            balanced: balances.equations)
        stage.run()
        take(stage)
        noteMovable(tops)
    }

    /// Takes note that more of some sums can change.
    mutating func noteMovable(_ tops: [Int]) {
        for top in tops {
            movable[top] = (cellsOfPlaces[top] ?? []).filter { !system.isPublished[$0] || isHidden[$0] }
        }
    }

    /// Protects a cell of a sum by one or several of its places, which are protected themselves.
    private mutating func protect(_ cell: Int) {
        // A cell that is hidden for another moves with that one.
        let near = [parts(of: reasons[cell] ?? cell), parts(of: cell)].map { $0.map { system.places[$0] } }
        let few = near.flatMap { $0.prefix(Self.helpersOfACell) }
        let many = Set(near.flatMap { $0.prefix(4 * Self.helpersOfACell) }).sorted()
        for places in few.map({ [$0] }) + [Set(few).sorted()] {
            let hidden = places.flatMap { cellsOfPlaces[$0] ?? [] }.filter { isHidden[$0] || !system.isPublished[$0] }
            let sums = above(places + [system.places[cell]]) + [system.places[cell]]
            let free = Set(sums).sorted().flatMap { movable[$0] ?? [] }
            var stage = CellStage(
                system, policy: policy, owned: [], others: free + hidden, balanced: balances.equations)
            if stage.protect(cell: cell) {
                take(stage)
                return
            }
        }
        // More of the sums must be hidden then, which have to be protected in turn.
        for places in [Set(few).sorted(), many] where !certificates.contains(cell) {
            let stage = self.stage(hiding: cell, with: places)
            if stage.unprotected == nil || places == many { take(stage) }
        }
        noteMovable(above([system.places[cell]] + many) + [system.places[cell]])
    }

    private func stage(hiding cell: Int, with places: [Int]) -> CellStage {
        let hidden = places.flatMap { cellsOfPlaces[$0] ?? [] }.filter { isHidden[$0] || !system.isPublished[$0] }
        let tops = Set(above(places + [system.places[cell]]) + [system.places[cell]]).sorted()
        let cellsOfTops = tops.flatMap { cellsOfPlaces[$0] ?? [] }
        let shown = cellsOfTops.filter { system.isPublished[$0] && !isHidden[$0] }
        let free = cellsOfTops.filter { $0 != cell && (!system.isPublished[$0] || isHidden[$0]) }
        var stage = CellStage(
            system, policy: policy, owned: [cell], sums: shown, others: free + hidden, balanced: balances.equations,
            hiding: [cell])
        stage.run()
        return stage
    }

    private func stage(_ places: [Int]) -> CellStage {
        var stage = CellStage(
            system, policy: policy, owned: places.flatMap { cellsOfPlaces[$0] ?? [] },
            others: above(places).flatMap { movable[$0] ?? [] },
            balanced: balances.equations)
        stage.run()
        return stage
    }

    /// Protects the smallest places, which show least anyway, until they can give all others what they take; gives the rest.
    private mutating func takeBalancing(_ parts: [Int]) -> [Int] {
        let shared = sharedEquations()
        var rest = parts.sorted { (cellsOfPlaces[$0]?.count ?? 0, $0) < (cellsOfPlaces[$1]?.count ?? 0, $1) }
        guard !shared.isEmpty else { return rest }
        var found = Balances()
        for place in rest.prefix(Self.mostBalancing) where found.equations.count < shared.count {
            let stage = self.stage([place])
            guard stage.unprotected == nil else { continue }
            let additions = stage.additions(to: shared.subtracting(found.equations))
            guard !additions.isEmpty else { continue }
            take(stage)
            found.take(additions)
            rest.removeAll { $0 == place }
        }
        balances = found
        return rest
    }

    /// The equations of several places that need only be at least zero.
    private func sharedEquations() -> Set<Int> {
        Set(
            system.slacks.indices.filter { equation in
                guard system.slacks[equation] != nil else { return false }
                var first: Int?
                return system.terms[equation].contains { term in
                    let place = system.places[term.cell]
                    guard term.sign > 0, !sums.contains(place) else { return false }
                    if first == nil { first = place }
                    return place != first
                }
            })
    }

    /// The cells of places that are summed with a cell, those of the smallest places first.
    private func parts(of cell: Int) -> [Int] {
        let terms = system.memberships[cell].flatMap { system.terms[$0.equation] }.map(\.cell)
        func size(_ cell: Int) -> Int { cellsOfPlaces[system.places[cell]]?.count ?? 0 }
        return Set(terms).filter { !sums.contains(system.places[$0]) && system.canChange($0, by: policy) }
            .sorted { (size($0), $0) < (size($1), $1) }
    }

    mutating func take(_ stage: CellStage) {
        if let cell = stage.unprotected { unprotected = unprotected ?? cell }
        for cell in stage.hidden { isHidden[cell] = true }
        let found = stage.certificates
        certificates.take(found) { balances.mended($0, system) }
        reasons.merge(stage.reasons) { $1 }
        exchange.note(found, system)
    }
}
