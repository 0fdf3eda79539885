/// Supported clients who are in a table's total but in none of its age bands, by the reason why.
public struct OutsideBands: Hashable, Codable, Sendable {
    /// Clients under 18.
    public private(set) var underage = 0
    /// Clients whose year of birth is not known.
    public private(set) var withoutBirthYear = 0
    /// Clients of another age that no band takes; none with the bands of the forms.
    public private(set) var betweenBands = 0

    /// Creates counts of nobody.
    package init() {}

    /// Whether every client is in a band.
    package var isEmpty: Bool { self == Self() }

    mutating func count(age: Int?, times: Int = 1) {
        switch age {
        case nil: withoutBirthYear += times
        case let age? where age < BirthYear.ageOfMajority: underage += times
        default: betweenBands += times
        }
    }
}
