extension FormRow {
    /// Of whom a question is asked.
    public enum Population: String, Hashable, Codable, Sendable {
        /// Clients supported in the year.
        case supported
        /// Clients new in the year.
        case new
        /// Clients whose support ended in the year.
        case closed
    }
}
