import POModel
import TestSupport
import Testing

@Suite struct WorkedTimeTests {
    /// Full time in 2023 (365 days) or 2024 (366), with what is said about leaves.
    @Test(arguments: [
        (2023, #"{"start":"2023-01-01","percent":100}"#, "1,00"),
        (2024, #"{"start":"2020-01-01","end":"2030-01-01","percent":100}"#, "1,00"),
        (2024, #"{"start":"2024-01-01","end":"2024-12-31","percent":37.5}"#, "0,38"),
        (2023, #"{"start":"2023-01-01","end":"2023-01-01","percent":100}"#, "0,00"),  // 0,0027
        (2023, #"{"start":"2023-12-30","percent":100}"#, "0,01"),  // 0,0055
        (2023, #"{"start":"2023-01-01","end":"2023-07-02","percent":100}"#, "0,50"),  // 183 of 365 days
        (2024, #"{"start":"2024-01-01","end":"2024-07-01","percent":100}"#, "0,50"),  // 183 of 366 days
        (2024, #"{"start":"2024-01-01","end":"2024-02-29","percent":100}"#, "0,16"),
        (2023, #"{"start":"2022-12-31","end":"2022-12-31","percent":100}"#, "0,00"),
        (2023, #"{"start":"2024-01-01","percent":100}"#, "0,00"),
        (2023, #"{"start":"2023-06-02","end":"2023-06-01","percent":100}"#, "0,00"),
        (2023, #"{"percent":100}"#, "0,00"),
        (2023, #"{"start":"2023-01-01"}"#, "0,00"),
        (2023, #"{"start":"2023-01-01","percent":0}"#, "0,00"),
    ])
    func countsDaysTimesPercent(year: Int, employment: String, expected: String) throws {
        #expect(try ombud(employment).workedPositions(in: year)?.description == expected)
    }

    @Test(arguments: [
        (#"{"start":"2024-01-01"}"#, 0),
        (#"{"start":"2024-01-01","percent":50}"#, 30),
        (#"{"start":"2024-01-01","percent":80}"#, 0),
        (#"{"start":"2024-01-01","percent":90}"#, 0),
        (#"{"start":"2024-01-01","percent":40},{"start":"2024-01-01","percent":40}"#, 0),
        (#"{"start":"2024-01-01","percent":40},{"start":"2024-01-01","percent":60}"#, 0),
        (#"{"start":"2024-01-01","percent":20},{"start":"2024-01-01","percent":20}"#, 40),
        (#"{"start":"2024-01-01","end":"2024-07-01"}"#, 40),
        (#"{"start":"2024-01-01","end":"2024-07-01"},{"start":"2024-07-02"}"#, 0),
        (#"{"start":"2024-01-01","end":"2024-07-01","percent":100},{"start":"2024-07-01","end":"2024-07-01"}"#, 40),
        (#"{"start":"2019-01-01","end":"2023-12-31"}"#, 80),
        (#"{"start":"2025-01-01"}"#, 80),
        (#"{"end":"2024-07-01"}"#, 80),
    ])
    func leavesAreTakenAwayOnce(leaves: String, hundredths: Int) throws {
        let ombud = try ombud(#"{"start":"2024-01-01","percent":80,"leaves":[\#(leaves)]}"#)
        #expect(ombud.workedPositions(in: 2024)?.hundredths == hundredths)
    }

    @Test func aLeaveOutsideItsEmploymentDoesNotCount() throws {
        let ombud = try ombud(
            #"{"start":"2024-07-02","percent":100,"leaves":[{"start":"2024-01-01","end":"2024-07-01"}]}"#)
        #expect(ombud.workedPositions(in: 2024)?.hundredths == 50)
    }

    /// 183 days of 366 at 1 percent are half a hundredth, which is rounded up; 182 days are less.
    @Test(arguments: [("2024-07-01", 1), ("2024-06-30", 0)])
    func halfAHundredthIsRoundedUp(end: String, hundredths: Int) throws {
        let ombud = try ombud(#"{"start":"2024-01-01","end":"\#(end)","percent":1}"#)
        #expect(ombud.workedPositions(in: 2024)?.hundredths == hundredths)
    }

    @Test func isRoundedOnceOverAllOmbud() throws {
        var register = Register()
        register.ombuds = Array(
            repeating: try ombud(#"{"start":"2023-01-01","end":"2023-01-01","percent":100}"#), count: 3)
        // Three days of 365 are 0,0082; each alone would be 0,00.
        #expect(register.workedPositions(in: 2023)?.hundredths == 1)
        #expect(Register().workedPositions(in: 2023)?.hundredths == 0)
    }

    @Test(arguments: [0, -1, 10_000, Int.max, Int.min])
    func aYearThatIsNoneHasNoTime(year: Int) {
        #expect(Register().workedPositions(in: year) == nil)
        #expect(WorkedTime(in: year) == nil)
    }

    @Test func reachesToTheLastDayThereIs() throws {
        #expect(CalendarDate(year: 9999, month: 12, day: 31)?.daysSince1970 == 2_932_896)
        #expect(try ombud(#"{"start":"0001-01-01","percent":100}"#).workedPositions(in: 9999)?.hundredths == 100)
        #expect(try ombud(#"{"start":"0001-01-01","percent":100}"#).workedPositions(in: 1)?.hundredths == 100)
    }

    @Test(arguments: seeds)
    func agreesWithCountingEachDay(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let year = Int.random(in: 2023...2025, using: &random)
        var register = Register()
        for number in 0..<Int.random(in: 1...3, using: &random) {
            var ombud = Ombud(try #require(OmbudID("o\(number)")))
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                ombud.employments.append(randomEmployment(around: year, using: &random))
            }
            register.ombuds.append(ombud)
        }
        let expected = naiveHundredths(of: register.ombuds, in: year)
        #expect(register.workedPositions(in: year)?.hundredths == expected)
    }

    private func ombud(_ employment: String) throws -> Ombud {
        try JSON.decode(Ombud.self, #"{"id":"o1","employments":[\#(employment)]}"#)
    }

    private func randomDay(around year: Int, using random: inout SeededGenerator) -> CalendarDate? {
        let month = Int.random(in: 1...12, using: &random)
        let picked = year + (Int.random(in: -4...4, using: &random) / 4)
        return CalendarDate(year: picked, month: month, day: Int.random(in: 1...31, using: &random))
    }

    private func randomEmployment(around year: Int, using random: inout SeededGenerator) -> Employment {
        var employment = Employment()
        employment.start = randomDay(around: year, using: &random)
        employment.end = Bool.random(using: &random) ? randomDay(around: year, using: &random) : nil
        employment.percent = FullTimePercent(hundredths: Int.random(in: 0...10_000, using: &random))
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            var leave = Leave()
            leave.start = randomDay(around: year, using: &random)
            leave.end = Bool.random(using: &random) ? randomDay(around: year, using: &random) : nil
            leave.percent =
                Bool.random(using: &random)
                ? FullTimePercent(hundredths: Int.random(in: 0...10_000, using: &random)) : nil
            employment.leaves.append(leave)
        }
        return employment
    }

    /// Every day of the year by itself, by month and day of the month.
    private func naiveHundredths(of ombuds: [Ombud], in year: Int) -> Int {
        var sum = 0
        var days = 0
        for month in 1...12 {
            for day in 1...31 {
                guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                days += 1
                for employment in ombuds.flatMap(\.employments) {
                    guard let percent = employment.percent?.hundredths,
                        holds(employment.start, employment.end, on: date)
                    else { continue }
                    var worked = percent
                    for leave in employment.leaves where holds(leave.start, leave.end, on: date) {
                        worked -= leave.percent?.hundredths ?? percent
                    }
                    sum += max(0, worked)
                }
            }
        }
        let (hundredths, rest) = sum.quotientAndRemainder(dividingBy: days * 100)
        return rest * 2 >= days * 100 ? hundredths + 1 : hundredths
    }

    private func holds(_ start: CalendarDate?, _ end: CalendarDate?, on day: CalendarDate) -> Bool {
        guard let start else { return false }
        return start <= day && (end.map { day <= $0 } ?? true)
    }
}
