import POModel

/// Puts counts by gender into the columns that a form has, and remembers what has no column.
struct FormColumns {
    private(set) var leftOut: [Gender: [ReportNote.Cell]] = [:]
    /// The genders that the form counts clients of; a number for all counts the same people.
    private let genders: [Gender]
    private let shape: EditionShape
    private let year: Int

    init(_ shape: EditionShape, year: Int) {
        self.shape = shape
        self.year = year
        let counted = shape.question(of: .total)?.genders ?? []
        genders = counted.isEmpty ? Gender.allCases : counted
    }

    /// The counts of a row as the form divides them; blank when the register does not tell or the form does not ask.
    mutating func row(_ counts: CountsByGender, field: FieldID, _ division: EditionShape.Division?) -> CountsByGender {
        switch division {
        case nil:
            return CountsByGender()
        case .undivided:
            noteLeftOut(counts, field, genders)
            let given = genders.compactMap { counts[$0]?.rawValue } + (counts.undivided.map { [$0.rawValue] } ?? [])
            guard !given.isEmpty else { return CountsByGender() }
            return WholeNumber(given.reduce(0, +)).map(CountsByGender.init(undivided:)) ?? CountsByGender()
        case .byGender(let genders):
            noteLeftOut(counts, field, genders)
            var row = CountsByGender()
            for gender in genders { row[gender] = counts[gender] }
            return row
        }
    }

    /// The counts of a row as the form divides them, where what has no column is told elsewhere.
    private func uncounted(_ counts: CountsByGender, _ division: EditionShape.Division?) -> CountsByGender {
        var columns = self
        return columns.row(counts, field: "", division)
    }

    private mutating func noteLeftOut(_ counts: CountsByGender, _ field: FieldID, _ genders: [Gender]) {
        for gender in Gender.allCases where !genders.contains(gender) {
            guard let count = counts[gender]?.rawValue, count > 0 else { continue }
            let name = shape.cellName(of: "\(field).\(gender.column)", year: year).row
            leftOut[gender, default: []].append(ReportNote.Cell(field: field, name: name, count: count))
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
        for reason in counts.outsideBands.keys {
            table.outsideBands[reason] = uncounted(counts.outsideBands[reason], question?.division)
        }
        return table
    }
}
