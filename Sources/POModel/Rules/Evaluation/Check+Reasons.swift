/// The rules about contact reasons.
extension Check {
    /// O1, O2: no reason is more common than the clients whom it can be about are many, new ones (of whom it is asked) or all.
    mutating func testReasons(_ report: GrantReport, _ shape: EditionShape, within table: SettledTable?) {
        guard shape.asks("contactReasons.counts") else { return doesNotApply() }
        guard let table else { return }
        for column in CountColumn.allCases {
            let limit = Self.limit(for: column, in: table, shape)
            guard limit.contains(where: \.isKnown) else { continue }
            let cells = Self.reasonCells(of: report, column, shape).filter { !$0.isBlank }
            if !cells.isEmpty { pass() }
            let tooMany = cells.filter { Relation.atMost([$0], limit).verdict == .fails }
            guard !tooMany.isEmpty else { continue }
            fail(
                "exceeds", tooMany + limit, ["limit": "\(limit.highest ?? 0)"],
                ["cells": words.values(of: tooMany), "limitCells": total(of: limit)])
        }
    }

    /// The cells that count everyone whom a column of reasons can be about.
    private static func limit(for column: CountColumn, in table: SettledTable, _ shape: EditionShape) -> [Cell] {
        if column == .undivided, !table.total(.undivided).isKnown {
            return shape.dividedColumns(of: table).map(table.total)
        }
        return [table.total(table.total(.undivided).isKnown ? .undivided : column)]
    }

    /// The reasons that the form asks for, and others that are counted.
    private static func reasonCells(of report: GrantReport, _ column: CountColumn, _ shape: EditionShape) -> [Cell] {
        let counts = report.contactReasons.counts
        let others = counts.keys.filter { !ContactReason.asked.contains($0) }.sorted { $0.rawValue < $1.rawValue }
        return (ContactReason.asked + others).compactMap { reason in
            let row: FieldID = "contactReasons.counts.\(reason.rawValue)"
            let cell = column.cell(of: counts[reason], at: row)
            return !cell.isBlank || shape.columns(of: row)?.contains(column) ?? false ? cell : nil
        }
    }

    /// O3: every new client has a reason.
    mutating func testEveryoneHasReason(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("contactReasons.counts") else { return doesNotApply() }
        guard let table = judged.clients?.new else { return }
        var ofEveryGender: [Cell] = []
        for column in CountColumn.allCases {
            let reasons = Self.reasonCells(of: report, column, shape)
            let new = Self.limit(for: column, in: table, shape)
            guard reasons.contains(where: { !$0.isBlank }), new.contains(where: \.isKnown) else { continue }
            // A gender's reasons are about that gender alone, so clients who are not divided are compared with all reasons.
            if column != .undivided, new == [table.total(.undivided)] {
                ofEveryGender += reasons
                continue
            }
            test(.atMost(new, reasons), "fewer", saysWhatBlanksMustBe: false)
        }
        if !ofEveryGender.isEmpty {
            test(.atMost([table.total(.undivided)], ofEveryGender), "fewer", saysWhatBlanksMustBe: false)
        }
    }

    /// O4: another reason is counted when, and only when, it is named.
    mutating func testOtherReason(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("contactReasons.counts") else { return doesNotApply() }
        let reasons = report.contactReasons
        let counts = CountColumn.allCases.map { $0.cell(of: reasons.counts[.other], at: "contactReasons.counts.other") }
        let given = counts.filter { !$0.isBlank }
        let text = Cell("contactReasons.otherReason", given: reasons.otherReason)
        guard !reasons.counts.isEmpty || !text.isBlank else { return }
        pass()
        if given.sum > 0, text.isBlank, shape.asks(text.id) {
            fail("unnamed", given + [text], [:], ["cells": words.values(of: given.filter { $0.lowest > 0 })])
        } else if given.sum == 0, !text.isBlank, shape.asks("contactReasons.counts.other") {
            fail("uncounted", [text] + given, [:], ["other": words.name(of: "contactReasons.counts.other").full])
        }
    }

    /// O6: a ranking puts each reason in one place, and one in each.
    mutating func testRanking(_ report: GrantReport) {
        let ranking = report.contactReasons.ranking
        guard !ranking.isEmpty else { return doesNotApply() }
        for year in ranking.rankedYears {
            pass()
            let reasons = ranking[year].joined().map(\.rawValue)
            let repeated = Set(reasons.filter { reason in reasons.count { $0 == reason } > 1 }).sorted()
            let isShared = ranking[year].contains { $0.count != 1 }
            guard isShared || !repeated.isEmpty else { continue }
            let field: FieldID = "contactReasons.ranking.\(year)"
            let shown = ranking[year].map { $0.map(\.rawValue).joined(separator: "/") }.joined(separator: ", ")
            let ranks = ranking[year].map { rank in
                MessageText.joined(rank.map { words.name(of: "contactReasons.counts.\($0.rawValue)").subject }, by: "/")
            }
            fail("shared", [Cell(field, spelled: shown)], ["year": "\(year)"], ["ranks": .joined(ranks, by: ", ")])
        }
    }
}
