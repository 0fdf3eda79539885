/// Which way money of the grant went.
///
/// - SeeAlso: Förordning (2013:522) 9 and 15 §§.
public struct TransferKind: RawRepresentable, Hashable, Codable, Sendable {
    /// The word as in the interchange format.
    public let rawValue: String
    /// Creates a value, known to this release or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The county administrative board paid the municipality (*utbetalning*).
    public static let payment = Self(rawValue: "payment")
    /// The municipality paid back (*återbetalning*).
    public static let repayment = Self(rawValue: "repayment")

    /// Those that this release has a name for.
    public static let known: [Self] = [.payment, .repayment]
}

extension TransferKind: OpenWord {}
