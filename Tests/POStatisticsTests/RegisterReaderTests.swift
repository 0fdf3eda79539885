import POModel
import POStatistics
import Testing

/// What the reader says about one row, or one file.
@Suite struct RegisterReaderTests {
    static let header = "client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons"

    struct Case: Sendable, CustomTestStringConvertible {
        let row: String
        var code: RegisterIssue.Code?
        var column: String?
        var testDescription: String { row }

        init(_ row: String, _ code: RegisterIssue.Code? = nil, _ column: String? = nil) {
            (self.row, self.code, self.column) = (row, code, column)
        }
    }

    @Test(arguments: [
        Case(",0880,woman,1987,,2024-03-04,,,", .emptyClientID, "client_id"),
        Case("\"\",0880,woman,1987,,2024-03-04,,,", .emptyClientID, "client_id"),
        Case("c2,,woman,1987,,2024-03-04,,,", .unknownMunicipality, "municipality_code"),
        Case("c2,0881 ,woman,1987,,2024-03-04,,,", .unknownMunicipality, "municipality_code"),
        Case("c2,880,woman,1987,,2024-03-04,,,", .unknownMunicipality, "municipality_code"),
        Case("c2,0879,woman,1987,,2024-03-04,,,", .unknownMunicipality, "municipality_code"),
        Case("c2,0880,,1987,,2024-03-04,,,", .unknownGender, "gender"),
        Case("c2,0880,Woman,1987,,2024-03-04,,,", .unknownGender, "gender"),
        Case("c2,0880,woman,87,,2024-03-04,,,", .invalidBirthYear, "birth_year"),
        Case("c2,0880,woman,19870101,,2024-03-04,,,", .invalidBirthYear, "birth_year"),
        Case("c2,0880,woman,1879,,2024-03-04,,,", .birthYearOutOfRange, "birth_year"),
        Case("c2,0880,woman,2025,,2024-03-04,,,", .birthYearOutOfRange, "birth_year"),
        Case("c2,0880,woman,1987,2024-02-30,2024-03-04,,,", .invalidDate, "applied"),
        Case("c2,0880,woman,1987,,2023-02-29,,,", .invalidDate, "opened"),
        Case("c2,0880,woman,1987,,4/3 2024,,,", .invalidDate, "opened"),
        Case("c2,0880,woman,1987,,2024-03-04,20240401,,", .invalidDate, "closed"),
        Case("c2,0880,woman,1987,,2024-03-04,2024-03-03,,", .closedBeforeOpened, "closed"),
        Case("c2,0880,woman,1987,,2024-03-04,,", .wrongCellCount),
        Case("c2,0880,woman,1987,,2024-03-04,,,,x", .wrongCellCount),
        Case("c2,0880,woman,1987,,2024-03-04,,,\"economy\"x", .brokenQuoting),
        Case("\"c2,0880,woman,1987,,2024-03-04,,,", .brokenQuoting),
    ])
    func leavesOutABadRowAndGoesOn(bad: Case) throws {
        let good = "c1,0880,man,1987,2024-02-01,2024-03-04,,yes,economy"
        let text = [Self.header, good, bad.row, good.replacing("c1", with: "c3")].joined(separator: "\n")
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        #expect(reading.issues.leftOut.map(\.line) == [3])
        #expect(reading.issues.leftOut.map(\.code) == [bad.code])
        #expect(reading.issues.leftOut.map(\.column) == [bad.column])
        #expect(reading.issues.countedCount == 0)
        #expect(reading.tables().total.clients.total.all == CountsByGender(women: 0, men: 2, nonBinary: 0))
    }

    @Test(arguments: [
        Case("c2,0880,woman,1987,,,,,"),
        Case("c2,0880,woman,1987,2024-12-24,,,,economy"),
        Case("c2,0880,woman,1987,2023-12-24,2024-01-01,2024-12-31,unknown,"),
        Case("\"c\"\"2\",\"0880\",\"woman\",\"1987\",\"2024-01-01\",\"2024-01-01\",\"\",\"no\",\"economy; housing\""),
        Case("c2,0880,woman,,2023-12-24,2024-01-01,,,", .blankBirthYear, "birth_year"),
        Case("c2,0880,woman,2007,2023-12-24,2024-01-01,,,", .underage, "birth_year"),
        Case("c2,0880,woman,2006,2023-12-24,2024-01-01,,,"),
        Case("c2,0880,woman,1987,,2024-03-04,,,", .blankApplied, "applied"),
        Case("c2,0880,woman,1987,2024-03-05,2024-03-04,,,", .appliedAfterOpened, "applied"),
        Case("c2,0880,woman,1987,2023-03-05,2023-03-04,,,"),
        Case("c2,0880,woman,1987,2024-03-04,2024-03-04,,ja,", .unknownChildrenAtHome, "children_at_home"),
        Case("c2,0880,woman,1987,2024-03-04,2024-03-04,,,ekonomi;housing", .unknownReason, "reasons"),
        Case("c1,0880,woman,1987,2024-03-04,2024-03-04,,,", .differingGender, "gender"),
        Case("c1,0880,man,1986,2024-03-04,2024-03-04,,,", .differingBirthYear, "birth_year"),
        Case("c2,0880,woman,,,2022-01-01,2023-12-31,,"),
    ])
    func countsARowThatIsNotBad(row: Case) throws {
        let text = [Self.header, "c1,0880,man,1987,2024-02-01,2024-03-04,,yes,economy", row.row].joined(
            separator: "\r\n")
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        #expect(reading.issues.leftOutCount == 0)
        #expect(reading.issues.counted == row.code.map { [RegisterIssue($0, line: 3, column: row.column)] } ?? [])
    }

    @Test func tellsADifferenceOnceForEachClient() throws {
        let rows = ["man,1987", "woman,1987", "nonBinary,1980", "man,1970"].map { "c1,0880,\($0),,2023-03-04,,," }
        let reading = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024)
        #expect(
            reading.issues.counted == [
                RegisterIssue(.differingGender, line: 3, column: "gender"),
                RegisterIssue(.differingBirthYear, line: 4, column: "birth_year"),
            ])
        #expect(reading.accumulator.differingClients() == DifferingClients(gender: 1, birthYear: 1))
        let clients = reading.tables().total.clients.total
        #expect(clients.all == CountsByGender(women: 1, men: 0, nonBinary: 0))
        #expect(AgeBand(rawValue: "50-64").map { clients.byAge[$0].women } == 1)
    }

    @Test func comparesIdsAsBytes() throws {
        let rows = ["\u{E5}", "a\u{30A}", "A", "a"].map { "\($0),0880,man,1987,,2023-03-04,,," }
        let reading = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024)
        #expect(reading.tables().total.clients.total.all.men == 4)
    }

    @Test func countsLinesWithinQuotesAndBetweenRows() throws {
        let text =
            "\r\n\(Self.header)\n\n\"c\r\n1\",0880,x,1987,,,,,\r\n\"c\r1\",0880,x,1987,,,,,\r\"c\n\n1\",0880,x,1987,,,,,\n\nx"
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        #expect(reading.issues.leftOut.map(\.line) == [4, 6, 8, 12])
    }

    @Test(arguments: [
        "c2,0880,\"woman,1987,2024-03-04,2024-03-04,,,",
        "\"c2,0880,woman,1987,2024-03-04,2024-03-04,,,",
        "c2,0880,woman,1987,2024-03-04,2024-03-04,,,\"economy",
    ])
    func losesNoOtherRowToAStrayQuotationMark(row: String) throws {
        let good = (10..<99).map { "c\($0),0880,man,1987,2024-02-01,2024-03-04,,yes,\"economy;housing\"" }
        for place in [0, 40, good.count] {
            var rows = good
            rows.insert(row, at: place)
            let reading = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024)
            #expect(reading.tables().total.clients.total.all.men == 89)
            #expect(reading.issues.leftOut.map(\.line) == [place + 2])
        }
    }

    @Test func leavesOutARowThatIsTooLong() throws {
        let long = String(repeating: "x", count: RegisterReader.maximumRowLength)
        let good = "c1,0880,man,1987,2024-02-01,2024-03-04,,yes,economy"
        let text = [Self.header, good, long, good.replacing("c1", with: "c2")].joined(separator: "\r")
        for size in [1_000, 1 << 20, 1 << 22] {
            let reading = try read(text, inPiecesOf: size, year: 2024)
            #expect(reading.issues.leftOut == [RegisterIssue(.rowTooLong, line: 3)])
            #expect(reading.tables().total.clients.total.all.men == 2)
        }
    }

    @Test func keepsTheFirstIssuesAndCountsTheRest() throws {
        let rows = Array(repeating: "c1,0880,x,1987,,,,,", count: 1_500)
        let issues = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024).issues
        #expect(issues.leftOut.count == 1_000)
        #expect(issues.leftOutCount == 1_500)
        #expect(issues.omittedCount == 500)
        #expect(issues.leftOutRows.rows.last == .init(line: 1_001, column: "gender", reason: .unknownGender))
    }
}
