public import POModel

/// Two years of a municipality, or two municipalities, figure by figure.
///
/// The figures are laid side by side in the finest age bands that both forms can be brought to, and every pair has a
/// verdict: what the forms do not ask alike is refused, with the reason, and a blank is never taken for zero.
///
/// ```swift
/// if let comparison = ReportComparison(lastYears, with: report, editions: .builtIn) {
///     for tendency in comparison.tendencies() { print(tendency.text(in: .swedish)) }
/// }
/// ```
public struct ReportComparison: Sendable {
    /// One of the two.
    public struct Part: Hashable, Codable, Sendable {
        /// The year.
        public let year: Int
        /// The edition of the form.
        public let edition: EditionID
        /// The municipalities it is about, the grantee first.
        public let municipalities: [Municipality]
    }

    /// The first.
    public let first: Part
    /// The second.
    public let second: Part
    /// The figures, in the order of the forms.
    public let differences: [FigureDifference]

    /// Compares two reports on some editions; `nil` when one does not tell its year.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public init?(_ first: GrantReport, with second: GrantReport, editions: EditionFinder = .builtIn) {
        guard let firstFigures = ReportFigures(of: first, editions: editions),
            let secondFigures = ReportFigures(of: second, editions: editions)
        else { return nil }
        self.init(
            firstFigures, of: first.municipalities, with: secondFigures, of: second.municipalities)
    }

    /// Compares figures of some municipalities.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    package init(
        _ first: ReportFigures, of firstMunicipalities: [Municipality], with second: ReportFigures,
        of secondMunicipalities: [Municipality]
    ) {
        self.first = Part(year: first.year, edition: first.shape.edition, municipalities: firstMunicipalities)
        self.second = Part(year: second.year, edition: second.shape.edition, municipalities: secondMunicipalities)
        let areSame = Set(firstMunicipalities.map(\.key)) == Set(secondMunicipalities.map(\.key))
        let judge = ComparisonJudge(first: first, second: second, municipalitiesAreSame: areSame)
        differences = ComparedCells.cells(of: [first, second]).map(judge.difference(in:))
    }

    /// The figures of a cell; `nil` when neither form has it.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public subscript(cell: ReportCell) -> FigureDifference? { differences.first { $0.cell == cell } }

    /// Whether both are about the same municipalities.
    package var municipalitiesAreSame: Bool {
        Set(first.municipalities.map(\.key)) == Set(second.municipalities.map(\.key))
    }
}

extension GrantReport {
    /// The municipalities that the report is about, the grantee first, each once.
    public var municipalities: [Municipality] {
        var seen: Set<String> = []
        return ([grantee.municipality] + grantee.otherMunicipalities).compactMap(\.self).filter {
            seen.insert($0.key).inserted
        }
    }
}

extension Municipality {
    /// What tells a municipality from others: its code or, without one, its name.
    var key: String { code?.rawValue ?? name.lowercased() }
}
