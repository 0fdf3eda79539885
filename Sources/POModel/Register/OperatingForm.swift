/// What kind of provider runs the service (*driftsform*).
///
/// - SeeAlso: Förordning (2013:522) 8 § 3.
public struct OperatingForm: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The municipality itself (*Kommun*).
    public static let municipality = Self(rawValue: "municipality")
    /// An association (*Förening*).
    public static let association = Self(rawValue: "association")
    /// A foundation (*Stiftelse*).
    public static let foundation = Self(rawValue: "foundation")
    /// A limited company (*Aktiebolag*).
    public static let limitedCompany = Self(rawValue: "limitedCompany")
    /// Another provider (*Annan utförare*).
    public static let other = Self(rawValue: "other")

    /// Those that this release has a name for.
    public static let known: [Self] = [.municipality, .association, .foundation, .limitedCompany, .other]
}

extension OperatingForm: OpenWord {}
