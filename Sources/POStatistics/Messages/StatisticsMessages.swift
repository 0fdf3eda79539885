import POModel

/// What the module says.
enum StatisticsMessages {
    /// All of it.
    static let catalogue = MessageCatalogue([
        "register-column": registerColumns, "register-error": registerErrors, "register-place": registerPlaces,
        "register-issue": registerIssues, "register-mapping": registerMappings,
        "exclusion": exclusions, "assignment-exclusion": assignmentExclusions,
        "report-note": reportNotes, "draft-source": draftSources, "draft": drafts, "answer": answers,
        "tendency": tendencies, "comparability": comparability, "population": populations, "roll-up": rollUps,
        "merge-error": mergeErrors, "protection": protection, "suppression": suppressions, "rounding": rounding,
        "disclosure": disclosures, "table-unit": tableUnits,
        "cell-status": cellStatuses,
    ])

    /// What is said for a code, with arguments in place of their names.
    static func words(_ code: String, _ arguments: [String: any Phrased] = [:]) -> MessageText {
        catalogue.words(code, arguments)
    }
}
