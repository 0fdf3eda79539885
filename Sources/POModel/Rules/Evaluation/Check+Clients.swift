/// The rules about the tables of clients.
extension Check {
    /// C1, C2, C3: the bands add up to the total.
    mutating func testBands(_ counts: ClientCounts, at id: FieldID, _ shape: EditionShape) {
        for column in CountColumn.allCases {
            let total = column.cell(of: counts.all, at: "\(id).all")
            let bands = shape.bandCells(of: counts, at: id, column)
            guard !total.isBlank, bands.contains(where: { !$0.isBlank }) else { continue }
            test(.equal(bands, [total]))
        }
        if shape.question(id)?.ageBands.isEmpty ?? true, counts.byAge.isEmpty { doesNotApply() }
    }

    /// C4: a total is given where its bands are.
    mutating func testMissingTotals(_ report: GrantReport, _ shape: EditionShape) {
        for (counts, id) in report.clients.tables {
            var derived: [(cell: Cell, sum: Int)] = []
            var cells: [Cell] = []
            for column in CountColumn.allCases {
                let total = column.cell(of: counts.all, at: "\(id).all")
                let bands = shape.bandCells(of: counts, at: id, column)
                guard bands.contains(where: { !$0.isBlank }) else { continue }
                pass()
                guard total.isBlank, shape.asks(total.id) else { continue }
                derived.append((total, bands.sum))
                cells += [total] + bands.filter { !$0.isBlank }
            }
            guard !derived.isEmpty else { continue }
            let sums = derived.map { "\($0.cell.id) = \($0.sum)" }.joined(separator: ", ")
            let numbers = derived.map { ($0.cell.id, $0.sum) }
            tell(
                "missing", cells, ["sums": sums], severity: rule.severity,
                derived: Dictionary(numbers) { first, _ in first })
            failQuietly()
        }
    }

    /// C5: opening stock and new clients are those who were closed and those who remain.
    mutating func testStock(_ report: GrantReport) {
        let clients = report.clients
        guard !clients.openingStock.isEmpty || !clients.closingStock.isEmpty else { return doesNotApply() }
        for column in CountColumn.allCases {
            test(
                .equal(
                    [
                        column.cell(of: clients.openingStock, at: "clients.openingStock"),
                        column.cell(of: clients.new.all, at: "clients.new.all"),
                    ],
                    [
                        column.cell(of: clients.closed.all, at: "clients.closed.all"),
                        column.cell(of: clients.closingStock, at: "clients.closingStock"),
                    ]))
        }
    }

    /// C6: new clients are among all.
    mutating func testNewWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        if !shape.asks("clients.total"), report.clients.total.isEmpty { return doesNotApply() }
        testRows(of: report.clients.new, at: "clients.new", within: report.clients.total, shape)
    }

    /// C7: closed clients are among all or, where the form does not ask for all, among the opening stock and the new.
    mutating func testClosedWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        let clients = report.clients
        guard !shape.asks("clients.total"), clients.total.isEmpty else {
            return testRows(of: clients.closed, at: "clients.closed", within: clients.total, shape)
        }
        for column in CountColumn.allCases {
            let closed = column.cell(of: clients.closed.all, at: "clients.closed.all")
            guard !closed.isBlank else { continue }
            let served = [
                column.cell(of: clients.openingStock, at: "clients.openingStock"),
                column.cell(of: clients.new.all, at: "clients.new.all"),
            ]
            test(.atMost([closed], served), "exceeds")
        }
    }

    private mutating func testRows(
        of part: ClientCounts, at id: FieldID, within whole: ClientCounts, _ shape: EditionShape
    ) {
        guard !whole.isEmpty else { return }
        let bands = shape.ageBands(of: part, at: id).filter(shape.ageBands(of: whole, at: "clients.total").contains)
        for column in CountColumn.allCases {
            var rows = [
                (column.cell(of: part.all, at: "\(id).all"), column.cell(of: whole.all, at: "clients.total.all"))
            ]
            for band in bands {
                let key = "byAge.\(band.rawValue)"
                rows.append(
                    (
                        column.cell(of: part.byAge[band], at: "\(id).\(key)"),
                        column.cell(of: whole.byAge[band], at: "clients.total.\(key)")
                    ))
            }
            for (cell, limit) in rows where !cell.isBlank && (!limit.isBlank || shape.asks(limit.id)) {
                test(.atMost([cell], [limit]), "exceeds")
            }
        }
    }

    /// C8: what the totals imply about the stocks.
    mutating func testImpliedStock(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("clients.total") else { return doesNotApply() }
        for column in CountColumn.allCases {
            let total = shape.countedCells(of: report.clients.total, at: "clients.total", column)
            guard total.contains(where: { !$0.isBlank }) else { continue }
            let flows: [(ClientCounts, FieldID, stock: String)] = [
                (report.clients.new, "clients.new", "openingStock"),
                (report.clients.closed, "clients.closed", "closingStock"),
            ]
            for (counts, id, stock) in flows {
                let moved = shape.countedCells(of: counts, at: id, column)
                guard moved.contains(where: { !$0.isBlank }) else { continue }
                let rest = total.sum - moved.sum
                if rest < 0 {
                    fail(
                        "negative", total + moved,
                        ["left": "\(total.sum)", "right": "\(moved.sum)", "cells": moved.shown])
                } else {
                    pass()
                    derive(["clients.\(stock).\(column.rawValue)": rest])
                }
            }
        }
    }

    /// C9: those who remained at the end of last year are those with whom this year began.
    mutating func testStockAgainstLastYear(_ report: GrantReport, _ shape: EditionShape) {
        guard shape.asks("clients.total") else { return doesNotApply() }
        guard let previous = context.report(before: report) else { return skip(Self.otherDocument) }
        for column in shape.dividedColumns(of: report.clients.total, at: "clients.total") {
            let new = column.cell(of: report.clients.new.all, at: "clients.new.all")
            let total = column.cell(of: report.clients.total.all, at: "clients.total.all")
            let lastTotal = column.cell(of: previous.clients.total.all, at: "clients.total.all").number
            let lastClosed = column.cell(of: previous.clients.closed.all, at: "clients.closed.all").number
            guard let all = total.number, let added = new.number, let lastTotal, let lastClosed else { continue }
            guard all - added != lastTotal - lastClosed else {
                pass()
                continue
            }
            fail(
                "differs", [total, new],
                ["left": "\(all - added)", "right": "\(lastTotal - lastClosed)", "cells": [total, new].shown])
        }
    }

    /// C10: clients with children at home are among all, or among the closed where the form asks for theirs.
    mutating func testChildrenWithinTotal(_ report: GrantReport, _ shape: EditionShape) {
        let clients = report.clients
        let (whole, id): (CountsByGender, FieldID) =
            shape.question("clients.withChildrenAtHome")?.population == .closed
            ? (clients.closed.all, "clients.closed.all")
            : (clients.total.all, "clients.total.all")
        for column in CountColumn.allCases {
            let children = column.cell(of: clients.withChildrenAtHome, at: "clients.withChildrenAtHome")
            guard !children.isBlank else { continue }
            // None at all fits any total, also one left blank.
            let limit = column.cell(of: whole, at: id)
            if !limit.isBlank || shape.asks(limit.id) { test(.atMost([children], [limit]), "exceeds") }
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

    /// C13: nobody is under 18.
    mutating func testAdults(_ report: GrantReport) {
        for (counts, id) in report.clients.tables {
            for band in counts.byAge.keys.sorted() {
                pass()
                for column in CountColumn.allCases {
                    let cell = column.cell(of: counts.byAge[band], at: "\(id).byAge.\(band.rawValue)")
                    guard band.lowest < 18, let number = cell.number, number > 0 else { continue }
                    fail("minor", [cell], ["cell": cell.shown])
                }
            }
        }
    }

    /// C15: a row that is given for one gender is given for all.
    mutating func testGenders(_ report: GrantReport, _ shape: EditionShape) {
        var rows: [(CountsByGender, FieldID)] = [(report.ombuds.headcount, "ombuds.headcount")]
        for (counts, id) in report.clients.tables {
            rows.append((counts.all, "\(id).all"))
            rows += counts.byAge.keys.sorted().map { (counts.byAge[$0], "\(id).byAge.\($0.rawValue)") }
        }
        rows.append((report.clients.withChildrenAtHome, "clients.withChildrenAtHome"))
        rows += ContactReason.asked.map { (report.contactReasons.counts[$0], "contactReasons.counts.\($0.rawValue)") }
        for column in CountColumn.allCases where column != .undivided {
            let split = rows.filter { counts, row in
                !counts.isEmpty && counts.undivided == nil && shape.columns(of: row)?.contains(column) ?? false
            }
            if !split.isEmpty { pass() }
            let blanks = split.map { column.cell(of: $0.0, at: $0.1) }.filter(\.isBlank)
            if !blanks.isEmpty { fail("blank", blanks, ["count": "\(blanks.count)", "cells": blanks.ids]) }
        }
    }
}

extension ReportedClients {
    /// The tables with age bands, and their ids.
    var tables: [(counts: ClientCounts, id: FieldID)] {
        [(total, "clients.total"), (new, "clients.new"), (closed, "clients.closed")]
    }
}
