public import POModel

/// A year's figures of a service beside the tables of the form.
public struct ServiceFigures: Hashable, Codable, Sendable {
    /// The year.
    public let year: Int
    /// Stocks and flows by period, in order.
    public let periods: [PeriodTable]
    /// Waiting of each assignment opened in the year; `nil` when the register does not tell when it was applied for.
    public let waiting: DistributionFigures?
    /// Waiting of those who still wait when the year ends; `nil` when the register does not tell.
    public let stillWaiting: DistributionFigures?
    /// How long the assignments lasted that were closed in the year.
    public let closedLengths: DistributionFigures
    /// How long the assignments have lasted that are open when the year ends.
    public let runningLengths: DistributionFigures
    /// The clients of each ombud; `nil` when the register does not tell.
    public let caseload: Caseload?
    /// How many kept the same ombud; `nil` when the register does not tell.
    public let continuity: Continuity?
    /// Supported clients by what was found later that they also needed; `nil` when the register does not tell.
    public let reasonsFoundLater: CountTable<ContactReason>?
    /// The definitions of stocks and flows.
    public let policies: CountingPolicies
    /// The definitions of all else.
    public let servicePolicies: ServicePolicies
}

extension ServiceAccumulator {
    /// The figures of all municipalities together, or of some; a person counts once over all of them.
    ///
    /// What the register does not record is absent: a column that it lacks, and what no row tells.
    ///
    /// - Parameters:
    ///   - municipalities: The municipalities; `nil` for all.
    ///   - kinds: The periods to count.
    ///   - ageBands: The age bands to divide clients into.
    /// - Returns: The figures; of nobody when no assignment there touches the year.
    /// - Complexity: O(*n*) in the number of clients, for each period.
    public func figures(
        for municipalities: [MunicipalityCode]? = nil, periods kinds: [Period.Kind] = Period.Kind.allCases,
        ageBands: [AgeBand] = AgeBand.current
    ) -> ServiceFigures {
        let places = municipalities.map { Set($0.compactMap(MunicipalityIndex.standard.place(of:))) }
        let tellsWaiting = !year.absentColumns.contains(.applied) && details.recorded.contains(.applied)
        let tellsOmbud = !details.lacksOmbud && details.recorded.contains(.ombud)
        let tellsLaterReasons = !details.lacksLaterReasons && details.recorded.contains(.laterReasons)
        let lengths = AssignmentLengths(of: year, in: places)
        let people = ServedClients(self, in: places)
        return ServiceFigures(
            year: year.year,
            periods: kinds.flatMap(Period.all).map { people.table(of: $0, ageBands: ageBands) },
            waiting: tellsWaiting ? DistributionFigures(year.waiting(in: places)) : nil,
            stillWaiting: tellsWaiting ? DistributionFigures(details.stillWaiting(in: places, year: year.year)) : nil,
            closedLengths: DistributionFigures(lengths.closed),
            runningLengths: DistributionFigures(lengths.running),
            caseload: tellsOmbud ? people.caseload : nil,
            continuity: tellsOmbud ? people.continuity : nil,
            reasonsFoundLater: tellsLaterReasons ? people.reasonsFoundLater : nil,
            policies: year.policies, servicePolicies: policies)
    }

    /// Why new clients made contact, by how common that is; `nil` when no register records it.
    ///
    /// - Parameter municipalities: The municipalities; `nil` for all.
    /// - Returns: The reasons with their ranks.
    /// - Complexity: O(*n*) in the number of clients.
    public func rankedReasons(for municipalities: [MunicipalityCode]? = nil) -> [RankedReason]? {
        guard !year.absentColumns.contains(.reasons), details.recorded.contains(.reasons) else { return nil }
        let table = municipalities.map { year.table(for: $0) } ?? year.tables().total
        return table.contactReasons.ranked
    }
}
