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
        Case(" \u{A0},0880,woman,1987,,2024-03-04,,,", .emptyClientID, "client_id"),
        Case("19720313-9816,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("197203139816,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("720313+9816,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("72 03 13–9816,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("\"pnr \"\"7203139816\"\"\",0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("7-720313-9816,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
        Case("19971070-9966,0880,woman,1987,,2024-03-04,,,", .personalIdentityNumber, "client_id"),
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
        Case("0000012345,0880,woman,1987,2024-03-04,2024-03-04,,,"),
        Case("7203139817,0880,woman,1987,2024-03-04,2024-03-04,,,"),
        Case("b9c1f8f2-6f0e-4c3b-9d57-0a5c3b1e2f4d,0880,woman,1987,2024-03-04,2024-03-04,,,"),
        Case("c2,0880,woman,1987,,,2024-05-01,,", .closedWithoutOpened, "closed"),
        Case("c2,0880,woman,1987,2014-03-04,2024-03-04,,,"),
        Case("c2,0880,woman,1987,2014-03-03,2024-03-04,,,", .longWaiting, "applied"),
        Case("c2,0880,woman,1987,2014-12-31,,,,"),
        Case("c2,0880,woman,1987,2014-12-30,,,,", .longWaiting, "applied"),
        Case("c2,0880,woman,1987,2004-03-03,2023-03-04,,,"),
        Case("c2,0880,woman,1987,2004-03-03,,2023-03-04,,", .closedWithoutOpened, "closed"),
        Case(" c1,0880,woman,1987,2024-03-04,2024-03-04,,,", .differingWhiteSpace, "client_id"),
        Case("c\u{A0}1,0880,woman,1987,2024-03-04,2024-03-04,,,", .differingWhiteSpace, "client_id"),
        Case("c1,0880,man,1987,2024-02-01,2024-03-04,,yes,housing", .repeatedAssignment),
        Case(",,,,,,,,"), Case(",,"), Case(",,,,,,,,,,,,,,,"), Case(" ,\"\",\t,\u{A0},,,,,"), Case("  "),
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

    @Test func tellsEveryFaultOfARow() throws {
        let text = [Self.header, " ,9999,x,87,2024-02-30,2024-03-04,2024-03-03,ja,ekonomi"].joined(separator: "\n")
        let issues = try RegisterReader.read(text.utf8, year: 2024).issues
        let faults: [(RegisterIssue.Code, String)] = [
            (.emptyClientID, "client_id"), (.unknownMunicipality, "municipality_code"), (.unknownGender, "gender"),
            (.invalidBirthYear, "birth_year"), (.invalidDate, "applied"), (.closedBeforeOpened, "closed"),
        ]
        #expect(issues.leftOut == faults.map { RegisterIssue($0, line: 2, column: $1) })
        #expect(issues.leftOutCount == 1 && issues.countedCount == 0)
        #expect(issues.leftOutRows.rows == [.init(line: 2, column: "client_id", reason: .emptyClientID)])
    }

    @Test func tellsADifferenceOnceForEachClient() throws {
        let people = ["man,1987", "woman,1987", "nonBinary,1980", "man,1970"]
        let rows = people.enumerated().map { "c1,0880,\($1),,2023-03-0\($0 + 1),,," }
        let reading = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024)
        #expect(
            reading.issues.counted == [
                RegisterIssue(.differingGender, line: 3, column: "gender"),
                RegisterIssue(.differingBirthYear, line: 4, column: "birth_year"),
            ])
        #expect(reading.serviceYear.differingClients() == DifferingClients(gender: 1, birthYear: 1))
        let clients = reading.tables().total.clients.total
        #expect(clients.all == CountsByGender(women: 1, men: 0, nonBinary: 0))
        #expect(AgeBand(rawValue: "50-64").map { clients.byAge[$0].women } == 1)
    }

    @Test func neverRepeatsAPersonalIdentityNumber() throws {
        let ids = ["19720313-9816", "7203139816", "c-720313 9816"]
        let text = ([Self.header] + ids.map { "\($0),0880,man,1987,,2024-03-04,,," }).joined(separator: "\n")
        let issues = try RegisterReader.read(text.utf8, year: 2024).issues
        #expect(issues.leftOutCount == 3)
        for issue in issues.rows {
            for language in MessageLanguage.allCases { #expect(!issue.text(in: language).contains("9816")) }
        }
    }

    @Test func doesNotReadAnOmbudsPersonalIdentityNumber() throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed,ombud_id\n"
        let text = header + "c1,0880,man,1987,2024-01-01,,o1\nc2,0880,man,1987,2024-01-01,,720313-9816\n"
        let reading = try RegisterReader.read(text.utf8, year: 2024, scope: .service)
        #expect(
            reading.issues.counted == [RegisterIssue(.ombudPersonalIdentityNumber, line: 3, column: "ombud_id")])
        let caseload = try #require(reading.serviceYear.figures().caseload)
        #expect(caseload.loads.map(\.ombud.rawValue) == ["o1"] && caseload.withoutOmbud == 1)
    }

    @Test func countsRowsOfOneAssignmentOnceAndTellsThemOnce() throws {
        let rows = ["economy", "housing", "\"occupation; housing\"", ""].flatMap { reason in
            ["c1,0880,woman,1987,2024-01-01,2024-03-01,,no,", "c2,0880,man,1990,2024-02-01,2024-02-11,2024-05-01,,"]
                .map { $0 + reason }
        }
        let other = "c1,0880,woman,1987,2024-01-02,2024-03-01,,no,"
        let text = ([Self.header] + rows + [other]).joined(separator: "\n")
        let reading = try RegisterReader.read(text.utf8, year: 2024, scope: .service)
        #expect(
            reading.issues.counted == [RegisterIssue(.repeatedAssignment, at: .line(4, column: nil), rowCount: 6)])
        #expect(reading.issues.repeatedRowCount == 6 && reading.issues.omittedCount == 0)
        let table = reading.tables().total
        #expect(table.waiting == WaitingStatistics(count: 3, median: HalfDays(halves: 118), maximumDays: 60))
        for reason in [ContactReason.economy, .housing, .occupation] {
            #expect(table.contactReasons.counts[reason] == CountsByGender(women: 1, men: 1, nonBinary: 0))
        }
        let figures = reading.serviceYear.figures()
        #expect(figures.runningLengths.count == 2 && figures.closedLengths.count == 1)
        #expect(figures.closedLengths.maximumDays == 81)
    }

    @Test(arguments: [
        (["2024-05-01", ""], true), (["", "2024-05-01"], true), (["2024-05-01", "2024-06-01"], false),
        (["2023-12-31", "2024-06-01", "2025-01-01"], true), (["2023-12-31", ""], true),
    ])
    func anAssignmentLastsAsLongAsAnyOfItsRowsSays(closed: [String], isOpenAtEnd: Bool) throws {
        let rows = closed.map { "c1,0880,woman,1987,2023-01-01,2023-03-01,\($0),," }
        let text = ([Self.header] + rows).joined(separator: "\n")
        let reading = try RegisterReader.read(text.utf8, year: 2024, scope: .service)
        let clients = reading.tables().total.clients
        #expect(
            clients.closingStock.women == (isOpenAtEnd ? 1 : 0) && clients.closed.all.women == (isOpenAtEnd ? 0 : 1))
        let figures = reading.serviceYear.figures()
        #expect(figures.runningLengths.count == (isOpenAtEnd ? 1 : 0))
        #expect(figures.closedLengths.count == (isOpenAtEnd ? 0 : 1))
        let next = try RegisterReader.read(text.utf8, year: 2025).tables().total.clients
        #expect(next.openingStock.women == clients.closingStock.women)
    }

    @Test func skipsRowsOfBlanksBeforeTheHeaderToo() throws {
        let text = ";;;\n , \n\n\(Self.header)\n,,,\nc1,0880,man,1987,,2024-03-04,,,\n;;;\n"
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        #expect(reading.tables().total.clients.total.all.men == 1)
        // With commas between cells, a row of semicolons is a cell too few.
        #expect(reading.issues.leftOut == [RegisterIssue(.wrongCellCount, line: 7)])
    }

    @Test func tellsIdsThatDifferOnlyInWhiteSpaceOnceForEach() throws {
        let rows = ["c1 ", "c1", "c1 ", "c\t1", "c2"].enumerated().map {
            "\($1),0880,man,1987,2024-01-01,2024-03-0\($0 + 1),,,"
        }
        let reading = try RegisterReader.read(([Self.header] + rows).joined(separator: "\n").utf8, year: 2024)
        #expect(reading.issues.counted.map(\.code) == [.differingWhiteSpace, .differingWhiteSpace])
        #expect(reading.issues.counted.map(\.line) == [3, 5])
        #expect(reading.tables().total.clients.total.all.men == 4)
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
