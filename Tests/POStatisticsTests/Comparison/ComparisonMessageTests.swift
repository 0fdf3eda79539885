import POModel
import POStatistics
import Testing

/// Every verdict in words.
@Suite struct ComparisonMessageTests {
    @Test(arguments: [
        (Comparability.comparable, "Jämförbart.", "Comparable."),
        (
            .refused(.notAsked(.first)), "Kan inte jämföras: frågan ställdes inte 2012.",
            "Cannot be compared: the question was not asked in 2012."
        ),
        (
            .refused(.notAsked(.both)), "Kan inte jämföras: frågan ställdes inte 2012 och 2024.",
            "Cannot be compared: the question was not asked in 2012 and 2024."
        ),
        (
            .refused(.agesOnlyOf(.closed, .first)), "Kan inte jämföras: 2012 gavs ålder bara för avslutade klienter.",
            "Cannot be compared: in 2012 ages were given of closed clients only."
        ),
        (
            .refused(.notDivided(.second)), "Kan inte jämföras: svaret delades inte upp så 2024.",
            "Cannot be compared: the answer was not divided in this way in 2024."
        ),
        (
            .refused(.bandsDoNotMeet(.second)),
            "Kan inte jämföras: åldersgrupperna 2024 går inte att slå ihop till denna.",
            "Cannot be compared: the age bands of 2024 do not add up to this one."
        ),
        (
            .refused(.blank(.second)), "Kan inte jämföras: svaret är tomt 2024.",
            "Cannot be compared: the answer was left blank in 2024."
        ),
        (
            .refused(.otherPopulation(.new, .supported)),
            "Kan inte jämföras: 2012 gällde frågan nya klienter, 2024 alla klienter.",
            "Cannot be compared: in 2012 the question was about new clients, in 2024 about all clients."
        ),
        (
            .withCaution([.blankParts(.second), .smallNumbers]),
            "Delar av summan är tomma 2024; den är minst så stor. Små tal kan ändras mycket av en slump.",
            "Parts of the sum are blank in 2024; it is at least so great. Small numbers may change much by chance."
        ),
        (
            .withCaution([.fromBalance(.first)]),
            "Talet för 2012 följer av antalet klienter vid årsskiftet och antalet nya eller avslutade.",
            "The figure of 2012 follows from the clients at the turn of the year and those new or closed."
        ),
        (
            .withCaution([.nonBinaryNotAsked(.first)]), "Icke-binära efterfrågades inte 2012.",
            "Non-binary people were not asked for in 2012."
        ),
        (
            .withCaution([.bandsDoNotAddUp(.first)]),
            "Åldersgrupperna 2012 stämmer inte med det som står för alla åldrar.",
            "The age bands of 2012 do not add up to what is written for all ages."
        ),
        (
            .withCaution([.reasonsBeyondNew(.second)]),
            "Orsaken är vanligare än antalet nya klienter 2024; fler än de nya har räknats.",
            "The reason is more common than new clients are many in 2024; others are counted too."
        ),
        (
            .withCaution([.otherMunicipalities]), "Redovisningarna gäller inte samma kommuner.",
            "The reports are not about the same municipalities."
        ),
    ])
    func saysIt(verdict: Comparability, swedish: String, english: String) {
        #expect(verdict.message((2012, 2024), in: .swedish) == swedish)
        #expect(verdict.message((2012, 2024), in: .english) == english)
    }

    @Test func namesCells() {
        let cell = ReportCell(.closed, band: AgeBand.current[0], gender: .woman)
        #expect(cell.name(in: .swedish) == "Avslutade klienter, 18–29 år, kvinnor")
        #expect(cell.name(in: .english) == "Closed clients, 18–29 years, women")
        #expect(cell.field == "clients.closed.byAge.18-29.women")
        #expect(ReportCell(.new, band: AgeBand.current[3]).name(in: .swedish) == "Nya klienter, 65 år och över")
        #expect(ReportCell(.reason(.economy), gender: .man).field == "contactReasons.counts.economy.men")
        #expect(ReportMeasure.all.allSatisfy { $0.name(in: .swedish) != $0.name(in: .english) })
    }
}
