import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// A register counts equally as JSON and as CSV, whatever the CSV calls things.
@Suite struct RegisterFormatsTests {
    @Test(arguments: seeds)
    func countsEqually(seed: UInt64) throws {
        let register = Self.register(seed: seed)
        let json = try JSONDecoder().decode(Register.self, from: JSONEncoder().encode(register))
        let mapping = try RandomMapping.mapping(seed: seed)
        #expect(try JSONDecoder().decode(RegisterMapping.self, from: JSONEncoder().encode(mapping)) == mapping)
        for year in [2023, 2024, 2025] {
            let fromJSON = RegisterReading(of: json, year: year)
            let fromCSV = try RegisterReader.read(
                register.csv(mapping: mapping).utf8, year: year, mapping: mapping)
            #expect(fromJSON.serviceYear.tables() == fromCSV.serviceYear.tables())
            let differing = fromJSON.serviceYear.differingClients()
            #expect(differing == fromCSV.serviceYear.differingClients())
            #expect(differing.gender == 0 && differing.birthYear == 0)
            #expect(fromJSON.issues.leftOutCount == fromCSV.issues.leftOutCount)
            // CSV has no gender for a client that is nobody.
            let told = fromCSV.issues.leftOut.filter { issue in
                let client = register.assignments[Self.position(of: issue)].client.flatMap(register.client)
                return issue.code != .unknownGender || client != nil
            }
            #expect(fromJSON.issues.leftOut.map(Self.leftOut) == told.map(Self.leftOut))
            #expect(
                Set(fromJSON.issues.counted.map { Self.counted($0, in: register) })
                    == Set(fromCSV.issues.counted.map { Self.counted($0, in: register) }))
        }
    }

    /// What the two formats have in common of a random register, with references to nobody.
    static func register(seed: UInt64) -> Register {
        var random = SeededGenerator(seed: seed)
        var register = Register()
        for cells in RandomRegister(seed: seed).rows.compactMap(\.cells) {
            func day(_ column: String) -> CalendarDate? { cells[column].flatMap(CalendarDate.init(rawValue:)) }
            let answer = cells["children_at_home"].flatMap { $0.isEmpty ? nil : Open<ChildrenAtHome>(rawValue: $0) }
            var assignment = Assignment()
            // Without line breaks, so that a row of CSV is a line.
            assignment.client = ClientID((cells["client_id"] ?? "").filter { !$0.isNewline })
            if let id = assignment.client, register.client(id) == nil {
                register.clients.append(
                    Client(
                        id, gender: cells["gender"].flatMap(Gender.init(rawValue:)),
                        birthYear: cells["birth_year"].flatMap { Int($0) }, childrenAtHome: answer))
            }
            if random.oneIn(30) { assignment.client = ClientID("nobody") }
            assignment.municipality = cells["municipality_code"].flatMap(MunicipalityCode.init(rawValue:))
            (assignment.applied, assignment.opened, assignment.closed) = (day("applied"), day("opened"), day("closed"))
            assignment.childrenAtHome = answer
            assignment.reasons = (cells["reasons"] ?? "").split(separator: ";").map { String($0) }
                .filter { !$0.hasPrefix(" ") }.map(ContactReason.init(rawValue:))
            register.assignments.append(assignment)
        }
        register.clients.shuffle(using: &random)
        return register
    }

    /// The position of the assignment, and the code as in CSV.
    private static func leftOut(_ issue: RegisterIssue) -> String {
        let names: [RegisterIssue.Code: RegisterIssue.Code] = [
            .unknownClient: .emptyClientID, .invalidBirthYear: .birthYearOutOfRange,
        ]
        return "\(position(of: issue)) \((names[issue.code] ?? issue.code).rawValue)"
    }

    /// The client and the code; of a client's record JSON tells once, but CSV on each row.
    private static func counted(_ issue: RegisterIssue, in register: Register) -> String {
        "\(register.assignments[position(of: issue)].client?.rawValue ?? "") \(issue.code.rawValue)"
    }

    private static func position(of issue: RegisterIssue) -> Int {
        switch issue.place {
        case .line(let line, _): line - 2
        case .assignment(let position, _): position
        case .record: -1
        }
    }
}
