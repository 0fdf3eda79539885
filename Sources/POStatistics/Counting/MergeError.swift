public import POModel

/// Why two results do not belong together.
public enum MergeError: Error, Hashable, Sendable {
    /// They are of different years.
    case years(Int, Int)
    /// They were counted by different definitions.
    case definitions(CountingDefinition, CountingDefinition)
    /// One has what a service's figures need, and the other only what the year's tables need.
    case scopes(ServiceScope, ServiceScope)
    /// They divide clients into different age bands.
    case ageBands([AgeBand], [AgeBand])
}
