/// The definitions that a year was counted by; named in every result, so that two can be compared.
///
/// A name stands for all of them, and a release that counts otherwise has another name. By `po-1`, all dates inclusive:
///
/// - An assignment touches the year if it was opened on 31 December or before, and not closed before 1 January. Its
///   client is *supported* (*totalt antal klienter*).
/// - A supported client is *new* (*nya klienter*) without any assignment opened before the year and not closed before it,
///   and *closed* (*avslutade klienter*) without any that is still open when the year has ended.
/// - *Age* is the year less the year of birth.
/// - *Contact reasons* (*kontaktorsaker*) are those of assignments opened in the year, once for each client and reason;
///   ``contactReasons`` tells whose.
/// - *Children at home* has a supported client with `yes` on any assignment that touches the year.
/// - *Waiting* is that of each assignment opened in the year, from application to opening.
/// - When rows of a client differ, the first gender in the order woman, man, nonBinary counts, and the earliest year of
///   birth. Rows with the same client, municipality, day of application and day of opening are one assignment: its reasons
///   and ombud are those of all rows, there are children at home if any row says so, and it lasts until the latest last
///   day; a blank last day is later than any.
/// - An assignment *lasts* from its first day through its last, both counted; a running one through 31 December. Requests
///   applied for by 31 December, and by then not opened, closed or declined, *still wait*.
/// - An *ombud's clients* are those whose assignments name the ombud. A client all of whose assignments that touch the year
///   name one ombud *kept* that ombud.
/// - *Quartiles* lie, where a whole number of times lies below, at the mean of the times on both sides; else in the time in
///   which the quarter ends.
/// - *Time to feedback* is from the day a system deficiency was observed to the first feedback, of those observed in the
///   year.
public struct CountingDefinition: Hashable, Codable, Sendable {
    /// The name of the definitions.
    public let name: String
    /// Whose contact reasons count.
    public let contactReasons: ContactReasonsOf

    /// The definitions of the state grant's forms, as this package understands them.
    public static let po1 = po1(contactReasons: .newClients)

    /// The definitions of the state grant's forms, with contact reasons of the new clients or of all.
    public static func po1(contactReasons: ContactReasonsOf) -> Self {
        Self(name: "po-1", contactReasons: contactReasons)
    }

    /// Whether this release counts by them.
    var isKnown: Bool { self == .po1(contactReasons: contactReasons) }

    /// Whose contact reasons count; a client counts once for each reason.
    public enum ContactReasonsOf: String, CaseIterable, Hashable, Codable, Sendable {
        /// Those of assignments opened in the year, of clients new in the year.
        case newClients
        /// Those of assignments opened in the year, of all clients.
        case allClients
    }
}
