/// Which way money of the grant went.
///
/// - SeeAlso: Förordning (2013:522) 9 and 15 §§.
public enum TransferKind: String, CaseIterable, Hashable, Codable, Sendable {
    /// The county administrative board paid the municipality (*utbetalning*).
    case payment
    /// The municipality paid back (*återbetalning*).
    case repayment
}
