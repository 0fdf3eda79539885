extension StatisticalTable {
    /// The part of the table that one category of a dimension makes, without that dimension.
    ///
    /// - Parameters:
    ///   - category: The id of the category.
    ///   - dimension: The id of the dimension.
    ///   - title: What the part shows; by default the table's title with the category's label, if it is not there
    ///     already: in place of the span of all categories, as `2023–2024` for years, or else after the title.
    /// - Returns: The part; `nil` if there is no such dimension or category.
    /// - Complexity: O(*n*) in the number of cells.
    public func slice(_ category: String, of dimension: String, title: String? = nil) -> StatisticalTable? {
        guard let index = dimensions.firstIndex(where: { $0.id == dimension }),
            let step = dimensions[index].position(of: category)
        else { return nil }
        var rest = dimensions
        let label = rest.remove(at: index).categories[step].label
        let part = cells.indices.filter { steps(ofCell: $0)[index] == step }.map { cells[$0] }
        return StatisticalTable(
            unchecked: id, title ?? self.title(naming: label, of: dimensions[index]), unit, language, rest, part)
    }

    /// The table's title for the part that a category of a dimension makes.
    private func title(naming label: String, of dimension: TableDimension) -> String {
        if let first = dimension.categories.first?.label, let last = dimension.categories.last?.label, first != last {
            let named = title.replacing("\(first)–\(last)", with: label)
            if named != title { return named }
        }
        let isNamed = title.split { !$0.isLetter && !$0.isNumber }.contains { $0 == label }
        return isNamed ? title : "\(title), \(label)"
    }

    /// The table with only some categories of a dimension, in the order given, and without its sums.
    ///
    /// - Parameters:
    ///   - categories: The ids of the categories; those that the dimension lacks are passed over.
    ///   - dimension: The id of the dimension.
    /// - Returns: The part; `nil` if there is no such dimension, or no such category.
    /// - Complexity: O(*n* · *m*) in the numbers of cells and of categories.
    public func keeping(_ categories: [String], of dimension: String) -> StatisticalTable? {
        guard let index = dimensions.firstIndex(where: { $0.id == dimension }) else { return nil }
        let whole = dimensions[index]
        let kept = categories.compactMap(whole.position(of:))
        guard !kept.isEmpty, Set(kept).count == kept.count else { return nil }
        var rest = dimensions
        rest[index] = TableDimension(unchecked: whole.id, whole.label, whole.role, kept.map { whole.categories[$0] })
        let strides = strides
        let part = StatisticalTable(unchecked: id, title, unit, language, rest, [])
        let size = rest.reduce(1) { $0 * $1.categories.count }
        let cells = (0..<size).map { position in
            var steps = part.steps(ofCell: position)
            steps[index] = kept[steps[index]]
            return self.cells[zip(steps, strides).reduce(0) { $0 + $1.0 * $1.1 }]
        }
        return StatisticalTable(unchecked: id, title, unit, language, rest, cells)
    }

    /// What share each cell is of a category of one dimension, in tenths of a per cent, rounded half up.
    ///
    /// A share is made of nothing but the two cells as they stand: where either is hidden, so is the share; where either
    /// is blank, not asked or the whole is zero, it is blank. So shares of a protected table tell nothing new.
    ///
    /// - Parameters:
    ///   - whole: The id of the category that is the whole.
    ///   - dimension: The id of its dimension.
    ///   - title: What the shares show.
    /// - Returns: The shares; `nil` if there is no such category, or the table does not hold counts.
    /// - Complexity: O(*n*) in the number of cells.
    public func shares(of whole: String, in dimension: String, title: String) -> StatisticalTable? {
        guard unit.isCount, let index = dimensions.firstIndex(where: { $0.id == dimension }),
            let step = dimensions[index].position(of: whole)
        else { return nil }
        let stride = strides[index]
        let shares: [TableCell] = cells.indices.map { position in
            let base = cells[position + (step - steps(ofCell: position)[index]) * stride]
            if cells[position] == .suppressed || base == .suppressed { return .suppressed }
            guard let part = cells[position].number, let all = base.number, all > 0,
                let share = Int(exactly: (Int128(part) * 2_000 + Int128(all)) / (Int128(all) * 2))
            else { return .blank }
            return .derived(share)
        }
        return StatisticalTable(unchecked: id + "-shares", title, .percent, language, dimensions, shares)
    }
}
