public import POModel

extension Exclusion {
    /// The condition in words, as about a client.
    public func message(in language: MessageLanguage) -> String { language == .swedish ? swedish : english }

    private var swedish: String {
        switch self {
        case .notAboutClients: "Rutan räknar inte klienter i registret."
        case .absentColumn(let column): "Registret saknar kolumnen \(column.rawValue)."
        case .noAssignmentInYear: "Klienten har inget uppdrag som pågick under året."
        case .noAssignmentThere: "Klienten har inget uppdrag i dessa kommuner som pågick under året."
        case .noAssignmentInPeriod: "Klienten har inget uppdrag som pågick under perioden."
        case .inOpeningStock: "Klienten hade ett uppdrag redan vid periodens början och är inte ny."
        case .inClosingStock: "Klienten har ett uppdrag kvar vid periodens slut och är inte avslutad."
        case .notInOpeningStock: "Klienten hade inget uppdrag vid periodens början."
        case .notInClosingStock: "Klienten har inget uppdrag kvar vid periodens slut."
        case .noChildrenAtHome: "Inget av klientens uppdrag anger hemmavarande barn."
        case .reasonNotGiven(let reason):
            "Inget uppdrag som öppnades under året anger orsaken \(ReportMeasure.reason(reason).name(in: .swedish))."
        case .otherGender(let gender): "Klienten räknas bland \(gender.swedishPlural)."
        case .withoutBirthYear: "Klientens födelseår saknas."
        case .otherAge(let age): "Klienten räknas som \(age) år."
        }
    }

    private var english: String {
        switch self {
        case .notAboutClients: "The cell does not count clients of the register."
        case .absentColumn(let column): "The register lacks the column \(column.rawValue)."
        case .noAssignmentInYear: "No assignment of the client touches the year."
        case .noAssignmentThere: "No assignment of the client in these municipalities touches the year."
        case .noAssignmentInPeriod: "No assignment of the client touches the period."
        case .inOpeningStock: "The client had an assignment already when the period began, and is not new."
        case .inClosingStock: "The client has an assignment left when the period ends, and is not closed."
        case .notInOpeningStock: "The client had no assignment when the period began."
        case .notInClosingStock: "The client has no assignment left when the period ends."
        case .noChildrenAtHome: "No assignment of the client says that there are children at home."
        case .reasonNotGiven(let reason):
            "No assignment opened in the year gives the reason \(ReportMeasure.reason(reason).name(in: .english))."
        case .otherGender(let gender): "The client counts among \(gender.englishPlural)."
        case .withoutBirthYear: "The client's year of birth is not known."
        case .otherAge(let age): "The client counts as \(age) years old."
        }
    }
}

extension AssignmentExclusion {
    /// Why the assignment does not count, in words.
    public func message(in language: MessageLanguage) -> String {
        switch (self, language) {
        case (.leftOut(let code), .swedish): "Uppdraget är utelämnat: \(code.rawValue)."
        case (.leftOut(let code), .english): "The assignment is left out: \(code.rawValue)."
        case (.notOpened, .swedish): "Uppdraget har inte öppnats."
        case (.notOpened, .english): "The assignment has not been opened."
        case (.openedAfterYear(let day), .swedish): "Uppdraget öppnades efter året, \(day.rawValue)."
        case (.openedAfterYear(let day), .english): "The assignment was opened after the year, on \(day.rawValue)."
        case (.closedBeforeYear(let day), .swedish): "Uppdraget avslutades före året, \(day.rawValue)."
        case (.closedBeforeYear(let day), .english): "The assignment was closed before the year, on \(day.rawValue)."
        }
    }
}
