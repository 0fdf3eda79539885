/// The rules about the sums in the tables of clients, and about who is counted in them.
extension Check {
    /// C1, C2, C3: the bands, and those who are told to be in none of them, add up to the total.
    mutating func testBands(_ table: SettledTable?, _ shape: EditionShape) {
        guard let table else { return }
        for column in CountColumn.allCases {
            let total = column.cell(of: table.counts.all, at: "\(table.id).all")
            let bands = shape.bandCells(of: table.counts, at: table.id, column)
            guard !total.isBlank, bands.contains(where: { !$0.isBlank }) else { continue }
            let outside = shape.outsideCells(of: table.counts, at: table.id, column)
            let parts = bands + outside
            if Relation.equal(parts, [total]).verdict == .fails {
                fail(
                    "differs", parts + [total], ["left": "\(parts.sum)", "right": "\(total.lowest)"],
                    ["row": words.name(of: total.id).heading, "bands": words.items(of: parts)])
            } else if outside.sum > 0 {
                let cause = Self.cause(of: outside)
                tell(
                    "explained", [total] + outside, ["right": "\(total.lowest)", "rest": "\(outside.sum)"],
                    ["row": words.name(of: total.id).heading, "cause": cause], cause: cause)
            } else {
                test(.equal(parts, [total]))
            }
        }
        if table.bands.isEmpty { doesNotApply() }
    }

    /// Why people are in no band, as a clause.
    private static func cause(of outside: [Cell]) -> MessageText {
        .enumerated(
            outside.filter { $0.lowest > 0 }.map { cell in
                let (number, isOne) = (cell.lowest, cell.lowest == 1)
                return switch OutsideBandReason(rawValue: cell.id.holder?.keys.last ?? "") {
                case .under18: MessageText("\(number) är under 18 år", "\(number) \(isOne ? "is" : "are") under 18")
                case .unknownBirthYear:
                    MessageText(
                        "\(number) saknar uppgift om födelseår",
                        "\(number) \(isOne ? "has" : "have") no known year of birth")
                default: MessageText("\(number) är av annan ålder", "\(number) \(isOne ? "is" : "are") of another age")
                }
            })
    }

    /// C4: a total is given where its bands are.
    mutating func testMissingTotals(_ shape: EditionShape) {
        for table in judged.clients?.tables ?? [] {
            var derived: [FieldID: Int] = [:]
            var sums: [MessageText] = []
            var cells: [Cell] = []
            for column in CountColumn.allCases {
                let total = column.cell(of: table.counts.all, at: "\(table.id).all")
                let bands = shape.bandCells(of: table.counts, at: table.id, column)
                guard bands.contains(where: { !$0.isBlank }) else { continue }
                pass()
                guard total.isBlank, shape.asks("\(table.id).all") else { continue }
                let sum = (bands + shape.outsideCells(of: table.counts, at: table.id, column)).sum
                derived[total.id] = sum
                let name = words.name(of: total.id).full
                sums.append(MessageText("\(name.swedish): \(sum)", "\(name.english): \(sum)"))
                cells += [total] + bands.filter { !$0.isBlank }
            }
            guard !derived.isEmpty else { continue }
            tell("missing", cells, [:], ["sums": .joined(sums, by: "; ")], severity: rule.severity, derived: derived)
            failQuietly()
        }
    }

    /// C5: opening stock and new clients are those who were closed and those who remain.
    mutating func testStock(_ report: GrantReport) {
        guard let settled = judged.clients else { return }
        let clients = report.clients
        guard !clients.openingStock.isEmpty || !clients.closingStock.isEmpty else { return doesNotApply() }
        for column in CountColumn.allCases {
            test(
                .equal(
                    [column.cell(of: clients.openingStock, at: "clients.openingStock"), settled.new.total(column)],
                    [settled.closed.total(column), column.cell(of: clients.closingStock, at: "clients.closingStock")]))
        }
    }

    /// C13: nobody is under 18; who is counted in a total alone, with that as the reason, is told of with less weight.
    mutating func testAdults(_ report: GrantReport) {
        for (counts, id) in report.clients.tables {
            for band in counts.byAge.keys.sorted() {
                pass()
                for column in CountColumn.allCases {
                    let cell = column.cell(of: counts.byAge[band], at: "\(id).byAge.\(band.rawValue)")
                    guard band.lowest < 18, cell.lowest > 0 else { continue }
                    fail("minor", [cell], [:], ["cell": words.values(of: [cell])])
                }
            }
        }
        let young = CountColumn.allCases.map { column in
            column.cell(of: report.clients.total.outsideBands[.under18], at: "clients.total.outsideBands.under18")
        }.filter { $0.lowest > 0 }
        if !young.isEmpty {
            tell("minor", young, [:], ["cell": words.values(of: young)], severity: .warning)
            failQuietly()
        }
    }
}

extension ReportedClients {
    /// The tables with age bands, and their ids.
    var tables: [(counts: ClientCounts, id: FieldID)] {
        [(total, "clients.total"), (new, "clients.new"), (closed, "clients.closed")]
    }
}
