package import POModel

/// A number that is shown, or could be, and tells something of everybody in a place, however many they are.
///
/// Never to be published, as it is of the numbers before small ones were hidden.
public struct DisclosureRemark: Hashable, Codable, Sendable {
    /// What it tells.
    public enum Kind: String, Hashable, Codable, Sendable {
        /// That nobody is so.
        case nobody
        /// That all are so: the number is as large as that of all clients of the place, or of all new ones.
        case everybody
    }

    /// The cell.
    public let cell: CellAddress
    /// What it tells.
    public let kind: Kind
}

extension DisclosureRemark: Phrased {
    /// Where and what, in words; for the log that is not published.
    package var words: MessageText { StatisticsMessages.words("disclosure.\(kind.rawValue)", ["cell": cell]) }
}

/// The categories of places by which something is told of everybody there.
struct GroupSearch {
    /// The parts of a whole: all clients of a place in a year, or the new ones.
    struct Group: Hashable {
        let whole: CellAddress
        let parts: [CellAddress]
    }

    /// The wholes of each place and year by gender, age, waiting time, children and reasons.
    let groups: [Group]

    init(_ linked: LinkedTables) {
        groups = linked.tables.filter(\.unit.isCount).flatMap(Self.partitions) + Self.relations(linked)
    }

    /// A cell whose parts are told, such as all clients of a place: it is a part of nothing, but for places and years.
    private static func partitions(of table: StatisticalTable) -> [Group] {
        let parted = table.dimensions.indices.filter { index in
            let dimension = table.dimensions[index]
            // What a year's clients do, such as to be new or in stock, says nothing of who they are.
            return dimension.role == .classification && dimension.sums.count == 1
        }
        return table.cells.indices.flatMap { position -> [Group] in
            let key = table.categories(ofCell: position)
            let isWhole = table.dimensions.enumerated().allSatisfy { index, dimension in
                dimension.role != .classification || dimension.sums.isEmpty
                    || dimension.sums.contains { $0.total == key[index] }
            }
            guard isWhole else { return [] }
            return parted.compactMap { index in
                guard let sum = table.dimensions[index].sums.first, sum.total == key[index] else { return nil }
                return Group(
                    whole: CellAddress(table: table.id, categories: key),
                    parts: sum.parts.map { part in
                        var key = key
                        key[index] = part
                        return CellAddress(table: table.id, categories: key)
                    })
            }
        }
    }

    /// Those with children at home, or with a reason, are some of all or of the new.
    private static func relations(_ linked: LinkedTables) -> [Group] {
        linked.relations.compactMap { relation in
            guard relation.kind == .atLeast, let whole = relation.greater.first, relation.greater.count == 1,
                let part = relation.lesser.first, relation.lesser.count == 1, whole.table != part.table,
                whole.categories.prefix(2) == part.categories.prefix(2)
            else { return nil }
            let isOfAll = whole.categories.dropFirst(2).last == "all" && part.categories.last == "all"
            return isOfAll ? Group(whole: whole, parts: [part]) : nil
        }
    }
}

extension GroupSearch {
    /// The parts that tell of everybody: that nobody is so, or that all are.
    func remarks(_ number: (CellAddress) -> Int?) -> [DisclosureRemark] {
        groups.flatMap { group -> [DisclosureRemark] in
            guard let whole = number(group.whole), whole > 0 else { return [] }
            return group.parts.compactMap { part in
                switch number(part) {
                case 0: DisclosureRemark(cell: part, kind: .nobody)
                case whole: DisclosureRemark(cell: part, kind: .everybody)
                default: nil
                }
            }
        }
    }
}
