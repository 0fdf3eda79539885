public import POModel

extension ServiceYear {
    /// The ids of the clients in a cell of the year's tables, or of a period's; sorted as bytes, as many as the cell says.
    ///
    /// Any age band will do. Two ids that differ in bytes are two clients, also where `String` holds them to be equal. A
    /// cell that is not about clients has none; a period's table has total, new, closed and the stocks only.
    ///
    /// - Complexity: O(*n* log *n*) in the number of clients.
    public func clients(
        in cell: ReportCell, during period: CountingPeriod? = nil, of municipalities: [MunicipalityCode]? = nil
    ) -> [String] {
        CellSearch(cell, in: self, during: period, of: municipalities).clients
    }

    /// The first condition that keeps a client out of such a cell; `nil` when the client is in it.
    ///
    /// - Complexity: O(1) on average, for ids of bounded length.
    public func exclusion(
        of id: String, from cell: ReportCell, during period: CountingPeriod? = nil,
        of municipalities: [MunicipalityCode]? = nil
    ) -> Exclusion? {
        CellSearch(cell, in: self, during: period, of: municipalities).exclusion(of: id)
    }
}

/// The search for those who are in a cell of a table of some municipalities, or of all.
private struct CellSearch {
    private let year: ServiceYear
    private let condition: CellCondition
    private let period: CountingPeriod?
    private let places: Set<UInt16>?

    init(
        _ cell: ReportCell, in year: ServiceYear, during period: CountingPeriod?, of municipalities: [MunicipalityCode]?
    ) {
        self.year = year
        self.period = period
        condition = CellCondition(
            cell: cell, definition: year.definition, absentColumns: period == nil ? year.absentColumns : [],
            isOfPeriod: period != nil)
        places = MunicipalityIndex.standard.places(of: municipalities)
    }

    var clients: [String] {
        guard condition.obstacle == nil else { return [] }
        let table = year.clients
        let ids = table.clients.indices.filter { exclusion(ofClientAt: $0) == nil }.map(table.id(at:))
        return ids.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    }

    func exclusion(of id: String) -> Exclusion? {
        if let obstacle = condition.obstacle { return obstacle }
        guard let place = year.clients.find(ContiguousArray(id.utf8).span) else { return .noAssignmentInYear }
        return exclusion(ofClientAt: place)
    }

    private func exclusion(ofClientAt place: Int) -> Exclusion? {
        let client = year.clients.clients[place]
        guard let gender = client.gender else { return .noAssignmentInYear }
        let flags: YearFlags
        if let period {
            let months = year.months(of: client, in: places)
            if months.isEmpty { return .noAssignmentThere }
            guard let ofPeriod = months.flags(of: period) else { return .noAssignmentInPeriod }
            flags = ofPeriod
        } else {
            let own = year.clients.memberships(of: client).filter { places?.contains($0.municipality) ?? true }
            if own.isEmpty { return .noAssignmentThere }
            flags = own.reduce(into: []) { $0.formUnion($1.flags) }
        }
        let age = client.birthYear == 0 ? nil : year.year - Int(client.birthYear)
        return condition.exclusion(gender: gender, age: age, flags)
    }
}
