extension DocumentRule {
    /// The rules about ombud and about rows of yes and no.
    static let staffRules: [DocumentRule] = [
        DocumentRule(
            "P1", .warning, source: "Förordning (2013:522) 10 § 1", "Årsanställningarna är inte fler än ombuden.",
            "Full-time positions are no more than ombud.",
            [
                "exceeds": MessageText(
                    "{positions}. Det är fler än ombuden, {persons}.",
                    "{positions}. That is more than the ombud, {persons}.")
            ]),
        DocumentRule(
            "P2", .warning, "Årsanställningarna är desamma i avsnitten om ombud och ekonomi.",
            "Full-time positions are the same in the sections on ombud and money.",
            [
                "differs": MessageText(
                    "Antalet är inte detsamma. {cells}.",
                    "The number is not the same. {cells}.")
            ]),
        DocumentRule(
            "P3", .warning, "Varje rad med Ja och Nej är besvarad.", "Every row of yes and no is answered.",
            [
                "blank": MessageText(
                    "Varken Ja eller Nej är markerat. {cells}.",
                    "Neither yes nor no is marked. {cells}.")
            ]),
        DocumentRule(
            "P4", .warning, "Ett Ja följs av vilket, ett Nej av varför.", "A yes is followed by which, a no by why.",
            [
                "yes": MessageText(
                    "”{field}” är Ja, men ”{text}” är inte ifyllt.",
                    "“{field}” is yes, but “{text}” is blank."),
                "no": MessageText(
                    "”{field}” är Nej, men ”{text}” är inte ifyllt.",
                    "“{field}” is no, but “{text}” is blank."),
            ]),
    ]
}
