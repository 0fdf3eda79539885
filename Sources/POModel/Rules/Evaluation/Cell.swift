/// A field of a document with what it holds, for a rule to look at.
struct Cell: Hashable, Sendable {
    /// What is known of a number that is blank, from the numbers around it.
    struct Derivation: Hashable, Sendable {
        /// The least that it can be.
        let lowest: Int
        /// The most that it can be; `nil` when there is no limit.
        let highest: Int?
        /// Whether it follows from the age bands, and else from the total.
        let isSum: Bool
    }

    /// What a number counts, and so how it is written.
    enum Unit: Hashable, Sendable { case people, kronor, positions, none }

    /// The field's id.
    let id: FieldID
    /// Its number as written; `nil` when it is blank or no number.
    let number: Int?
    /// What it holds, as text; `nil` when it is blank.
    let text: String?
    let unit: Unit
    /// What follows for it where it is blank.
    var derivation: Derivation?

    private init(_ id: FieldID, number: Int?, text: String?, _ unit: Unit = .none) {
        self.id = id
        self.number = number
        self.text = text
        self.unit = unit
    }

    init(_ id: FieldID, _ count: WholeNumber?) {
        self.init(id, number: count?.rawValue, text: count.map { "\($0)" }, .people)
    }

    init(_ id: FieldID, _ amount: Kronor?) {
        self.init(id, number: amount?.rawValue, text: amount.map { "\($0.rawValue)" }, .kronor)
    }

    /// Positions, in hundredths.
    init(_ id: FieldID, _ positions: FullTimeEquivalent?) {
        self.init(id, number: positions?.hundredths, text: positions.map { "\($0)" }, .positions)
    }

    init(_ id: FieldID, _ answer: Bool?) { self.init(id, number: nil, text: answer.map { "\($0)" }) }

    init(_ id: FieldID, _ date: CalendarDate?) { self.init(id, number: nil, text: date?.rawValue) }

    /// A text whose words do not matter to the rule, only that there are some.
    init(_ id: FieldID, given text: (some Any)?) { self.init(id, number: nil, text: text == nil ? nil : "…") }

    init(_ id: FieldID, spelled text: String?) { self.init(id, number: nil, text: text) }
}

extension Cell {
    var isBlank: Bool { text == nil }

    /// Its number, as written or as it must be.
    var value: Int? { number ?? derivation.flatMap { $0.lowest == $0.highest ? $0.lowest : nil } }

    /// The least that its number can be.
    var lowest: Int { number ?? derivation?.lowest ?? 0 }

    /// The most that its number can be; `nil` when nothing limits it.
    var highest: Int? { number ?? derivation?.highest }

    /// Whether anything is known of its number.
    var isKnown: Bool { number != nil || derivation.map { $0.lowest > 0 || $0.highest != nil } ?? false }
}

extension [Cell] {
    /// The sum of the numbers that are written or must be; the greatest whole number if they are so many that it overflows.
    var sum: Int { Self.added(map { $0.value ?? 0 }) }

    /// The least that the sum can be.
    var lowest: Int { Self.added(map(\.lowest)) }

    /// The most that the sum can be; `nil` when nothing limits it.
    var highest: Int? {
        let limits = compactMap(\.highest)
        return limits.count == count ? Self.added(limits) : nil
    }

    var blanks: [Cell] { filter { $0.value == nil } }

    private static func added(_ numbers: [Int]) -> Int {
        var sum = 0
        for number in numbers {
            let (next, overflow) = sum.addingReportingOverflow(number)
            if overflow { return .max }
            sum = next
        }
        return sum
    }
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
