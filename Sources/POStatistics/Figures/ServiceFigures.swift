public import POModel

/// A year's figures of a service beside the tables of the form.
///
/// ```swift
/// let figures = first.serviceYear.figures(for: [kalmar], periods: [.year, .tertial])
/// ```
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
    /// The definitions.
    public let definition: CountingDefinition
}

extension ServiceFigures {
    fileprivate init(
        of year: ServiceYear, in places: Set<UInt16>?, _ kinds: [CountingPeriod.Kind], _ ageBands: [AgeBand]
    ) {
        let details = year.details ?? ServiceDetails()
        let tellsWaiting = !year.absentColumns.contains(.applied) && details.recorded.contains(.applied)
        let tellsOmbud = !details.lacksOmbud && details.recorded.contains(.ombud)
        let tellsLaterReasons = !details.lacksLaterReasons && details.recorded.contains(.laterReasons)
        let lengths = AssignmentLengths(of: year, in: places)
        let people = ServedClients(year, details, in: places)
        let loads = tellsOmbud ? people.loads : nil
        self.init(
            year: year.year,
            periods: kinds.flatMap(CountingPeriod.all).map { people.table(of: $0, ageBands: ageBands) },
            waiting: tellsWaiting ? DistributionFigures(year.waiting(in: places)) : nil,
            stillWaiting: tellsWaiting ? DistributionFigures(details.stillWaiting(in: places, year: year.year)) : nil,
            closedLengths: DistributionFigures(lengths.closed),
            runningLengths: DistributionFigures(lengths.running),
            caseload: loads?.caseload,
            continuity: loads?.continuity,
            reasonsFoundLater: tellsLaterReasons ? people.reasonsFoundLater : nil, definition: year.definition)
    }
}

extension ServiceYear {
    /// The figures of all municipalities together, or of some; a person counts once over all of them.
    ///
    /// What the register does not record is absent: a column that it lacks, and what no row tells; and all but periods and
    /// lengths when no more was counted than the tables need.
    ///
    /// - Parameters:
    ///   - municipalities: The municipalities; `nil` for all.
    ///   - kinds: The periods to count.
    ///   - ageBands: The age bands to divide clients into.
    /// - Returns: The figures; of nobody when no assignment there touches the year.
    /// - Complexity: O(*n*) in the number of clients, for each period.
    public func figures(
        for municipalities: [MunicipalityCode]? = nil,
        periods kinds: [CountingPeriod.Kind] = CountingPeriod.Kind.allCases,
        ageBands: [AgeBand] = AgeBand.current
    ) -> ServiceFigures {
        ServiceFigures(of: self, in: MunicipalityIndex.standard.places(of: municipalities), kinds, ageBands)
    }
}
