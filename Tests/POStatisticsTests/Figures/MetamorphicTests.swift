import POModel
import POStatistics
import TestSupport
import Testing

/// What changes in a register that means nothing must change nothing in its figures.
@Suite struct MetamorphicTests {
    private struct Everything: Equatable {
        let tables: YearTables
        let figures: ServiceFigures
        let parts: [ServiceFigures]

        init(_ service: ServiceYear) {
            tables = service.tables()
            figures = service.figures()
            parts = service.municipalities.map { service.figures(for: [$0]) }
        }
    }

    private func everything(_ records: [AssignmentRecord]) -> Everything {
        Everything(RandomAssignments.count(records))
    }

    @Test(arguments: seeds)
    func theOrderOfRowsMeansNothing(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let records = RandomAssignments.records(seed: seed)
        #expect(everything(records.shuffled(using: &random)) == everything(records))
    }

    @Test(arguments: seeds)
    func theNamesOfClientsMeanNothing(seed: UInt64) {
        let records = RandomAssignments.records(seed: seed)
        let renamed = records.map { record in
            var record = record
            record.clientID = "x\(record.clientID.dropFirst().reversed().map(String.init).joined(separator: "å"))ö"
            return record
        }
        #expect(everything(renamed) == everything(records))
    }

    @Test(arguments: seeds)
    func municipalitiesThatBecomeOneAreCountedAsAJointService(seed: UInt64) {
        let records = RandomAssignments.records(seed: seed)
        let joined = records.map { record in
            var record = record
            if record.municipality == code("0834") { record.municipality = code("0880") }
            return record
        }
        let (before, after) = (RandomAssignments.count(records), RandomAssignments.count(joined))
        #expect(after.figures() == before.figures())
        #expect(after.figures(for: [code("0880")]) == before.figures(for: [code("0880"), code("0834")]))
        #expect(after.table(for: [code("0880")]) == before.table(for: [code("0880"), code("0834")]))
        #expect(after.tables().total == before.tables().total)
    }

    @Test(arguments: seeds)
    func countingIsTheSameFourYearsLater(seed: UInt64) {
        // Leap years come every fourth year here, so that every length stays the same.
        func later(_ date: CalendarDate?) -> CalendarDate? {
            date.flatMap { CalendarDate(year: $0.year + 4, month: $0.month, day: $0.day) }
        }
        let records = RandomAssignments.records(seed: seed)
        let shifted = records.map { record in
            var record = record
            record.birthYear = record.birthYear.map { $0 + 4 }
            record.applied = later(record.applied)
            record.opened = later(record.opened)
            record.closed = later(record.closed)
            record.declined = later(record.declined)
            return record
        }
        let (before, after) = (RandomAssignments.count(records), RandomAssignments.count(shifted, year: 2028))
        #expect(after.tables().total == before.tables().total)
        #expect(after.tables().municipalities == before.tables().municipalities)
        let (first, second) = (before.figures(), after.figures())
        #expect(second.periods == first.periods)
        #expect(second.waiting == first.waiting && second.stillWaiting == first.stillWaiting)
        #expect(second.closedLengths == first.closedLengths && second.runningLengths == first.runningLengths)
        #expect(second.caseload == first.caseload && second.continuity == first.continuity)
        #expect(second.reasonsFoundLater == first.reasonsFoundLater)
    }

    @Test(arguments: seeds)
    func aClientOfAnotherYearChangesNothing(seed: UInt64) throws {
        let records = RandomAssignments.records(seed: seed)
        var other = AssignmentRecord(clientID: "old", municipality: code("0880"), gender: .man)
        other.opened = CalendarDate(year: 2019, month: 1, day: 1)
        other.closed = CalendarDate(year: 2023, month: 12, day: 31)
        #expect(everything(records + [other]) == everything(records))
    }
}
