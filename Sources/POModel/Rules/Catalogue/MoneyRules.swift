extension DocumentRule {
    /// The rules about money and positions.
    static let moneyRules: [DocumentRule] = [
        DocumentRule(
            "E1", .error, source: "Förordning (2013:522) 10 §",
            "Det förbrukade bidraget är inte större än det beviljade.",
            "The grant used is no greater than the grant given.",
            [
                "exceeds": MessageText(
                    "{leftCells}. Det är mer än {rightCells}.",
                    "{leftCells}. That is more than {rightCells}.")
            ]),
        DocumentRule(
            "E2", .warning, source: "Förordning (2013:522) 15 §", "Hela bidraget är förbrukat.",
            "The whole grant is used.",
            [
                "unused": MessageText(
                    "{granted}. {used}. Resten, {rest}, kan behöva betalas tillbaka.",
                    "{granted}. {used}. The rest, {rest}, may have to be repaid.")
            ]),
        DocumentRule(
            "E3", .error, source: "HSLF-FS 2016:98, 3–4 §§",
            "Årsanställningarna är inte fler än de beviljade; är de färre är orsaken angiven.",
            "Full-time positions are no more than granted; if fewer, the reason is given.",
            [
                "exceeds": MessageText(
                    "{used}. Det är fler än {granted}.",
                    "{used}. That is more than {granted}."),
                "unexplained": MessageText(
                    "{used}. Det är färre än {granted}, och det står inte varför.",
                    "{used}. That is fewer than {granted}, and the form does not say why."),
            ]),
        DocumentRule(
            "E4", .warning, source: "HSLF-FS 2016:98, 3–5 §§",
            "Det beviljade bidraget är årets belopp gånger årsanställningarna.",
            "The grant is the year's amount times the full-time positions.",
            [
                "differs": MessageText(
                    "{granted}. Men {positions} ger {product} med {amount} för en heltid {year}.",
                    "{granted}. But {positions} gives {product} at {amount} for a full-time position in {year}.")
            ]),
        DocumentRule(
            "E5", .inconsistency, source: "HSLF-FS 2016:98, 5 §", "Föregående års belopp är det årets.",
            "The previous year's amount is that year's.",
            [
                "differs": MessageText(
                    "{printed}. Men beloppet för {year} var {amount}.",
                    "{printed}. But the amount for {year} was {amount}.")
            ]),
        DocumentRule(
            "E6", .warning, source: "Förordning (2013:522) 8 § 2",
            "Det är inte beviljat fler årsanställningar än sökts.",
            "No more full-time positions are granted than applied for.",
            [
                "exceeds": MessageText(
                    "{granted}. Men ansökan gällde {applied}.",
                    "{granted}. But the application was for {applied}.")
            ]),
        DocumentRule(
            "E7", .error, source: "HSLF-FS 2016:98, 4 §", "Det beviljade är vad länsstyrelsen beslutade.",
            "What was granted is what the county decided.",
            [
                "differs": MessageText(
                    "{told}. Men beslutet säger {decided}.",
                    "{told}. But the decision says {decided}.")
            ]),
    ]
}
