import POModel

/// Which places of a blank form are which of an edition.
struct FormPairing {
    /// The places of the blank form.
    let found: [FormPlace]
    /// The places of the edition.
    let known: [FormPlace]
    /// For each place of the blank form the one of the edition, by their numbers.
    private(set) var partners: [Int: Int] = [:]
    /// For each section of the blank form the one of the edition.
    private(set) var sections: [Int: Int] = [0: 0]
    /// For each table of the blank form the one of the edition.
    private(set) var tables: [Int: Int] = [:]

    /// What a place in the same section is worth beside its words, and one in the same table.
    private static let (sameSection, sameTable) = (0.3, 0.5)

    /// For each place of the blank form its likeness with each of the edition.
    private let likeness: [[Double]]

    private struct Pair {
        let found: Int
        let known: Int
        let worth: Double
        /// How far apart the two stand in their forms, from 0 to 1.
        let distance: Double
    }

    /// Pairs what is most alike first; each place has one partner at most.
    ///
    /// - Complexity: O(*nm*) for *n* places of the blank form and *m* of the edition.
    init(_ form: BlankForm, _ edition: FormEdition, year: Int) {
        found = FormPlace.all(of: form)
        known = FormPlace.all(of: edition)
        likeness = Self.likeness(of: found, with: known, year: year)
        pairHeadings()
        pairTables()
        pairPlaces()
    }

    /// For each place of one form its likeness with each of another; the same words are compared once.
    private static func likeness(of found: [FormPlace], with known: [FormPlace], year: Int) -> [[Double]] {
        var numbers: [FormLabel: Int] = [:]
        var labels: [LabelLikeness.Label] = []
        let labelOf = known.map { place in
            if let number = numbers[place.label] { return number }
            numbers[place.label] = labels.count
            labels.append(LabelLikeness.Label(place.label, year: year))
            return labels.count - 1
        }
        var words: [String: LabelLikeness] = [:]
        var compared: [String: [Double?]] = [:]
        return found.map { place in
            let text = place.label.text
            let own = words[text] ?? LabelLikeness(text)
            words[text] = own
            var row = compared.removeValue(forKey: text) ?? [Double?](repeating: nil, count: labels.count)
            defer { compared[text] = row }
            return zip(known, labelOf).map { other, label in
                guard place.canBe(other) else { return 0 }
                let likeness = row[label] ?? own.likeness(with: labels[label])
                row[label] = likeness
                return likeness
            }
        }
    }

    /// Whether an item of the edition stands on the blank form.
    func hasPartner(section: Int, item: Int) -> Bool {
        partners.values.contains {
            known[$0].role != .heading && known[$0].section == section && known[$0].item == item
        }
    }

    private mutating func pairHeadings() {
        let pairs = pairs { $0.role == .heading && $1.role == .heading ? 0 : nil }
        for (place, partner) in chosen(pairs) {
            partners[place] = partner
            sections[found[place].section] = known[partner].section
        }
    }

    private mutating func pairTables() {
        let (rows, knownRows) = (tableRows(found), tableRows(known))
        var pairs: [Pair] = []
        for (table, places) in rows {
            for (other, knownPlaces) in knownRows {
                let best = places.map { place in knownPlaces.map { likeness[place][$0] }.max() ?? 0 }
                let share = best.reduce(0, +) / Double(max(places.count, knownPlaces.count))
                guard share > LabelLikeness.least / 2, let first = places.first, let partner = knownPlaces.first
                else { continue }
                let isNear = sections[found[first].section] == known[partner].headed
                pairs.append(
                    Pair(
                        found: table, known: other, worth: share + (isNear ? Self.sameSection : 0),
                        distance: distance(first, partner)))
            }
        }
        tables = chosen(pairs)
    }

    private func tableRows(_ places: [FormPlace]) -> [(table: Int, places: [Int])] {
        let rows = Dictionary(grouping: places.indices.filter { places[$0].table != nil }) { places[$0].table ?? 0 }
        return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func pairPlaces() {
        let sections = sections, tables = tables
        let pairs = pairs { place, other in
            guard place.role != .heading, place.canBe(other) else { return nil }
            var bonus = sections[place.section] == other.headed ? Self.sameSection : 0
            if let table = place.table, let partner = tables[table] {
                guard partner == other.table else { return nil }
                bonus += Self.sameTable
            }
            return bonus
        }
        partners.merge(chosen(pairs)) { first, _ in first }
    }

    /// All pairs that are alike enough, with what their places are worth; `nil` for a pair that cannot be.
    private func pairs(_ bonus: (FormPlace, FormPlace) -> Double?) -> [Pair] {
        var pairs: [Pair] = []
        for (number, place) in found.enumerated() {
            for (partner, other) in known.enumerated() where likeness[number][partner] > 0 {
                guard let bonus = bonus(place, other) else { continue }
                pairs.append(
                    Pair(
                        found: number, known: partner, worth: likeness[number][partner] + bonus,
                        distance: distance(number, partner)))
            }
        }
        return pairs
    }

    private func distance(_ place: Int, _ partner: Int) -> Double {
        abs(Double(place) / Double(max(found.count, 1)) - Double(partner) / Double(max(known.count, 1)))
    }

    /// The pairs that are worth most, each place in one.
    private func chosen(_ pairs: [Pair]) -> [Int: Int] {
        var chosen: [Int: Int] = [:]
        var taken: Set<Int> = []
        let order = pairs.sorted {
            ($1.worth, $0.distance, $0.found, $0.known) < ($0.worth, $1.distance, $1.found, $1.known)
        }
        for pair in order where chosen[pair.found] == nil && taken.insert(pair.known).inserted {
            chosen[pair.found] = pair.known
        }
        return chosen
    }
}

extension FormPlace {
    /// Whether a place of a blank form can be one of an edition.
    fileprivate func canBe(_ other: FormPlace) -> Bool {
        switch (role, other.role) {
        case (.line, .field), (.field, .line): true
        default: role == other.role
        }
    }
}
