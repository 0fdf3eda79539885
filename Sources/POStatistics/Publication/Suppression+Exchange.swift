/// Places whose sums are exact: a sum is shown although its places' cells are hidden, as these can exchange people.
///
/// All of some large places is hidden at first. Each other place is protected with what such places have, and with what is
/// hidden of the sums. At last the large places show what no certificate uses.
extension Suppression {
    /// How many places of each sum may help to protect a cell of the sum.
    private static let helpersOfACell = 2
    /// How many places may help to protect a place.
    private static let mostHelpers = 5
    /// How many places may be hidden as a whole, as all is tried anew for each.
    private static let mostHiddenWholly = 4
    /// The most cells to protect a place with, as time grows with the square and more.
    private static let largestStage = 700

    /// Whether a sum is that of several places, and no less.
    var hasExactSums: Bool {
        system.slacks.indices.contains { equation in
            guard system.slacks[equation] == nil else { return false }
            let places = Set(system.terms[equation].map { system.places[$0.cell] })
            return places.count > 2 && places.contains { sums.contains($0) }
        }
    }

    /// Protects each place with those that it exchanges with.
    ///
    /// A place that cannot be protected so is hidden as a whole, which gives its cells more room, and all is tried anew; if
    /// too many cannot, it is given up.
    mutating func protectByExchange(_ parts: [Int], tops: [Int]) {
        var whole: Set<Int> = []
        while !protectsByExchange(parts, tops: tops, hidingAllOf: whole) {
            guard let place = unprotected.map({ system.places[$0] }), parts.contains(place), !whole.contains(place),
                whole.count < Self.mostHiddenWholly
            else { return }
            whole.insert(place)
            self = Self(system, policy: policy, sums: sumsOfPlaces)
        }
    }

    /// Protects each place with those that it exchanges with, some with all that they have; `false` if some cell is not
    /// protected then.
    private mutating func protectsByExchange(_ parts: [Int], tops: [Int], hidingAllOf whole: Set<Int>) -> Bool {
        for top in tops { hideOfSum(top) }
        exchange = Exchange(self, parts: parts, tops: tops)
        let hubs = exchange.hubs
        for cell in hubs.flatMap({ cellsOfPlaces[$0] ?? [] }) where system.isPublished[cell] { isHidden[cell] = true }
        for place in parts where !hubs.contains(place) && unprotected == nil {
            let hidden = whole.contains(place) ? (cellsOfPlaces[place] ?? []).filter { system.isPublished[$0] } : []
            protect(place, with: partners(of: place), hiding: Set(hidden))
        }
        protectSums(tops)
        for hub in hubs where unprotected == nil {
            let cells = cellsOfPlaces[hub] ?? []
            for cell in cells { isHidden[cell] = false }
            let needed = cells.filter {
                system.isPublished[$0] && (exchange.used[$0] != nil || whole.contains(hub))
            }
            for cell in needed { reasons[cell] = exchange.used[cell] }
            protect(hub, with: partners(of: hub), hiding: Set(needed))
        }
        protectSums(tops)
        return unprotected == nil
    }

    /// The places that a place exchanges with: those of the same sum for all, and besides for such a place others that much is
    /// hidden of.
    private func partners(of place: Int) -> [Int] {
        let parent = exchange.parents[place] ?? 0
        let partners = (exchange.partners[parent] ?? []).filter { !sums.contains($0) && $0 != place }
        guard exchange.hubs.contains(place) else { return partners }
        let others = exchange.parents.filter { $0.value == parent && !sums.contains($0.key) }.map(\.key)
            .filter { $0 != place && !partners.contains($0) }
        let hidden = Dictionary(uniqueKeysWithValues: others.map { ($0, freeCells([$0]).count) })
        return others.sorted { (-(hidden[$0] ?? 0), $0) < (-(hidden[$1] ?? 0), $1) }.prefix(Self.helpersOfACell)
            + partners
    }

    /// The cells of places that are hidden, or that nobody publishes.
    private func freeCells(_ places: [Int]) -> [Int] {
        places.flatMap { cellsOfPlaces[$0] ?? [] }.filter { isHidden[$0] || !system.isPublished[$0] }
    }

    private func shownCells(_ places: [Int]) -> [Int] {
        places.flatMap { cellsOfPlaces[$0] ?? [] }.filter { !isHidden[$0] && system.isPublished[$0] }
    }

    /// Protects a place with as few others as can be; if it cannot be, more of the sums is hidden.
    private mutating func protect(_ place: Int, with partners: [Int], hiding needed: Set<Int>) {
        let owned = cellsOfPlaces[place] ?? []
        let tops = above([place])
        let free = tops.flatMap { movable[$0] ?? [] }
        var helpers = Array(partners.prefix(1))
        while true {
            let others = free + freeCells(helpers)
            var stage = CellStage(system, policy: policy, owned: owned, others: others, hiding: needed)
            stage.run()
            guard let failed = stage.unprotected else {
                take(stage)
                return
            }
            let more = helping(failed, besides: [place] + tops + helpers, first: partners)
            guard !more.isEmpty, helpers.count < Self.mostHelpers,
                owned.count + others.count + freeCells(more).count <= Self.largestStage
            else {
                if hideSums(for: place, with: helpers, hiding: needed) { return }
                stage = CellStage(system, policy: policy, owned: owned, others: others, hiding: needed)
                stage.run(leavingAside: true)
                take(stage)
                for cell in stage.leftAside where !certificates.contains(cell) { hideSums(for: cell, with: helpers) }
                return
            }
            helpers += more
        }
    }

    /// Other places that have most people of those whom a hidden cell counts, where that is hidden: one of the same sum, or
    /// one of another where the sums' cells are hidden, too.
    private func helping(_ cell: Int, besides known: [Int], first partners: [Int]) -> [Int] {
        let parent = exchange.parents[system.places[cell]]
        let near = Set(system.memberships[cell].flatMap { system.terms[$0.equation] }.map(\.cell)).filter { other in
            system.places[other] != system.places[cell] && system.numbers[other] > 0
                && (isHidden[other] || !system.isPublished[other])
        }
        func rank(_ cell: Int) -> (Int, Int, Int) {
            (partners.contains(system.places[cell]) ? 0 : 1, -system.numbers[cell], cell)
        }
        let others = near.filter { other in
            exchange.parents[system.places[other]] == parent && system.numbers[other] > 1
                && !known.contains(system.places[other])
        }
        if let best = others.min(by: { rank($0) < rank($1) }) {
            return [system.places[best]] + placesBelow(best).subtracting(known).sorted()
        }
        guard let sum = near.first(where: { system.places[$0] == parent }) else { return [] }
        return helping(sum, besides: known, first: [])
    }

    /// Protects a place by hiding more of its sums, those of all last; `false` if it cannot be.
    private mutating func hideSums(for place: Int, with partners: [Int], hiding needed: Set<Int>) -> Bool {
        let owned = cellsOfPlaces[place] ?? []
        let (moreTops, siblings) = exchanging(above([place]))
        let all = Set(partners + siblings + moreTops).subtracting([place]).sorted()
        for tops in [moreTops.filter { exchange.parents[$0] == nil ? moreTops.count < 3 : true }, moreTops] {
            let others = freeCells(tops) + freeCells(all.filter { !tops.contains($0) })
            let shown = shownCells(tops)
            let useful = usefulSums(shown, protecting: owned, hiding: needed, others)
            guard useful.count < shown.count else { continue }
            var stage = CellStage(
                system, policy: policy, owned: owned, sums: useful, others: others, hiding: needed)
            stage.run()
            guard stage.unprotected == nil else { continue }
            take(stage)
            noteMovable(moreTops)
            return true
        }
        return false
    }

    /// Protects a cell of a place by hiding more of its sums: of those that can exchange with others if there are such, else
    /// of all.
    private mutating func hideSums(for cell: Int, with partners: [Int]) {
        let place = system.places[cell]
        let tops = above([place])
        let (moreTops, siblings) = exchanging(tops)
        let near = Set(partners).subtracting(tops).sorted()
        let parent = exchange.parents[place].map { [$0] } ?? tops
        let all = Set(near + siblings + moreTops).subtracting([place]).sorted()
        // The sums that may be hidden, and further places that may change.
        let ways = [
            (parent, all.filter { !parent.contains($0) }), (moreTops, all.filter { !moreTops.contains($0) }),
            (tops, near),
            (tops, []),
        ]
        for (index, (tops, places)) in ways.enumerated() {
            let isLast = index == ways.count - 1
            let others = freeCells([place]).filter { $0 != cell } + freeCells(tops) + freeCells(places)
            let shown = shownCells(tops) + shownCells([place])
            let useful = usefulSums(shown, protecting: [cell], hiding: [cell], others)
            guard isLast || useful.count < shown.count else { continue }
            var stage = CellStage(
                system, policy: policy, owned: [cell] + useful.filter { system.places[$0] == place },
                sums: useful.filter { system.places[$0] != place }, others: others, hiding: [cell])
            stage.run()
            guard stage.unprotected == nil || isLast else { continue }
            take(stage)
            noteMovable(tops)
            return
        }
    }

    /// Those cells of sums that help to protect cells which must be, so that the others need not be tried.
    private func usefulSums(
        _ sums: [Int], protecting owned: [Int], hiding needed: Set<Int>, _ others: [Int]
    ) -> [Int] {
        let targets = owned.filter { needed.contains($0) || system.isSensitive($0, by: policy) }
        var without = CellStage(system, policy: policy, owned: [], others: owned + others)
        let rest = targets.filter { !without.protect(cell: $0) }
        var stage = CellStage(system, policy: policy, owned: [], others: owned + sums + others)
        for cell in rest where !stage.protect(cell: cell) { return sums }
        let used = Set(stage.certificates.tables.joined().map(\.cell))
        return sums.filter(used.contains)
    }

    /// Sums and those that they exchange with, and the places that these exchange with in turn.
    private func exchanging(_ tops: [Int]) -> (tops: [Int], places: [Int]) {
        var all = Set(tops)
        var places: Set<Int> = []
        for top in tops {
            guard let parent = exchange.parents[top],
                let other = exchange.partners[parent]?.first(where: { !all.contains($0) && sums.contains($0) })
            else { continue }
            all.insert(other)
            if let hub = exchange.partners[other]?.first { places.insert(hub) }
        }
        return (all.sorted(), places.sorted())
    }

    /// Protects all cells of sums that must be.
    private mutating func protectSums(_ tops: [Int]) {
        for top in tops.sorted(by: { (sumsOfPlaces[$0]?.count ?? 0, $1) > (sumsOfPlaces[$1]?.count ?? 0, $0) }) {
            while unprotected == nil, let cell = unprotectedCells(of: top).first { protectSum(cell) }
        }
        // Where more of a sum above or beside was hidden, that has to be protected, too.
        if unprotected == nil, tops.contains(where: { !unprotectedCells(of: $0).isEmpty }) { protectSums(tops) }
    }

    private func unprotectedCells(of top: Int) -> [Int] {
        (cellsOfPlaces[top] ?? []).filter { cell in
            !certificates.contains(cell) && (isHidden[cell] || system.isSensitive(cell, by: policy))
        }
    }

    /// Protects a cell of a sum, and of the others what can be in the same way.
    private mutating func protectSum(_ cell: Int) {
        let top = system.places[cell]
        let below = placesBelow(cell).union(exchange.partners[top] ?? [])
        let tops = Set(above([top])).union(below.filter(sums.contains)).union([top])
        let leaves = below.union(below.flatMap { exchange.partners[$0] ?? [] }).subtracting(sums)
        let (moreTops, siblings) = exchanging(tops.sorted())
        for (tops, places) in [(tops.sorted(), leaves), (moreTops, leaves.union(siblings))] {
            var stage = CellStage(
                system, policy: policy, owned: [], others: freeCells(tops) + freeCells(places.sorted()))
            guard stage.protect(cell: cell) else { continue }
            for other in unprotectedCells(of: top) where other != cell { _ = stage.protect(cell: other) }
            take(stage)
            return
        }
        let free = freeCells(moreTops).filter { $0 != cell } + freeCells(leaves.union(siblings).sorted())
        let all = shownCells(moreTops).filter { $0 != cell }
        // What is of all places together is hidden last.
        for shown in [all.filter { exchange.parents[system.places[$0]] != nil }, all] {
            let useful = usefulSums(shown, protecting: [cell], hiding: [cell], free)
            var stage = CellStage(
                system, policy: policy, owned: [cell], sums: useful, others: free, hiding: [cell])
            stage.run()
            guard stage.unprotected == nil || shown.count == all.count else { continue }
            take(stage)
            break
        }
        noteMovable(moreTops)
    }

    /// The places whose cells are summed to a cell, over all levels, of each those with most hidden.
    private func placesBelow(_ cell: Int) -> Set<Int> {
        let top = system.places[cell]
        let parts = Set(system.memberships[cell].flatMap { system.terms[$0.equation] }.map(\.cell)).filter { part in
            exchange.parents[system.places[part]] == top && system.canChange(part, by: policy)
        }
        func rank(_ cell: Int) -> (Int, Int, Int) {
            (isHidden[cell] || !system.isPublished[cell] ? 0 : 1, -system.numbers[cell], cell)
        }
        return parts.sorted { rank($0) < rank($1) }.prefix(Self.helpersOfACell).reduce(into: []) { places, part in
            places.insert(system.places[part])
            places.formUnion(placesBelow(part))
        }
    }
}
