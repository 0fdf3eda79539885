import POModel

/// The cells by which reports on different forms are laid side by side.
enum ComparedCells {
    /// The cells that at least one report has, with ages brought to the bands that all have in common.
    ///
    /// - Complexity: O(*n* log *n*) in the number of reports.
    static func cells(of reports: [ReportFigures]) -> [ReportCell] {
        ReportMeasure.all.flatMap { measure -> [ReportCell] in
            guard measure.countsPeople else {
                let cell = ReportCell(measure)
                return reports.contains { $0[cell] != .notAsked } ? [cell] : []
            }
            let rows = [ReportCell(measure)] + bands(of: measure, in: reports).map { ReportCell(measure, band: $0) }
            return rows.flatMap { row -> [ReportCell] in
                let cells = Gender.allCases.map(row.with(gender:)) + [row]
                return cells.filter { cell in reports.contains { $0[cell] != .notAsked } }
            }
        }
    }

    private static func bands(of measure: ReportMeasure, in reports: [ReportFigures]) -> [AgeBand] {
        let divisions = reports.map { $0.ageBands(of: measure) }.filter { !$0.isEmpty }
        guard !divisions.isEmpty else { return [] }
        let common = AgeBand.common(to: divisions)
        let others = Set(divisions.flatMap(\.self)).filter { band in
            !common.contains { $0.lowest <= band.lowest && ($0.highest ?? .max) >= (band.highest ?? .max) }
        }
        return (common + others).sorted()
    }
}
