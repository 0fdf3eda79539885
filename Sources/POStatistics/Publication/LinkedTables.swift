/// Tables that are published together, and all that ties their cells to each other.
///
/// Whoever hides a cell must know every way to work it out again: the sums within each dimension, and the relations
/// between tables. Tables of the same people belong in one value; what is published apart cannot be protected together.
///
/// ```swift
/// let linked = try LinkedTables([tables], language: .swedish)
/// let published = try linked.protected(by: DisclosurePolicy())
/// ```
public struct LinkedTables: Hashable, Sendable {
    /// The tables.
    public private(set) var tables: [StatisticalTable] = []
    /// The relations between cells, beside the sums within each dimension.
    package private(set) var relations: [CellRelation] = []
    /// Tables of figures, such as medians, by the id of the table that counts what they are about.
    private(set) var bases: [String: String] = [:]
    /// The cells that are blank because their sum is too large to be told; such tables cannot be protected.
    package private(set) var tooLarge: [CellAddress] = []

    /// Whether cells were shown in earlier publications, or hidden, by the ids of their tables and their positions.
    private(set) var wasShown: [String: [Int: Bool]] = [:]

    /// Creates a value without tables.
    package init() {}

    /// Adds a table of counts, or one of figures over what another table counts.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - base: For a table of days: the id of the table, added before, that counts what each figure is about. Its
    ///     dimensions are the first of the table's. A figure is hidden with its base.
    /// - Returns: Whether it was added; not if a table of that id is there, if figures have no base, or counts have one,
    ///   and never for per cents, which are made of tables that are protected already.
    @discardableResult
    package mutating func add(_ table: StatisticalTable, over base: String? = nil) -> Bool {
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
    package mutating func relate(_ relation: CellRelation) -> Bool {
        for address in relation.greater + relation.lesser {
            guard let table = tables.first(where: { $0.id == address.table }), table.unit.isCount,
                table.cell(at: address.categories) != nil
            else { return false }
        }
        relations.append(relation)
        return true
    }

    /// Takes a table that was published before, once all tables are there.
    ///
    /// What it shows is shown again, and what it hides stays hidden, so that the two publications tell nothing together. Its
    /// cells must all be among the tables: give every year and place that was published, besides those that are new. A cell
    /// that one publication shows and another hides is shown. Cells without a number that are not hidden are passed over, and
    /// so are tables of days.
    ///
    /// - Parameter table: The table as it was published, such as ``StatisticalTable/init(tidyCSV:id:language:)`` reads it.
    /// - Throws: ``ProtectionError/publishedOtherwise(_:)`` when a number is another now, and
    ///   ``ProtectionError/publishedElsewhere(_:)`` when a cell is in none of the tables; nothing is taken then.
    /// - Complexity: O(*n*) in the number of cells.
    public mutating func add(published table: StatisticalTable) throws(ProtectionError) {
        guard table.unit.isCount else { return }
        let present = tables.first { $0.id == table.id }
        let order = present?.dimensions.map { dimension in table.dimensions.firstIndex { $0.id == dimension.id } } ?? []
        var wasShown = wasShown[table.id] ?? [:]
        for (position, cell) in table.cells.enumerated() where cell.number != nil || cell == .suppressed {
            let categories = table.categories(ofCell: position)
            let address = CellAddress(table: table.id, categories: categories)
            let ids = order.compactMap { $0.map { categories[$0] } }
            guard let present, ids.count == categories.count, let found = present.cell(at: ids) else {
                throw .publishedElsewhere(address)
            }
            guard cell == .suppressed || cell.number == present.cells[found].number else {
                throw .publishedOtherwise(address)
            }
            wasShown[found] = wasShown[found] ?? false || cell.number != nil
        }
        self.wasShown[table.id] = wasShown
    }

    /// Makes the sums of a dimension from their parts, in every table; a sum that is too large is blank, and noted.
    mutating func sum(over dimension: String) {
        for index in tables.indices {
            let (table, tooLarge) = tables[index].summing(over: dimension)
            tables[index] = table
            self.tooLarge += tooLarge.map { CellAddress(table: table.id, categories: table.categories(ofCell: $0)) }
        }
    }
}
