import Foundation
import GRDB
import POForms
import POModel

/// A version of a municipality's report, as it was received.
struct SentReport: Sendable {
    /// The number of the change that received it, which is that of the receipt.
    let number: Int
    let time: String
    let day: CalendarDate?
    let municipality: MunicipalityCode
    let year: Int
    let report: GrantReport
    /// The document as it was kept, of which the receipt has the fingerprint.
    let data: Data

    init?(_ change: Change) {
        guard change.action == .reportSent, let municipality = change.municipality, let year = change.year,
            let data = change.content, let report = try? JSONDecoder().decode(GrantReport.self, from: data)
        else { return nil }
        number = change.number
        time = change.time
        day = change.day
        self.municipality = municipality
        self.year = year
        self.report = report
        self.data = data
    }
}

extension Store {
    /// Receives a report: adds it to the changes, and takes the draft away.
    func send(_ report: GrantReport, _ municipality: MunicipalityCode, _ year: Int) async throws -> Int {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(report)
        return try await database.write { database in
            try database.execute(
                sql: "DELETE FROM draft WHERE municipality = ? AND year = ?",
                arguments: [municipality.rawValue, year])
            return try Self.add(
                .reportSent, by: .municipality(municipality), municipality, year, data, to: database)
        }
    }

    /// The receipt's report; `nil` if there is none of the number.
    func sentReport(_ number: Int) async throws -> SentReport? { try await change(number).flatMap(SentReport.init) }

    /// All versions of all municipalities' reports, the first first; of a year or of all.
    func sentReports(year: Int? = nil) async throws -> [SentReport] {
        try await changes(.reportSent, year: year).compactMap(SentReport.init)
    }

    /// The versions of one municipality's report, the last last.
    func versions(_ municipality: MunicipalityCode, _ year: Int) async throws -> [SentReport] {
        try await sentReports(year: year).filter { $0.municipality == municipality }
    }
}

extension [SentReport] {
    /// The last version of each municipality and year.
    var lastVersions: [SentReport] {
        filter { sent in
            !contains { $0.municipality == sent.municipality && $0.year == sent.year && $0.number > sent.number }
        }
    }
}
