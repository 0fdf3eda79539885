extension Rule {
    private static let reportLaw = "Förordning (2013:522) 10 § 2"
    private static let bandsDiffer = [
        "differs": Wording(
            "Åldersgrupperna blir tillsammans {left}, men totalen är {right} ({leftCells}; {rightCells}).",
            "The age bands add up to {left}, but the total is {right} ({leftCells}; {rightCells}).")
    ]

    /// The rules about the tables of clients.
    static let clientRules: [Rule] = [
        Rule(
            "C1", .error, source: reportLaw, "Åldersgrupperna summerar till det totala antalet klienter.",
            "The age bands add up to the total number of clients.", bandsDiffer),
        Rule(
            "C2", .error, source: reportLaw, "Åldersgrupperna summerar till antalet nya klienter.",
            "The age bands add up to the number of new clients.", bandsDiffer),
        Rule(
            "C3", .error, source: reportLaw, "Åldersgrupperna summerar till antalet avslutade klienter.",
            "The age bands add up to the number of closed clients.", bandsDiffer),
        Rule(
            "C4", .warning, source: reportLaw, "Totalen är ifylld där åldersgrupperna är det.",
            "The total is given where the age bands are.",
            [
                "missing": Wording(
                    "Totalen är inte ifylld; åldersgrupperna ger {sums}.",
                    "The total is blank; the age bands give {sums}.")
            ]),
        Rule(
            "C5", .error, "Ingående klienter och nya är lika många som avslutade och utgående.",
            "Clients at the start and new ones are as many as closed ones and those at the end.",
            [
                "differs": Wording(
                    "Ingående och nya klienter är {left}, men avslutade och utgående är {right} ({leftCells}; {rightCells}).",
                    "Clients at the start and new ones are {left}, but closed ones and those at the end are {right} "
                        + "({leftCells}; {rightCells}).")
            ]),
        Rule(
            "C6", .error, source: reportLaw, "Nya klienter är inte fler än alla.", "New clients are no more than all.",
            [
                "exceeds": Wording(
                    "De nya klienterna är {left}, fler än alla {right} ({leftCells}; {rightCells}).",
                    "New clients are {left}, more than all {right} ({leftCells}; {rightCells}).")
            ]),
        Rule(
            "C7", .error, source: reportLaw, "Avslutade klienter är inte fler än alla.",
            "Closed clients are no more than all.",
            [
                "exceeds": Wording(
                    "De avslutade klienterna är {left}, fler än alla {right} ({leftCells}; {rightCells}).",
                    "Closed clients are {left}, more than all {right} ({leftCells}; {rightCells}).")
            ]),
        Rule(
            "C8", .note, "Ingående och utgående klienter följer av totalerna.",
            "Clients at the start and at the end follow from the totals.",
            [
                "negative": Wording(
                    "{left} klienter minus {right} ({cells}) är mindre än noll.",
                    "{left} clients less {right} ({cells}) is below zero.")
            ]),
        Rule(
            "C9", .warning, "Årets ingående klienter är förra årets utgående.",
            "Clients at the start of the year are those at the end of the last.",
            [
                "differs": Wording(
                    "Årets ingående klienter blir {left} ({cells}), men förra årets utgående {right}.",
                    "Clients at the start of the year come to {left} ({cells}), but at the end of the last year to {right}."
                )
            ]),
        Rule(
            "C10", .error, "Klienter med hemmavarande barn är inte fler än alla.",
            "Clients with children at home are no more than all.",
            [
                "exceeds": Wording(
                    "Klienter med hemmavarande barn är {left}, fler än alla {right} ({leftCells}; {rightCells}).",
                    "Clients with children at home are {left}, more than all {right} ({leftCells}; {rightCells}).")
            ]),
        Rule(
            "C11", .error, "Klienter med hemmavarande barn är inte fler än de med minderåriga barn.",
            "Clients with children at home are no more than those with minor children.",
            [
                "exceeds": Wording(
                    "Klienter med hemmavarande barn är {left}, fler än de {right} med minderåriga barn "
                        + "({leftCells}; {rightCells}).",
                    "Clients with children at home are {left}, more than the {right} with minor children "
                        + "({leftCells}; {rightCells}).")
            ]),
        Rule(
            "C12", .error, "Födelseåren i tabellen stämmer med åldrarna.",
            "The years of birth in the table agree with the ages."),
        Rule(
            "C13", .error, source: "Förordning (2013:522) 2 §", "Alla klienter är 18 år eller äldre.",
            "All clients are 18 or older.",
            ["minor": Wording("Klienter under 18 år är räknade: {cell}.", "Clients under 18 are counted: {cell}.")]),
        Rule(
            "C14", .warning, "Tabellen räknar dem som frågan gäller.",
            "The table counts those whom the question is about."),
        Rule(
            "C15", .warning, "En rad som är ifylld för ett kön är det för alla.",
            "A row that is given for one gender is given for all.",
            [
                "blank": Wording(
                    "Tomma i rader som är ifyllda för ett annat kön, {count} st.: {cells}.",
                    "Blank in rows that are given for another gender, {count}: {cells}.")
            ]),
    ]
}
