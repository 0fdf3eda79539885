package import POModel

/// A table of numbers by any number of dimensions, each cell with its status.
///
/// Exports and charts take this, whatever it was made from.
public struct StatisticalTable: Hashable, Sendable {
    /// The stable name that exports use as a code, such as `clients`.
    public let id: String
    /// What the table shows, in words; without numbers from its cells.
    public let title: String
    /// What the numbers count or measure.
    public let unit: TableUnit
    /// The language of the title and the labels.
    package let language: MessageLanguage
    /// The dimensions, the slowest first.
    public let dimensions: [TableDimension]
    /// The cells, the last dimension running fastest.
    public private(set) var cells: [TableCell]

    /// Creates a table; `nil` unless the dimensions' ids are unique and there is a cell for each combination.
    package init?(
        id: String, title: String, unit: TableUnit = .clients, language: MessageLanguage = .swedish,
        dimensions: [TableDimension], cells: [TableCell]
    ) {
        var size = 1
        for dimension in dimensions {
            let (product, overflow) = size.multipliedReportingOverflow(by: dimension.categories.count)
            guard !overflow else { return nil }
            size = product
        }
        guard size == cells.count, Set(dimensions.map(\.id)).count == dimensions.count else { return nil }
        self.init(unchecked: id, title, unit, language, dimensions, cells)
    }

    init(
        unchecked id: String, _ title: String, _ unit: TableUnit, _ language: MessageLanguage,
        _ dimensions: [TableDimension], _ cells: [TableCell]
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.language = language
        self.dimensions = dimensions
        self.cells = cells
    }

    /// Creates a table by asking for the cell of each combination of categories.
    init(
        _ id: String, title: String, unit: TableUnit = .clients, language: MessageLanguage,
        dimensions: [TableDimension], cell: ([String]) -> TableCell
    ) {
        self.init(unchecked: id, title, unit, language, dimensions, [])
        let size = dimensions.reduce(1) { $0 * $1.categories.count }
        cells = (0..<size).map { cell(categories(ofCell: $0)) }
    }

    /// The cell of some categories, one of each dimension, in order; `nil` if there is no such cell.
    ///
    /// - Complexity: O(*d*) in the number of dimensions.
    public subscript(categories: String...) -> TableCell? { cell(at: categories).map { cells[$0] } }

    /// The position of the cell of some categories, one of each dimension, in order; `nil` if there is none.
    ///
    /// - Complexity: O(*d*) in the number of dimensions.
    package func cell(at categories: [String]) -> Int? {
        guard categories.count == dimensions.count else { return nil }
        var position = 0
        for (dimension, category) in zip(dimensions, categories) {
            guard let step = dimension.position(of: category) else { return nil }
            position = position * dimension.categories.count + step
        }
        return position
    }

    /// The ids of the categories of a cell, one of each dimension.
    ///
    /// - Precondition: There is a cell at the position.
    /// - Complexity: O(*d*) in the number of dimensions.
    package func categories(ofCell position: Int) -> [String] {
        zip(dimensions, steps(ofCell: position)).map { $0.categories[$1].id }
    }

    /// The positions of the categories of a cell, one in each dimension.
    func steps(ofCell position: Int) -> [Int] {
        var rest = position
        var steps = Array(repeating: 0, count: dimensions.count)
        for index in dimensions.indices.reversed() {
            let count = dimensions[index].categories.count
            steps[index] = rest % count
            rest /= count
        }
        return steps
    }

    /// How far apart neighbouring categories of each dimension lie.
    var strides: [Int] {
        var strides = Array(repeating: 1, count: dimensions.count)
        for index in dimensions.indices.dropLast().reversed() {
            strides[index] = strides[index + 1] * dimensions[index + 1].categories.count
        }
        return strides
    }

    /// The table with some cells hidden.
    func suppressing(_ positions: some Sequence<Int>) -> Self {
        var table = self
        for position in positions { table.cells[position] = .suppressed }
        return table
    }

    /// The table with other numbers in some cells, of the same status.
    func replacing(_ changes: [(cell: Int, number: Int)]) -> Self {
        var table = self
        for (cell, number) in changes {
            table.cells[cell] = cells[cell].status == .derived ? .derived(number) : .value(number)
        }
        return table
    }

    /// The table with the sums of a dimension made from their parts; blank where a part has no number, and where the sum
    /// is too large, whose positions are given beside.
    func summing(over dimension: String) -> (table: Self, tooLarge: [Int]) {
        guard let index = dimensions.firstIndex(where: { $0.id == dimension }) else { return (self, []) }
        var table = self
        var tooLarge: [Int] = []
        let stride = strides[index]
        // A sum of sums stands before those.
        for sum in dimensions[index].sums.reversed() {
            guard let total = dimensions[index].position(of: sum.total) else { continue }
            let parts = sum.parts.compactMap(dimensions[index].position(of:))
            for position in cells.indices where steps(ofCell: position)[index] == total {
                let members = parts.map { table.cells[position + ($0 - total) * stride] }
                let numbers = members.compactMap(\.number)
                guard numbers.count == members.count else {
                    table.cells[position] = members.allSatisfy { $0 == .notAsked } ? .notAsked : .blank
                    continue
                }
                let sum = numbers.reduce(Optional(0)) { sum, number in sum.flatMap { $0.adding(number) } }
                if let sum, sum <= .largestExact {
                    table.cells[position] = .derived(sum)
                } else {
                    table.cells[position] = .blank
                    tooLarge.append(position)
                }
            }
        }
        return (table, tooLarge)
    }
}
