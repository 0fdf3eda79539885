extension Rule {
    private static let reportLaw = "Förordning (2013:522) 10 § 2"

    /// The rules about contact reasons.
    static let reasonRules: [Rule] = [
        Rule(
            "O1", .inconsistency, source: reportLaw, "Ingen kontaktorsak är vanligare än de nya klienterna är många.",
            "No contact reason is more common than new clients are many.",
            [
                "exceeds": Wording(
                    "{cells}: fler än de {limit} nya klienterna ({limitCells}); orsakerna är nog räknade för alla klienter.",
                    "{cells}: more than the {limit} new clients ({limitCells}); the reasons are probably counted for all clients."
                )
            ]),
        Rule(
            "O2", .error, source: reportLaw, "Ingen kontaktorsak är vanligare än klienterna är många.",
            "No contact reason is more common than clients are many.",
            [
                "exceeds": Wording(
                    "{cells}: fler än alla {limit} klienter ({limitCells}).",
                    "{cells}: more than all {limit} clients ({limitCells}).")
            ]),
        Rule(
            "O3", .warning, source: reportLaw, "Varje ny klient har minst en kontaktorsak.",
            "Every new client has at least one contact reason.",
            [
                "fewer": Wording(
                    "Kontaktorsakerna är {right} ({rightCells}), färre än de {left} nya klienterna ({leftCells}).",
                    "Contact reasons are {right} ({rightCells}), fewer than the {left} new clients ({leftCells}).")
            ]),
        Rule(
            "O4", .warning, "Annan orsak är räknad när den är angiven, och bara då.",
            "Another reason is counted when it is named, and only then.",
            [
                "unnamed": Wording(
                    "{cells}, men contactReasons.otherReason är tomt.",
                    "{cells}, but contactReasons.otherReason is blank."),
                "uncounted": Wording(
                    "contactReasons.otherReason är ifyllt, men contactReasons.counts.other räknar ingen.",
                    "contactReasons.otherReason is given, but contactReasons.counts.other counts nobody."),
            ]),
        Rule("O5", .warning, "Kolumnerna har rubriker.", "The columns have labels."),
        Rule(
            "O6", .warning, "En rangordning ger varje orsak en plats och varje plats en orsak.",
            "A ranking gives every reason one place and every place one reason.",
            [
                "shared": Wording(
                    "{field} är ingen rangordning: {ranks}.", "{field} is no ranking: {ranks}.")
            ]),
    ]
}
