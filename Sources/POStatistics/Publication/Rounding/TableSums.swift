/// The sums of a table.
struct TableSums {
    let table: StatisticalTable

    /// The table with all sums of places made from those that are no sums; a sum without a number stays so.
    var addingPlaces: StatisticalTable {
        guard let index = table.dimensions.firstIndex(where: { $0.role == .place }) else { return table }
        let places = table.dimensions[index]
        var (cells, rest) = (table.cells, table.dimensions)
        let stride = table.strides[index]
        let totals = Dictionary(places.sums.map { ($0.total, $0.parts) }) { first, _ in first }
        // A part that is a sum is made of its own parts.
        func leaves(_ place: String, depth: Int) -> [Int] {
            guard let parts = totals[place], depth < places.categories.count else {
                return places.position(of: place).map { [$0] } ?? []
            }
            return parts.flatMap { leaves($0, depth: depth + 1) }
        }
        for sum in places.sums {
            guard let total = places.position(of: sum.total) else { continue }
            let parts = leaves(sum.total, depth: 0)
            for before in Swift.stride(from: 0, to: cells.count, by: stride * places.categories.count) {
                for offset in 0..<stride where cells[before + total * stride + offset].number != nil {
                    let numbers = parts.compactMap { cells[before + $0 * stride + offset].number }
                    cells[before + total * stride + offset] = .derived(numbers.reduce(0, +))
                }
            }
        }
        rest[index] = TableDimension(
            unchecked: places.id, places.label, places.role, places.categories,
            places.sums.map { TableDimension.Sum($0.total, of: $0.parts) })
        return StatisticalTable(unchecked: table.id, table.title, table.unit, table.language, rest, cells)
    }

    /// Throws what contradicts a sum of the table.
    func check() throws(ProtectionError) {
        let (cells, strides) = (table.cells, table.strides)
        for (index, dimension) in table.dimensions.enumerated() {
            for sum in dimension.sums {
                guard let total = dimension.position(of: sum.total) else { continue }
                let parts = sum.parts.compactMap(dimension.position(of:)).map { ($0 - total) * strides[index] }
                for cell in cells.indices where cell / strides[index] % dimension.categories.count == total {
                    let numbers = parts.compactMap { cells[cell + $0].number }
                    guard let number = cells[cell].number, numbers.count == parts.count else { continue }
                    let rest = number - numbers.reduce(0, +)
                    let isRight =
                        switch sum.remainder {
                        case .none: rest == 0
                        case .inNoPart: rest >= 0
                        case .inSeveralParts: rest <= 0
                        }
                    guard isRight else {
                        throw .contradiction(
                            ([0] + parts).map {
                                CellAddress(table: table.id, categories: table.categories(ofCell: cell + $0))
                            })
                    }
                }
            }
        }
    }
}
