/// The rules about clients who are a part of others.
extension Check {
    /// C6: new clients are among all.
    mutating func testNewWithinTotal(_ shape: EditionShape) {
        guard let clients = judged.clients else { return }
        if !shape.asks("clients.total"), clients.total.counts.isEmpty { return doesNotApply() }
        testRows(of: clients.new, within: clients.total, shape)
    }

    /// C7: closed clients are among all or, where the form does not ask for all, among the opening stock and the new.
    mutating func testClosedWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        guard let clients = judged.clients else { return }
        guard !shape.asks("clients.total"), clients.total.counts.isEmpty else {
            return testRows(of: clients.closed, within: clients.total, shape)
        }
        for column in CountColumn.allCases {
            let closed = clients.closed.total(column)
            guard closed.isKnown else { continue }
            let opening = column.cell(of: report.clients.openingStock, at: "clients.openingStock")
            test(.atMost([closed], [opening, clients.new.total(column)]), "exceeds")
        }
    }

    private mutating func testRows(of part: SettledTable, within whole: SettledTable, _ shape: EditionShape) {
        guard !whole.counts.isEmpty else { return }
        let rows: [AgeBand?] = [nil] + part.bands.filter(whole.bands.contains)
        for row in rows {
            let (counted, all) = (
                row.map { part.counts.byAge[$0] } ?? part.counts.all,
                row.map { whole.counts.byAge[$0] } ?? whole.counts.all
            )
            if !counted.isEmpty, !all.isEmpty, (counted.undivided == nil) != (all.undivided == nil) {
                testAcross(
                    CountColumn.allCases.map { part.cell(row, $0) },
                    shape.cells(of: all, at: row.map { "\(whole.id).byAge.\($0.rawValue)" } ?? "\(whole.id).all"))
                continue
            }
            for column in CountColumn.allCases {
                let (cell, limit) = (part.cell(row, column), whole.cell(row, column))
                guard cell.isKnown, limit.isKnown || shape.asks(limit.id) else { continue }
                test(.atMost([cell], [limit]), "exceeds")
            }
        }
    }

    /// Tests people who are divided by gender against people who are not, or the other way round.
    private mutating func testAcross(_ parts: [Cell], _ whole: [Cell]) {
        test(.atMost(parts.filter { !$0.isBlank }, whole), "exceeds")
    }

    /// C10: clients with children at home are among all, or among the closed where the form asks for theirs.
    mutating func testChildrenWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        guard let clients = judged.clients else { return }
        let children = report.clients.withChildrenAtHome
        let isOfClosed = shape.question("clients.withChildrenAtHome")?.population == .closed
        let whole = isOfClosed ? clients.closed : clients.total
        let cells = CountColumn.allCases.map { $0.cell(of: children, at: "clients.withChildrenAtHome") }
        let all = whole.counts.all
        if !children.isEmpty, !all.isEmpty, (children.undivided == nil) != (all.undivided == nil) {
            return testAcross(cells, shape.cells(of: all, at: "\(whole.id).all"))
        }
        for (column, cell) in zip(CountColumn.allCases, cells) where !cell.isBlank {
            // None at all fits any total, also one left blank.
            let limit = whole.total(column)
            if limit.isKnown || shape.asks(limit.id) { test(.atMost([cell], [limit]), "exceeds") }
        }
    }

    /// C11: children at home are among the minor children.
    mutating func testChildrenAtHome(_ report: GrantReport, _ shape: EditionShape) {
        let clients = report.clients
        guard shape.asks("clients.withMinorChildren") || !clients.withMinorChildren.isEmpty else {
            return doesNotApply()
        }
        for column in CountColumn.allCases {
            let children = column.cell(of: clients.withChildrenAtHome, at: "clients.withChildrenAtHome")
            let minors = column.cell(of: clients.withMinorChildren, at: "clients.withMinorChildren")
            guard !children.isBlank, !minors.isBlank else { continue }
            test(.atMost([children], [minors]), "exceeds")
        }
    }

    /// C8: what the totals imply about the stocks, a blank total taken for what its bands give.
    mutating func testImpliedStock(_ shape: EditionShape) {
        guard shape.asks("clients.total") else { return doesNotApply() }
        guard let clients = judged.clients else { return }
        let flows = [(clients.new, "clients.openingStock"), (clients.closed, "clients.closingStock")]
        for column in CountColumn.allCases {
            let total = clients.total.total(column)
            guard total.isKnown else { continue }
            for (table, stock) in flows {
                let moved = table.total(column)
                guard moved.isKnown else { continue }
                let rest = total.lowest - moved.lowest
                if let highest = total.highest, highest < moved.lowest {
                    fail(
                        "negative", [total, moved], ["left": "\(total.lowest)", "right": "\(moved.lowest)"],
                        ["leftCells": words.values(of: [total]), "rightCells": words.values(of: [moved])])
                } else {
                    pass()
                    if rest >= 0 { derive(["\(stock).\(column.rawValue)": rest]) }
                }
            }
        }
    }

    /// C9: those who remained at the end of last year are those with whom this year began.
    mutating func testStockAgainstLastYear(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("clients.total") else { return doesNotApply() }
        guard let previous = context.report(before: report) else { return skip(Self.otherDocument) }
        guard let clients = judged.clients, let lastShape = context.editions.edition(of: previous)?.shape else {
            return
        }
        let last = SettledClients(previous.clients, lastShape)
        for column in CountColumn.allCases {
            let (total, new) = (clients.total.total(column), clients.new.total(column))
            let (lastTotal, lastClosed) = (last.total.total(column), last.closed.total(column))
            guard let all = total.value, let added = new.value, let before = lastTotal.value,
                let closed = lastClosed.value
            else { continue }
            guard all - added != before - closed else {
                pass()
                continue
            }
            fail(
                "differs", [total, new], ["left": "\(all - added)", "right": "\(before - closed)"],
                ["cells": words.values(of: [total, new]), "last": words.values(of: [lastTotal, lastClosed])])
        }
    }
}
