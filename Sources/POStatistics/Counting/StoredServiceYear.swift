import POModel

extension ServiceYear: Codable {
    /// Decodes a year, with every client and assignment through the same doors as those of a register.
    ///
    /// - Throws: `DecodingError` for definitions that this release does not count by, and for what a register cannot hold.
    public init(from decoder: any Decoder) throws {
        self = try StoredServiceYear(from: decoder).counted(at: decoder.codingPath)
    }

    /// Encodes the year with its clients' ids, to be kept or sent as a register is.
    public func encode(to encoder: any Encoder) throws { try StoredServiceYear(self).encode(to: encoder) }
}

/// A service's year as it is kept: what is counted again when it is read.
struct StoredServiceYear: Codable {
    let year: Int
    let definition: CountingDefinition
    let scope: ServiceScope
    let absentColumns: [RegisterColumn]
    let clients: [Client]
    let details: Details?
    let records: RecordCounts

    /// A client, by id: text or, where the bytes are none, the bytes.
    struct Client: Codable {
        let id: String?
        let idBytes: [UInt8]?
        let gender: Gender
        let birthYear: Int?
        /// Where rows differ.
        let differing: [Difference]?
        let municipalities: [Place]
    }

    /// What a client's rows can differ about.
    enum Difference: String, Codable, CaseIterable {
        case gender, birthYear, closed
    }

    /// A client's year in a municipality.
    struct Place: Codable {
        let municipality: MunicipalityCode
        let childrenAtHome: Bool?
        let reasons: [ContactReason]?
        let assignments: [Assignment]
        let ombuds: [Ombud]?
        let lacksOmbud: Bool?
        let reasonsFoundLater: [ContactReason]?
    }

    /// An assignment, or a request for one.
    struct Assignment: Codable {
        var municipality: MunicipalityCode?
        let applied: CalendarDate?
        let opened: CalendarDate?
        let closed: CalendarDate?
    }

    /// An ombud of a client.
    struct Ombud: Codable {
        let id: OmbudID
        /// Whether the client has the ombud when the year ends.
        let atEnd: Bool
    }

    /// What only a service's figures need.
    struct Details: Codable {
        let requests: [Request]
        let lacksOmbud: Bool
        let lacksLaterReasons: Bool
        let recorded: RecordedAnswers
    }

    /// The requests of somebody who waits.
    struct Request: Codable {
        let id: String?
        let idBytes: [UInt8]?
        let assignments: [Assignment]
    }
}

extension StoredServiceYear {
    init(_ counted: ServiceYear) {
        year = counted.year
        definition = counted.definition
        scope = counted.scope
        absentColumns = RegisterColumn.allCases.filter(counted.absentColumns.contains)
        records = counted.records
        let table = counted.clients
        clients = table.clients.enumerated().compactMap { place, client in
            guard let gender = client.gender else { return nil }
            let id = StoredID(table.id(at: place))
            let differing = Difference.allCases.filter { client.differences.contains($0.difference) }
            return Client(
                id: id.text, idBytes: id.bytes, gender: gender,
                birthYear: client.birthYear == 0 ? nil : Int(client.birthYear),
                differing: differing.isEmpty ? nil : differing,
                municipalities: Self.places(of: client, at: place, in: counted))
        }
        details = counted.details.map { details in
            let requests = details.waiting.clients.enumerated().map { place, client in
                let id = StoredID(details.waiting.id(at: place))
                return Request(
                    id: id.text, idBytes: id.bytes,
                    assignments: Self.assignments(details.waiting.assignments(of: client), withPlace: true))
            }
            return Details(
                requests: requests, lacksOmbud: details.lacksOmbud, lacksLaterReasons: details.lacksLaterReasons,
                recorded: details.recorded)
        }
    }

    private static func places(of client: CountedClient, at place: Int, in counted: ServiceYear) -> [Place] {
        let codes = MunicipalityIndex.standard.codes
        let parts = counted.details?.parts(ofClientAt: place) ?? []
        let memberships = counted.clients.memberships(of: client).sorted { $0.municipality < $1.municipality }
        return memberships.map { membership in
            let part = parts.first { $0.municipality == membership.municipality }
            let reasons = membership.flags.reasons.reasons
            let later = part?.laterReasons.reasons ?? []
            let ombuds = (part?.ombuds ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
            let own = counted.clients.assignments(of: client).filter { $0.municipality == membership.municipality }
            return Place(
                municipality: codes[Int(membership.municipality)],
                childrenAtHome: membership.flags.contains(.childrenAtHome) ? true : nil,
                reasons: reasons.isEmpty ? nil : reasons, assignments: assignments(own, withPlace: false),
                ombuds: part == nil ? nil : ombuds.map { Ombud(id: $0.key, atEnd: $0.value) },
                lacksOmbud: part?.lacksOmbud, reasonsFoundLater: later.isEmpty ? nil : later)
        }
    }

    private static func assignments(
        _ kept: some Sequence<KeptAssignment>, withPlace: Bool
    ) -> [Assignment] {
        let sorted = kept.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        return sorted.map { kept in
            Assignment(
                municipality: withPlace ? MunicipalityIndex.standard.codes[Int(kept.municipality)] : nil,
                applied: kept.applied.date?.calendarDate, opened: kept.opened.date?.calendarDate,
                closed: kept.closed.date?.calendarDate)
        }
    }
}

extension StoredServiceYear.Difference {
    /// The difference as it is counted.
    var difference: PersonDifferences {
        switch self {
        case .gender: .gender
        case .birthYear: .birthYear
        case .closed: .closed
        }
    }
}

/// An id as it is kept: text or, where the bytes are none, the bytes.
struct StoredID {
    let text: String?
    let bytes: [UInt8]?

    init(_ id: ContiguousArray<UInt8>) {
        let decoded = String(decoding: id, as: UTF8.self)
        let isText = decoded.utf8.elementsEqual(id)
        text = isText ? decoded : nil
        bytes = isText ? nil : Array(id)
    }

    /// The id; empty when neither is given.
    static func id(_ text: String?, _ bytes: [UInt8]?) -> ContiguousArray<UInt8> {
        ContiguousArray(text.map { Array($0.utf8) } ?? bytes ?? [])
    }
}

extension KeptAssignment {
    /// What puts assignments in order.
    fileprivate var order: [Int32] {
        [Int32(municipality)] + [opened, applied, closed].map { $0.date?.bits ?? 0 }
    }
}
