import POModel

/// The labels that words at places could be, each with what speaks for it.
struct LabelCandidates: SearchPart {
    let search: LabelSearch
    private let heads: TableHeads
    private let admission: LabelAdmission
    /// The labels found, each where it could stand, in the order of the text.
    private(set) var all: [Alignment.Candidate] = []
    /// At how many places labels of many slots were found, by the first of them.
    private var found: [Int: Int] = [:]
    /// The table at hand.
    private var table: Int?
    /// Whether a row that heads something else stands above: rows that several tables share are nobody's under it.
    private var isUnderOther = false

    /// Finds the labels at places that lie in no other table.
    init(_ search: LabelSearch, at places: LabelPlaces) {
        self.search = search
        heads = TableHeads(search: search)
        admission = LabelAdmission(search: search)
        all.reserveCapacity(places.count)
        var admitted: [Int] = []
        var next = 0
        for (number, (unit, hit)) in places.enumerated()
        where search.blocks.units[unit].kind != .furniture && !search.isInOtherTable(unit) {
            while next < unit {
                takeHead(next)
                next += 1
            }
            admitted.removeAll(keepingCapacity: true)
            for slot in near(hit) where admission.admits(slot, hit, unit: unit) {
                if !isUnderOther || !search.index.sharedRows[slot] { admitted.append(slot) }
            }
            take(admitted, hit, places, at: number)
        }
    }

    private mutating func takeHead(_ unit: Int) {
        switch heads.head(unit) {
        case .none: break
        case .table(let head): (table, isUnderOther) = (head, false)
        case .other: (table, isUnderOther) = (nil, true)
        }
    }

    /// The slots of a label, of many those about as many as came before.
    private mutating func near(_ hit: LabelIndex.Hit) -> ArraySlice<Int> {
        guard hit.slots.count > Limits.mostAlike else { return hit.slots[...] }
        defer { found[hit.slots[0], default: 0] += 1 }
        return LabelIndex.near(hit.slots, after: found[hit.slots[0], default: 0])
    }

    /// Takes the slots that a label can be: a row that stands in several tables belongs to the one whose own row stands
    /// before it.
    private mutating func take(_ admitted: [Int], _ hit: LabelIndex.Hit, _ places: LabelPlaces, at number: Int) {
        if isUnderOther, admitted.contains(where: { !search.index.sharedRows[$0] }) { isUnderOther = false }
        let before = table
        let isShared = before != nil && admitted.contains { search.table(of: $0) == before }
        if admitted.count == 1, let own = search.table(of: admitted[0]) { table = own }
        let unit = places.unit(number)
        for slot in admitted where !isShared || search.table(of: slot) == before {
            let weight = weight(of: slot, hit, unit) + (isAboveOwn(slot, places, at: number) ? Costs.aboveOwn : 0)
            all.append(.init(slot: slot, unit: unit, range: hit.range, year: hit.year, weight: weight))
        }
    }

    /// Whether a heading stands right above what the form prints under it: an explanation, or the first question.
    private func isAboveOwn(_ slot: Int, _ places: LabelPlaces, at number: Int) -> Bool {
        guard search.index.slots[slot].isHeading else { return false }
        let below = places.unit(number) + 1
        if below < search.isNote.count, search.isNote[below] { return true }
        guard number + 1 < places.count, places.unit(number + 1) == below else { return false }
        let slots = places[number + 1].hit.slots
        let next = slots.partitioningIndex { $0 > slot }
        return next < slots.count && slots[next] == slot + 1
    }

    /// Longer labels are surer, and so are headings that are marked as such and rows of tables.
    private func weight(of slot: Int, _ hit: LabelIndex.Hit, _ unit: Int) -> Int {
        let length =
            min(hit.range.count, Costs.mostLetters) + (search.index.isFreeForm ? weightAlone(slot, hit, unit) : 0)
        switch search.index.slots[slot].kind {
        case .heading: return Costs.placed + length + (search.blocks.units[unit].kind == .heading ? Costs.marked : 0)
        case .row, .option: return Costs.placed + length
        case .question: return Costs.question + length
        }
    }

    /// What it weighs that a label stands alone on its line, as headings do.
    private func weightAlone(_ slot: Int, _ hit: LabelIndex.Hit, _ unit: Int) -> Int {
        guard isBlank(search.restOfLine(after: hit.range, in: search.blocks.units[unit])) else { return 0 }
        return search.index.slots[slot].isSection ? Costs.headingAlone : Costs.alone
    }
}
