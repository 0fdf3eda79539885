import POModel

/// What the figures of a register's other records are counted from: consultations, system deficiencies, comments and
/// complaints, surveys, and the time that ombud worked.
///
/// Records are counted as they are, so a record that stands in two registers counts twice.
struct RecordCounts: Hashable, Sendable {
    /// The year.
    let year: Int
    private var tallies: [MunicipalityCode?: RecordTally] = [:]
    /// The kinds of records that some register keeps.
    private(set) var kinds: RecordKinds = []
    private var workedTime: WorkedTime?
    /// Whether some register tells of ombud, and all that do tell how much each was employed.
    private var tellsWorkedTime: Bool?

    /// Creates counts of nothing for a year.
    init(year: Int) {
        self.year = year
        workedTime = WorkedTime(in: year)
    }

    /// Adds the records of a register.
    ///
    /// - Complexity: O(*n*) in the number of records.
    mutating func add(_ register: Register) {
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

    /// Takes in the counts of the same year elsewhere; associative and commutative.
    mutating func merge(_ other: Self) {
        tallies.merge(other.tallies) { mine, theirs in
            var joined = mine
            joined.merge(theirs)
            return joined
        }
        kinds.formUnion(other.kinds)
        if let time = other.workedTime { workedTime?.merge(time) }
        if let tells = other.tellsWorkedTime { tellsWorkedTime = tells && tellsWorkedTime ?? true }
    }

    /// Of all records, or of those that tell one of some municipalities.
    ///
    /// - Complexity: O(*n*) in the number of municipalities.
    func tally(for municipalities: [MunicipalityCode]?) -> RecordTally {
        var tally = RecordTally()
        for (code, part) in tallies {
            guard let municipalities else {
                tally.merge(part)
                continue
            }
            if let code, municipalities.contains(code) { tally.merge(part) }
        }
        return tally
    }

    /// Full-time positions that all ombud worked; `nil` where that is not known.
    var workedPositions: FullTimeEquivalent? { tellsWorkedTime == true ? workedTime?.positions : nil }
}

extension RecordCounts: Codable {
    private enum CodingKeys: String, CodingKey {
        case year, tallies, kinds, workedTime, tellsWorkedTime
    }

    /// The records about a municipality, or about none.
    private struct Place: Codable {
        let municipality: MunicipalityCode?
        let tally: RecordTally
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        year = try container.decode(Int.self, forKey: .year)
        kinds = try container.decode(RecordKinds.self, forKey: .kinds)
        workedTime = try container.decodeIfPresent(WorkedTime.self, forKey: .workedTime)
        tellsWorkedTime = try container.decodeIfPresent(Bool.self, forKey: .tellsWorkedTime)
        for place in try container.decode([Place].self, forKey: .tallies) { tallies[place.municipality] = place.tally }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(year, forKey: .year)
        try container.encode(kinds, forKey: .kinds)
        try container.encodeIfPresent(workedTime, forKey: .workedTime)
        try container.encodeIfPresent(tellsWorkedTime, forKey: .tellsWorkedTime)
        let sorted = tallies.sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
        try container.encode(sorted.map { Place(municipality: $0.key, tally: $0.value) }, forKey: .tallies)
    }
}
