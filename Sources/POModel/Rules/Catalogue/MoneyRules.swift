extension Rule {
    /// The rules about money and positions.
    static let moneyRules: [Rule] = [
        Rule(
            "E1", .error, source: "Förordning (2013:522) 10 §",
            "Det förbrukade bidraget är inte större än det beviljade.",
            "The grant used is no greater than the grant given.",
            [
                "exceeds": Wording(
                    "{leftCells}. Det är mer än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        Rule(
            "E2", .warning, source: "Förordning (2013:522) 15 §", "Hela bidraget är förbrukat.",
            "The whole grant is used.",
            [
                "unused": Wording(
                    "{granted}. {used}. Resten, {rest}, kan behöva betalas tillbaka.",
                    "{granted}. {used}. The rest, {rest}, may have to be repaid.")
            ]),
        Rule(
            "E3", .error, source: "HSLF-FS 2016:98, 3–4 §§",
            "Årsanställningarna är inte fler än de beviljade; är de färre är orsaken angiven.",
            "Full-time positions are no more than granted; if fewer, the reason is given.",
            [
                "exceeds": Wording(
                    "{used}. Det är fler än {granted}.",
                    "{used}. That is more than {granted}."),
                "unexplained": Wording(
                    "{used}. Det är färre än {granted}, och det står inte varför.",
                    "{used}. That is fewer than {granted}, and the form does not say why."),
            ]),
        Rule(
            "E4", .warning, source: "HSLF-FS 2016:98, 3–5 §§",
            "Det beviljade bidraget är årets belopp gånger årsanställningarna.",
            "The grant is the year's amount times the full-time positions.",
            [
                "differs": Wording(
                    "{granted}. Men {positions} ger {product} med {amount} för en heltid {year}.",
                    "{granted}. But {positions} gives {product} at {amount} for a full-time position in {year}.")
            ]),
        Rule(
            "E5", .inconsistency, source: "HSLF-FS 2016:98, 5 §", "Föregående års belopp är det årets.",
            "The previous year's amount is that year's.",
            [
                "differs": Wording(
                    "{printed}. Men beloppet för {year} var {amount}.",
                    "{printed}. But the amount for {year} was {amount}.")
            ]),
        Rule(
            "E6", .warning, source: "Förordning (2013:522) 8 § 2",
            "Det är inte beviljat fler årsanställningar än sökts.",
            "No more full-time positions are granted than applied for.",
            [
                "exceeds": Wording(
                    "{granted}. Men ansökan gällde {applied}.",
                    "{granted}. But the application was for {applied}.")
            ]),
        Rule(
            "E7", .error, source: "HSLF-FS 2016:98, 4 §", "Det beviljade är vad länsstyrelsen beslutade.",
            "What was granted is what the county decided.",
            [
                "differs": Wording(
                    "{told}. Men beslutet säger {decided}.",
                    "{told}. But the decision says {decided}.")
            ]),
    ]
}
