extension DocumentRule {
    /// The rules about days and about who signed.
    static let dateRules: [DocumentRule] = [
        DocumentRule(
            "D1", .inconsistency, source: "Förordning (2013:522) 10 §",
            "Redovisningen är undertecknad efter årets slut och i tid.",
            "The report is signed after the year's end and in time.",
            [
                "early": MessageText(
                    "Redovisningen är undertecknad {date}, före slutet av {year}; siffrorna kan inte gälla hela året.",
                    "The report is signed {date}, before the end of {year}; the figures cannot cover the whole year."),
                "late": MessageText(
                    "Redovisningen är undertecknad {date}, efter sista dagen {deadline}.",
                    "The report is signed {date}, after the last day {deadline}."),
                "otherYear": MessageText(
                    "Blankettens sista dag, {date}, kan inte gälla redovisningen för {year}.",
                    "The last day printed on the form, {date}, cannot be that of the report for {year}."),
            ]),
        DocumentRule(
            "D2", .error, source: "HSLF-FS 2016:98, 2 §", "Ansökan är daterad, undertecknad och i tid.",
            "The application is dated, signed and in time.",
            [
                "missing": MessageText(
                    "Inte ifyllt: {cells}.",
                    "Blank: {cells}."),
                "late": MessageText(
                    "Ansökan är undertecknad {date}, efter sista dagen {deadline}.",
                    "The application is signed {date}, after the last day {deadline}."),
                "lateDeadline": MessageText(
                    "Blankettens sista dag är {date}, efter lagens sista dag {deadline}.",
                    "The last day printed on the form is {date}, after the law's last day {deadline}."),
                "otherYear": MessageText(
                    "Blankettens sista dag, {date}, kan inte gälla ansökan för {year}.",
                    "The last day printed on the form, {date}, cannot be that of the application for {year}."),
            ]),
        DocumentRule(
            "D3", .warning, "Ingen undertecknar före tjänsteskrivelsen.", "Nobody signs before the memorandum.",
            [
                "early": MessageText(
                    "Undertecknat {date}, före tjänsteskrivelsen {memorandum}.",
                    "Signed {date}, before the memorandum {memorandum}.")
            ]),
        DocumentRule(
            "D4", .warning, "Året är detsamma i rubrik, text och diarienummer.",
            "The year is the same in title, text and diary number."),
        DocumentRule(
            "D5", .note, "Redovisning och ansökan har samma kontaktperson.",
            "Report and application have the same contact person.",
            [
                "differs": MessageText(
                    "{field} är en annan i ansökan.",
                    "{field} is another in the application.")
            ]),
    ]
}
