extension DocumentRule {
    private static let reportLaw = "Förordning (2013:522) 10 § 2"

    /// The rules about contact reasons.
    static let reasonRules: [DocumentRule] = [
        DocumentRule(
            "O1", .inconsistency, source: reportLaw, "Ingen kontaktorsak är vanligare än de nya klienterna är många.",
            "No contact reason is more common than new clients are many.",
            [
                "exceeds": MessageText(
                    "{cells}. Det är fler än de nya klienterna, {limitCells}; orsakerna är nog räknade för alla klienter.",
                    "{cells}. That is more than the new clients, {limitCells}; the reasons are probably counted for all clients."
                )
            ]),
        DocumentRule(
            "O2", .error, source: reportLaw, "Ingen kontaktorsak är vanligare än klienterna är många.",
            "No contact reason is more common than clients are many.",
            [
                "exceeds": MessageText(
                    "{cells}. Det är fler än alla klienter, {limitCells}.",
                    "{cells}. That is more than all clients, {limitCells}.")
            ]),
        DocumentRule(
            "O3", .warning, source: reportLaw, "Varje ny klient har minst en kontaktorsak.",
            "Every new client has at least one contact reason.",
            [
                "fewer": MessageText(
                    "Kontaktorsakerna är tillsammans {right}, färre än {leftCells}.",
                    "Contact reasons are {right} together, fewer than {leftCells}.")
            ]),
        DocumentRule(
            "O4", .warning, "Annan orsak är räknad när den är angiven, och bara då.",
            "Another reason is counted when it is named, and only then.",
            [
                "unnamed": MessageText(
                    "{cells}. Men det står inte vilken orsaken är.",
                    "{cells}. But the form does not say which reason it is."),
                "uncounted": MessageText(
                    "Det står vilken annan orsak det är, men ingen är räknad vid {other}.",
                    "The form says which other reason it is, but nobody is counted at {other}."),
            ]),
        DocumentRule("O5", .warning, "Kolumnerna har rubriker.", "The columns have labels."),
        DocumentRule(
            "O6", .warning, "En rangordning ger varje orsak en plats och varje plats en orsak.",
            "A ranking gives every reason one place and every place one reason.",
            [
                "shared": MessageText(
                    "Rangordningen för {year} ger inte varje orsak en egen plats: {ranks}.",
                    "The ranking for {year} does not give every reason a place of its own: {ranks}.")
            ]),
    ]
}
