public import POModel

extension YearAccumulator {
    /// The ids of the clients in a cell of the year's tables, sorted as bytes; as many as the cell says.
    ///
    /// Two ids that differ in bytes are two clients, also where `String` holds them to be equal.
    ///
    /// - Parameters:
    ///   - cell: The cell; any age band will do.
    ///   - municipalities: The municipalities whose table it is in; `nil` for the table of all.
    /// - Returns: The ids; none for a cell that is not about clients.
    /// - Complexity: O(*n* log *n*) in the number of clients.
    public func clients(in cell: ReportCell, of municipalities: [MunicipalityCode]? = nil) -> [String] {
        let condition = CellCondition(cell: cell, policies: policies, absentColumns: absentColumns)
        guard condition.obstacle == nil else { return [] }
        let places = municipalities.map { Set($0.compactMap(MunicipalityIndex.standard.place(of:))) }
        return sortedIDs { place in
            guard let flags = flags(ofClientAt: place, in: places) else { return false }
            return exclusion(ofClientAt: place, flags, by: condition) == nil
        }
    }

    /// The first condition that keeps a client out of a cell of the year's tables; `nil` when the client is in it.
    ///
    /// - Parameters:
    ///   - id: The client's id.
    ///   - cell: The cell; any age band will do.
    ///   - municipalities: The municipalities whose table it is in; `nil` for the table of all.
    /// - Returns: The condition.
    /// - Complexity: O(1) on average, for ids of bounded length.
    public func exclusion(
        of id: String, from cell: ReportCell, of municipalities: [MunicipalityCode]? = nil
    ) -> Exclusion? {
        let condition = CellCondition(cell: cell, policies: policies, absentColumns: absentColumns)
        if let obstacle = condition.obstacle { return obstacle }
        guard let place = clients.find(ContiguousArray(id.utf8).span) else { return .noAssignmentInYear }
        let places = municipalities.map { Set($0.compactMap(MunicipalityIndex.standard.place(of:))) }
        guard let flags = flags(ofClientAt: place, in: places) else { return .noAssignmentThere }
        return exclusion(ofClientAt: place, flags, by: condition)
    }

    /// The ids of the clients at some places, sorted as bytes.
    func sortedIDs(where isIncluded: (Int) -> Bool) -> [String] {
        let ids = clients.clients.indices.filter(isIncluded).map(clients.id(at:))
        return ids.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Why a client with some stocks and flows is not in a cell.
    func exclusion(ofClientAt place: Int, _ flags: YearFlags, by condition: CellCondition) -> Exclusion? {
        let client = clients.clients[place]
        guard let gender = client.gender else { return .noAssignmentInYear }
        let age = client.birthYear == 0 ? nil : year - Int(client.birthYear)
        return condition.exclusion(gender: gender, age: age, flags)
    }

    /// What a client's assignments in some municipalities amount to; `nil` when none touches the year.
    private func flags(ofClientAt place: Int, in places: Set<UInt16>?) -> YearFlags? {
        var joined: YearFlags?
        for membership in clients.memberships(of: clients.clients[place])
        where places?.contains(membership.municipality) ?? true {
            joined = (joined ?? []).union(membership.flags)
        }
        return joined
    }
}
