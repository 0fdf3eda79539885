extension Rule {
    private static let wrongCheckDigit = [
        "wrong": Wording("{field} {number} har fel kontrollsiffra.", "{field} {number} has a wrong check digit.")
    ]

    /// The rules about numbers that identify.
    static let identityRules: [Rule] = [
        Rule(
            "N1", .error, "Organisationsnumret har rätt kontrollsiffra.",
            "The organisation number has the right check digit.",
            wrongCheckDigit),
        Rule(
            "N2", .error, "Bankgironumret har rätt kontrollsiffra.", "The bankgiro number has the right check digit.",
            wrongCheckDigit),
        Rule(
            "N3", .error, "Plusgironumret har rätt kontrollsiffra.", "The plusgiro number has the right check digit.",
            wrongCheckDigit),
        Rule(
            "N4", .note, "Betalningsreferensen kan vara vilket tal som helst.",
            "The payment reference can be any number."),
        Rule(
            "N5", .warning, "Telefonnummer har riktnummer.", "Phone numbers have their area code.",
            ["noAreaCode": Wording("{field} {number} saknar riktnummer.", "{field} {number} has no area code.")]),
    ]

    /// The rules about completeness.
    static let completenessRules: [Rule] = [
        Rule(
            "F8", .warning, source: "Förordning (2013:522) 8 §", "Ansökan innehåller det som förordningen kräver.",
            "The application has what the ordinance demands.",
            [
                "missing": Wording(
                    "Förordningen, {item}, kräver det som inte är ifyllt: {cells}.",
                    "The ordinance, {item}, demands what is blank: {cells}.")
            ]),
        Rule(
            "F10", .warning, source: "Förordning (2013:522) 10 §",
            "Redovisningen innehåller det som förordningen kräver.",
            "The report has what the ordinance demands.",
            [
                "missing": Wording(
                    "Förordningen, {item}, kräver det som inte är ifyllt: {cells}.",
                    "The ordinance, {item}, demands what is blank: {cells}.")
            ]),
    ]
}
