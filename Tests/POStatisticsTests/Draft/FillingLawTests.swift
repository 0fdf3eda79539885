import Foundation
import POModel
import POStatistics
import TestSupport
import Testing

/// What holds whenever a draft is filled from another document.
@Suite struct FillingLawTests {
    /// Answers by their paths, two of each.
    private static let answers: [(path: [String], values: [String])] = [
        (["grantee", "municipality"], [#"{"code":"0880"}"#, #"{"code":"0834"}"#]),
        (["grantee", "otherMunicipalities"], [#"[{"code":"0180"}]"#, #"[{"code":"0180"},{"code":"1280"}]"#]),
        (["grantee", "committee"], [#""Socialnämnden""#, #""Omsorgsnämnden""#]),
        (["ombuds", "positions"], ["1.5", "2"]), (["training", "offered"], ["true", "false"]),
        (["clients", "total", "all", "women"], ["0", "7"]), (["clients", "total", "all", "men"], ["4", "5"]),
        (["clients", "new", "byAge", "18-29", "women"], ["1", "2"]),
        (["clients", "new", "byAge", "65+", "men"], ["1", "0"]),
        (["contactReasons", "counts", "economy", "women"], ["3", "0"]),
        (["contactReasons", "counts", "economy", "men"], ["3", "9"]),
        (["contactReasons", "counts", "housing", "undivided"], ["3", "4"]),
        (["contactReasons", "ranking", "2011"], [#"[["economy"]]"#, #"[["housing"],["economy"]]"#]),
        (["economy", "granted", "amount"], ["1000", "2000"]), (["remarks"], [#""Inget.""#, #""Något.""#]),
        (["attachments"], [#"["Bilaga 1"]"#, #"["Bilaga 2"]"#]),
        (["signature", "date"], [#""2025-01-02""#, #""2025-01-03""#]),
        (["additional", "x.y"], ["1", "2"]), (["pandemic", "effects"], [#"["moreClients"]"#, #"["other"]"#]),
    ]

    private func document(_ choices: [Int?]) throws -> GrantReport {
        var tree: [String: Any] = ["kind": "grantReport", "year": 2024]
        func put(_ value: Any, _ path: ArraySlice<String>, _ tree: inout [String: Any]) {
            guard let key = path.first else { return }
            if path.count == 1 { return tree[key] = value }
            var inner = tree[key] as? [String: Any] ?? [:]
            put(value, path.dropFirst(), &inner)
            tree[key] = inner
        }
        for (choice, answer) in zip(choices, Self.answers) {
            guard let choice else { continue }
            let value = try JSONSerialization.jsonObject(
                with: Data(answer.values[choice].utf8), options: .fragmentsAllowed)
            put(value, answer.path[...], &tree)
        }
        return try JSONDecoder().decode(GrantReport.self, from: JSONSerialization.data(withJSONObject: tree))
    }

    @Test(arguments: seeds)
    func takesWhatIsBlankAndKeepsTheRest(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let mine = Self.answers.map { _ in random.pick([nil, nil, 0, 1]) }
        let theirs = Self.answers.map { _ in random.pick([nil, 0, 1]) }
        var draft = ReportDraft(report: try document(mine))
        draft.fill(from: try document(theirs), source: .register)
        #expect(draft.report == (try document(zip(mine, theirs).map { $0 ?? $1 })))
        let differing = zip(Self.answers, zip(mine, theirs)).filter { _, choices in
            choices.0.flatMap { mine in choices.1.map { $0 != mine } } ?? false
        }
        #expect(
            Set(draft.conflicts.map(\.field))
                == Set(differing.map { FieldID(rawValue: $0.0.path.joined(separator: ".")) }))
        for (answer, choices) in zip(Self.answers, zip(mine, theirs)) {
            let expected: DraftSource? = choices.0 != nil ? .person : choices.1 != nil ? .register : nil
            #expect(draft.sources[FieldID(rawValue: answer.path.joined(separator: "."))] == expected)
        }
        // Once more makes no difference but to tell the conflicts again.
        var again = draft
        again.fill(from: try document(theirs), source: .register)
        #expect(again.report == draft.report && again.sources == draft.sources)
        #expect(again.conflicts == draft.conflicts + draft.conflicts)
    }
}
