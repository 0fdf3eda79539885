/// A field of a document with what it holds, for a rule to look at.
struct Cell: Hashable, Sendable {
    /// The field's id.
    let id: FieldID
    /// Its number; `nil` when it is blank or no number.
    let number: Int?
    /// What it holds, as text; `nil` when it is blank.
    let text: String?

    init(_ id: FieldID, _ count: Count?) {
        self.id = id
        number = count?.rawValue
        text = count.map { "\($0)" }
    }

    init(_ id: FieldID, _ amount: Kronor?) {
        self.id = id
        number = amount?.rawValue
        text = amount.map { "\($0.rawValue)" }
    }

    /// Positions, in hundredths.
    init(_ id: FieldID, _ positions: FullTimeEquivalent?) {
        self.id = id
        number = positions?.hundredths
        text = positions.map { "\($0)" }
    }

    init(_ id: FieldID, _ answer: Bool?) {
        self.id = id
        number = nil
        text = answer.map { "\($0)" }
    }

    init(_ id: FieldID, _ date: CalendarDate?) {
        self.id = id
        number = nil
        text = date?.rawValue
    }

    /// A text whose words do not matter to the rule, only that there are some.
    init(_ id: FieldID, given text: (some Any)?) {
        self.id = id
        number = nil
        self.text = text == nil ? nil : "…"
    }

    init(_ id: FieldID, spelled text: String?) {
        self.id = id
        number = nil
        self.text = text
    }

    var isBlank: Bool { text == nil }

    /// Such as `clients.new.all.men = 13`.
    var shown: String { "\(id) = \(text ?? "–")" }
}

extension [Cell] {
    /// The sum of the cells that are not blank; the greatest whole number if they are so many that it overflows.
    var sum: Int {
        var sum = 0
        for cell in self {
            let (next, overflow) = sum.addingReportingOverflow(cell.number ?? 0)
            if overflow { return .max }
            sum = next
        }
        return sum
    }

    var blanks: [Cell] { filter { $0.number == nil } }

    var shown: String { filter { !$0.isBlank }.map(\.shown).joined(separator: ", ") }

    var ids: String { map(\.id.rawValue).joined(separator: ", ") }
}

extension CountColumn {
    /// The cell of the column in a row.
    func cell(of counts: CountsByGender, at row: FieldID) -> Cell {
        let count =
            switch self {
            case .women: counts.women
            case .men: counts.men
            case .nonBinary: counts.nonBinary
            case .undivided: counts.undivided
            }
        return Cell("\(row).\(rawValue)", count)
    }
}
