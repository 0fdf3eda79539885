/// How many clients have rows of the year that contradict each other; merging finds what each part could not see.
public struct DifferingClients: Hashable, Sendable {
    /// Clients with more than one gender.
    public var gender: Int
    /// Clients with more than one year of birth; a blank is no contradiction.
    public var birthYear: Int

    /// Creates numbers of clients; by default of none.
    public init(gender: Int = 0, birthYear: Int = 0) {
        self.gender = gender
        self.birthYear = birthYear
    }
}
