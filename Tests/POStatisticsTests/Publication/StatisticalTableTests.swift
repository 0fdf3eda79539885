import POModel
import POStatistics
import Testing

@Suite struct StatisticalTableTests {
    @Test func linksNoYearsThatWereCountedOtherwise() throws {
        let (tables, all) = (ServiceYear(2024).tables(), CountingDefinition.po1(contactReasons: .allClients))
        #expect(throws: MergeError.definitions(.po1, all)) {
            try LinkedTables([tables, ServiceYear(2023, definition: all).tables()])
        }
        let band = try #require(AgeBand(rawValue: "18+"))
        #expect(throws: MergeError.ageBands(AgeBand.current, [band])) {
            try LinkedTables([tables, ServiceYear(2023).tables(ageBands: [band])])
        }
    }

    @Test func refusesWhatDoesNotFit() throws {
        let categories = [TableDimension.Category(id: "a", label: "A"), .init(id: "b", label: "B")]
        let dimension = try #require(TableDimension(id: "d", label: "D", categories: categories))
        #expect(TableDimension(id: "d", label: "D", categories: []) == nil)
        #expect(TableDimension(id: "d", label: "D", categories: categories + categories) == nil)
        #expect(TableDimension(id: "d", label: "D", categories: categories, sums: [.init("a", of: ["c"])]) == nil)
        #expect(TableDimension(id: "d", label: "D", categories: categories, sums: [.init("a", of: ["a"])]) == nil)
        #expect(StatisticalTable(id: "t", title: "T", dimensions: [dimension], cells: [.blank]) == nil)
        #expect(
            StatisticalTable(
                id: "t", title: "T", dimensions: [dimension, dimension],
                cells: Array(repeating: .blank, count: 4)) == nil)
    }

    @Test func tellsBlankFromNotAskedAndFromZero() throws {
        var report = GrantReport()
        report.edition = .report2021
        report.year = 2021
        report.grantee.municipality = Municipality(name: "Kalmar")
        report.clients.total.all = CountsByGender(women: 12, men: 0)
        report.clients.new.all = CountsByGender(women: 7)
        let clients = try #require(LinkedTables(reports: [report]).tables.first)
        #expect(clients["2021", "0880", "total", "all", "woman"] == .value(12))
        #expect(clients["2021", "0880", "total", "all", "man"] == .value(0))
        #expect(clients["2021", "0880", "total", "all", "nonBinary"] == .notAsked)
        #expect(clients["2021", "0880", "total", "all", "all"] == .derived(12))
        #expect(clients["2021", "0880", "new", "all", "man"] == .blank)
        #expect(clients["2021", "0880", "new", "all", "all"] == .blank)
        #expect(clients["2021", "0880", "openingStock", "all", "woman"] == .notAsked)
        #expect(clients["2021", "0834", "total", "all", "woman"] == nil)
        #expect(clients.title == "Klienter med personligt ombud 2021")
    }

    @Test func sumsReportsToCountiesAndInAll() throws {
        let reports = [("Kalmar", 12), ("Torsås", 8), ("Malmö", 30)].map { name, women in
            var report = GrantReport()
            report.edition = .report2024
            report.year = 2024
            report.grantee.municipality = Municipality(name: name)
            report.clients.total.all = CountsByGender(
                women: WholeNumber(women), men: 5, nonBinary: name == "Malmö" ? nil : 0)
            return report
        }
        let clients = try #require(LinkedTables(reports: reports, language: .english).tables.first)
        #expect(clients.dimensions[1].categories.map(\.id) == ["all", "08", "0834", "0880", "12", "1280"])
        #expect(clients["2024", "08", "total", "all", "woman"] == .derived(20))
        #expect(clients["2024", "all", "total", "all", "woman"] == .derived(50))
        #expect(clients["2024", "all", "total", "all", "nonBinary"] == .blank)
        #expect(clients["2024", "12", "total", "18-29", "man"] == .blank)
        // Two reports of one municipality and year cannot both be right.
        #expect(
            LinkedTables(reports: reports + [reports[0]]).tables.first?.cell(at: [
                "2024", "0880", "total", "all", "all",
            ]) == nil)
    }

    @Test(arguments: [("Klienter 2022–2024", "Klienter 2024"), ("Klienter", "Klienter, 2024"), ("År 2024", "År 2024")])
    func aSliceOfAYearNamesThatYear(title: String, sliced: String) throws {
        let years = try #require(
            TableDimension(
                id: "year", label: "År", categories: ["2022", "2023", "2024"].map { .init(id: $0, label: $0) }))
        let table = try #require(
            StatisticalTable(id: "t", title: title, dimensions: [years], cells: [.value(1), .value(2), .value(3)]))
        #expect(table.slice("2024", of: "year")?.title == sliced)
    }

    @Test func takesSlices() throws {
        let rows = try #require(
            TableDimension(id: "r", label: "R", categories: [.init(id: "a", label: "A"), .init(id: "b", label: "B")]))
        let columns = try #require(
            TableDimension(id: "c", label: "C", categories: ["x", "y", "z"].map { .init(id: $0, label: $0) }))
        let table = try #require(
            StatisticalTable(id: "t", title: "T", dimensions: [rows, columns], cells: (1...6).map { .value($0) }))
        #expect(table.slice("b", of: "r")?.cells == [.value(4), .value(5), .value(6)])
        #expect(table.slice("y", of: "c")?.cells == [.value(2), .value(5)])
        #expect(table.slice("y", of: "c")?.title == "T, y")
        #expect(table.keeping(["z", "x"], of: "c")?.cells == [.value(3), .value(1), .value(6), .value(4)])
        #expect(table.slice("y", of: "q") == nil)
        #expect(table.keeping([], of: "c") == nil)
    }

    @Test func countsWaitingByIntervals() throws {
        let table = try #require(StatisticalTable.waiting(days: [0: 2, 30: 1, 31: 5, 400: 7], year: 2024))
        #expect(table.cells == [.derived(15), .value(3), .value(5), .value(0), .value(0), .value(0), .value(7)])
        #expect(
            table.dimensions[0].categories.map(\.id) == ["all", "0-30", "31-60", "61-90", "91-180", "181-365", "366+"])
        #expect(StatisticalTable.waiting(days: [:], intervalsStartingAt: [5, 5], year: 2024) == nil)
    }
}
