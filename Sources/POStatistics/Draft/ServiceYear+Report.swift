public import POModel

extension ServiceYear {
    /// The report of a municipality, or of several with a joint service; `nil` when nobody was supported there.
    ///
    /// - Parameters:
    ///   - municipalities: The grantee first, then the others; a person counts once over all of them.
    ///   - edition: The form.
    ///   - editions: The forms that earlier reports can be on.
    /// - Returns: The draft; `nil` when no municipality is given, or no assignment there touches the year.
    /// - Complexity: O(*n*) in the number of clients.
    public func report(
        for municipalities: [MunicipalityCode], on edition: FormEdition = .report2024,
        among editions: EditionFinder = .builtIn
    ) -> ReportDraft? {
        let editions = editions.including(edition)
        guard let shape = editions.shape(of: edition.id) else { return nil }
        let table = table(for: municipalities, ageBands: shape.ageBands)
        guard let grantee = municipalities.first, !table.isEmpty else { return nil }
        var others: [MunicipalityCode] = []
        for code in municipalities where code != grantee && !others.contains(code) { others.append(code) }

        var columns = FormColumns(shape, year: year)
        var report = GrantReport()
        report.edition = edition.id
        report.year = year
        report.grantee.municipality = Municipality(code: grantee)
        report.grantee.otherMunicipalities = others.map(Municipality.init(code:))
        var counted = table.clients
        if table.outsideBands?.isEmpty == false { tellOutsideBands(&counted, municipalities, shape) }
        report.clients = columns.clients(counted, shape)
        if shape.asks("remarks"), let remark = OutsideBandStatement.text(on: report.clients) {
            // What the form can carry: it does not ask, but lets a person remark on it.
            report.remarks = FreeText(remark)
            for table in [\ReportedClients.total, \.new, \.closed] {
                report.clients[keyPath: table].outsideBands = CountTable()
            }
        }
        if let question = shape.question(of: .withChildrenAtHome), question.population == .closed {
            report.clients.withChildrenAtHome = columns.row(
                closedWithChildrenAtHome(in: municipalities), field: "clients.withChildrenAtHome", question.division)
        }
        for reason in ContactReason.asked {
            report.contactReasons.counts[reason] = columns.row(
                table.contactReasons.counts[reason], field: "contactReasons.counts.\(reason.rawValue)",
                shape.question(of: .reason(reason))?.division)
        }
        if shape.asks("contactReasons.ranking") {
            report.contactReasons.ranking[year] = Self.ranking(of: table.contactReasons)
        }
        var notes = notes(on: table, of: municipalities, shape)
        for gender in Gender.allCases {
            if let cells = columns.leftOut[gender] { notes.append(.noColumn(gender, cells: cells)) }
        }
        let touched = Set(self.municipalities)
        notes += ([grantee] + others).filter { !touched.contains($0) }.map { .withoutAssignments($0) }
        var draft = ReportDraft(report, notes, source: .tables, editions)
        if shape.asks("access.waitingTime") { draft.suggestWaiting(table.waiting, year: year) }
        return draft
    }

    /// Closed clients with children at home; blank when the register does not tell.
    private func closedWithChildrenAtHome(in municipalities: [MunicipalityCode]) -> CountsByGender {
        guard !absentColumns.contains(.childrenAtHome) else { return CountsByGender() }
        var counts = CountsByGender()
        for gender in Gender.allCases {
            let ids = { (measure: ReportMeasure) in
                self.clients(in: ReportCell(measure, gender: gender), of: municipalities).map { Array($0.utf8) }
            }
            counts[gender] = WholeNumber(Set(ids(.closed)).intersection(ids(.withChildrenAtHome)).count)
        }
        return counts
    }

    /// The reasons of the first four ranks; those equally common stand together.
    private static func ranking(of reasons: ContactReasons) -> [[ContactReason]] {
        let named = reasons.ranked.filter { $0.count > 0 && $0.rank <= 4 }
        return Set(named.map(\.rank)).sorted().map { rank in named.filter { $0.rank == rank }.map(\.reason) }
    }

    private func notes(
        on table: YearTable, of municipalities: [MunicipalityCode], _ shape: EditionShape
    ) -> [ReportNote] {
        let outside = table.outsideBands ?? OutsideBands()
        var notes: [ReportNote] = []
        if outside.underage > 0 { notes.append(.underage(clients: outside.underage)) }
        if outside.withoutBirthYear > 0 { notes.append(.withoutBirthYear(clients: outside.withoutBirthYear)) }
        if outside.betweenBands > 0 { notes.append(.betweenBands(clients: outside.betweenBands)) }
        let differing = differingClients(in: municipalities)
        if differing.gender > 0 { notes.append(.differingGender(clients: differing.gender)) }
        if differing.birthYear > 0 { notes.append(.differingBirthYear(clients: differing.birthYear)) }
        if differing.closed > 0 { notes.append(.differingClosed(clients: differing.closed)) }
        if shape.question(of: .withChildrenAtHome) != nil, absentColumns.contains(.childrenAtHome) {
            notes.append(.absentColumn(.childrenAtHome))
        }
        if shape.asks("contactReasons.counts") || shape.asks("contactReasons.ranking"), absentColumns.contains(.reasons)
        {
            notes.append(.absentColumn(.reasons))
        }
        return notes
    }
}

extension ReportDraft {
    /// Suggests what the register tells about waiting; how long people wait is for a person to judge.
    fileprivate mutating func suggestWaiting(_ waiting: WaitingStatistics?, year: Int) {
        guard let waiting, let median = waiting.median, let maximum = waiting.maximumDays else { return }
        let comma = median.description.map { $0 == "." ? "," : String($0) }.joined()
        suggest(
            "access.waitingTime",
            StatisticsMessages.words(
                "draft.waiting",
                [
                    "count": MessageText(waiting.count), "year": MessageText(year),
                    "median": MessageText(comma, median.description), "maximum": MessageText(maximum),
                ]))
    }
}

extension FormColumns {
    fileprivate mutating func clients(_ counted: ReportedClients, _ shape: EditionShape) -> ReportedClients {
        var clients = ReportedClients()
        clients.total = table(counted.total, field: "clients.total", shape.question(of: .total))
        clients.new = table(counted.new, field: "clients.new", shape.question(of: .new))
        clients.closed = table(counted.closed, field: "clients.closed", shape.question(of: .closed))
        let children = shape.question(of: .withChildrenAtHome)
        if children?.population == .supported {
            clients.withChildrenAtHome = row(
                counted.withChildrenAtHome, field: "clients.withChildrenAtHome", children?.division)
        }
        clients.openingStock = row(
            counted.openingStock, field: "clients.openingStock",
            shape.question(of: .openingStock)?.division)
        clients.closingStock = row(
            counted.closingStock, field: "clients.closingStock",
            shape.question(of: .closingStock)?.division)
        return clients
    }
}

extension ServiceYear {
    /// Tells of clients in a total why they are in none of its age bands, so that the total can be explained where it goes.
    func tellOutsideBands(
        _ clients: inout ReportedClients, _ municipalities: [MunicipalityCode], _ shape: EditionShape
    ) {
        clients.total.outsideBands = outsideBands(of: .total, municipalities, shape)
        clients.new.outsideBands = outsideBands(of: .new, municipalities, shape)
        clients.closed.outsideBands = outsideBands(of: .closed, municipalities, shape)
    }

    private func outsideBands(
        of measure: ReportMeasure, _ municipalities: [MunicipalityCode], _ shape: EditionShape
    ) -> CountTable<OutsideBandReason> {
        var table = CountTable<OutsideBandReason>()
        guard let bands = shape.question(of: measure)?.ageBands, let first = bands.first else { return table }
        for gender in Gender.allCases {
            let ids = { (band: AgeBand?) in
                self.clients(in: ReportCell(measure, band: band, gender: gender), of: municipalities).map {
                    Array($0.utf8)
                }
            }
            let outside = bands.reduce(into: Set(ids(nil))) { rest, band in rest.subtract(ids(band)) }
            let cell = ReportCell(measure, band: first, gender: gender)
            for id in outside {
                let reason: OutsideBandReason
                switch exclusion(of: String(decoding: id, as: UTF8.self), from: cell, of: municipalities) {
                case .withoutBirthYear: reason = .unknownBirthYear
                case .otherAge(let age): reason = age < BirthYear.ageOfMajority ? .under18 : .otherAge
                default: continue
                }
                table[reason][gender] = WholeNumber((table[reason][gender]?.rawValue ?? 0) + 1)
            }
        }
        return table
    }
}
