public import POModel

/// A year's tables as a query for a database, for registers that live in one or outgrow one machine.
///
/// The query goes over a table of assignments with the columns of a register in CSV, whatever their types are: texts,
/// dates and numbers are all read as they would be written. It judges every row as ``RegisterReader`` does, counts by the
/// same definitions, and gives one row for each municipality, gender and year of birth, and few others, from which
/// ``YearTables/init(rows:ageBands:)`` makes the same tables.
///
/// Of a client's id the query knows a personal identity number by its digits, whatever parts them; the reader knows more
/// spellings.
///
/// ```swift
/// print(TablesQuery(year: 2024).sql(.postgresql, from: "po.assignments"))
/// ```
public struct TablesQuery: Hashable, Sendable {
    /// The year to count.
    package let year: Int
    /// The municipalities whose assignments count, as of a joint service; `nil` for all.
    package let places: [MunicipalityCode]?
    /// The definitions to count by.
    package let definition: CountingDefinition
    /// The columns that the table has.
    package let columns: Set<RegisterColumn>

    /// Creates a query.
    ///
    /// - Parameters:
    ///   - year: The year to count.
    ///   - places: The municipalities whose assignments count; `nil` for all.
    ///   - definition: The definitions to count by.
    ///   - columns: The columns that the table has beside those that it must have; what is made from others is absent.
    public init(
        year: Int, places: [MunicipalityCode]? = nil, definition: CountingDefinition = .po1,
        columns: Set<RegisterColumn> = Set(RegisterColumn.allCases)
    ) {
        self.year = year
        self.places = places
        self.definition = definition
        self.columns = columns.union(RegisterColumn.allCases.filter(\.isRequired))
    }

    /// The query as SQL.
    ///
    /// - Parameters:
    ///   - dialect: The engine.
    ///   - table: The table or view of assignments; a schema stands before it with a dot.
    /// - Returns: One statement, without a semicolon at its end.
    public func sql(_ dialect: SQLDialect, from table: String = "assignments") -> String {
        let steps = [
            ("cells", cells(dialect, table)),
            ("days", days(dialect)),
            ("faults", faults(dialect)),
            ("of_year", assignmentsOfYear(dialect)),
            ("people", people),
            ("at_places", clientsAtPlaces),
            ("counted", countedClients),
            ("waits", waits),
            ("first_waits", firstWaits),
        ]
        return "WITH " + steps.map { "\($0.0) AS (\n\($0.1)\n)" }.joined(separator: ", ") + "\n" + result
            + "\n"
    }

    /// The optional columns of the tables that are not there.
    var absentColumns: [RegisterColumn] {
        RegisterColumn.allCases.filter { RegisterColumn.tableColumns.contains($0) && !columns.contains($0) }
    }
}
