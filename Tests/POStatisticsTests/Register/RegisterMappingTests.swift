import Foundation
import POModel
import Testing

@testable import POStatistics

/// What a register calls its columns, and writes in its cells.
@Suite struct RegisterMappingTests {
    private static let text = """
        Löpnr;Kommun;Kön;Född;Ansökte;Start;Slut;Barn;Orsaker
        a1;0880;K;1987;1/2/2024;4/3/2024;;Ja;Ekonomi|Boende
        a2;0880;Man;1960;;2023-11-30;31/12/2024;Nej;Bostad

        """

    private static let json = """
        {"columns":{"client_id":"Löpnr","municipality_code":"Kommun","gender":"Kön","birth_year":"Född",
        "applied":"Ansökte","opened":"Start","closed":"Slut","children_at_home":"Barn","reasons":"Orsaker"},
        "gender":{"woman":["Kvinna","K"],"man":["Man","M"]},"childrenAtHome":{"yes":"Ja","no":"Nej"},
        "reasons":{"economy":"Ekonomi","housing":["Boende","Bostad"]},"reasonSeparator":"|",
        "dates":["D/M/YYYY","YYYY-MM-DD"]}
        """

    private static func mapping(_ json: String) throws -> RegisterMapping {
        try JSONDecoder().decode(RegisterMapping.self, from: Data(json.utf8))
    }

    @Test func aRegisterIsReadAsItsMappingSays() throws {
        let reading = try RegisterReader.read(Self.text.utf8, year: 2024, mapping: Self.mapping(Self.json))
        let table = reading.tables().total
        #expect(reading.issues.leftOut == [] && reading.issues.columns == [])
        #expect(table.clients.total.all == CountsByGender(women: 1, men: 1, nonBinary: 0))
        #expect(table.clients.new.all.women == 1 && table.clients.closed.all.men == 1)
        #expect(table.contactReasons.counts[.housing].women == 1 && table.contactReasons.counts[.economy].women == 1)
        #expect(table.clients.withChildrenAtHome.women == 1)
        #expect(table.waiting?.median == HalfDays(halves: 64))
    }

    @Test func aWordThatIsMappedIsInPlaceOfThePackages() throws {
        let header = "client_id,municipality_code,gender,birth_year,opened,closed\n"
        let reading = try RegisterReader.read(
            (header + "a,0880,man,1980,2024-01-01,\nb,0880,nonBinary,1980,2024-01-01,\n").utf8, year: 2024,
            mapping: Self.mapping(#"{"columns":{"reasons":"skäl"},"gender":{"man":"M"}}"#))
        #expect(reading.issues.leftOut.map(\.code) == [.unknownGender])
        #expect(reading.tables().total.clients.total.all.nonBinary == 1)
        #expect(reading.issues.columns.contains(RegisterIssue(.absentColumn, line: 1, column: "skäl")))
    }

    @Test(arguments: [
        ("YYYY-MM-DD", "2024-03-04", true), ("D/M/YYYY", "4/3/2024", true), ("D/M/YYYY", "04/03/2024", true),
        ("DD/MM/YYYY", "4/3/2024", false), ("D/M/YYYY", "4/3/24", false), ("D/M/YYYY", "4/3/2024 ", false),
        ("D/M/YYYY", "3/14/2024", false), ("YYYYMMDD", "20240304", true), ("YYYYMMDD", "20240230", false),
        ("YYYY-MM-DD 00:00:00", "2024-03-04 00:00:00", true), ("YYYY-MM-DD 00:00:00", "2024-03-04 01:00:00", false),
    ])
    func daysAreReadAsTheFormatSays(pattern: String, cell: String, isRead: Bool) throws {
        let format = try #require(DayFormat(pattern))
        let date = format.date(ContiguousArray(cell.utf8).span)
        #expect(date == (isRead ? CompactDate(year: 2024, month: 3, day: 4) : nil))
    }

    @Test(arguments: [
        (
            "[]",
            "a mapping is a JSON object with any of the keys 'columns', 'gender', 'childrenAtHome', 'reasons', 'reasonSeparator', 'dates'"
        ),
        (
            #"{"kolumner":{}}"#,
            "the mapping\'s key \'kolumner': unknown key; expected one of 'columns', 'gender', 'childrenAtHome', 'reasons', 'reasonSeparator', 'dates'"
        ),
        (
            #"{"columns":"Löpnr"}"#,
            "the mapping\'s key \'columns': expected an object with any of the keys 'client_id', 'municipality_code', 'gender', 'birth_year', 'applied', 'opened', 'closed', 'children_at_home', 'reasons', 'ombud_id'"
        ),
        (
            #"{"gender":{"kvinna":"K"}}"#,
            "the mapping\'s key \'gender.kvinna': unknown key; expected one of 'woman', 'man', 'nonBinary'"
        ),
        (
            #"{"columns":{"opened":["Start"]}}"#,
            "the mapping\'s key \'columns.opened': expected a text that is not blank, or a list of such where several are possible"
        ),
        (
            #"{"gender":{"man":["M"," "]}}"#,
            "the mapping\'s key \'gender.man': expected a text that is not blank, or a list of such where several are possible"
        ),
        (
            #"{"gender":{"woman":"man"}}"#,
            "the mapping\'s key \'gender.woman': 'man' already stands for 'gender.man'; a word can mean one thing only"
        ),
        (
            #"{"columns":{"opened":"Start","closed":"Start"}}"#,
            "the mapping\'s key \'columns.closed': 'Start' already stands for 'columns.opened'; a word can mean one thing only"
        ),
        (
            #"{"reasonSeparator":", "}"#,
            "the mapping\'s key \'reasonSeparator': expected one sign that is no letter, blank or quotation mark, such as |"
        ),
        (
            #"{"reasons":{"economy":"pengar; skulder"}}"#,
            "the mapping\'s key \'reasons.economy': 'pengar; skulder' cannot be read; a word for a reason neither begins nor ends with a blank, and does not hold the separator"
        ),
        (
            #"{"dates":"DD/MM/YY"}"#,
            "the mapping\'s key \'dates': 'DD/MM/YY' is no date format; expected YYYY, MM (or M) and DD (or D) once each, such as DD/MM/YYYY"
        ),
        (
            #"{"dates":["D/M/YYYY","MM/DD/YYYY"]}"#,
            "the mapping\'s key \'dates': 'D/M/YYYY' and 'MM/DD/YYYY' can be taken for each other; keep one of them"
        ),
    ])
    func aWrongMappingNamesTheKeyAndWhatWasExpected(json: String, message: String) throws {
        let error = #expect(throws: RegisterMappingError.self) { try Self.mapping(json) }
        #expect(error?.text(in: .english) == message)
    }

    @Test(arguments: ["YYMMDD", "YYYY-MM", "YYYY-MM-DD-DD", "YYYYMD", "DDMMYYYYY", "yyyy-mm-dd", "", "D1M/YYYY"])
    func whatIsNoDateFormatIsNone(pattern: String) { #expect(DayFormat(pattern) == nil) }

    @Test func aDeclinedRequestIsNoRowThatWaits() throws {
        var request = Assignment()
        request.client = ClientID("a")
        request.applied = CalendarDate(year: 2024, month: 1, day: 2)
        var register = Register()
        register.clients = [Client(try #require(ClientID("a")), gender: .woman, birthYear: 1980)]
        register.assignments = [request]
        #expect(register.csv().split(separator: "\n").dropFirst() == ["a,,woman,1980,2024-01-02,,,,,"])
        register.assignments[0].declined.date = CalendarDate(year: 2024, month: 2, day: 2)
        #expect(register.csv().split(separator: "\n").count == 1)
    }
}
