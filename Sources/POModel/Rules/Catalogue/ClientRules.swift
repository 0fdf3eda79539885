extension DocumentRule {
    private static let reportLaw = "Förordning (2013:522) 10 § 2"
    private static let bandsDiffer = [
        "differs": MessageText(
            "{row}: åldersgrupperna blir tillsammans {left} ({bands}), men totalen är {right}.",
            "{row}: the age bands add up to {left} ({bands}), but the total is {right}."),
        "explained": MessageText(
            "{row}: totalen {right} är {rest} fler än åldersgrupperna, för {cause}.",
            "{row}: the total {right} is {rest} more than the age bands, because {cause}."),
    ]

    /// The rules about the tables of clients.
    static let clientRules: [DocumentRule] = [
        DocumentRule(
            "C1", .error, source: reportLaw, "Åldersgrupperna summerar till det totala antalet klienter.",
            "The age bands add up to the total number of clients.", bandsDiffer),
        DocumentRule(
            "C2", .error, source: reportLaw, "Åldersgrupperna summerar till antalet nya klienter.",
            "The age bands add up to the number of new clients.", bandsDiffer),
        DocumentRule(
            "C3", .error, source: reportLaw, "Åldersgrupperna summerar till antalet avslutade klienter.",
            "The age bands add up to the number of closed clients.", bandsDiffer),
        DocumentRule(
            "C4", .warning, source: reportLaw, "Totalen är ifylld där åldersgrupperna är det.",
            "The total is given where the age bands are.",
            [
                "missing": MessageText(
                    "Totalen är inte ifylld. Åldersgrupperna ger {sums}.",
                    "The total is blank. The age bands give {sums}.")
            ]),
        DocumentRule(
            "C5", .error, "Ingående klienter och nya är lika många som avslutade och utgående.",
            "Clients at the start and new ones are as many as closed ones and those at the end.",
            [
                "differs": MessageText(
                    "Ingående och nya klienter är {leftCells}, men avslutade och utgående är {rightCells}.",
                    "Clients at the start and new ones are {leftCells}, but closed ones and those at the end are {rightCells}."
                )
            ]),
        DocumentRule(
            "C6", .error, source: reportLaw, "Nya klienter är inte fler än alla.", "New clients are no more than all.",
            [
                "exceeds": MessageText(
                    "{leftCells}. Det är fler än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        DocumentRule(
            "C7", .error, source: reportLaw, "Avslutade klienter är inte fler än alla.",
            "Closed clients are no more than all.",
            [
                "exceeds": MessageText(
                    "{leftCells}. Det är fler än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        DocumentRule(
            "C8", .note, "Ingående och utgående klienter följer av totalerna.",
            "Clients at the start and at the end follow from the totals.",
            [
                "negative": MessageText(
                    "{leftCells}. Minus {rightCells} blir det mindre än noll.",
                    "{leftCells}. Less {rightCells} it comes below zero.")
            ]),
        DocumentRule(
            "C9", .warning, "Årets ingående klienter är förra årets utgående.",
            "Clients at the start of the year are those at the end of the last.",
            [
                "differs": MessageText(
                    "Årets ingående klienter blir {left} ({cells}), men förra årets utgående {right} ({last}).",
                    "Clients at the start of the year come to {left} ({cells}), but at the end of the last year to {right} ({last})."
                )
            ]),
        DocumentRule(
            "C10", .error, "Klienter med hemmavarande barn är inte fler än alla.",
            "Clients with children at home are no more than all.",
            [
                "exceeds": MessageText(
                    "{leftCells}. Det är fler än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        DocumentRule(
            "C11", .error, "Klienter med hemmavarande barn är inte fler än de med minderåriga barn.",
            "Clients with children at home are no more than those with minor children.",
            [
                "exceeds": MessageText(
                    "{leftCells}. Det är fler än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        DocumentRule(
            "C12", .error, "Födelseåren i tabellen stämmer med åldrarna.",
            "The years of birth in the table agree with the ages."),
        DocumentRule(
            "C13", .error, source: "Förordning (2013:522) 2 §", "Alla klienter är 18 år eller äldre.",
            "All clients are 18 or older.",
            [
                "minor": MessageText(
                    "Klienter under 18 år är räknade. {cell}.",
                    "Clients under 18 are counted. {cell}.")
            ]),
        DocumentRule(
            "C14", .warning, "Tabellen räknar dem som frågan gäller.",
            "The table counts those whom the question is about."),
        DocumentRule(
            "C15", .warning, "En tabell som är ifylld för ett kön är det för alla.",
            "A table that is given for one gender is given for all.",
            [
                "blank": MessageText(
                    "Ingenting är ifyllt för {column}: {cells}.",
                    "Nothing is given for {column}: {cells}.")
            ]),
    ]
}
