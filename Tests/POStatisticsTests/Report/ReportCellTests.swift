import POModel
import POStatistics
import Testing

@Suite struct ReportCellTests {
    @Test func namesCells() {
        let cell = ReportCell(.closed, band: AgeBand.current[0], gender: .woman)
        #expect(cell.text(in: .swedish) == "Avslutade klienter, 18–29 år, kvinnor")
        #expect(cell.text(in: .english) == "Closed clients, 18–29 years, women")
        #expect(cell.field == "clients.closed.byAge.18-29.women")
        #expect(ReportCell(.new, band: AgeBand.current[3]).text(in: .swedish) == "Nya klienter, 65 år och över")
        #expect(ReportCell(.reason(.economy), gender: .man).field == "contactReasons.counts.economy.men")
        #expect(ReportMeasure.all.allSatisfy { $0.words.swedish != $0.words.english })
    }
}
