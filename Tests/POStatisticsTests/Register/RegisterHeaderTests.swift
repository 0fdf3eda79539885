import POModel
import POStatistics
import Testing

/// What the header decides.
@Suite struct RegisterHeaderTests {
    static let required = "client_id,municipality_code,gender,birth_year,opened,closed"

    @Test(arguments: [
        ("", RegisterError.missingColumns(RegisterColumn.allCases.filter(\.isRequired))),
        ("c1,0880,woman,1987,,\n", .missingColumns(RegisterColumn.allCases.filter(\.isRequired))),
        ("client_id,municipality_code,opened,closed\n", .missingColumns([.gender, .birthYear])),
        ("client_id;municipality_code;opened;closed\n", .missingColumns([.gender, .birthYear])),
        (" client_id,municipality_code,gender,birth_year,opened,closed", .missingColumns([.clientID])),
        ("\(required),gender,reasons,reasons", .repeatedColumns([.gender, .reasons])),
        ("\"client_id", .unreadableHeader),
    ])
    func throwsWithoutARequiredColumn(text: String, error: RegisterError) {
        #expect(throws: error) { try RegisterReader.read(text.utf8, year: 2024) }
        #expect(throws: error) { try read(text, inPiecesOf: 1, year: 2024) }
    }

    @Test(arguments: [
        "closed,opened,birth_year,gender,municipality_code,client_id\n,2024-03-04,1987,woman,0880,c1",
        "closed;opened;birth_year;gender;municipality_code;client_id\r\n;2024-03-04;1987;woman;0880;c1\r\n",
        "\u{FEFF}\"client_id\",\"municipality_code\",gender,birth_year,opened,closed\rc1,0880,woman,1987,2024-03-04,\r",
        "client_id;municipality_code;gender;birth_year;opened;closed;\"a,b,c,d,e,f,g\"\nc1;0880;woman;1987;2024-03-04;;",
    ])
    func findsColumnsByNameWhateverTheOrderAndSeparator(text: String) throws {
        for size in [1, 2, 1_000] {
            let reading = try read(text, inPiecesOf: size, year: 2024)
            #expect(reading.tables().total.clients.new.all == CountsByGender(women: 1, men: 0, nonBinary: 0))
            #expect(reading.issues.leftOutCount == 0)
        }
    }

    @Test func readsReasonsInQuotesWhenSemicolonsPartTheCells() throws {
        let header = "client_id;municipality_code;gender;birth_year;opened;closed;reasons\n"
        let good = try RegisterReader.read((header + "c1;0880;man;1987;2024-01-01;;\"economy;other\"").utf8, year: 2024)
        #expect(good.tables().total.contactReasons.counts[.other].men == 1)
        let bad = try RegisterReader.read((header + "c1;0880;man;1987;2024-01-01;;economy;other").utf8, year: 2024)
        #expect(bad.issues.leftOut == [RegisterIssue(.wrongCellCount, line: 2)])
    }

    @Test func tellsUnknownAndAbsentColumnsOnce() throws {
        let text =
            "\(Self.required),ombud_id,note\n" + String(repeating: "c1,0880,man,1987,2024-01-01,,o1,x\n", count: 3)
        let reading = try RegisterReader.read(text.utf8, year: 2024)
        #expect(
            reading.issues.columns == [
                RegisterIssue(.unknownColumn, line: 1, column: "note"),
                RegisterIssue(.absentColumn, line: 1, column: "applied"),
                RegisterIssue(.absentColumn, line: 1, column: "children_at_home"),
                RegisterIssue(.absentColumn, line: 1, column: "reasons"),
            ])
        let table = reading.tables().total
        #expect(table.waiting == nil)
        #expect(table.contactReasons == ContactReasons())
        #expect(table.clients.withChildrenAtHome == CountsByGender())
    }

    @Test func makesAColumnNameFitToShow() throws {
        let name = "a\u{1B}[31m\nb" + String(repeating: "x", count: 100)
        let reading = try RegisterReader.read("\(Self.required),\"\(name)\"".utf8, year: 2024)
        let shown = try #require(reading.issues.columns.first?.column)
        #expect(shown.count == 40)
        #expect(shown.hasPrefix("a[31m b"))
    }
}
