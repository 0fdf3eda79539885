/// Whether people had to wait for an ombud (*kö eller väntetid*).
public enum QueueAnswer: String, CaseIterable, Hashable, Codable, Sendable {
    /// Yes (*Ja*).
    case yes
    /// In some of the municipalities (*Delvis*); asked in 2021.
    case partly
    /// No (*Nej*).
    case no
}
