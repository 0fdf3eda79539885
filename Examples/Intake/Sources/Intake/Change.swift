import Foundation
import GRDB
import POModel

/// Something that was done.
///
/// Changes are only ever added; the database refuses to alter or remove one.
struct Change: Sendable {
    enum Action: String, CaseIterable, Sendable {
        case codeGiven, draftSaved, fileReceived, doubtsConfirmed, reportSent, published

        /// What people call it.
        var words: String {
            switch self {
            case .codeGiven: "ny kod"
            case .draftSaved: "utkast sparat"
            case .fileReceived: "fil mottagen"
            case .doubtsConfirmed: "läst fil bekräftad"
            case .reportSent: "redovisning skickad"
            case .published: "statistik publicerad"
            }
        }
    }

    let number: Int
    /// In ISO 8601, as of UTC.
    let time: String
    let owner: Owner?
    let action: Action?
    let municipality: MunicipalityCode?
    let year: Int?
    /// What was received or published; `nil` where the action says all.
    let content: Data?

    init(_ row: Row) {
        number = row["number"]
        time = row["time"]
        owner = Owner(key: row["owner"])
        action = Action(rawValue: row["action"])
        municipality = (row["municipality"] as String?).flatMap(MunicipalityCode.init(rawValue:))
        year = row["year"]
        content = row["content"]
    }

    /// The day in Sweden on which it was done.
    var day: CalendarDate? {
        (try? Date(time, strategy: .iso8601)).map(CalendarDate.init(swedish:))
    }
}

extension Store {
    /// Adds a change, within what else is written.
    @discardableResult
    static func add(
        _ action: Change.Action, by owner: Owner, _ municipality: MunicipalityCode?, _ year: Int?, _ content: Data?,
        to database: Database
    ) throws -> Int {
        try database.execute(
            sql: "INSERT INTO change (time, owner, action, municipality, year, content) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                Date().formatted(.iso8601), owner.key, action.rawValue, municipality?.rawValue, year, content,
            ])
        return Int(database.lastInsertedRowID)
    }

    /// Adds a change.
    func add(
        _ action: Change.Action, by owner: Owner, _ municipality: MunicipalityCode? = nil, _ year: Int? = nil,
        _ content: Data? = nil
    ) async throws -> Int {
        try await database.write { database in
            try Self.add(action, by: owner, municipality, year, content, to: database)
        }
    }

    /// One change; `nil` if there is none of the number.
    func change(_ number: Int) async throws -> Change? {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM change WHERE number = ?", arguments: [number])
                .map(Change.init)
        }
    }

    /// The changes of some kind, the first first; of a year or of all.
    func changes(_ action: Change.Action, year: Int? = nil) async throws -> [Change] {
        try await database.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM change WHERE action = ? AND (? IS NULL OR year = ?) ORDER BY number",
                arguments: [action.rawValue, year, year]
            ).map(Change.init)
        }
    }

    /// The last changes of all kinds, without what was received.
    func lastChanges(_ count: Int) async throws -> [Change] {
        try await database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT number, time, owner, action, municipality, year, NULL AS content
                    FROM change ORDER BY number DESC LIMIT ?
                    """, arguments: [count]
            ).map(Change.init)
        }
    }
}
