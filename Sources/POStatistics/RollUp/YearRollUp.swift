public import POModel

/// A year's reports, added up by county and for the nation.
///
/// Sums are of reports: a person who had ombud in two municipalities is in both reports, and so twice in a sum. Where the
/// registers themselves are at hand, ``ServiceYear`` counts persons once.
///
/// ```swift
/// let received = [ReceivedReport(report, name: "kalmar.md")]
/// let (years, remarks) = YearRollUp.years(of: received, expected: [kalmar], editions: .builtIn)
/// for year in years { print(year.year, year.nation.coverage.missing.count, remarks.count) }
/// ```
public struct YearRollUp: Sendable {
    /// The year.
    public let year: Int
    /// All reports together.
    public let nation: Area
    /// The counties with a report or a municipality that was expected, by code.
    public let counties: [CountyArea]
    /// What to know about the reports, in their order.
    public let remarks: [RollUpRemark]
    /// The reports that count, by municipality code, and those without one last; to be made tables of.
    public let counted: [ReceivedReport]
    /// The forms that the reports can be on.
    let editions: EditionFinder

    /// An area's figures.
    public struct Area: Encodable, Sendable {
        /// The reports that count, by name.
        public let reports: [String]
        /// Whose figures are there, and whose are missing.
        public let coverage: Coverage
        /// The figures, in the order of the forms.
        public let figures: [RolledFigure]
        /// Answers about queues and routines.
        public let answers: RolledAnswers

        init(_ reports: [ReceivedReport], _ coverage: Coverage, _ editions: EditionFinder) {
            let figures = reports.compactMap { received in
                ReportFigures(of: received.report, editions: editions).map { (name: received.name, figures: $0) }
            }
            self.reports = reports.map(\.name)
            self.coverage = coverage
            self.figures = ComparedCells.cells(of: figures.map(\.figures)).map { RolledFigure($0, of: figures) }
            answers = RolledAnswers(reports.map(\.report), editions)
        }

        /// A figure; `nil` when no report's form has it.
        ///
        /// - Complexity: O(*n*) in the number of figures.
        public subscript(cell: ReportCell) -> RolledFigure? { figures.first { $0.cell == cell } }
    }

    /// A county's figures.
    public struct CountyArea: Sendable {
        /// The county.
        public let county: County
        /// Its figures.
        public let area: Area
    }
}

extension YearRollUp {
    /// Adds up the reports of each year, the earliest first; what tells no year is left out, and remarked on.
    ///
    /// Of several reports of one municipality one counts, and a municipality that another's report covers does not count
    /// with a report of its own; each is remarked on. Whether a report is late is judged by when it came or, when that is
    /// not known, by when it was signed: a report signed after the last day cannot have come in time.
    ///
    /// - Parameters:
    ///   - received: The reports.
    ///   - expected: The municipalities of which figures are expected; `nil` when that is not known.
    ///   - deadlines: The last days, used where a report's form does not print one.
    ///   - editions: The forms that the reports can be on.
    /// - Returns: The years, and what to know about reports that belong to none.
    /// - Complexity: O(*n* log *n*) in the number of reports.
    public static func years(
        of received: [ReceivedReport], expected: Set<MunicipalityCode>? = nil,
        deadlines: DeadlineCalendar = .known, editions: EditionFinder = .builtIn
    ) -> (years: [YearRollUp], remarks: [RollUpRemark]) {
        var remarks: [RollUpRemark] = []
        var byYear: [Int: [ReceivedReport]] = [:]
        for report in received {
            guard let year = report.report.year else {
                remarks.append(.withoutYear(report: report.name))
                continue
            }
            byYear[year, default: []].append(report)
        }
        let years = byYear.sorted { $0.key < $1.key }.map { year, reports in
            YearRollUp(year: year, of: reports, expected: expected, deadlines: deadlines, editions: editions)
        }
        return (years, remarks)
    }

    private init(
        year: Int, of received: [ReceivedReport], expected: Set<MunicipalityCode>?, deadlines: DeadlineCalendar,
        editions: EditionFinder
    ) {
        let selection = ReportSelection(received)
        let coverage = selection.coverage(expected: expected, year: year, deadlines: deadlines)
        self.year = year
        self.editions = editions
        counted = selection.counted
        let nation = Area(selection.counted, coverage, editions)
        self.nation = nation
        // No county's sum is greater than the nation's.
        remarks = selection.remarks + nation.figures.filter(\.isTooLarge).map { .sumTooLarge($0.cell) }
        counties = County.all.compactMap { county in
            let reports = selection.counted.filter { $0.report.grantee.municipality?.county == county }
            let part = coverage.filtered { $0.county == county }
            guard !reports.isEmpty || !part.entries.isEmpty else { return nil }
            return CountyArea(county: county, area: Area(reports, part, editions))
        }
    }
}

extension YearRollUp: Encodable {
    private enum CodingKeys: String, CodingKey {
        case year, nation, counties
    }

    /// Encodes the nation, and the counties by code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(year, forKey: .year)
        try container.encode(nation, forKey: .nation)
        try container.encode(
            counties.reduce(into: [String: Area]()) { $0[$1.county.code] = $1.area }, forKey: .counties)
    }
}
