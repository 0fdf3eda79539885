/// Tables that are published together, and all that ties their cells to each other.
///
/// Whoever hides a cell must know every way to work it out again: the sums within each dimension, and the relations
/// between tables. Tables of the same people belong in one value; what is published apart cannot be protected together.
public struct LinkedTables: Hashable, Sendable {
    /// The tables.
    public private(set) var tables: [StatisticalTable] = []
    /// The relations between cells, beside the sums within each dimension.
    public private(set) var relations: [CellRelation] = []
    /// Tables of figures, such as medians, by the id of the table that counts what they are about.
    private(set) var bases: [String: String] = [:]

    /// Creates a value without tables.
    public init() {}

    /// Adds a table of counts, or one of figures over what another table counts.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - base: For a table of days: the id of the table, added before, that counts what each figure is about. Its
    ///     dimensions are the first of the table's. A figure is hidden with its base.
    /// - Returns: Whether it was added; not if a table of that id is there, if figures have no base, or counts have one,
    ///   and never for per cents, which are made of tables that are protected already.
    @discardableResult
    public mutating func add(_ table: StatisticalTable, over base: String? = nil) -> Bool {
        guard table.unit != .percent, !tables.contains(where: { $0.id == table.id }),
            table.unit.isCount == (base == nil)
        else { return false }
        if let base {
            guard let counts = tables.first(where: { $0.id == base }), counts.unit.isCount,
                table.dimensions.starts(with: counts.dimensions)
            else { return false }
            bases[table.id] = base
        }
        tables.append(table)
        return true
    }

    /// Adds a relation between cells.
    ///
    /// - Returns: Whether it was added; not if there is no such cell, or one that is no count.
    @discardableResult
    public mutating func relate(_ relation: CellRelation) -> Bool {
        for address in relation.greater + relation.lesser {
            guard let table = tables.first(where: { $0.id == address.table }), table.unit.isCount,
                table.cell(at: address.categories) != nil
            else { return false }
        }
        relations.append(relation)
        return true
    }

    /// Puts a table in the place of the one of its id.
    mutating func replace(_ table: StatisticalTable) {
        if let index = tables.firstIndex(where: { $0.id == table.id }) { tables[index] = table }
    }
}
