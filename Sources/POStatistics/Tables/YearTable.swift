public import POModel

/// A year's figures for one municipality, or for several together: each person counted once.
///
/// In every cell `total = opening stock + new = closed + closing stock`. A zero is a count; a table made from a
/// column that the register lacks is blank.
public struct YearTable: Hashable, Sendable {
    /// The clients: supported, new, closed, with children at home, and in stock at the year's start and end.
    public var clients: ReportedClients
    /// New clients by contact reason.
    public var contactReasons: ContactReasons
    /// Waiting; `nil` when the register lacks the column it is made from.
    public var waiting: WaitingStatistics?
    /// New clients by how long they waited for their first assignment of the year; `nil` when the register lacks the column
    /// it is made from.
    package var newByWaiting: [WaitingBand: Int]?
    /// Clients of the total who are in no age band; `nil` when that is not known.
    public var outsideBands: OutsideBands?

    /// Creates a table.
    package init(
        clients: ReportedClients = ReportedClients(), contactReasons: ContactReasons = ContactReasons(),
        waiting: WaitingStatistics? = nil, newByWaiting: [WaitingBand: Int]? = nil,
        outsideBands: OutsideBands? = nil
    ) {
        self.clients = clients
        self.contactReasons = contactReasons
        self.waiting = waiting
        self.newByWaiting = newByWaiting
        self.outsideBands = outsideBands
    }

    /// Whether nobody was supported: no assignment touches the year.
    public var isEmpty: Bool { clients.total.all.sum ?? 0 == 0 }
}

extension YearTable: Codable {
    enum CodingKeys: String, CodingKey {
        case clients
        case contactReasons
        case waiting
        case newByWaiting
        case outsideBands
    }

    /// Decodes a table; a key that is missing is a blank.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            clients: try container.decodeIfPresent(ReportedClients.self, forKey: .clients) ?? ReportedClients(),
            contactReasons: try container.decodeIfPresent(ContactReasons.self, forKey: .contactReasons)
                ?? ContactReasons(),
            waiting: try container.decodeIfPresent(WaitingStatistics.self, forKey: .waiting),
            newByWaiting: try container.decodeIfPresent([WaitingBand: Int].self, forKey: .newByWaiting),
            outsideBands: try container.decodeIfPresent(OutsideBands.self, forKey: .outsideBands))
    }

    /// Encodes the table, without a key for what is blank.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(clients, forKey: .clients)
        if contactReasons != ContactReasons() { try container.encode(contactReasons, forKey: .contactReasons) }
        try container.encodeIfPresent(waiting, forKey: .waiting)
        try container.encodeIfPresent(newByWaiting, forKey: .newByWaiting)
        try container.encodeIfPresent(outsideBands, forKey: .outsideBands)
    }
}
