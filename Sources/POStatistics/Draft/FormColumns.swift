import POModel

/// Puts counts by gender into the columns that a form has, and remembers what has no column.
struct FormColumns {
    private(set) var leftOut: [Gender: [ReportNote.Cell]] = [:]

    /// The counts of a row as the form divides them; blank when the register does not tell or the form does not ask.
    mutating func row(_ counts: CountsByGender, field: FieldID, _ division: EditionShape.Division?) -> CountsByGender {
        switch division {
        case nil:
            return CountsByGender()
        case .undivided:
            return counts.sum.flatMap { Count($0) }.map(CountsByGender.init(undivided:)) ?? CountsByGender()
        case .byGender(let genders):
            var row = CountsByGender()
            for gender in Gender.allCases {
                if genders.contains(gender) {
                    row[gender] = counts[gender]
                } else if let count = counts[gender]?.rawValue, count > 0 {
                    leftOut[gender, default: []].append(ReportNote.Cell(field: field, count: count))
                }
            }
            return row
        }
    }

    /// The counts of a table with age bands.
    mutating func table(
        _ counts: ClientCounts, field: FieldID, _ question: EditionShape.Question?
    ) -> ClientCounts {
        var table = ClientCounts()
        table.all = row(counts.all, field: "\(field).all", question?.division)
        for band in question?.ageBands ?? [] {
            table.byAge[band] = row(counts.byAge[band], field: "\(field).byAge.\(band.rawValue)", question?.division)
        }
        return table
    }
}
