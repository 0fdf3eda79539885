public import POModel

/// A municipality's figures over years, whatever forms they were given on.
///
/// Ages are brought to the bands that all its reports can be brought to, and each step from one report to the next has a
/// verdict, so that a line is broken where the forms do not ask alike.
public struct ReportSeries: Hashable, Codable, Sendable {
    /// The reports, by year.
    public let parts: [ReportComparison.Part]
    /// The figures, in the order of the forms.
    public let lines: [Line]

    /// One figure over the years.
    public struct Line: Hashable, Codable, Sendable {
        /// The cell.
        public let cell: ReportCell
        /// What each report says.
        public let values: [ReportedValue]
        /// Whether each value can be compared with the next; one fewer than the values.
        public let steps: [Comparability]

        private enum CodingKeys: String, CodingKey {
            case field, values, steps
        }

        init(cell: ReportCell, values: [ReportedValue], steps: [Comparability]) {
            self.cell = cell
            self.values = values
            self.steps = steps
        }

        /// Decodes a line.
        ///
        /// - Throws: `DecodingError` when there is no such figure, or not one step from each value to the next.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            guard let cell = ReportCell(field: try container.decode(FieldID.self, forKey: .field)) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .field, in: container, debugDescription: "expected the id of a figure")
            }
            var list = try container.nestedUnkeyedContainer(forKey: .values)
            var values: [ReportedValue] = []
            while !list.isAtEnd {
                let value = try list.nestedContainer(keyedBy: MeasuredValue.CodingKeys.self)
                values.append(try MeasuredValue(from: value, of: cell.measure).value)
            }
            self.init(cell: cell, values: values, steps: try container.decode([Comparability].self, forKey: .steps))
            guard steps.count == max(0, values.count - 1) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .steps, in: container, debugDescription: "expected a step from each value to the next")
            }
        }

        /// Encodes the line, positions with decimals.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(cell.field, forKey: .field)
            try container.encode(values.map { MeasuredValue($0, of: cell.measure) }, forKey: .values)
            try container.encode(steps, forKey: .steps)
        }
    }

    /// Creates a series of reports on some editions; a report that does not tell its year is left out.
    ///
    /// - Complexity: O(*n* · *m*) in the numbers of reports and cells.
    public init(_ reports: [GrantReport], editions: EditionFinder = .builtIn) {
        let dated = reports.compactMap { report in ReportFigures(of: report, editions: editions).map { (report, $0) } }
            .sorted { $0.1.year < $1.1.year }
        let figures = dated.map(\.1)
        parts = dated.map { report, figures in
            ReportComparison.Part(
                year: figures.year, edition: figures.shape.edition, municipalities: report.municipalities)
        }
        let judges = zip(dated, dated.dropFirst()).map { earlier, later in
            ComparisonJudge(
                first: earlier.1, second: later.1,
                municipalitiesAreSame: Set(earlier.0.municipalities.map(\.key))
                    == Set(later.0.municipalities.map(\.key)))
        }
        lines = ComparedCells.cells(of: figures).map { cell in
            let values = figures.map { $0[cell] }
            let steps = zip(judges, zip(values, values.dropFirst())).map { judge, pair in
                judge.verdict(on: cell, pair.0, pair.1)
            }
            return Line(cell: cell, values: values, steps: steps)
        }
    }

    /// The line of a cell; `nil` when no form has it.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    package subscript(cell: ReportCell) -> Line? { lines.first { $0.cell == cell } }
}
