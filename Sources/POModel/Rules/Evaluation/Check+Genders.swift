/// The rule about columns that are left blank.
extension Check {
    /// C15: a table that is given for one gender is given for all that the form asks for.
    ///
    /// A column is left blank on purpose where there plainly is nobody: a gender of whom there are no clients, ombud where
    /// those counted fill all positions. Non-binary people are few, so that their column is missed only in the total, and
    /// only when some are counted elsewhere.
    mutating func testGenders(_ report: GrantReport, _ shape: EditionShape) {
        guard let clients = judged.clients else { return }
        var tables = clients.tables.map { table in
            Table(
                row: "\(table.id).all",
                counts: [table.counts.all] + table.counts.byAge.keys.map { table.counts.byAge[$0] }, table: table)
        }
        tables.append(Table(row: "clients.withChildrenAtHome", counts: [report.clients.withChildrenAtHome]))
        let reasons = report.contactReasons.counts
        let asked = ContactReason.asked.filter { shape.columns(of: "contactReasons.counts.\($0.rawValue)") != nil }
        if let first = asked.first {
            tables.append(Table(row: "contactReasons.counts.\(first.rawValue)", counts: asked.map { reasons[$0] }))
        }
        let staff = report.ombuds
        let isStaffed = staff.positions.map { $0.hundredths <= (staff.headcount.sum ?? 0) * 100 } ?? false
        for column in CountColumn.allCases where column != .undivided {
            var blanks = tables.filter { $0.lacks(column, shape) }
                .filter { !isNobody(column, in: $0, clients, report) }.map(\.row)
            let headcount = Table(row: "ombuds.headcount", counts: [staff.headcount])
            let isFull = isStaffed || column == .nonBinary
            if headcount.lacks(column, shape), !isFull { blanks.insert(headcount.row, at: 0) }
            let all = tables + [headcount]
            if all.contains(where: { $0.isDivided && $0.asks(column, shape) }) { pass() }
            guard !blanks.isEmpty, let name = column.gender?.words else { continue }
            let cells = blanks.map { Cell("\($0).\(column.rawValue)", WholeNumber?.none) }
            let subjects = blanks.map { row in
                row.isWithin("contactReasons")
                    ? words.name(of: "contactReasons.counts").full : words.name(of: "\(row).\(column.rawValue)").subject
            }
            fail("blank", cells, ["count": "\(blanks.count)"], ["column": name, "cells": .joined(subjects, by: "; ")])
        }
    }

    /// A table of counts by gender.
    private struct Table {
        /// The row that stands for it.
        let row: FieldID
        let counts: [CountsByGender]
        var table: SettledTable?

        /// Whether it divides people by gender.
        var isDivided: Bool { counts.contains { !$0.isEmpty && $0.undivided == nil } }

        func asks(_ column: CountColumn, _ shape: EditionShape) -> Bool {
            shape.columns(of: row)?.contains(column) ?? false
        }

        /// Whether the form asks for a column that is blank although another is not.
        func lacks(_ column: CountColumn, _ shape: EditionShape) -> Bool {
            isDivided && asks(column, shape) && counts.allSatisfy { column.cell(of: $0, at: row).isBlank }
        }
    }

    private func isNobody(
        _ column: CountColumn, in table: Table, _ clients: SettledClients, _ report: GrantReport
    ) -> Bool {
        let total = clients.total.total(column)
        if total.highest == 0 { return true }
        if table.row.isWithin("contactReasons"), clients.new.total(column).highest == 0 { return true }
        guard column == .nonBinary, table.row == "clients.total.all" else { return column == .nonBinary }
        let counts = report.clients.tables.flatMap { counts, _ in
            [counts.all] + counts.byAge.keys.map { counts.byAge[$0] }
        }
        let reasons = report.contactReasons.counts
        let all = counts + [report.clients.withChildrenAtHome] + reasons.keys.map { reasons[$0] }
        return all.allSatisfy { $0.nonBinary?.rawValue ?? 0 == 0 }
    }
}
