/// A relation between cells of several tables, beside the sums within each dimension.
public struct CellRelation: Hashable, Codable, Sendable {
    /// How the sums of the two sides relate.
    package enum Kind: String, Hashable, Codable, Sendable {
        /// The sums are equal, by definition.
        case equal
        /// The sums ought to be equal, as the stock at a year's end and at the next year's start; where the figures
        /// differ the relation is left out, and told.
        case expectedEqual
        /// The greater side is at least the lesser, as clients are at least those with children at home; where it is
        /// not, the relation is left out, and told.
        case atLeast
    }

    /// The cells of the greater side.
    package let greater: [CellAddress]
    /// The cells of the lesser side.
    package let lesser: [CellAddress]
    /// How the sums of the two sides relate.
    package let kind: Kind

    /// Creates a relation.
    package init(_ greater: [CellAddress], _ kind: Kind, _ lesser: [CellAddress]) {
        self.greater = greater
        self.lesser = lesser
        self.kind = kind
    }
}

extension CellRelation: CustomStringConvertible {
    /// The relation as a formula of addresses.
    public var description: String {
        func sum(_ cells: [CellAddress]) -> String { cells.map(\.description).joined(separator: " + ") }
        return "\(sum(greater)) \(kind == .atLeast ? "≥" : "=") \(sum(lesser))"
    }
}
