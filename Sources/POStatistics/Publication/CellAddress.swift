/// A cell of one of several tables.
public struct CellAddress: Hashable, Codable, Sendable {
    /// The id of the table.
    public let table: String
    /// The ids of the categories, one of each dimension, in order.
    public let categories: [String]

    /// Creates an address.
    package init(table: String, categories: [String]) {
        self.table = table
        self.categories = categories
    }
}

extension CellAddress: CustomStringConvertible {
    /// The address as `table[category, …]`.
    public var description: String { "\(table)[\(categories.joined(separator: ", "))]" }
}
