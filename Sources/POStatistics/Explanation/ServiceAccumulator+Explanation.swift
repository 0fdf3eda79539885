public import POModel

extension ServiceAccumulator {
    /// The ids of the clients in a cell of a period's table, sorted as bytes; as many as the cell says.
    ///
    /// - Parameters:
    ///   - cell: A cell of total, new, closed or one of the stocks; any age band will do.
    ///   - period: The period.
    ///   - municipalities: The municipalities whose table it is in; `nil` for the table of all.
    /// - Returns: The ids; none for another cell.
    /// - Complexity: O(*n* log *n*) in the number of clients.
    public func clients(
        in cell: ReportCell, during period: Period, of municipalities: [MunicipalityCode]? = nil
    ) -> [String] {
        guard let condition = condition(cell) else { return [] }
        let places = municipalities.map { Set($0.compactMap(MunicipalityIndex.standard.place(of:))) }
        return year.sortedIDs { place in
            guard let flags = months(ofClientAt: place, in: places).flags(of: period) else { return false }
            return year.exclusion(ofClientAt: place, flags, by: condition) == nil
        }
    }

    /// The first condition that keeps a client out of a cell of a period's table; `nil` when the client is in it.
    ///
    /// - Parameters:
    ///   - id: The client's id.
    ///   - cell: A cell of total, new, closed or one of the stocks; any age band will do.
    ///   - period: The period.
    ///   - municipalities: The municipalities whose table it is in; `nil` for the table of all.
    /// - Returns: The condition.
    /// - Complexity: O(1) on average, for ids of bounded length.
    public func exclusion(
        of id: String, from cell: ReportCell, during period: Period, of municipalities: [MunicipalityCode]? = nil
    ) -> Exclusion? {
        guard let condition = condition(cell) else { return .notAboutClients }
        guard let place = year.clients.find(ContiguousArray(id.utf8).span) else { return .noAssignmentInYear }
        let places = municipalities.map { Set($0.compactMap(MunicipalityIndex.standard.place(of:))) }
        let months = months(ofClientAt: place, in: places)
        guard !months.isEmpty else { return .noAssignmentThere }
        guard let flags = months.flags(of: period) else { return .noAssignmentInPeriod }
        return year.exclusion(ofClientAt: place, flags, by: condition)
    }

    /// The condition of a cell that a period's table has.
    private func condition(_ cell: ReportCell) -> CellCondition? {
        switch cell.measure {
        case .total, .new, .closed, .openingStock, .closingStock:
            let condition = CellCondition(cell: cell, policies: year.policies, absentColumns: [])
            return condition.obstacle == nil ? condition : nil
        default:
            return nil
        }
    }

    private func months(ofClientAt place: Int, in places: Set<UInt16>?) -> MonthFlags {
        guard details.clients.indices.contains(place) else { return [] }
        return details.clients[place].reduce(into: []) { months, part in
            if places?.contains(part.municipality) ?? true { months.formUnion(part.months) }
        }
    }
}
