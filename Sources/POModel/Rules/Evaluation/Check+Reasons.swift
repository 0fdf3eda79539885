/// The rules about contact reasons.
extension Check {
    /// O1: reasons are asked of new clients, so none is more common than new clients are many.
    mutating func testReasonsWithinNew(_ report: GrantReport, _ shape: EditionShape) {
        testReasons(report, shape, within: report.clients.new, at: "clients.new")
    }

    /// O2: no reason is more common than clients are many.
    mutating func testReasonsWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        testReasons(report, shape, within: report.clients.total, at: "clients.total")
    }

    private mutating func testReasons(
        _ report: GrantReport, _ shape: EditionShape, within counts: ClientCounts, at id: FieldID
    ) {
        guard shape.asks("contactReasons.counts") else { return doesNotApply() }
        for column in CountColumn.allCases {
            let limit = Self.limit(for: column, in: counts, at: id, shape)
            guard limit.contains(where: { !$0.isBlank }) else { continue }
            let cells = Self.reasonCells(of: report, column).filter { !$0.isBlank }
            if !cells.isEmpty { pass() }
            let tooMany = cells.filter { Relation.atMost([$0], limit).verdict == .fails }
            guard !tooMany.isEmpty else { continue }
            fail(
                "exceeds", tooMany + limit,
                ["cells": tooMany.shown, "limit": "\(limit.sum)", "limitCells": limit.shown])
        }
    }

    /// The cells that count everyone whom a column of reasons can be about.
    private static func limit(for column: CountColumn, in counts: ClientCounts, at id: FieldID, _ shape: EditionShape)
        -> [Cell]
    {
        if column == .undivided, counts.all.undivided == nil {
            return shape.dividedColumns(of: counts, at: id).flatMap { shape.countedCells(of: counts, at: id, $0) }
        }
        if column != .undivided, counts.all.undivided != nil {
            return shape.countedCells(of: counts, at: id, .undivided)
        }
        return shape.countedCells(of: counts, at: id, column)
    }

    private static func reasonCells(of report: GrantReport, _ column: CountColumn) -> [Cell] {
        let counts = report.contactReasons.counts
        let others = counts.keys.filter { !ContactReason.asked.contains($0) }.sorted { $0.rawValue < $1.rawValue }
        return (ContactReason.asked + others).map {
            column.cell(of: counts[$0], at: "contactReasons.counts.\($0.rawValue)")
        }
    }

    /// O3: every new client has a reason.
    mutating func testEveryoneHasReason(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("contactReasons.counts") else { return doesNotApply() }
        for column in CountColumn.allCases {
            let reasons = Self.reasonCells(of: report, column)
            let new = Self.limit(for: column, in: report.clients.new, at: "clients.new", shape)
            guard reasons.contains(where: { !$0.isBlank }), new.contains(where: { !$0.isBlank }) else { continue }
            test(.atMost(new, reasons), "fewer", saysWhatBlanksMustBe: false)
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
            fail("unnamed", given + [text], ["cells": given.shown])
        } else if given.sum == 0, !text.isBlank {
            fail("uncounted", [text] + given)
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
            let shown = ranking[year].map { $0.map(\.rawValue).joined(separator: "/") }.joined(separator: ", ")
            fail(
                "shared", [Cell("contactReasons.ranking.\(year)", spelled: shown)],
                ["field": "contactReasons.ranking.\(year)", "ranks": shown])
        }
    }
}
