import Foundation
import GRDB
import POForms
import POModel

/// All data of the intake, in one file of SQLite.
struct Store: Sendable {
    let database: DatabaseQueue

    /// Opens a file, and makes its tables if it is new.
    init(file: String) throws {
        database = try DatabaseQueue(path: file)
        try makeTables()
    }

    /// A store that is gone when the program ends, for tests.
    init() throws {
        database = try DatabaseQueue()
        try makeTables()
    }

    private func makeTables() throws {
        try database.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS account (owner TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE);
                    CREATE TABLE IF NOT EXISTS session (
                        hash BLOB PRIMARY KEY, owner TEXT NOT NULL, token TEXT NOT NULL, ends REAL NOT NULL);
                    CREATE TABLE IF NOT EXISTS draft (
                        municipality TEXT NOT NULL, year INTEGER NOT NULL, submission BLOB NOT NULL,
                        PRIMARY KEY (municipality, year));
                    CREATE TABLE IF NOT EXISTS change (
                        number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, owner TEXT NOT NULL,
                        action TEXT NOT NULL, municipality TEXT, year INTEGER, content BLOB);
                    CREATE TRIGGER IF NOT EXISTS change_stays BEFORE UPDATE ON change
                        BEGIN SELECT RAISE(ABORT, 'changes are only added'); END;
                    CREATE TRIGGER IF NOT EXISTS change_is_kept BEFORE DELETE ON change
                        BEGIN SELECT RAISE(ABORT, 'changes are only added'); END;
                    """)
        }
    }
}

// MARK: Drafts

extension Store {
    /// The draft of a municipality for a year.
    func draft(_ municipality: MunicipalityCode, _ year: Int) async throws -> FormSubmission? {
        let data = try await database.read { database in
            try Data.fetchOne(
                database, sql: "SELECT submission FROM draft WHERE municipality = ? AND year = ?",
                arguments: [municipality.rawValue, year])
        }
        return try data.map { try JSONDecoder().decode(FormSubmission.self, from: $0) }
    }

    /// Keeps a draft, and notes that it was saved.
    func save(_ draft: FormSubmission, _ municipality: MunicipalityCode, _ year: Int) async throws {
        let data = try JSONEncoder().encode(draft)
        try await database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", arguments: [municipality.rawValue, year, data])
            try Self.add(.draftSaved, by: .municipality(municipality), municipality, year, nil, to: database)
        }
    }
}
