/// A way in which the pandemic affected the service; asked in 2021.
public enum PandemicEffect: String, CaseIterable, Hashable, Codable, Sendable {
    /// More clients sought support.
    case moreClients
    /// More kinds of support were given.
    case moreSupport
    /// Fewer kinds of support were given.
    case lessSupport
    /// Ways of working changed.
    case changedWorkingMethods
    /// Planned training could not be offered.
    case trainingCancelled
    /// Supervision could not be offered.
    case supervisionCancelled
    /// Another change.
    case other
}
