/// A way in which the pandemic affected the service; asked in 2021.
public struct PandemicEffect: RawRepresentable, Hashable, Codable, Sendable {
    /// The effect as in the interchange format.
    public let rawValue: String
    /// Creates an effect, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// More clients sought support.
    public static let moreClients = Self(rawValue: "moreClients")
    /// More kinds of support were given.
    public static let moreSupport = Self(rawValue: "moreSupport")
    /// Fewer kinds of support were given.
    public static let lessSupport = Self(rawValue: "lessSupport")
    /// Ways of working changed.
    public static let changedWorkingMethods = Self(rawValue: "changedWorkingMethods")
    /// Planned training could not be offered.
    public static let trainingCancelled = Self(rawValue: "trainingCancelled")
    /// Supervision could not be offered.
    public static let supervisionCancelled = Self(rawValue: "supervisionCancelled")
    /// Another change.
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [
        .moreClients, .moreSupport, .lessSupport, .changedWorkingMethods, .trainingCancelled, .supervisionCancelled,
        .other,
    ]
}

extension PandemicEffect: OpenWord {}
