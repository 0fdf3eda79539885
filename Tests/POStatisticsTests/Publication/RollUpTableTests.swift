import POModel
import POStatistics
import Testing

/// Tables of roll-ups.
@Suite struct RollUpTableTests {
    @Test(arguments: [("women", 10), ("women", 100), ("undivided", 10)])
    func tablesWithSumsThatAreTooLargeAreNotPublished(gender: String, count: Int) throws {
        let clients = InventedReports.clients(#"{"\#(gender)":999999999999999}"#)
        let reports = try (0..<count).map { try InventedReports.report(of: "Ort \($0)", clients) }
        let tables = LinkedTables(reports: reports)
        #expect(!tables.tooLarge.isEmpty)
        #expect(throws: ProtectionError.tooLarge(try #require(tables.tooLarge.first))) { try tables.protected() }
    }

    private func report(_ name: String, year: Int = 2024, others: [String] = [], women: Int) throws -> GrantReport {
        try InventedReports.report(
            of: name, year: year, others: others, InventedReports.clients(#"{"women":\#(women)}"#))
    }

    private func clients(
        _ reports: [GrantReport], expected: Set<MunicipalityCode>? = nil, language: MessageLanguage = .swedish
    ) throws -> StatisticalTable {
        let received = reports.enumerated().map { ReceivedReport($1, name: "\($0)") }
        let years = YearRollUp.years(of: received, expected: expected).years
        return try #require(LinkedTables(years, language: language).tables.first)
    }

    @Test func countsAMunicipalityOnce() throws {
        let kalmar = try report("Kalmar", others: ["Torsås"], women: 20)
        let table = try clients([kalmar, kalmar, try report("Torsås", women: 7), try report("Emmaboda", women: 6)])
        #expect(table["2024", "0880", "total", "all", "woman"] == .value(20))
        #expect(table["2024", "08", "total", "all", "woman"] == .derived(26))
        #expect(table["2024", "0834", "total", "all", "woman"] == nil)
    }

    @Test(arguments: [
        (
            nil,
            [
                "Samtliga, inkomna redovisningar", "Kalmar län, inkomna redovisningar",
                "Skåne län, inkomna redovisningar",
            ]
        ),
        (
            ["0880", "0862", "1280", "1281"],
            ["Samtliga, inkomna redovisningar", "Kalmar län", "Skåne län, inkomna redovisningar"]
        ),
        (["0880", "0862", "1280"], ["Samtliga", "Kalmar län", "Skåne län"]),
    ])
    func tellsOfWhomASumIs(expected: [String]?, labels: [String]) throws {
        let reports = try ["Kalmar", "Emmaboda", "Malmö"].map { try report($0, women: 9) }
        let table = try clients(reports, expected: expected.map { Set($0.map(code)) })
        let places = table.dimensions[1].categories.filter { $0.id.count < 4 }
        #expect(places.map(\.label) == labels)
    }

    @Test func tellsOfWhomASumIsInEnglish() throws {
        let table = try clients(["Kalmar", "Emmaboda"].map { try report($0, women: 9) }, language: .english)
        #expect(table.dimensions[1].categories.first?.label == "Kalmar län, reports received")
    }

    @Test func aSumIsIncompleteIfAnyYearIs() throws {
        let reports = try [
            report("Kalmar", women: 9), report("Emmaboda", women: 8), report("Kalmar", year: 2023, women: 9),
        ]
        let table = try clients(reports, expected: [code("0880"), code("0862")])
        #expect(table.dimensions[1].categories.first?.label == "Kalmar län, inkomna redovisningar")
        #expect(table["2023", "08", "total", "all", "woman"] == .blank)
    }
}
