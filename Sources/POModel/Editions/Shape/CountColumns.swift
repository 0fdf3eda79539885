/// A column of the forms' tables of counts; the raw value is its key.
enum CountColumn: String, CaseIterable {
    case women, men, nonBinary, undivided

    /// The gender that is counted in it; `nil` for everyone.
    var gender: Gender? {
        switch self {
        case .women: .woman
        case .men: .man
        case .nonBinary: .nonBinary
        case .undivided: nil
        }
    }
}

/// The columns of a row of counts.
struct CountColumns: Hashable {
    private var columns: Set<CountColumn> = []

    mutating func add(_ column: CountColumn) { columns.insert(column) }

    func contains(_ column: CountColumn) -> Bool { columns.contains(column) }

    /// The columns for each gender, in their order.
    var divided: [CountColumn] { CountColumn.allCases.filter { $0 != .undivided && columns.contains($0) } }

    var genders: [Gender] { divided.compactMap(\.gender) }
}

/// A field of a table of counts, taken apart.
struct CountCell {
    /// The row, such as `clients.total.byAge.18-29`.
    let row: FieldID
    /// The question, such as `clients.total`.
    let question: FieldID
    /// The age band of the row.
    let band: AgeBand?
    let column: CountColumn

    /// `nil` when the field is no count of people by gender.
    init?(_ field: FieldID) {
        let keys = field.rawValue.split(separator: ".", omittingEmptySubsequences: false)
        guard keys.count > 1, let last = keys.last, let column = CountColumn(rawValue: String(last)) else { return nil }
        self.column = column
        row = FieldID(rawValue: keys.dropLast().joined(separator: "."))
        let name = keys.dropLast()
        if name.count > 1, name.last == "all" {
            band = nil
            question = FieldID(rawValue: name.dropLast().joined(separator: "."))
        } else if name.count > 2, name[name.endIndex - 2] == "byAge",
            let band = AgeBand(rawValue: String(name[name.endIndex - 1]))
        {
            self.band = band
            question = FieldID(rawValue: name.dropLast(2).joined(separator: "."))
        } else {
            band = nil
            question = row
        }
    }
}
