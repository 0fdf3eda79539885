extension Rule {
    /// The rules about money and positions.
    static let moneyRules: [Rule] = [
        Rule(
            "E1", .error, source: "Förordning (2013:522) 10 §",
            "Det förbrukade bidraget är inte större än det beviljade.",
            "The grant used is no greater than the grant given.",
            [
                "exceeds": Wording(
                    "Förbrukat är {left} kr, mer än beviljade {right} kr ({leftCells}; {rightCells}).",
                    "Used is SEK {left}, more than the SEK {right} granted ({leftCells}; {rightCells}).")
            ]),
        Rule(
            "E2", .warning, source: "Förordning (2013:522) 15 §", "Hela bidraget är förbrukat.",
            "The whole grant is used.",
            [
                "unused": Wording(
                    "Av economy.granted.amount {left} kr är economy.used.amount {right} kr; {rest} kr kan behöva betalas tillbaka.",
                    "Of economy.granted.amount SEK {left}, economy.used.amount is SEK {right}; SEK {rest} may have to be repaid."
                )
            ]),
        Rule(
            "E3", .error, source: "HSLF-FS 2016:98, 3–4 §§",
            "Årsanställningarna är inte fler än de beviljade; är de färre är orsaken angiven.",
            "Full-time positions are no more than granted; if fewer, the reason is given.",
            [
                "exceeds": Wording(
                    "economy.used.positions är {left}, fler än economy.granted.positions {right}.",
                    "economy.used.positions is {left}, more than economy.granted.positions {right}."),
                "unexplained": Wording(
                    "economy.used.positions är {left}, färre än economy.granted.positions {right}, men "
                        + "economy.fewerPositionsReason är tomt.",
                    "economy.used.positions is {left}, less than economy.granted.positions {right}, but "
                        + "economy.fewerPositionsReason is blank."),
            ]),
        Rule(
            "E4", .warning, source: "HSLF-FS 2016:98, 3–5 §§",
            "Det beviljade bidraget är årets belopp gånger årsanställningarna.",
            "The grant is the year's amount times the full-time positions.",
            [
                "differs": Wording(
                    "economy.granted.amount är {left} kr, men {positions} med {rate} kr för {year} ger {right} kr.",
                    "economy.granted.amount is SEK {left}, but {positions} at SEK {rate} for {year} gives SEK {right}.")
            ]),
        Rule(
            "E5", .inconsistency, source: "HSLF-FS 2016:98, 5 §", "Föregående års belopp är det årets.",
            "The previous year's amount is that year's.",
            [
                "differs": Wording(
                    "previousGrantPerPosition är {left} kr, men beloppet för {year} var {right} kr.",
                    "previousGrantPerPosition is SEK {left}, but the amount for {year} was SEK {right}.")
            ]),
        Rule(
            "E6", .warning, source: "Förordning (2013:522) 8 § 2",
            "Det är inte beviljat fler årsanställningar än sökts.",
            "No more full-time positions are granted than applied for.",
            [
                "exceeds": Wording(
                    "economy.granted.positions är {left}, men ansökan gällde {right}.",
                    "economy.granted.positions is {left}, but the application was for {right}.")
            ]),
        Rule(
            "E7", .error, source: "HSLF-FS 2016:98, 4 §", "Det beviljade är vad länsstyrelsen beslutade.",
            "What was granted is what the county decided.",
            [
                "differs": Wording(
                    "{field} är {left}, men beslutet säger {right}.",
                    "{field} is {left}, but the decision says {right}.")
            ]),
    ]
}
