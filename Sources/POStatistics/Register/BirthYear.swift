/// The years of birth that someone in a register can have.
enum BirthYear {
    /// Nobody in a register was born before.
    static let earliest = 1880

    /// The age from which someone can be a client: personal ombud are for adults.
    ///
    /// - SeeAlso: Förordning (2013:522) 2 §.
    static let ageOfMajority = 18

    /// Whether somebody in a register of a year can be born in another.
    static func isPossible(_ birthYear: Int, in year: Int) -> Bool { birthYear >= earliest && birthYear <= year }
}
