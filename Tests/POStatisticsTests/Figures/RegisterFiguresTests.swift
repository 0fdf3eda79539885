import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Figures that only a register in JSON tells.
@Suite struct RegisterFiguresTests {
    private func register(_ rest: String) throws -> Register {
        try JSONDecoder().decode(Register.self, from: Data("{\(rest)}".utf8))
    }

    private let clients =
        #""clients":[{"id":"c1","gender":"man"},{"id":"c2","gender":"woman"},{"id":"c3","gender":"woman"}]"#

    private func service(_ assignments: [String], year: Int = 2024) throws -> ServiceFigures {
        let list = assignments.map { #"{"municipality":"0880",\#($0)}"# }.joined(separator: ",")
        let register = try register(#"\#(clients),"assignments":[\#(list)]"#)
        let reading = RegisterReading(of: register, year: year, scope: .service)
        return reading.serviceYear.figures()
    }

    @Test func countsThoseWhoStillWaitApart() throws {
        let figures = try service([
            #""client":"c1","applied":"2024-12-01""#,
            #""client":"c1","applied":"2023-12-31","declined":{"date":"2025-01-01"}"#,
            #""client":"c2","applied":"2024-11-01","opened":"2025-01-02""#,
            #""client":"c2","applied":"2024-11-01","declined":{"date":"2024-12-31"}"#,
            #""client":"c2","applied":"2024-11-01","declined":{"reason":"notTargetGroup"}"#,
            #""client":"c3","applied":"2025-01-01""#, #""client":"c3","applied":"2024-03-01","opened":"2024-03-11""#,
            #""client":"c3""#,
        ])
        #expect(figures.stillWaiting?.count == 3)
        #expect(figures.stillWaiting?.maximumDays == 366)
        #expect(figures.stillWaiting?.median?.description == "60")
        #expect(figures.waiting?.count == 1 && figures.waiting?.median?.description == "10")
    }

    @Test func countsBothDaysOfAnAssignment() throws {
        let figures = try service([
            #""client":"c1","opened":"2024-05-01","closed":"2024-05-01""#,
            #""client":"c1","opened":"2023-12-31","closed":"2024-01-02""#, #""client":"c2","opened":"2024-12-31""#,
            #""client":"c2","opened":"2023-12-31","closed":"2025-01-01""#,
        ])
        #expect(figures.closedLengths.count == 2 && figures.closedLengths.median?.description == "2")
        #expect(figures.runningLengths.count == 2 && figures.runningLengths.maximumDays == 367)
    }

    @Test func tellsCaseloadAndContinuity() throws {
        let figures = try service([
            #""client":"c1","opened":"2024-02-01","ombud":"o1""#,
            #""client":"c1","opened":"2022-02-01","closed":"2024-01-01","ombud":"o2""#,
            #""client":"c2","opened":"2024-02-01","closed":"2024-03-01","ombud":"o1""#,
            #""client":"c3","opened":"2024-02-01""#,
        ])
        let caseload = try #require(figures.caseload)
        #expect(caseload.loads.map(\.ombud.rawValue) == ["o1", "o2"])
        #expect(caseload.loads.map(\.supported) == [2, 1] && caseload.loads.map(\.atEnd) == [1, 0])
        #expect(caseload.supported == 3 && caseload.atEnd == 2 && caseload.withoutOmbud == 1)
        #expect(caseload.supportedPerOmbud?.description == "1,50")
        #expect(caseload.atEndPerOmbud?.description == "1,00")
        #expect(caseload.supported(per: try #require(FullTimeEquivalent(hundredths: 125)))?.description == "2,40")
        #expect(caseload.atEnd(per: try #require(FullTimeEquivalent(hundredths: 0))) == nil)
        let continuity = try #require(figures.continuity)
        #expect((continuity.sameOmbud, continuity.severalOmbuds, continuity.notKnown) == (1, 1, 1))
    }

    @Test func countsReasonsFoundLaterApart() throws {
        let figures = try service([
            #""client":"c1","opened":"2022-02-01","reasonsFoundLater":["economy","economy"]"#,
            #""client":"c1","opened":"2024-02-01","reasonsFoundLater":["economy"]"#,
            #""client":"c2","opened":"2024-02-01","reasons":["housing"],"reasonsFoundLater":["economy","other"]"#,
        ])
        #expect(figures.reasonsFoundLater?[.economy] == CountsByGender(women: 1, men: 1, nonBinary: 0))
        #expect(figures.reasonsFoundLater?[.other] == CountsByGender(women: 1, men: 0, nonBinary: 0))
        #expect(figures.reasonsFoundLater?[.housing] == CountsByGender(women: 0, men: 0, nonBinary: 0))
        let csv = "client_id,municipality_code,gender,birth_year,opened,closed\nc1,0880,man,1987,2024-03-04,\n"
        let reading = try RegisterReader.read(csv.utf8, year: 2024, scope: .service)
        let table = reading.serviceYear.figures()
        #expect(table.reasonsFoundLater == nil && table.caseload == nil && table.continuity == nil)
        #expect(table.waiting == nil && table.stillWaiting == nil)
        #expect(table.runningLengths.count == 1)
    }

    @Test func ranksReasonsAndLetsEqualsShare() {
        var reasons = ContactReasons()
        for (reason, count) in [(ContactReason.economy, 4), (.housing, 7), (.other, 4), (.occupation, 0)] {
            reasons.counts[reason] = WholeNumber(count).map(CountsByGender.init(undivided:)) ?? CountsByGender()
        }
        #expect(reasons.ranked.map(\.reason) == [.housing, .economy, .other, .occupation])
        #expect(reasons.ranked.map(\.rank) == [1, 2, 2, 4])
        #expect(reasons.ranked.map(\.count) == [7, 4, 4, 0])
    }

    private let records = #"""
        "ombuds":[{"id":"o1","employments":[{"start":"2023-07-01","percent":50}]}],
        "consultations":[{"date":"2024-01-01","municipality":"0880","count":3,"requestedBy":"psychiatry"},
            {"date":"2024-12-31","requestedBy":"relative"},{"date":"2025-01-01"},{"count":4}],
        "systemDeficiencies":[
            {"observed":"2024-02-01","municipality":"0880","theme":"income","responsibleBody":"courts","status":"reported",
             "feedbackDates":["2024-03-01","2024-02-11","2024-01-01"]},
            {"observed":"2024-02-01","theme":"income","status":"closed","closed":"2024-06-01"},
            {"observed":"2022-02-01","status":"inProgress"},{"observed":"2022-02-01","status":"remedied"},
            {"observed":"2025-02-01"},{"theme":"housing"}],
        "feedback":[{"kind":"complaint","received":"2024-02-01","municipality":"0880","answered":"2024-02-15"},
            {"kind":"complaint","received":"2024-05-01"},{"kind":"praise","received":"2023-05-01"}],
        "surveys":[
            {"end":"2024-05-01","municipality":"0880","sent":10,"answered":5,
             "questions":[{"aspect":"treatment","answers":{"5":4,"3":1}}]},
            {"start":"2024-10-01","sent":10,"answered":8,
             "questions":[{"aspect":"treatment","answers":{"1":5}},{"aspect":"result","lowest":0,"highest":10,"answers":{"10":2}}]}]
        """#

    @Test func countsTheOtherRecords() throws {
        var year = ServiceYear(2024)
        year.addRecords(of: try register(records))
        let figures = year.recordFigures()
        #expect(figures.workedPositions?.description == "0,50")
        #expect(figures.consultations == 4)
        #expect(figures.consultationsBy?.map(\.word) == [.listed(.psychiatry), .listed(.relative)])
        let deficiencies = try #require(figures.deficiencies)
        let views = try #require(figures.views)
        let surveys = try #require(figures.surveys)
        #expect(deficiencies.observed == 2 && deficiencies.openAtEnd == 2)
        #expect(deficiencies.byTheme.map(\.count) == [2])
        #expect(deficiencies.byBody.map(\.word) == [.listed(.courts), nil])
        #expect(deficiencies.byStatus.map(\.word) == [.listed(.closed), .listed(.reported)])
        #expect(deficiencies.timeToFeedback.median?.description == "10")
        let time = deficiencies.timeToFeedback
        #expect(time.lowerQuartile?.description == "10" && time.upperQuartile?.description == "10")
        #expect(deficiencies.withoutFeedback == 1)
        #expect(views.byKind.map(\.count) == [2])
        #expect(views.timeToAnswer.maximumDays == 14 && views.unanswered == 1)
        #expect(surveys.count == 2)
        #expect(surveys.sent == 20 && surveys.answered == 13)
        #expect(surveys.indices.map(\.aspect) == [nil, .listed(.treatment), .listed(.result)])
        // Four gave 100, one 50, five 0; and two gave 100.
        #expect(surveys.indices.map(\.hundredths) == [5417, 4500, 10_000])
        #expect(figures.undated == 2)
        #expect(figures.definition == .po1)
        let kalmar = year.recordFigures(for: [code("0880")])
        #expect(kalmar.consultations == 3 && kalmar.deficiencies?.observed == 1 && kalmar.surveys?.count == 1)
        #expect(kalmar.workedPositions == nil && kalmar.undated == 0)
    }

    @Test(arguments: [
        ("", []), (#""consultations":[{"date":"2019-01-01"}]"#, ["consultations", "consultationsBy"]),
        (#""systemDeficiencies":[{"theme":"income"}]"#, ["deficiencies"]),
        (#""feedback":[{"kind":"praise"}]"#, ["views"]), (#""surveys":[{"end":"2019-01-01"}]"#, ["surveys"]),
    ])
    func whatTheRegisterDoesNotRecordIsAbsent(records: String, keys: [String]) throws {
        var (year, other) = (ServiceYear(2024), ServiceYear(2024))
        year.addRecords(of: try register(records))
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(year.recordFigures()))
        let found = Set(try #require(json as? [String: Any]).keys).subtracting(["year", "definition", "undated"])
        #expect(found == Set(keys))
        #expect(year.recordFigures().isEmpty == keys.isEmpty)
        // A part that records nothing takes nothing away.
        try other.merge(year)
        #expect(other.recordFigures() == year.recordFigures())
    }

    @Test func whatNoAssignmentTellsIsAbsent() throws {
        let bare = try service([#""client":"c1","opened":"2024-02-01""#])
        #expect(bare.waiting == nil && bare.stillWaiting == nil && bare.caseload == nil && bare.continuity == nil)
        #expect(bare.reasonsFoundLater == nil && bare.runningLengths.count == 1)
        // What some assignment of another year tells is recorded, and so is none this year.
        let told = try service([
            #""client":"c1","opened":"2024-02-01""#,
            #""client":"c2","applied":"2019-01-01","opened":"2019-02-01","closed":"2019-03-01","ombud":"o1","reasonsFoundLater":["economy"]"#,
        ])
        #expect(told.waiting?.count == 0 && told.stillWaiting?.count == 0 && told.caseload?.withoutOmbud == 1)
        #expect(told.reasonsFoundLater?[.economy] == CountsByGender(women: 0, men: 0, nonBinary: 0))
        func reasons(_ cell: String) throws -> [RankedReason]? {
            let text =
                "client_id,municipality_code,gender,birth_year,opened,closed,reasons\nc1,0880,man,1987,2024-03-04,,\(cell)\n"
            return try RegisterReader.read(text.utf8, year: 2024, scope: .service).serviceYear
                .rankedReasons()
        }
        #expect(try reasons("") == nil)
        #expect(try reasons("economy")?.first?.count == 1)
    }

    @Test(arguments: [
        "", #""ombuds":[{"id":"o1"}]"#, #""ombuds":[{"id":"o1","employments":[{"start":"2023-07-01"}]}]"#,
        #""ombuds":[{"id":"o1","employments":[{"percent":50}]}]"#,
        #""ombuds":[{"id":"o1","employments":[{"start":"2023-07-01","percent":50}]},{"id":"o2"}]"#,
    ])
    func tellsNoWorkedPositionsWhereEmploymentIsNotKnown(ombuds: String) throws {
        let register = try register(ombuds)
        var year = ServiceYear(2024)
        year.addRecords(of: register)
        #expect(year.recordFigures().workedPositions == nil)
        var known = ServiceYear(2024)
        known.addRecords(
            of: try self.register(#""ombuds":[{"id":"o3","employments":[{"start":"2023-07-01","percent":50}]}]"#))
        #expect(known.recordFigures().workedPositions?.description == "0,50")
        try known.merge(year)
        #expect(known.recordFigures().workedPositions?.description == (register.ombuds.isEmpty ? "0,50" : nil))
        var draft = ReportDraft(report: try InventedReports.report())
        draft.add(register)
        #expect(draft.report.economy.used.positions == nil)
    }

    @Test func joinsTheRecordsOfParts() throws {
        let whole = try register(records)
        var (first, second) = (Register(), Register())
        first.consultations = Array(whole.consultations.prefix(1))
        second.consultations = Array(whole.consultations.dropFirst())
        first.ombuds = whole.ombuds
        second.systemDeficiencies = whole.systemDeficiencies
        first.feedback = whole.feedback
        first.surveys = Array(whole.surveys.prefix(1))
        second.surveys = Array(whole.surveys.dropFirst())
        var parts = [ServiceYear](repeating: ServiceYear(2024), count: 3)
        parts[0].addRecords(of: whole)
        parts[1].addRecords(of: first)
        parts[2].addRecords(of: second)
        var (one, other) = (parts[1], parts[2])
        try one.merge(parts[2])
        try other.merge(parts[1])
        #expect(one.recordFigures() == parts[0].recordFigures())
        #expect(other.recordFigures() == parts[0].recordFigures())
    }

    @Test func holdsNumbersBeyondAnInteger() throws {
        let count = #"{"date":"2024-01-01","count":999999999999999}"#
        let list = Array(repeating: count, count: 10_000).joined(separator: ",")
        var year = ServiceYear(2024)
        year.addRecords(of: try register(#""consultations":[\#(list)]"#))
        #expect(year.recordFigures().consultations == .max)
    }
}
