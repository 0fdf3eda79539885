public import POModel

/// What the figures of a register's other records are counted from: consultations, system deficiencies, comments and
/// complaints, surveys, and the time that ombud worked.
///
/// Takes registers with `add` and another accumulator with `merge`, in any order. Records are counted as they are, so a
/// record that stands in two registers counts twice.
public struct RecordAccumulator: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The definitions.
    public let policies: ServicePolicies
    private var tallies: [MunicipalityCode?: RecordTally] = [:]
    /// The kinds of records that some register keeps.
    private var kinds: RecordKinds = []
    private var workedTime: WorkedTime?
    /// Whether some register tells of ombud, and all that do tell how much each was employed.
    private var tellsWorkedTime: Bool?

    /// Creates an empty accumulator for a year.
    public init(year: Int, policies: ServicePolicies = ServicePolicies()) {
        self.year = year
        self.policies = policies
        workedTime = WorkedTime(in: year)
    }

    /// Adds the records of a register.
    ///
    /// - Complexity: O(*n*) in the number of records.
    public mutating func add(_ register: Register) {
        kinds.formUnion(RecordKinds(of: register))
        for record in register.consultations {
            tallies[record.municipality, default: RecordTally()].add(record, year: year)
        }
        for record in register.systemDeficiencies {
            tallies[record.municipality, default: RecordTally()].add(record, year: year)
        }
        for record in register.feedback { tallies[record.municipality, default: RecordTally()].add(record, year: year) }
        for record in register.surveys { tallies[record.municipality, default: RecordTally()].add(record, year: year) }
        for ombud in register.ombuds { workedTime?.add(ombud) }
        if !register.ombuds.isEmpty { tellsWorkedTime = register.tellsWorkedTime && tellsWorkedTime ?? true }
    }

    /// Takes in another accumulator; associative and commutative.
    ///
    /// - Precondition: Both are of the same year and policies.
    public mutating func merge(_ other: Self) {
        precondition(year == other.year && policies == other.policies, "cannot merge different years or policies")
        tallies.merge(other.tallies) { mine, theirs in
            var joined = mine
            joined.merge(theirs)
            return joined
        }
        kinds.formUnion(other.kinds)
        if let time = other.workedTime { workedTime?.merge(time) }
        if let tells = other.tellsWorkedTime { tellsWorkedTime = tells && tellsWorkedTime ?? true }
    }

    /// The figures of all records, or of those that tell one of some municipalities.
    ///
    /// What ombud worked is told for all only, as an employment is not tied to a municipality; so are records without a
    /// municipality.
    ///
    /// - Complexity: O(*n*) in the number of municipalities.
    public func figures(for municipalities: [MunicipalityCode]? = nil) -> RecordFigures {
        var tally = RecordTally()
        for (code, part) in tallies {
            guard let municipalities else {
                tally.merge(part)
                continue
            }
            if let code, municipalities.contains(code) { tally.merge(part) }
        }
        let positions = municipalities == nil && tellsWorkedTime == true ? workedTime?.positions : nil
        return RecordFigures(year: year, tally, of: kinds, workedPositions: positions, policies: policies)
    }
}
