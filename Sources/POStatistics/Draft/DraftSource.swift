/// Where an answer of a draft came from.
public enum DraftSource: Hashable, Sendable {
    /// It stood in what the draft was begun with: a person wrote it.
    case person
    /// It was counted from the register's assignments.
    case tables
    /// It stands in other records of the register.
    case register
    /// It follows from a decision on a grant, of a year.
    case decision(year: Int)
    /// It stands in an earlier report, of a year.
    case report(year: Int?)
    /// It stands in an earlier application, for a year.
    case application(year: Int?)
}

extension DraftSource: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, year
    }

    private enum Kind: String, Codable {
        case person, tables, register, decision, report, application
    }

    /// Decodes a source.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .person: self = .person
        case .tables: self = .tables
        case .register: self = .register
        case .decision: self = .decision(year: try container.decode(Int.self, forKey: .year))
        case .report: self = .report(year: try container.decodeIfPresent(Int.self, forKey: .year))
        case .application: self = .application(year: try container.decodeIfPresent(Int.self, forKey: .year))
        }
    }

    /// Encodes the source.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let (kind, year): (Kind, Int?) =
            switch self {
            case .person: (.person, nil)
            case .tables: (.tables, nil)
            case .register: (.register, nil)
            case .decision(let year): (.decision, year)
            case .report(let year): (.report, year)
            case .application(let year): (.application, year)
            }
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(year, forKey: .year)
    }
}
