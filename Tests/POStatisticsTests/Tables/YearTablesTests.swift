import Foundation
import POModel
import POStatistics
import Testing

/// The year's tables, their JSON, and adding assignments one by one.
@Suite struct YearTablesTests {
    private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(rawValue: text)) }

    @Test func writesTheDocumentedJSON() throws {
        let text = """
            client_id,municipality_code,gender,birth_year,applied,opened,closed,children_at_home,reasons
            c1,0880,woman,1987,2024-03-01,2024-03-04,,yes,other
            c2,0880,woman,1987,2024-03-01,2024-03-05,2024-03-05,,
            c3,0880,x,1987,,,,,
            """
        let bands = try [#require(AgeBand(rawValue: "18+"))]
        let tables = try RegisterReader.read(text.utf8, year: 2024).tables(ageBands: bands)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(tables), as: UTF8.self)
        func counts(_ women: Int) -> String { #"{"men":0,"nonBinary":0,"women":\#(women)}"# }
        func byAge(_ women: Int) -> String { #"{"all":\#(counts(women)),"byAge":{"18+":\#(counts(women))}}"# }
        let reasons = ContactReason.asked.map(\.rawValue).sorted().map {
            #""\#($0)":\#(counts($0 == "other" ? 1 : 0))"#
        }
        let table =
            #"{"clients":{"closed":\#(byAge(1)),"closingStock":\#(counts(1)),"new":\#(byAge(2)),"#
            + #""openingStock":\#(counts(0)),"total":\#(byAge(2)),"withChildrenAtHome":\#(counts(1))},"#
            + #""contactReasons":{"counts":{\#(reasons.joined(separator: ","))}},"#
            + #""newByWaiting":{"0-7":2,"181-365":0,"31-90":0,"366+":0,"8-30":0,"91-180":0,"unknown":0},"#
            + #""outsideBands":{"betweenBands":0,"underage":0,"withoutBirthYear":0},"#
            + #""waiting":{"count":2,"maximumDays":4,"medianDays":3.5}}"#
        let definition = #"{"contactReasons":"newClients","name":"po-1"}"#
        let ageBands = #"["18+"]"#
        let row = #"{"column":"gender","line":4,"reason":"unknown-gender"}"#
        let leftOut = #"{"byReason":{"unknown-gender":1},"count":1,"rows":[\#(row)]}"#
        #expect(
            json
                == #"{"ageBands":\#(ageBands),"definition":\#(definition),"leftOut":\#(leftOut),"#
                + #""municipalities":{"0880":\#(table)},"total":\#(table),"year":2024}"#
        )
        #expect(try encoder.encode(JSONDecoder().decode(YearTables.self, from: Data(json.utf8))) == Data(json.utf8))
    }

    @Test(arguments: [([3], "3"), ([3, 4], "3.5"), ([0, 0, 9], "0"), ([1, 3], "2"), ([5, 1, 9, 2], "3.5")])
    func takesTheMeanOfTheMiddleTwo(days: [Int], median: String) throws {
        let code = try #require(MunicipalityCode(rawValue: "0880"))
        var year = ServiceYear(2024)
        for (number, days) in days.enumerated() {
            year.add(
                AssignmentRecord(
                    clientID: "c\(number)", municipality: code, gender: .man, applied: try date("2024-03-01"),
                    opened: CalendarDate(year: 2024, month: 3, day: 1 + days)))
        }
        let waiting = try #require(year.tables().total.waiting)
        #expect(waiting.median?.description == median)
        #expect(waiting.maximumDays == days.max())
        #expect(waiting.count == days.count)
    }

    @Test func hasNoMedianOfNothing() throws {
        let tables = ServiceYear(2024).tables()
        #expect(tables.isEmpty)
        #expect(tables.total.isEmpty)
        #expect(tables.total.waiting == WaitingStatistics(count: 0))
        #expect(String(decoding: try JSONEncoder().encode(tables.total.waiting), as: UTF8.self) == #"{"count":0}"#)
    }

    @Test func countsAPersonOnceInAJointService() throws {
        let codes = try ["0880", "0834"].map { try #require(MunicipalityCode(rawValue: $0)) }
        var year = ServiceYear(2024)
        let (before, within) = (try date("2022-05-01"), try date("2024-05-01"))
        year.add(AssignmentRecord(clientID: "c1", municipality: codes[0], gender: .man, opened: before))
        year.add(AssignmentRecord(clientID: "c1", municipality: codes[1], gender: .man, opened: within))
        let counts = { (women: WholeNumber, men: WholeNumber) in CountsByGender(women: women, men: men, nonBinary: 0) }
        #expect(year.table(for: [codes[1]]).clients.new.all == counts(0, 1))
        #expect(year.table(for: codes).clients.new.all == counts(0, 0))
        #expect(year.table(for: codes).clients.total.all == counts(0, 1))
        #expect(year.municipalities == [codes[1], codes[0]])
        let county = try #require(County(code: "08"))
        #expect(year.table(of: county) == year.table(for: codes))
        #expect(year.table(of: try #require(County(code: "01"))).isEmpty)
    }

    @Test func refusesAnAssignmentAsTheReaderDoes() throws {
        let code = try #require(MunicipalityCode(rawValue: "0880"))
        let (early, late) = (try date("2024-05-01"), try date("2024-05-02"))
        var year = ServiceYear(2024)
        let good = AssignmentRecord(clientID: "c1", municipality: code, gender: .man, opened: early, closed: early)
        var (nobody, unborn, backwards) = (good, good, good)
        nobody.clientID = ""
        unborn.birthYear = 2025
        backwards.opened = late
        #expect(year.add(nobody) == [.emptyClientID])
        #expect(year.add(unborn) == [.birthYearOutOfRange])
        #expect(year.add(backwards) == [.closedBeforeOpened])
        #expect(year.isEmpty)
        #expect(year.add(good) == [])
        #expect(!year.isEmpty)
    }

    @Test(arguments: [Int.min, -1, 0, 1_879, 10_000, .max])
    func countsNobodyInAYearWithoutPeople(year: Int) throws {
        let text = "client_id,municipality_code,gender,birth_year,opened,closed\nc1,0880,man,,2024-03-04,2024-03-05\n"
        #expect(try RegisterReader.read(text.utf8, year: year).tables().isEmpty)
    }
}
