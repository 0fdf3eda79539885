/// A figure of several reports, added up, with how many of them tell it.
public struct RolledFigure: Hashable, Sendable {
    /// The cell.
    public let cell: ReportCell
    /// The sum over the reports that tell; `nil` when none does, and when it is too large.
    ///
    /// Positions are in hundredths.
    public let sum: Int?
    /// Whether the sum is beyond what an `Int` holds or, of positions, what a number with decimals holds exactly; then it is
    /// not told.
    public let isTooLarge: Bool
    /// The reports whose answer is in the sum as it is written.
    public let answered: [String]
    /// The reports of which other cells tell the figure.
    public let derived: [String]
    /// Those among the derived with blank parts, so that the sum is the least it can be.
    public let partlyBlank: [String]
    /// The reports that left the cell blank; they are not in the sum.
    public let blank: [String]
    /// The reports on a form that does not ask; they are not in the sum.
    public let notAsked: [String]

    /// Whether every report tells the figure without blanks.
    package var isComplete: Bool { sum != nil && partlyBlank.isEmpty && blank.isEmpty && notAsked.isEmpty }

    /// Adds up a cell of reports.
    package init(_ cell: ReportCell, of reports: [(name: String, figures: ReportFigures)]) {
        self.cell = cell
        var sum: Int? = 0
        var (answered, derived, partlyBlank, blank, notAsked) = (
            [String](), [String](), [String](), [String](), [String]()
        )
        for (name, figures) in reports {
            let value = figures[cell]
            switch value {
            case .answer: answered.append(name)
            case .derived(let derivation):
                derived.append(name)
                if !derivation.blanks.isEmpty { partlyBlank.append(name) }
            case .blank: blank.append(name)
            case .notAsked: notAsked.append(name)
            }
            if let number = value.number { sum = sum?.adding(number) }
        }
        isTooLarge = sum.map { cell.measure.isInHundredths && $0 > .largestExact } ?? true
        self.sum = isTooLarge || answered.isEmpty && derived.isEmpty ? nil : sum
        (self.answered, self.derived, self.partlyBlank) = (answered, derived, partlyBlank)
        (self.blank, self.notAsked) = (blank, notAsked)
    }
}

extension RolledFigure: Encodable {
    private enum CodingKeys: String, CodingKey {
        case field, sum, isTooLarge, answered, derived, partlyBlank, blank, notAsked, isComplete
    }

    /// Encodes the sum, of positions with decimals, and how many reports tell it; those that do not are named.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(cell.field, forKey: .field)
        try container.encodeIfPresent(sum.map { MeasuredNumber($0, of: cell.measure) }, forKey: .sum)
        if isTooLarge { try container.encode(isTooLarge, forKey: .isTooLarge) }
        try container.encode(answered.count, forKey: .answered)
        try container.encode(derived.count, forKey: .derived)
        if !partlyBlank.isEmpty { try container.encode(partlyBlank, forKey: .partlyBlank) }
        if !blank.isEmpty { try container.encode(blank, forKey: .blank) }
        if !notAsked.isEmpty { try container.encode(notAsked, forKey: .notAsked) }
        try container.encode(isComplete, forKey: .isComplete)
    }
}
