/// The name of an edition of a form, such as `report-2024`.
public struct EditionID: RawRepresentable, Hashable, Codable, Sendable {
    /// The name.
    public let rawValue: String
    /// Creates a name, of an edition known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The form of 2024, as printed in Stockholm county.
    public static let report2024 = Self(rawValue: "report-2024")
}

extension EditionID: CustomStringConvertible {
    /// The name.
    public var description: String { rawValue }
}
