public import POModel

extension Register {
    /// The register's assignments as CSV: a header, and a row for each in their order (``RegisterColumn``).
    ///
    /// ``RegisterReader`` counts the same tables of it as of the register itself. What CSV has no column for is left out:
    /// what was found later, phases, priority groups, who referred, and all records but clients and assignments; so are
    /// requests that were declined before they were opened, as a row would tell them as waiting.
    ///
    /// ```swift
    /// let csv = register.csv()
    /// let reading = try RegisterReader.read(csv.utf8, year: 2024)
    /// ```
    ///
    /// - Parameter mapping: What columns are called, and what is written in cells.
    /// - Returns: The text, with lines that end in LF.
    /// - Complexity: O(*n*) in the size of the register.
    public func csv(mapping: RegisterMapping = .standard) -> String {
        let clients = Dictionary(
            clients.compactMap { client in client.id.map { ($0, client) } }, uniquingKeysWith: { first, _ in first })
        var text = Self.line(RegisterColumn.allCases.map(mapping.name(of:)))
        for assignment in assignments where assignment.opened != nil || assignment.declined == Declination() {
            let client = assignment.client.flatMap { clients[$0] }
            text += Self.line(RegisterColumn.allCases.map { mapping.cell($0, of: assignment, client) })
        }
        return text
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            let mustQuote = cell.utf8.contains { Array("\",;\r\n".utf8).contains($0) }
            return mustQuote
                ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                : cell
        }.joined(separator: ",") + "\n"
    }
}

extension RegisterMapping {
    /// What stands in a cell.
    fileprivate func cell(_ column: RegisterColumn, of assignment: Assignment, _ client: Client?) -> String {
        switch column {
        case .clientID: client?.id?.rawValue ?? ""
        case .municipalityCode: assignment.municipality?.rawValue ?? ""
        case .gender: client?.gender.map { word($0.rawValue, .gender) } ?? ""
        case .birthYear: client?.birthYear.map { "\($0)" } ?? ""
        case .applied: day(assignment.applied)
        case .opened: day(assignment.opened)
        case .closed: day(assignment.closed)
        case .childrenAtHome:
            (assignment.childrenAtHome ?? client?.childrenAtHome).map { word($0.rawValue, .childrenAtHome) } ?? ""
        case .reasons:
            assignment.reasons.map { word($0.rawValue, .reasons) }
                .joined(separator: String(UnicodeScalar(reasonSeparator)))
        case .ombudID: assignment.ombud?.rawValue ?? ""
        }
    }

    private func day(_ date: CalendarDate?) -> String {
        guard let date else { return "" }
        return dates.first?.text(date) ?? date.rawValue
    }

    private func word(_ own: String, _ vocabulary: RegisterVocabulary) -> String {
        words(for: own, of: vocabulary).first ?? own
    }
}
