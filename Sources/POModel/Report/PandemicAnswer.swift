/// Whether the pandemic affected the service; asked in 2021.
public enum PandemicAnswer: String, CaseIterable, Hashable, Codable, Sendable {
    /// Yes (*Ja*).
    case yes
    /// Partly (*Delvis*).
    case partly
    /// No (*Nej*).
    case no
    /// It cannot be told (*Kan inte bedöma*).
    case unknown
}
