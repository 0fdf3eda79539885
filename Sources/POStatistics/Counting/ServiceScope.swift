/// How much of a register is counted.
public enum ServiceScope: String, Hashable, Codable, Sendable {
    /// What the year's tables need.
    case tables
    /// Also what the service's figures need: each client's ombud and what was found later, and who waits.
    ///
    /// It takes more time and memory.
    case service
}
