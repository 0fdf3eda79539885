import Foundation
import POModel
import POStatistics
import Testing

/// A register in JSON, counted.
@Suite struct RegisterRecordsTests {
    /// A register of one client, `c1`, and a good assignment behind others.
    private func read(
        _ assignments: [String] = [], clients: [String] = [#"{"id":"c1","gender":"man","birthYear":1987}"#],
        year: Int = 2024
    ) throws -> RegisterReading {
        let good = #"{"client":"good","municipality":"0880","applied":"2024-05-01","opened":"2024-05-02"}"#
        let json = """
            {"clients":[\((clients + [#"{"id":"good","gender":"man","birthYear":1987}"#]).joined(separator: ","))],
            "assignments":[\((assignments + [good]).joined(separator: ","))]}
            """
        let register = try JSONDecoder().decode(Register.self, from: Data(json.utf8))
        return RegisterReading(of: register, year: year)
    }

    struct Fault: CustomTestStringConvertible {
        let assignment: String
        var client = #"{"id":"c1","gender":"man","birthYear":1987}"#
        let code: RegisterIssue.Code
        let field: String
        var testDescription: String { code.rawValue + " " + field }
    }

    @Test(arguments: [
        Fault(assignment: #"{"municipality":"0880"}"#, code: .emptyClientID, field: "assignments.0.client"),
        Fault(
            assignment: #"{"client":"c2","municipality":"0880"}"#, code: .unknownClient, field: "assignments.0.client"),
        Fault(assignment: #"{"client":"c1"}"#, code: .unknownMunicipality, field: "assignments.0.municipality"),
        Fault(
            assignment: #"{"client":"c1","municipality":"0880"}"#, client: #"{"id":"c1"}"#, code: .unknownGender,
            field: "clients.0.gender"),
        Fault(
            assignment: #"{"client":"c1","municipality":"0880"}"#,
            client: #"{"id":"c1","gender":"man","birthYear":1879}"#, code: .birthYearOutOfRange,
            field: "clients.0.birthYear"),
        Fault(
            assignment: #"{"client":"c1","municipality":"0880"}"#,
            client: #"{"id":"c1","gender":"man","birthYear":2025}"#, code: .birthYearOutOfRange,
            field: "clients.0.birthYear"),
        Fault(
            assignment: #"{"client":"c1","municipality":"0880","opened":"2024-03-02","closed":"2024-03-01"}"#,
            code: .closedBeforeOpened, field: "assignments.0.closed"),
    ])
    func leavesOutAWrongAssignmentAndCountsTheRest(fault: Fault) throws {
        let reading = try read([fault.assignment], clients: [fault.client])
        #expect(reading.issues.rows == [RegisterIssue(fault.code, at: .assignment(0, field: fault.field))])
        #expect(reading.issues.leftOutCount == 1)
        #expect(reading.tables().total.clients.total.all.sum == 1)
        #expect(reading.tables().leftOut.rows == [.init(at: .assignment(0, field: fault.field), reason: fault.code)])
    }

    @Test func tellsEveryFaultOfAnAssignment() throws {
        let reading = try read(
            [#"{"client":"c1","opened":"2024-03-02","closed":"2024-03-01"}"#],
            clients: [#"{"id":"c1","birthYear":1879}"#])
        #expect(
            reading.issues.leftOut == [
                RegisterIssue(.unknownMunicipality, at: .assignment(0, field: "assignments.0.municipality")),
                RegisterIssue(.unknownGender, at: .assignment(0, field: "clients.0.gender")),
                RegisterIssue(.birthYearOutOfRange, at: .assignment(0, field: "clients.0.birthYear")),
                RegisterIssue(.closedBeforeOpened, at: .assignment(0, field: "assignments.0.closed")),
            ])
        #expect(reading.issues.leftOutCount == 1)
    }

    @Test func reportsWhatIsNotCountedOfACountedAssignment() throws {
        let reading = try read(
            [
                #"{"client":"c1","municipality":"0880","opened":"2024-03-02","reasons":["other","socialServices"]}"#,
                #"{"client":"c2","municipality":"0880","applied":"2024-03-03","opened":"2024-03-02","childrenAtHome":"ja"}"#,
                #"{"client":"c3","municipality":"0880","opened":"2023-03-02"}"#,
            ],
            clients: [
                #"{"id":"c1","gender":"man"}"#, #"{"id":"c2","gender":"man","birthYear":2007}"#,
                #"{"id":"c3","gender":"man","birthYear":1987,"childrenAtHome":"ja"}"#, #"{"id":"c3","gender":"woman"}"#,
            ])
        #expect(reading.issues.leftOutCount == 0)
        #expect(
            reading.issues.rows.map { $0.text(in: .english).prefix { $0 != ":" } } == [
                "assignment 1, client 1, year of birth", "assignment 1, day of application",
                "assignment 1, contact reason 2", "assignment 2, client 2, year of birth",
                "assignment 2, day of application", "assignment 2, children at home", "assignment 3, client 4, id",
                "assignment 3, client 3, children at home",
            ])
        #expect(
            reading.issues.rows.map(\.code) == [
                .blankBirthYear, .blankApplied, .unknownReason, .underage, .appliedAfterOpened, .unknownChildrenAtHome,
                .repeatedClient, .unknownChildrenAtHome,
            ])
        let table = reading.tables().total
        #expect(table.clients.total.all == CountsByGender(women: 0, men: 4, nonBinary: 0))
        #expect(table.waiting?.count == 1)
        #expect(table.contactReasons.counts[.other].men == 1)
    }

    @Test func tellsOfAClientOnceAndOfEachAssignmentLeftOut() throws {
        let assignments = ["01", "02"].map {
            #"{"client":"c1","municipality":"0880","applied":"2024-03-\#($0)","opened":"2024-03-02"}"#
        }
        let counted = try read(assignments, clients: [#"{"id":"c1","gender":"man"}"#])
        #expect(counted.issues.countedCount == 1)
        let leftOut = try read(assignments, clients: [#"{"id":"c1","birthYear":1987}"#])
        #expect(leftOut.issues.leftOutCount == 2)
    }

    @Test func leavesOutOnlyTheRecordWhoseIDIsAPersonalIdentityNumber() throws {
        let reading = try read(
            [#"{"client":"19720313-9816","municipality":"0880","opened":"2024-03-02"}"#],
            clients: [
                #"{"id":"197203139816","gender":"man","birthYear":1972}"#,
                #"{"id":"c1","gender":"man","birthYear":1987}"#,
            ])
        #expect(
            reading.issues.rows == [
                RegisterIssue(.personalIdentityNumber, at: .assignment(0, field: "assignments.0.client"))
            ])
        #expect(reading.tables().total.clients.total.all.sum == 1)
    }

    @Test func tellsEqualAssignmentsOnceAndWhatIsOddAboutDays() throws {
        let one = #""client":"c1","municipality":"0880","applied":"2024-03-01","opened":"2024-03-02""#
        let reading = try read(
            [
                "{\(one)}", "{\(one),\"reasons\":[\"economy\"]}", "{\(one),\"closed\":\"2024-05-01\"}",
                #"{"client":"c1","municipality":"0880","closed":"2024-05-01"}"#,
                #"{"client":"c1","municipality":"0880","closed":"2024-05-01","declined":{"date":"2024-05-01"}}"#,
                #"{"client":"c1","municipality":"0880","applied":"2013-03-01","opened":"2024-05-01"}"#,
                #"{"client":"c1","municipality":"0880","applied":"2014-12-30"}"#,
                #"{"client":"c1","municipality":"0880","applied":"2014-12-30","declined":{"reason":"notTargetGroup"}}"#,
                #"{"client":"c1 ","municipality":"0880","applied":"2024-03-01","opened":"2024-03-02"}"#,
            ],
            clients: [
                #"{"id":"c1","gender":"man","birthYear":1987}"#, #"{"id":"c1 ","gender":"man","birthYear":1987}"#,
            ])
        #expect(
            reading.issues.rows.map { $0.text(in: .english).prefix { $0 != ":" } } == [
                "assignment 2, client", "assignment 3, last day", "assignment 4, last day",
                "assignment 6, day of application", "assignment 7, day of application", "assignment 9, client 2, id",
            ])
        #expect(
            reading.issues.rows.map(\.code) == [
                .repeatedAssignment, .differingClosed, .closedWithoutOpened, .longWaiting, .longWaiting,
                .differingWhiteSpace,
            ])
        #expect(reading.issues.repeatedRowCount == 2 && reading.issues.leftOutCount == 0)
        #expect(reading.tables().total.contactReasons.counts[.economy].men == 1)
        // The good assignment behind these is another of the client.
        #expect(reading.tables().total.waiting?.count == 4)
    }

    @Test(arguments: [
        (#""childrenAtHome":"yes""#, #""childrenAtHome":"no""#, 0),
        (#""childrenAtHome":"no""#, #""childrenAtHome":"yes""#, 1),
        (#""childrenAtHome":"yes""#, #""childrenAtHome":"unknown""#, 0),
        (#""childrenAtHome":"yes""#, #""ombud":"o1""#, 1),
        (#""birthYear":1987"#, #""ombud":"o1""#, 0),
    ])
    func anAssignmentGoesBeforeTheClientAboutChildren(client: String, assignment: String, number: WholeNumber) throws {
        let reading = try read(
            [#"{"client":"c1","municipality":"0880","opened":"2024-03-02",\#(assignment)}"#],
            clients: [#"{"id":"c1","gender":"man",\#(client)}"#])
        #expect(reading.tables().total.clients.withChildrenAtHome.men == number)
    }

    @Test func countsNobodyWhoWaitsAndLeavesNoTableOut() throws {
        let waiting = #"{"client":"c1","municipality":"0880","applied":"2024-03-02"}"#
        let declined = #"{"client":"c1","municipality":"0880","declined":{"date":"2024-03-02"}}"#
        let closed = #"{"client":"c1","municipality":"0880","closed":"2024-03-02"}"#
        let reading = try read([waiting, declined, closed])
        #expect(
            reading.issues.rows == [
                RegisterIssue(.closedWithoutOpened, at: .assignment(2, field: "assignments.2.closed"))
            ])
        #expect(reading.serviceYear.absentColumns.isEmpty)
        let table = reading.tables().total
        #expect(table.clients.total.all.sum == 1)
        #expect(table.clients.withChildrenAtHome == CountsByGender(women: 0, men: 0, nonBinary: 0))
        #expect(table.contactReasons.counts[.economy] == CountsByGender(women: 0, men: 0, nonBinary: 0))
        #expect(table.waiting?.count == 1)
        #expect(RegisterReading(of: Register(), year: 2024).tables().isEmpty)
    }

    @Test(arguments: [
        (RegisterPlace.line(3, column: nil), #"{"line":3}"#),
        (.line(3, column: "gender"), #"{"column":"gender","line":3}"#),
        (.assignment(3, field: "clients.1.gender"), #"{"assignment":3,"field":"clients.1.gender"}"#),
        (.record(field: "consultations.1.date"), #"{"field":"consultations.1.date"}"#),
    ])
    func writesAPlaceAsJSON(place: RegisterPlace, json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(place), as: UTF8.self) == json)
        let issue = RegisterIssue(.unknownGender, at: place)
        #expect(try JSONDecoder().decode(RegisterIssue.self, from: encoder.encode(issue)) == issue)
        let row = LeftOutRows.Row(at: place, reason: .unknownGender)
        #expect(try JSONDecoder().decode(LeftOutRows.Row.self, from: encoder.encode(row)) == row)
    }
}
