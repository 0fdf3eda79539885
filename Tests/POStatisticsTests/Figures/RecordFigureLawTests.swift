import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// What is counted of random records, against a second implementation that goes through dictionaries.
@Suite struct RecordFigureLawTests {
    private typealias Record = [String: Any]

    private static func records(seed: UInt64) -> [String: [Record]] {
        var random = SeededGenerator(seed: seed)
        func date() -> String {
            let month = 10 + Int.random(in: 0...2, using: &random)
            return "\(Int.random(in: 2022...2025, using: &random))-\(month)-\(Int.random(in: 10...28, using: &random))"
        }
        func record(_ keys: [(String, any Sendable)]) -> Record {
            var record: Record = [:]
            for (key, value) in keys where !random.oneIn(4) { record[key] = value }
            return record
        }
        func some(_ make: () -> Record) -> [Record] { (0..<Int.random(in: 0...8, using: &random)).map { _ in make() } }
        let place = { random.pick(["0880", "0834"]) }
        return [
            "clients": [
                ["id": "c1", "gender": "woman"], ["id": "c2", "gender": "man"], ["id": "c3", "gender": "man"],
            ],
            "assignments": some {
                var assignment: Record = ["client": random.pick(["c1", "c2", "c3"]), "municipality": place()]
                assignment["opened"] = date()
                assignment["reasonsFoundLater"] = ["economy", "housing", "other"].filter { _ in random.oneIn(2) }
                return assignment
            },
            "consultations": some {
                record([
                    ("date", date()), ("municipality", place()), ("count", Int.random(in: 0...5, using: &random)),
                    ("requestedBy", random.pick(["psychiatry", "relative"])),
                ])
            },
            "systemDeficiencies": some {
                record([
                    ("observed", date()), ("municipality", place()), ("theme", random.pick(["income", "housing"])),
                    ("responsibleBody", random.pick(["courts", "municipality"])), ("closed", date()),
                    ("status", random.pick(["reported", "inProgress", "remedied", "closed"])),
                    ("feedbackDates", [date(), date()]),
                ])
            },
            "feedback": some {
                record([
                    ("received", date()), ("municipality", place()), ("kind", random.pick(["complaint", "praise"])),
                    ("answered", date()),
                ])
            },
        ]
    }

    private static func day(_ text: String) -> Int {
        let formatter = ISO8601DateFormatter()
        return formatter.date(from: text + "T00:00:00Z").map { Int($0.timeIntervalSince1970) / 86_400 } ?? 0
    }

    /// How many records there are by a word, as figures tell them.
    private static func counts(_ records: [Record], _ key: String, of count: (Record) -> Int = { _ in 1 }) -> [String:
        Int]
    {
        records.reduce(into: [:]) { $0[$1[key] as? String ?? "", default: 0] += count($1) }
    }

    private static func told<Word>(_ groups: [RecordFigures.Group<Word>]) -> [String: Int] {
        #expect(zip(groups, groups.dropFirst()).allSatisfy { $0.count >= $1.count })
        return Dictionary(uniqueKeysWithValues: groups.map { ($0.word?.rawValue ?? "", $0.count) })
    }

    private static func days(_ records: [Record], from: String, to days: (Record) -> [String]) -> [Int] {
        records.compactMap { record in
            let start = record[from] as? String ?? ""
            return days(record).filter { $0 >= start }.min().map { day($0) - day(start) }
        }
    }

    private static func matches(_ figures: DistributionFigures?, _ days: [Int]) -> Bool {
        guard let figures else { return days.isEmpty }
        let sorted = days.sorted()
        guard figures.count == days.count, figures.maximumDays == sorted.last else { return false }
        guard !sorted.isEmpty else { return figures.median == nil }
        let halves = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
        return figures.median?.halves == halves
    }

    @Test(arguments: seeds)
    func agreesWithTheDefinitions(seed: UInt64) throws {
        let all = Self.records(seed: seed)
        let data = try JSONSerialization.data(withJSONObject: all)
        let register = try JSONDecoder().decode(Register.self, from: data)
        var year = ServiceYear(2024)
        year.addRecords(of: register)
        for place in [nil, "0880"] {
            func of(_ kind: String, _ date: String) -> [Record] {
                let here = (all[kind] ?? []).filter { place == nil || $0["municipality"] as? String == place }
                return here.filter { $0[date] != nil }
            }
            func inYear(_ kind: String, _ date: String) -> [Record] {
                of(kind, date).filter { ($0[date] as? String)?.hasPrefix("2024") ?? false }
            }
            let figures = year.recordFigures(for: place.map { [code($0)] })
            let consultations = inYear("consultations", "date")
            #expect(
                Self.told(figures.consultationsBy ?? [])
                    == Self.counts(consultations, "requestedBy") { $0["count"] as? Int ?? 1 })
            #expect(figures.consultations ?? 0 == consultations.reduce(0) { $0 + ($1["count"] as? Int ?? 1) })
            // Kinds that the register does not keep have no figures, also where there would be none.
            func keeps(_ kind: String) -> Bool { all[kind]?.contains { !$0.isEmpty } ?? false }
            #expect((figures.consultations == nil) == !keeps("consultations"))
            #expect((figures.deficiencies == nil) == !keeps("systemDeficiencies"))
            #expect((figures.views == nil) == !keeps("feedback"))

            let observed = inYear("systemDeficiencies", "observed")
            #expect(figures.deficiencies?.observed ?? 0 == observed.count)
            #expect(Self.told(figures.deficiencies?.byTheme ?? []) == Self.counts(observed, "theme"))
            #expect(Self.told(figures.deficiencies?.byBody ?? []) == Self.counts(observed, "responsibleBody"))
            #expect(Self.told(figures.deficiencies?.byStatus ?? []) == Self.counts(observed, "status"))
            let answers = Self.days(observed, from: "observed") { $0["feedbackDates"] as? [String] ?? [] }
            #expect(Self.matches(figures.deficiencies?.timeToFeedback, answers))
            #expect(figures.deficiencies?.withoutFeedback ?? 0 == observed.count - answers.count)
            let open = of("systemDeficiencies", "observed").filter { record in
                guard let observed = record["observed"] as? String, observed < "2025" else { return false }
                if let closed = record["closed"] as? String { return closed >= "2025" }
                return !["remedied", "closed"].contains(record["status"] as? String ?? "")
            }
            #expect(figures.deficiencies?.openAtEnd ?? 0 == open.count)

            let views = inYear("feedback", "received")
            #expect(Self.told(figures.views?.byKind ?? []) == Self.counts(views, "kind"))
            let replies = Self.days(views, from: "received") { [$0["answered"] as? String].compactMap(\.self) }
            #expect(Self.matches(figures.views?.timeToAnswer, replies))
            #expect(figures.views?.unanswered ?? 0 == views.count - replies.count)
            let undated = [("consultations", "date"), ("systemDeficiencies", "observed"), ("feedback", "received")]
                .flatMap { kind, date in (all[kind] ?? []).filter { $0[date] == nil } }
                // A record that says nothing is none.
                .filter { !$0.isEmpty }
                .filter { place == nil || $0["municipality"] as? String == place }
            #expect(figures.undated ?? 0 == undated.count)
        }
    }

    @Test(arguments: seeds)
    func countsReasonsFoundLaterByClient(seed: UInt64) throws {
        let all = Self.records(seed: seed)
        let register = try JSONDecoder().decode(
            Register.self, from: JSONSerialization.data(withJSONObject: all))
        let reading = RegisterReading(of: register, year: 2024, scope: .service)
        let told = reading.serviceYear.figures().reasonsFoundLater
        let isTold = (all["assignments"] ?? []).contains { !($0["reasonsFoundLater"] as? [String] ?? []).isEmpty }
        guard let found = told else { return #expect(!isTold) }
        #expect(isTold)
        let women = ["c1"]
        let men = ["c2", "c3"]
        for reason in ContactReason.asked {
            let clients = Set(
                (all["assignments"] ?? []).compactMap { assignment -> String? in
                    // None is closed, so each touches every year from its first.
                    guard let opened = assignment["opened"] as? String, opened < "2025",
                        let reasons = assignment["reasonsFoundLater"] as? [String], reasons.contains(reason.rawValue)
                    else { return nil }
                    return assignment["client"] as? String
                })
            #expect(found[reason].women?.rawValue == women.count(where: clients.contains))
            #expect(found[reason].men?.rawValue == men.count(where: clients.contains))
            #expect(found[reason].nonBinary == 0)
        }
    }
}
