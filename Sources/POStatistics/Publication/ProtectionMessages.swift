public import POModel

extension ProtectionError {
    /// What is wrong, in words; it names cells and never their numbers.
    public func message(in language: MessageLanguage) -> String {
        language == .swedish ? swedish : english
    }

    private var swedish: String {
        switch self {
        case .contradiction(let cells):
            "Cellerna stämmer inte med varandra: \(Self.list(cells)). Rätta dem före publicering."
        case .tooLarge(let cell): "\(cell) är för stort för att anges exakt; rätta talen före publicering."
        case .negative(let cell): "\(cell) är negativ; ett antal är minst noll."
        case .numberInTitle(let table):
            "Tabellen \(table) har ett tal i rubriken som varken är ett årtal eller står i en etikett."
        case .alreadyHidden(let cell): "\(cell) är redan dold; utgå från tabellen med alla tal."
        case .noProtection(let cell): "\(cell) går att räkna ut, vilka andra celler som än döljs."
        }
    }

    private var english: String {
        switch self {
        case .contradiction(let cells):
            "The cells contradict each other: \(Self.list(cells)). Mend them before publication."
        case .tooLarge(let cell): "\(cell) is too large to be told exactly; mend the numbers before publication."
        case .negative(let cell): "\(cell) is negative; a count is at least zero."
        case .numberInTitle(let table):
            "The title of the table \(table) has a number that is neither a year nor part of a label."
        case .alreadyHidden(let cell): "\(cell) is hidden already; start from the table with all numbers."
        case .noProtection(let cell): "\(cell) can be worked out, whatever other cells are hidden."
        }
    }

    private static func list(_ cells: [CellAddress]) -> String { cells.map(\.description).joined(separator: ", ") }
}

extension SuppressionRecord {
    /// Where and why, in words; for the log that is not published.
    public func message(in language: MessageLanguage) -> String {
        switch (reason, language) {
        case (.smallNumber, .swedish): "\(cell): talet är för litet för att visas."
        case (.smallNumber, .english): "\(cell): the number is too small to be shown."
        case (.protects(let other), .swedish): "\(cell): döljs för att \(other) annars går att räkna ut."
        case (.protects(let other), .english): "\(cell): hidden because \(other) could be worked out otherwise."
        case (.figureOfHiddenCount, .swedish): "\(cell): måttet gäller för få, eller ett antal som är dolt."
        case (.figureOfHiddenCount, .english): "\(cell): the figure is about too few, or about a count that is hidden."
        case (.figureOfHiddenPart, .swedish): "\(cell): måttet skulle säga något om en del som är dold."
        case (.figureOfHiddenPart, .english): "\(cell): the figure would tell about a part that is hidden."
        }
    }
}
