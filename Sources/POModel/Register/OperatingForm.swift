/// What kind of provider runs the service (*driftsform*).
///
/// - SeeAlso: Förordning (2013:522) 8 § 3.
public enum OperatingForm: String, CaseIterable, Hashable, Codable, Sendable {
    /// The municipality itself (*Kommun*).
    case municipality
    /// An association (*Förening*).
    case association
    /// A foundation (*Stiftelse*).
    case foundation
    /// A limited company (*Aktiebolag*).
    case limitedCompany
    /// Another provider (*Annan utförare*).
    case other
}
