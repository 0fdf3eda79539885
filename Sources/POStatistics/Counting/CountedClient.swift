import POModel

/// What is known of one client in the year.
struct CountedClient: Sendable {
    /// The first of woman, man, nonBinary that a row gives; `nil` before any row.
    private(set) var gender: Gender?
    /// Where rows contradict each other.
    var differences: PersonDifferences = []
    /// The earliest year of birth that a row gives; 0 when none does.
    private(set) var birthYear: UInt16 = 0
    /// The first municipality; any others are chained from it.
    var membership = Membership()
    /// The number, from 1, of the last assignment met, from which the others are chained; 0 before any.
    var lastAssignment: UInt32 = 0

    /// Joins what a row says; blank is no contradiction.
    ///
    /// - Returns: The differences that were not known before.
    mutating func joinPerson(gender other: Gender, birthYear otherYear: UInt16) -> PersonDifferences {
        var found: PersonDifferences = []
        if let gender, gender != other {
            found.insert(.gender)
            self.gender = gender.order < other.order ? gender : other
        } else {
            gender = other
        }
        if birthYear == 0 || otherYear == 0 {
            birthYear = max(birthYear, otherYear)
        } else if birthYear != otherYear {
            found.insert(.birthYear)
            birthYear = min(birthYear, otherYear)
        }
        let new = found.subtracting(differences)
        differences.formUnion(found)
        return new
    }
}

/// What a client's rows of the year contradict each other about.
struct PersonDifferences: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let gender = Self(rawValue: 1 << 0)
    static let birthYear = Self(rawValue: 1 << 1)
    /// The last day of one assignment.
    static let closed = Self(rawValue: 1 << 2)
}

extension Gender {
    /// The order in which differing rows are settled.
    fileprivate var order: Int {
        switch self {
        case .woman: 0
        case .man: 1
        case .nonBinary: 2
        }
    }
}
