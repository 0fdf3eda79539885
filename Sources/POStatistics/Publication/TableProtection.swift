extension LinkedTables {
    /// The tables with every small number hidden, and as many others as it takes that none can be worked out.
    ///
    /// For each hidden cell two whole tables of numbers are found that agree with everything that is shown and with every
    /// sum and relation, and that differ in the cell by the threshold less one or more. A zero is never hidden to protect
    /// another number, so a hidden number is at least 1 in both. What nobody publishes, such as clients in no age band and
    /// stocks that a form does not ask for, is protected like a cell, as it can be worked out from others. All these
    /// certificates are checked by code that knows nothing of how the cells were chosen. The same tables always give the
    /// same cells. Where nothing less is found to protect a cell every number is hidden, and the log says for which cell.
    ///
    /// It hides numbers and changes none, and it reads a copy: a report to the county is never altered.
    ///
    /// - Parameter policy: Which numbers are too small.
    /// - Returns: The tables to publish, and the log that must not be.
    /// - Throws: ``ProtectionError`` when the tables contradict themselves, are hidden in part already, have numbers that are
    ///   too large, or a title with numbers, or when a certificate does not hold.
    /// - Complexity: O(*n*) in the number of places; more than the square of the numbers above zero of one place.
    public func protected(by policy: DisclosurePolicy = DisclosurePolicy()) throws(ProtectionError) -> ProtectedTables {
        try TableProtection(linked: self, policy: policy).protected()
    }
}

/// The protection of linked tables.
private struct TableProtection {
    let linked: LinkedTables
    let policy: DisclosurePolicy

    func protected() throws(ProtectionError) -> ProtectedTables {
        if let cell = linked.tooLarge.first { throw .tooLarge(cell) }
        for table in linked.tables where !table.titleIsSafe { throw .numberInTitle(table: table.id) }
        var builder = CellSystemBuilder(linked, policy: policy)
        let system = try builder.system()
        var suppression = Suppression(system, policy: policy, sums: builder.sumsOfPlaces)
        suppression.run()
        var checker = CertificateChecker(system, policy: policy, isHidden: suppression.isHidden)
        if let cell = suppression.unprotected ?? checker.firstUnprotected(suppression.certificates) {
            suppression.hideEverything(for: cell)
            checker = CertificateChecker(system, policy: policy, isHidden: suppression.isHidden)
            if let cell = checker.firstUnprotected(suppression.certificates) {
                throw .noProtection(builder.nearestAddress(to: cell, in: system))
            }
        }

        var hidden: [[Int: SuppressionRecord.Reason]] = Array(repeating: [:], count: linked.tables.count)
        for (position, offset) in builder.offsets {
            for cell in linked.tables[position].cells.indices where system.isPublished[offset + cell] {
                guard suppression.isHidden[offset + cell] else { continue }
                if system.isSecret[offset + cell] {
                    hidden[position][cell] = .tellsOfEverybody
                } else if policy.isSensitive(system.numbers[offset + cell]) {
                    hidden[position][cell] = .smallNumber
                } else if system.wasShown[offset + cell] == false {
                    hidden[position][cell] = .hiddenBefore
                } else {
                    let target = suppression.reasons[offset + cell] ?? offset + cell
                    hidden[position][cell] = .protects(builder.nearestAddress(to: target, in: system))
                }
            }
        }
        for (position, table) in linked.tables.enumerated() {
            guard let base = linked.bases[table.id].flatMap({ id in linked.tables.firstIndex { $0.id == id } }) else {
                continue
            }
            let figures = FigureSuppression(
                figures: table, base: linked.tables[base], hidden: Set(hidden[base].keys), policy: policy)
            hidden[position] = figures.reasons()
        }
        return protected(hiding: hidden, unmet: builder.unmet)
    }

    private func protected(
        hiding hidden: [[Int: SuppressionRecord.Reason]], unmet: [CellRelation]
    ) -> ProtectedTables {
        var log: [SuppressionRecord] = []
        for (table, hidden) in zip(linked.tables, hidden) {
            for (cell, reason) in hidden.sorted(by: { $0.key < $1.key }) {
                let address = CellAddress(table: table.id, categories: table.categories(ofCell: cell))
                log.append(SuppressionRecord(cell: address, reason: reason))
            }
        }
        let tables = zip(linked.tables, hidden).map { $0.suppressing($1.keys) }
        let remarks = GroupSearch(linked).remarks { address in
            tables.first { $0.id == address.table }.flatMap { table in
                table.cell(at: address.categories).flatMap { table.cells[$0].number }
            }
        }
        return ProtectedTables(tables: tables, log: log, unmet: unmet, remarks: remarks)
    }
}

extension CellSystemBuilder {
    /// The address of a cell, or for what remains of a sum that of the first cell of the sum.
    func nearestAddress(to cell: Int, in system: CellSystem) -> CellAddress {
        let neighbours = system.memberships[cell].flatMap { system.terms[$0.equation].map(\.cell) }
        return ([cell] + neighbours).lazy.compactMap(address(of:)).first ?? CellAddress(table: "", categories: [])
    }
}

extension StatisticalTable {
    /// Whether every number in the title is a year or stands in one of the table's own labels.
    var titleIsSafe: Bool {
        let labels = Set(
            dimensions.flatMap { [$0.label] + $0.categories.map(\.label) }.flatMap(Self.digitRuns))
        return Self.digitRuns(title).allSatisfy { run in
            labels.contains(run) || run.count == 4 && (run.hasPrefix("19") || run.hasPrefix("20"))
        }
    }

    private static func digitRuns(_ text: String) -> [String] {
        text.split { !$0.isNumber }.map(String.init)
    }
}
