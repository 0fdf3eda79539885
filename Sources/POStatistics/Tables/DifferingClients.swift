/// How many clients have rows of the year that contradict each other; merging finds what each part could not see.
package struct DifferingClients: Hashable, Codable, Sendable {
    /// Clients with more than one gender.
    package var gender: Int
    /// Clients with more than one year of birth; a blank is no contradiction.
    package var birthYear: Int
    /// Clients with an assignment whose rows give more than one last day; a blank is one of them, as it says that the
    /// assignment lasts.
    package var closed: Int

    /// Creates numbers of clients; by default of none.
    package init(gender: Int = 0, birthYear: Int = 0, closed: Int = 0) {
        self.gender = gender
        self.birthYear = birthYear
        self.closed = closed
    }
}
