public import POModel

extension RollUpRemark {
    /// The remark in words.
    public func message(in language: MessageLanguage) -> String { language == .swedish ? swedish : english }

    private var swedish: String {
        switch self {
        case .withoutYear(let report): "\(report): redovisningen anger inget år och räknas inte."
        case .withoutMunicipality(let report): "\(report): redovisningen anger ingen kommun och räknas inte."
        case .unknownMunicipality(let municipality, let report):
            "\(report): kommunen \(municipality.name) finns inte i registret; redovisningen räknas i riket men inte i något län."
        case .superseded(let report, let other, let municipality):
            "\(report): \(municipality.name) har en senare redovisning, \(other); denna räknas inte."
        case .undecided(let report, let other, let municipality):
            "\(report): \(municipality.name) har två olika redovisningar och inget visar vilken som kom sist; \(other) räknas, denna inte."
        case .repeated(let report, let other, let municipality):
            "\(report): samma redovisning för \(municipality.name) som \(other); den räknas en gång."
        case .reportedAndCovered(let municipality, let own, let other):
            "\(own): \(municipality.name) omfattas också av \(other); den egna redovisningen räknas inte."
        case .coveredTwice(let municipality, let first, let second):
            "\(municipality.name) omfattas av både \(first) och \(second); klienterna där kan vara räknade två gånger."
        case .severalCounties(let report):
            "\(report): redovisningen omfattar kommuner i flera län; den räknas i den redovisande kommunens län."
        case .sumTooLarge(let cell):
            "\(cell.name(in: .swedish)): summan är för stor för att anges exakt och utelämnas."
        }
    }

    private var english: String {
        switch self {
        case .withoutYear(let report): "\(report): the report does not tell its year, and is not counted."
        case .withoutMunicipality(let report): "\(report): the report names no municipality, and is not counted."
        case .unknownMunicipality(let municipality, let report):
            "\(report): the municipality \(municipality.name) is not in the register; the report counts in the nation, and in no county."
        case .superseded(let report, let other, let municipality):
            "\(report): \(municipality.name) has a later report, \(other); this one is not counted."
        case .undecided(let report, let other, let municipality):
            "\(report): \(municipality.name) has two reports that differ, and nothing tells which came last; \(other) counts, this one does not."
        case .repeated(let report, let other, let municipality):
            "\(report): the same report of \(municipality.name) as \(other); it counts once."
        case .reportedAndCovered(let municipality, let own, let other):
            "\(own): \(municipality.name) is also covered by \(other); its own report is not counted."
        case .coveredTwice(let municipality, let first, let second):
            "\(municipality.name) is covered by both \(first) and \(second); clients there may be counted twice."
        case .severalCounties(let report):
            "\(report): the report covers municipalities of several counties; it counts in the grantee's."
        case .sumTooLarge(let cell):
            "\(cell.name(in: .english)): the sum is too large to be told exactly, and is left out."
        }
    }
}
