extension DocumentRule {
    private static let wrongCheckDigit = [
        "wrong": MessageText("{field} {number} har fel kontrollsiffra.", "{field} {number} has a wrong check digit.")
    ]

    /// The rules about numbers that identify.
    static let identityRules: [DocumentRule] = [
        DocumentRule(
            "N1", .error, "Organisationsnumret har rätt kontrollsiffra.",
            "The organisation number has the right check digit.",
            wrongCheckDigit),
        DocumentRule(
            "N2", .error, "Bankgironumret har rätt kontrollsiffra.", "The bankgiro number has the right check digit.",
            wrongCheckDigit),
        DocumentRule(
            "N3", .error, "Plusgironumret har rätt kontrollsiffra.", "The plusgiro number has the right check digit.",
            wrongCheckDigit),
        DocumentRule(
            "N4", .note, "Betalningsreferensen kan vara vilket tal som helst.",
            "The payment reference can be any number."),
        DocumentRule(
            "N5", .warning, "Telefonnummer har riktnummer.", "Phone numbers have their area code.",
            ["noAreaCode": MessageText("{field} {number} saknar riktnummer.", "{field} {number} has no area code.")]),
    ]

    /// The rules about completeness.
    static let completenessRules: [DocumentRule] = [
        DocumentRule(
            "F8", .warning, source: "Förordning (2013:522) 8 §", "Ansökan innehåller det som förordningen kräver.",
            "The application has what the ordinance demands.",
            [
                "missing": MessageText(
                    "Förordningen, {item}, kräver det som inte är ifyllt: {cells}.",
                    "The ordinance, {item}, demands what is blank: {cells}.")
            ]),
        DocumentRule(
            "F10", .warning, source: "Förordning (2013:522) 10 §",
            "Redovisningen innehåller det som förordningen kräver.",
            "The report has what the ordinance demands.",
            [
                "missing": MessageText(
                    "Förordningen, {item}, kräver det som inte är ifyllt: {cells}.",
                    "The ordinance, {item}, demands what is blank: {cells}.")
            ]),
    ]
}
