import Foundation
import POModel
import TestSupport
import Testing

@testable import POStatistics

/// All that the module says, with real arguments, as it stands in `Snapshots/messages.txt`.
@Suite struct StatisticsMessageTests {
    private static let snapshot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Snapshots/messages.txt")

    private static let said: SaidMessages = {
        var said = SaidMessages()
        addRegister(to: &said)
        addReports(to: &said)
        addComparisons(to: &said)
        addTables(to: &said)
        return said
    }()

    @Test func messagesAreThoseOfTheSnapshot() throws {
        #expect(try Self.said.differences(from: Self.snapshot) == [])
    }

    /// The header of a register and the words that stand in it are quoted.
    @Test func noMessageNamesAPathOrACode() {
        #expect(Self.said.faults { $0.hasPrefix("register-") } == [])
    }

    @Test func everythingIsSaid() { #expect(Self.said.unsaid(of: StatisticsMessages.catalogue) == []) }

    @Test func bothLanguagesNameTheSame() { #expect(SaidMessages.unlike(in: StatisticsMessages.catalogue) == []) }
}

// MARK: Registers

extension StatisticsMessageTests {
    private static let rowIssues: [(RegisterIssue.Code, RegisterColumn?)] = [
        (.wrongCellCount, nil), (.brokenQuoting, nil), (.rowTooLong, nil), (.emptyClientID, .clientID),
        (.personalIdentityNumber, .clientID), (.unknownMunicipality, .municipalityCode), (.unknownGender, .gender),
        (.invalidBirthYear, .birthYear), (.birthYearOutOfRange, .birthYear), (.invalidDate, .opened),
        (.closedBeforeOpened, .closed), (.blankBirthYear, .birthYear), (.underage, .birthYear),
        (.blankApplied, .applied), (.appliedAfterOpened, .applied), (.longWaiting, .applied),
        (.closedWithoutOpened, .closed), (.differingClosed, .closed), (.differingWhiteSpace, .clientID),
        (.ombudPersonalIdentityNumber, .ombudID), (.unknownReason, .reasons),
        (.unknownChildrenAtHome, .childrenAtHome), (.differingGender, .gender), (.differingBirthYear, .birthYear),
        (.absentColumn, .reasons),
    ]

    private static let recordIssues: [(RegisterIssue.Code, String)] = [
        (.unknownClient, "assignments.3.client"), (.unknownGender, "clients.1.gender"),
        (.blankBirthYear, "clients.1.birthYear"), (.repeatedClient, "clients.9.id"),
        (.unknownReason, "assignments.3.reasons.0"), (.unknownChildrenAtHome, "assignments.3.childrenAtHome"),
        (.unreadableRecord, "assignments.3.opened"),
    ]

    private static func addRegister(to said: inout SaidMessages) {
        for (code, column) in rowIssues {
            said.add("register-issue \(code.rawValue)", RegisterIssue(code, line: 3, column: column?.rawValue))
        }
        said.add("register-issue unknown-column", RegisterIssue(.unknownColumn, line: 1, column: "notering"))
        for count in [1, 2] {
            let row = RegisterIssue(.repeatedAssignment, at: .line(3, column: nil), rowCount: count)
            let place = RegisterPlace.assignment(3, field: "assignments.3.client")
            said.add("register-issue repeated-assignment", row)
            said.add(
                "register-issue repeated-assignment", RegisterIssue(.repeatedAssignment, at: place, rowCount: count))
        }
        for (code, field) in recordIssues {
            said.add("register-issue \(code.rawValue)", RegisterIssue(code, at: .assignment(3, field: field)))
        }
        said.add("register-issue repeated-assignment", RegisterIssue.Code.repeatedAssignment)
        said.add("register-error missing-columns", RegisterError.missingColumns(RegisterColumn.allCases))
        said.add("register-error repeated-columns", RegisterError.repeatedColumns([.reasons]))
        said.add(
            "register-issue unreadable-record",
            RegisterIssue(.unreadableRecord, at: .record(field: "consultations.3.date")))
        said.add("register-error unreadable-header", RegisterError.unreadableHeader)
        let faults: [RegisterMappingError.Fault] = [
            .noObject(["woman", "man"]), .unknownKey(["woman", "man"]), .noText, .repeated("M", by: "gender.man"),
            .separator, .unreadableReason("a;b"), .dateFormat("D/M/YY"), .ambiguousDates("DD/MM/YYYY", "M/D/YYYY"),
        ]
        for fault in faults { said.add("register-mapping", RegisterMappingError("gender.woman", fault)) }
        said.add("register-mapping", RegisterMappingError("", .noObject(["columns", "dates"])))
        said.add("register-error broken-json", RegisterError.brokenJSON(byte: 17))
        said.add("register-error not-a-list", RegisterError.notAList(field: "clients"))
        let exclusions: [Exclusion] = [
            .notAboutClients, .absentColumn(.reasons), .noAssignmentInYear, .noAssignmentThere, .noAssignmentInPeriod,
            .inOpeningStock, .inClosingStock, .notInOpeningStock, .notInClosingStock, .noChildrenAtHome,
            .reasonNotGiven(.authorityContact), .otherGender(.nonBinary), .withoutBirthYear, .otherAge(37),
        ]
        for exclusion in exclusions { said.add("exclusion", exclusion) }
        let day = CalendarDate(year: 2025, month: 1, day: 2)
        let others: [AssignmentExclusion] =
            [.leftOut(.unknownGender), .notOpened]
            + (day.map { [.openedAfterYear($0), .closedBeforeYear($0)] } ?? [])
        // The words that a register must have stand in quotation marks here, too.
        for exclusion in others { said.add("register-assignment", exclusion) }
    }
}

// MARK: Reports

extension StatisticsMessageTests {
    private static let kalmar = Municipality(code: code("0880"))

    private static func addReports(to said: inout SaidMessages) {
        for clients in [1, 2] {
            let notes: [ReportNote] = [
                .underage(clients: clients), .withoutBirthYear(clients: clients), .betweenBands(clients: clients),
                .differingGender(clients: clients), .differingBirthYear(clients: clients),
                .differingClosed(clients: clients),
            ]
            for note in notes { said.add("report-note", note) }
        }
        let cells = ["clients.total.all", "clients.total.byAge.30-49", "contactReasons.counts.economy"].map { row in
            ReportNote.Cell(
                field: FieldID(rawValue: row), name: FieldID(rawValue: "\(row).undivided").commonName, count: 1)
        }
        said.add("report-note", ReportNote.noColumn(.nonBinary, cells: cells))
        for column in [RegisterColumn.reasons, .childrenAtHome] {
            said.add("report-note", ReportNote.absentColumn(column))
        }
        said.add("report-note", ReportNote.withoutAssignments(code("0834")))
        for (field, mine, other) in answers {
            let name = EditionShape(.report2024).name(of: field)
            let conflict = DraftConflict(
                field: field, name: name, answer: AnswerWords.words(of: mine), source: .person,
                other: AnswerWords.words(of: other), otherSource: .tables)
            said.add("draft-conflict", conflict)
        }
        let parts: [FieldID: AnyHashable] = [
            "clients.total.all.women": WholeNumber(1), "clients.total.all.men": WholeNumber(2),
            "clients.total.all.undivided": WholeNumber(3),
        ]
        said.add("answer", AnswerWords.words(of: parts, within: "clients.total.all"))
        let days: [FieldID: AnyHashable] = [
            "access.waitingTime.text": LineText("En månad"), "access.waitingTime.minimumDays": WholeNumber(20),
            "access.waitingTime.maximumDays": WholeNumber(40),
        ]
        said.add("answer", AnswerWords.words(of: days, within: "access.waitingTime"))
        let sources: [DraftSource] = [
            .person, .tables, .register, .decision(year: 2024), .report(year: 2023), .report(year: nil),
            .application(year: 2024), .application(year: nil),
        ]
        for source in sources { said.add("draft-source", source) }
        for (count, days) in [(1, MessageText(1)), (2, MessageText("12,5", "12.5"))] {
            let arguments = [
                "count": MessageText(count), "year": MessageText(2024), "median": days, "maximum": MessageText(count),
            ]
            said.add("draft", StatisticsMessages.words("draft.waiting", arguments))
            let clients = ["year": MessageText(2024), "total": MessageText(count), "new": MessageText(count)]
            said.add("draft", StatisticsMessages.words("draft.clients", clients))
            said.add("draft", StatisticsMessages.words("draft.clients-at-least", clients))
        }
    }

    private static var answers: [(FieldID, any Hashable, any Hashable)] {
        [
            ("clients.total.all.women", WholeNumber(7), WholeNumber(1)), ("training.offered", true, false),
            ("access.queue", Open.listed(QueueAnswer.partly), Open.listed(QueueAnswer.no)),
            ("access.queue", Open.listed(QueueAnswer.yes), Open.listed(QueueAnswer.no)),
            ("pandemic.affected", Open.listed(PandemicAnswer.unknown), Open.listed(PandemicAnswer.yes)),
            ("pandemic.effects", Open<PandemicEffect>.known, [Open.listed(PandemicEffect.other)]),
            ("contactReasons.ranking", [ContactReason.economy, .housing], [ContactReason.other]),
            ("grantee.municipality", kalmar, Municipality(code: code("0834"))),
            ("economy.granted.amount", Kronor(500_000), Kronor(600_000)),
            ("economy.used.positions", FullTimeEquivalent(hundredths: 225), FullTimeEquivalent(hundredths: 200)),
        ]
    }

    private static func addComparisons(to said: inout SaidMessages) {
        let verdicts: [Comparability] = [
            .comparable, .refused(.notAsked(.first)), .refused(.notAsked(.both)),
            .refused(.agesOnlyOf(.closed, .first)), .refused(.notDivided(.second)),
            .refused(.bandsDoNotMeet(.second)), .refused(.blank(.second)),
            .refused(.otherPopulation(.new, .supported)), .withCaution([.blankParts(.second), .smallNumbers]),
            .withCaution([.fromBalance(.first)]), .withCaution([.nonBinaryNotAsked(.first)]),
            .withCaution([.bandsDoNotAddUp(.first)]), .withCaution([.reasonsBeyondNew(.second)]),
            .withCaution([.otherMunicipalities]),
        ]
        for verdict in verdicts { said.add("comparability", verdict.words((2012, 2024))) }
        let tendencies: [(Tendency.Question, ReportCell, base: Int?)] = [
            (.reasons, ReportCell(.reason(.housing)), 55), (.groups, ReportCell(.new, gender: .woman), 55),
            (.groups, ReportCell(.new, band: AgeBand.current[0]), 55), (.volume, ReportCell(.closed), nil),
        ]
        for (question, cell, base) in tendencies {
            let tendency = Tendency(
                question: question, cell: cell, first: .init(year: 2023, count: 2, base: base),
                second: .init(year: 2024, count: 22, base: base), probability: 0.01,
                cautions: question == .volume ? [.smallNumbers] : [])
            said.add("tendency", tendency)
        }
        let remarks: [RollUpRemark] = [
            .withoutYear(report: "kalmar"), .withoutMunicipality(report: "kalmar"),
            .unknownMunicipality(kalmar, report: "kalmar"), .superseded(report: "kalmar", by: "kalmar-2", kalmar),
            .undecided(report: "kalmar", by: "kalmar-2", kalmar), .repeated(report: "kalmar", by: "kalmar-2", kalmar),
            .reportedAndCovered(kalmar, own: "kalmar", other: "torsås"),
            .coveredTwice(kalmar, first: "kalmar", second: "torsås"), .severalCounties(report: "kalmar"),
            .sumTooLarge(ReportCell(.new, gender: .woman)),
        ]
        for remark in remarks { said.add("roll-up", remark) }
        let errors: [MergeError] = [
            .years(2023, 2024), .definitions(.po1, .po1), .scopes(.tables, .service),
            .ageBands(AgeBand.current, AgeBand.of2012),
        ]
        for error in errors { said.add("merge-error", error) }
        for measure in ReportMeasure.all {
            said.add("cell", ReportCell(measure, gender: measure.countsPeople ? .man : nil))
        }
    }

    private static func addTables(to said: inout SaidMessages) {
        let addresses = [
            CellAddress(table: "clients", categories: ["2024", "0880", "new", "18-29", "woman"]),
            CellAddress(table: "children", categories: ["2024", "all", "all"]),
            CellAddress(table: "reasons", categories: ["2024", "0880", "economy", "nonBinary"]),
            CellAddress(table: "waiting", categories: ["2024", "0880", "all"]),
            CellAddress(table: "waiting", categories: ["2024", "0880", "31-90"]),
            CellAddress(table: "waitingDistribution", categories: ["2024", "0880", "30-59"]),
            CellAddress(table: "waitingDistribution", categories: ["2024", "0880", "365+"]),
        ]
        for cell in addresses { said.add("cell", cell) }
        let (first, second) = (addresses[0], addresses[1])
        let errors: [ProtectionError] = [
            .contradiction([first, second]), .tooLarge(first), .negative(first), .numberInTitle(table: "clients"),
            .alreadyHidden(first), .publishedOtherwise(first), .publishedElsewhere(first), .noProtection(first),
            .notRounded(table: "clients"),
        ]
        for error in errors { said.add("protection", error) }
        for reason in [
            SuppressionRecord.Reason.smallNumber, .tellsOfEverybody, .hiddenBefore, .protects(second),
            .figureOfHiddenCount,
            .figureOfHiddenPart,
        ] {
            said.add("suppression", SuppressionRecord(cell: first, reason: reason))
        }
        for kind in [DisclosureRemark.Kind.nobody, .everybody] {
            said.add("disclosure", DisclosureRemark(cell: first, kind: kind))
        }
        said.add(
            "rounding",
            RoundedTables(
                tables: [], base: 3, limits: RoundedTables.Limits(base: 3), countedAgain: [2023: 0, 2024: 12], unmet: []
            ))
        for unit in TableUnit.allCases { said.add("table-unit", unit) }
        for status in [TableCell.Status.value, .derived, .blank, .notAsked, .suppressed] {
            said.add("cell-status", status)
        }
    }
}
