package import POModel

extension Exclusion: Phrased {
    /// The condition in words, as about a client.
    package var words: MessageText {
        switch self {
        case .notAboutClients: Self.told("not-about-clients")
        case .absentColumn(let column): Self.told("absent-column", ["column": column])
        case .noAssignmentInYear: Self.told("no-assignment-in-year")
        case .noAssignmentThere: Self.told("no-assignment-there")
        case .noAssignmentInPeriod: Self.told("no-assignment-in-period")
        case .inOpeningStock: Self.told("in-opening-stock")
        case .inClosingStock: Self.told("in-closing-stock")
        case .notInOpeningStock: Self.told("not-in-opening-stock")
        case .notInClosingStock: Self.told("not-in-closing-stock")
        case .noChildrenAtHome: Self.told("no-children-at-home")
        case .reasonNotGiven(let reason): Self.told("reason-not-given", ["reason": ReportMeasure.reason(reason)])
        case .otherGender(let gender): Self.told("other-gender", ["gender": gender])
        case .withoutBirthYear: Self.told("without-birth-year")
        case .otherAge(let age): Self.told("other-age", ["age": MessageText(age)])
        }
    }

    private static func told(_ code: String, _ arguments: [String: any Phrased] = [:]) -> MessageText {
        StatisticsMessages.words("exclusion.\(code)", arguments)
    }
}

extension AssignmentExclusion: Phrased {
    /// Why the assignment does not count, in words.
    package var words: MessageText {
        switch self {
        case .leftOut(let code): StatisticsMessages.words("assignment-exclusion.left-out", ["issue": code])
        case .notOpened: StatisticsMessages.words("assignment-exclusion.not-opened")
        case .openedAfterYear(let day):
            StatisticsMessages.words(
                "assignment-exclusion.opened-after-year", ["day": MessageText(alike: day.rawValue)])
        case .closedBeforeYear(let day):
            StatisticsMessages.words(
                "assignment-exclusion.closed-before-year", ["day": MessageText(alike: day.rawValue)])
        }
    }
}
