public import POModel

/// A cell of a report's tables: what it is about, of which ages and which gender.
public struct ReportCell: Hashable, Sendable {
    /// What it is about.
    public let measure: ReportMeasure
    /// The ages; `nil` for all.
    public let band: AgeBand?
    /// The gender; `nil` for everyone together.
    public let gender: Gender?

    /// Creates a cell.
    public init(_ measure: ReportMeasure, band: AgeBand? = nil, gender: Gender? = nil) {
        self.measure = measure
        self.band = band
        self.gender = gender
    }

    /// The id of the cell in the interchange format, such as `clients.total.byAge.18-29.women`; of everyone together, the
    /// id of the row.
    public var field: FieldID {
        let ages = measure.isByAge ? band.map { ".byAge.\($0.rawValue)" } ?? ".all" : ""
        return "\(measure.field)\(ages)\(gender.map { ".\($0.column)" } ?? "")"
    }

    func with(gender: Gender?) -> Self { Self(measure, band: band, gender: gender) }

    func with(band: AgeBand?) -> Self { Self(measure, band: band, gender: gender) }
}

extension Gender {
    /// The key of the column in the interchange format.
    var column: String {
        switch self {
        case .woman: "women"
        case .man: "men"
        case .nonBinary: "nonBinary"
        }
    }
}
