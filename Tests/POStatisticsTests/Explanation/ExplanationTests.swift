import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// Who is in a cell, and what keeps others out.
@Suite struct ExplanationTests {
    private static let cells: [ReportCell] = [
        ReportMeasure.total, .new, .closed, .openingStock, .closingStock, .withChildrenAtHome, .reason(.economy),
        .reason(.other),
    ].flatMap { measure in
        let bands: [AgeBand?] = measure.isByAge ? [nil] + AgeBand.current.map { $0 } : [nil]
        return bands.flatMap { band in Gender.allCases.map { ReportCell(measure, band: band, gender: $0) } }
    }

    /// A cell has as many clients as it says, each of them and no other is in it, and what is said to keep one out does.
    @Test(arguments: seeds)
    func explainsEveryCellOfTheYear(seed: UInt64) throws {
        let reading = try RegisterReader.read(RandomRegister(seed: seed).text.utf8, year: 2024)
        let year = reading.serviceYear
        let everybody = year.clients(in: ReportCell(.total))
        var random = SeededGenerator(seed: seed)
        let cells = Self.cells.shuffled(using: &random).prefix(10)
        for codes in [nil, ["0880"], ["0880", "0834"]].map({ $0?.map(code) }) {
            let table = codes.map { year.table(for: $0) } ?? year.tables().total
            let figures = ReportFigures(of: table, year: 2024)
            // Ids are told apart by their bytes, which texts are not.
            let there = Set(year.clients(in: ReportCell(.total), of: codes).map { Array($0.utf8) })
            for cell in cells {
                let inside = year.clients(in: cell, of: codes).map { Array($0.utf8) }
                #expect(inside.count == figures[cell].number ?? 0, "\(cell.field)")
                #expect(Set(inside).count == inside.count)
                for id in everybody {
                    let exclusion = year.exclusion(of: id, from: cell, of: codes)
                    #expect((exclusion == nil) == inside.contains(Array(id.utf8)))
                    let stocks = { (measure: ReportMeasure) in
                        year.exclusion(of: id, from: ReportCell(measure), of: codes) == nil
                    }
                    switch exclusion {
                    case .noAssignmentThere?: #expect(!there.contains(Array(id.utf8)))
                    case .inOpeningStock?: #expect(stocks(.openingStock))
                    case .notInOpeningStock?: #expect(stocks(.new))
                    case .inClosingStock?: #expect(stocks(.closingStock))
                    case .notInClosingStock?: #expect(stocks(.closed))
                    case .otherGender(let gender)?:
                        #expect(year.exclusion(of: id, from: ReportCell(.total, gender: gender), of: codes) == nil)
                    case .otherAge(let age)?: #expect(cell.band?.contains(age) == false)
                    default: break
                    }
                }
            }
        }
        #expect(year.exclusion(of: "nobody", from: ReportCell(.total)) == .noAssignmentInYear)
    }

    @Test(arguments: seeds)
    func explainsEveryCellOfAPeriod(seed: UInt64) throws {
        let service = RandomAssignments.count(RandomAssignments.records(seed: seed))
        let everybody = service.clients(in: ReportCell(.total))
        var random = SeededGenerator(seed: seed)
        let cells = Self.cells.shuffled(using: &random).prefix(10)
        for table in service.figures(periods: [random.pick(CountingPeriod.Kind.allCases)]).periods {
            for cell in cells {
                let inside = service.clients(in: cell, during: table.period)
                switch cell.measure {
                case .withChildrenAtHome, .reason:
                    #expect(inside.isEmpty)
                    #expect(service.exclusion(of: "c0", from: cell, during: table.period) == .notAboutClients)
                    continue
                case .openingStock: #expect(inside.count == table.clients.openingStock[cell.gender ?? .man]?.rawValue)
                case .closingStock: #expect(inside.count == table.clients.closingStock[cell.gender ?? .man]?.rawValue)
                default:
                    var year = YearTable(clients: table.clients)
                    year.outsideBands = nil
                    #expect(inside.count == ReportFigures(of: year, year: 2024)[cell].number)
                }
                for id in everybody {
                    let exclusion = service.exclusion(of: id, from: cell, during: table.period)
                    #expect((exclusion == nil) == inside.contains(id))
                }
            }
        }
    }

    @Test func tellsTheFirstCondition() throws {
        let csv = """
            client_id,municipality_code,gender,birth_year,opened,closed,reasons
            c1,0880,woman,1987,2023-03-04,,economy
            c2,0834,man,,2024-03-04,2024-05-01,housing
            """
        let year = try RegisterReader.read(csv.utf8, year: 2024).serviceYear
        func why(_ id: String, _ cell: ReportCell, _ codes: [String]? = nil) -> Exclusion? {
            year.exclusion(of: id, from: cell, of: codes?.map(code))
        }
        #expect(why("c1", ReportCell(.new, gender: .man)) == .inOpeningStock)
        #expect(why("c1", ReportCell(.closed)) == .inClosingStock)
        #expect(why("c1", ReportCell(.total, gender: .man)) == .otherGender(.woman))
        #expect(why("c1", ReportCell(.total, band: AgeBand.current[0])) == .otherAge(37))
        #expect(why("c1", ReportCell(.total), ["0834"]) == .noAssignmentThere)
        #expect(why("c1", ReportCell(.reason(.economy))) == .inOpeningStock)
        #expect(why("c2", ReportCell(.reason(.economy))) == .reasonNotGiven(.economy))
        #expect(why("c2", ReportCell(.reason(.housing))) == nil)
        #expect(why("c2", ReportCell(.openingStock)) == .notInOpeningStock)
        #expect(why("c2", ReportCell(.closingStock)) == .notInClosingStock)
        #expect(why("c2", ReportCell(.new, band: AgeBand.current[0])) == .withoutBirthYear)
        #expect(why("c2", ReportCell(.withChildrenAtHome)) == .absentColumn(.childrenAtHome))
        #expect(why("c2", ReportCell(.grantedAmount)) == .notAboutClients)
        #expect(why("c2", ReportCell(.openingStock, band: AgeBand.current[0])) == .notAboutClients)
        #expect(year.clients(in: ReportCell(.grantedAmount)) == [])
        #expect(year.clients(in: ReportCell(.total)) == ["c1", "c2"])
    }

    @Test func tellsWhyAssignmentsDoNotCount() throws {
        let json = #"""
            {"clients":[{"id":"c1","gender":"man"},{"id":"c2"}],"assignments":[
            {"client":"c1","municipality":"0880","opened":"2024-02-01"},
            {"client":"c1","municipality":"0880","applied":"2024-02-01"},
            {"client":"c1","municipality":"0880","opened":"2025-02-01"},
            {"client":"c1","municipality":"0880","opened":"2022-02-01","closed":"2023-12-31"},
            {"client":"c1","municipality":"0880","opened":"2024-02-02","closed":"2024-02-01"},
            {"client":"c2","municipality":"0880","opened":"2024-02-01"},
            {"client":"c3","municipality":"0880","opened":"2024-02-01"}]}
            """#
        let register = try JSONDecoder().decode(Register.self, from: Data(json.utf8))
        func why(_ id: String) throws -> [Int: AssignmentExclusion] {
            register.assignmentExclusions(of: try #require(ClientID(id)), year: 2024)
        }
        let later = try #require(CalendarDate(rawValue: "2025-02-01"))
        let earlier = try #require(CalendarDate(rawValue: "2023-12-31"))
        #expect(
            try why("c1") == [
                1: .notOpened, 2: .openedAfterYear(later), 3: .closedBeforeYear(earlier),
                4: .leftOut(.closedBeforeOpened),
            ])
        #expect(try why("c2") == [5: .leftOut(.unknownGender)])
        #expect(try why("c3") == [6: .leftOut(.unknownClient)])
        #expect(try why("c4") == [:])
    }

    @Test func findsEveryCellByItsField() {
        for measure in ReportMeasure.all {
            for band in [nil] + AgeBand.current + AgeBand.of2012 where band == nil || measure.isByAge {
                for gender in [nil] + Gender.allCases {
                    let cell = ReportCell(measure, band: band, gender: gender)
                    #expect(ReportCell(field: cell.field) == cell)
                }
            }
        }
        #expect(ReportCell(field: "clients.new") == ReportCell(.new))
    }

    @Test(arguments: [
        "", "clients", "clients.new.byAge", "clients.new.byAge.18-29.wom", "clients.new.byAge.17-29x.women",
        "clients.openingStock.byAge.18-29.women", "clients.newer", "clients.new.all.women.all",
    ])
    func findsNoCellOfAnotherField(field: FieldID) { #expect(ReportCell(field: field) == nil) }
}
