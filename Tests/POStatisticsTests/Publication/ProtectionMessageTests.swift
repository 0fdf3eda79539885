import POModel
import POStatistics
import Testing

@Suite struct ProtectionMessageTests {
    private static let cell = CellAddress(table: "clients", categories: ["2024", "woman"])

    @Test(arguments: [
        (
            ProtectionError.contradiction([cell, cell]),
            "Cellerna stämmer inte med varandra: clients[2024, woman], clients[2024, woman]. Rätta dem före publicering.",
            "The cells contradict each other: clients[2024, woman], clients[2024, woman]. Mend them before publication."
        ),
        (
            .tooLarge(cell), "clients[2024, woman] är för stort för att anges exakt; rätta talen före publicering.",
            "clients[2024, woman] is too large to be told exactly; mend the numbers before publication."
        ),
        (
            .negative(cell), "clients[2024, woman] är negativ; ett antal är minst noll.",
            "clients[2024, woman] is negative; a count is at least zero."
        ),
        (
            .numberInTitle(table: "clients"),
            "Tabellen clients har ett tal i rubriken som varken är ett årtal eller står i en etikett.",
            "The title of the table clients has a number that is neither a year nor part of a label."
        ),
        (
            .alreadyHidden(cell), "clients[2024, woman] är redan dold; utgå från tabellen med alla tal.",
            "clients[2024, woman] is hidden already; start from the table with all numbers."
        ),
        (
            .noProtection(cell), "clients[2024, woman] går att räkna ut, vilka andra celler som än döljs.",
            "clients[2024, woman] can be worked out, whatever other cells are hidden."
        ),
    ])
    func wordsErrors(error: ProtectionError, swedish: String, english: String) {
        #expect(error.message(in: .swedish) == swedish)
        #expect(error.message(in: .english) == english)
    }

    @Test(arguments: [
        (
            SuppressionRecord.Reason.smallNumber, "clients[2024, woman]: talet är för litet för att visas.",
            "clients[2024, woman]: the number is too small to be shown."
        ),
        (
            .protects(CellAddress(table: "clients", categories: ["2024", "man"])),
            "clients[2024, woman]: döljs för att clients[2024, man] annars går att räkna ut.",
            "clients[2024, woman]: hidden because clients[2024, man] could be worked out otherwise."
        ),
        (
            .figureOfHiddenCount, "clients[2024, woman]: måttet gäller för få, eller ett antal som är dolt.",
            "clients[2024, woman]: the figure is about too few, or about a count that is hidden."
        ),
        (
            .figureOfHiddenPart, "clients[2024, woman]: måttet skulle säga något om en del som är dold.",
            "clients[2024, woman]: the figure would tell about a part that is hidden."
        ),
    ])
    func wordsTheLog(reason: SuppressionRecord.Reason, swedish: String, english: String) {
        let record = SuppressionRecord(cell: Self.cell, reason: reason)
        #expect(record.message(in: .swedish) == swedish)
        #expect(record.message(in: .english) == english)
    }
}
