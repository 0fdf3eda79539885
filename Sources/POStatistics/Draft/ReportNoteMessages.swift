public import POModel

extension ReportNote {
    /// The note in words.
    public func message(in language: MessageLanguage) -> String {
        language == .swedish ? swedish : english
    }

    private var swedish: String {
        switch self {
        case .underage(let clients):
            "Under 18 år: \(clients). De räknas i totalen men inte i någon åldersgrupp."
        case .withoutBirthYear(let clients):
            "Klienter utan födelseår: \(clients). De räknas i totalen men inte i någon åldersgrupp."
        case .betweenBands(let clients):
            "Klienter utanför formulärets åldersgrupper: \(clients). De räknas bara i totalen."
        case .noColumn(let gender, let cells):
            "Formuläret har ingen kolumn för \(gender.swedishPlural); utelämnat: \(Self.list(cells))."
        case .absentColumn(let column):
            "Registret saknar kolumnen \(column.rawValue); tabellen lämnas tom."
        case .differingGender(let clients):
            "Klienter med olika kön på olika rader: \(clients). Det första av kvinna, man, icke-binär räknas."
        case .differingBirthYear(let clients):
            "Klienter med olika födelseår på olika rader: \(clients). Det tidigaste räknas."
        case .differingClosed(let clients):
            "Klienter med ett uppdrag som har olika sista dag på olika rader: \(clients). Den senaste räknas; en tom är senare än alla."
        case .withoutAssignments(let code):
            "Inget uppdrag i \(Municipality(code: code).name) pågick under året."
        }
    }

    private var english: String {
        switch self {
        case .underage(let clients):
            "Clients under 18: \(clients). They are in the total, but in no age band."
        case .withoutBirthYear(let clients):
            "Clients without a year of birth: \(clients). They are in the total, but in no age band."
        case .betweenBands(let clients):
            "Clients outside the age bands of the form: \(clients). They are in the total only."
        case .noColumn(let gender, let cells):
            "The form has no column for \(gender.englishPlural); left out: \(Self.list(cells))."
        case .absentColumn(let column):
            "The register lacks the column \(column.rawValue); the table is left blank."
        case .differingGender(let clients):
            "Clients whose gender differs between rows: \(clients). The first of woman, man, nonBinary counts."
        case .differingBirthYear(let clients):
            "Clients whose year of birth differs between rows: \(clients). The earliest counts."
        case .differingClosed(let clients):
            "Clients with an assignment whose last day differs between rows: \(clients). The latest counts; a blank is later than any."
        case .withoutAssignments(let code):
            "No assignment in \(Municipality(code: code).name) touches the year."
        }
    }

    private static func list(_ cells: [Cell]) -> String {
        cells.map { "\($0.field) \($0.count)" }.joined(separator: ", ")
    }
}

extension Gender {
    var swedishPlural: String {
        switch self {
        case .woman: "kvinnor"
        case .man: "män"
        case .nonBinary: "icke-binära"
        }
    }

    var englishPlural: String {
        switch self {
        case .woman: "women"
        case .man: "men"
        case .nonBinary: "non-binary people"
        }
    }
}
