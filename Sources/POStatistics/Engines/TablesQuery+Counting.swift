import POModel

// From rows to clients, and from clients to what is counted.
extension TablesQuery {
    private static let reasons = ContactReason.asked.indices.map { "reason_\($0)" }

    /// What a client's assignments in a municipality amount to; each is joined by its greatest.
    private static let flags = ["opening", "closing", "children"] + reasons

    /// The rows that are counted, with what each means for the year; whole years decide.
    func assignmentsOfYear(_ dialect: SQLDialect) -> String {
        let sound = Self.faultCodes.map { "\(Self.name(of: $0)) = 0" }.joined(separator: " AND ")
        let isOpenedInYear = "opened_day >= \(year)0101"
        // A list as `a; b`, with a semicolon on either side of each.
        let listed = "';' || \(dialect.replacing(" *; *", in: "trim(reasons)", with: ";")) || ';'"
        let reasons = zip(Self.reasons, ContactReason.asked).map { name, reason in
            "CASE WHEN \(isOpenedInYear) AND \(listed) LIKE '%;\(reason.rawValue);%' THEN 1 ELSE 0 END AS \(name)"
        }
        let places = places.map { codes in
            "\n  AND municipality_code IN (\((codes.map(\.rawValue) + [""]).map { "'\($0)'" }.joined(separator: ", ")))"
        }
        return """
            SELECT client_id, municipality_code, gender, birth_number, applied, opened, applied_day, opened_day,
              CASE WHEN \(isOpenedInYear) THEN 0 ELSE 1 END AS opening,
              CASE WHEN closed_day <= \(year)1231 THEN 0 ELSE 1 END AS closing,
              CASE WHEN children_at_home = 'yes' THEN 1 ELSE 0 END AS children,
              CASE WHEN \(isOpenedInYear) AND applied_day > 0 AND applied_day <= opened_day
                THEN \(dialect.days(from: "applied", to: "opened")) END AS waited,
              \(reasons.joined(separator: ",\n  "))
            FROM faults
            WHERE \(sound)
              AND opened_day <= \(year)1231 AND (closed_day IS NULL OR closed_day >= \(year)0101)\(places ?? "")
            """
    }

    /// Each client, once: the first gender in the order woman, man, nonBinary, and the earliest year of birth.
    var people: String {
        let order = Gender.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }.joined(separator: " ")
        return """
            SELECT client_id, min(CASE gender \(order) END) AS gender_place, min(birth_number) AS birth_number
            FROM of_year GROUP BY client_id
            """
    }

    /// Each client in each municipality, and, under a blank code, in all together.
    var clientsAtPlaces: String {
        let joined = Self.flags.map { "max(\($0)) AS \($0)" }.joined(separator: ", ")
        return """
            SELECT client_id, municipality_code AS place, \(joined) FROM of_year GROUP BY client_id, municipality_code
            UNION ALL
            SELECT client_id, '' AS place, \(joined) FROM of_year GROUP BY client_id
            """
    }

    /// How many clients each place has of each gender and year of birth.
    var countedClients: String {
        let isOfAll = definition.contactReasons == .allClients
        let reasons = Self.reasons.map { "sum(\(isOfAll ? $0 : "\($0) * (1 - opening)")) AS \($0)" }
        return """
            SELECT place, gender_place, birth_number, count(*) AS clients, sum(opening) AS opening,
              sum(closing) AS closing, sum(children) AS children, \(reasons.joined(separator: ", "))
            FROM at_places JOIN people ON at_places.client_id = people.client_id
            GROUP BY place, gender_place, birth_number
            """
    }

    /// How many assignments, each counted once, were opened in the year after how many days.
    var waits: String {
        """
        SELECT place, waited, count(*) AS assignments
        FROM (
          SELECT DISTINCT client_id, municipality_code AS place, applied, opened, waited
          FROM of_year WHERE waited IS NOT NULL
        ) AS distinct_assignments
        GROUP BY place, waited
        """
    }

    /// How many new clients waited how many days for their first assignment of the year, in each place and in all together.
    var firstWaits: String {
        """
        SELECT firsts.place, firsts.waited, count(*) AS clients
        FROM (
          SELECT client_id, place, waited, row_number() OVER (
            PARTITION BY client_id, place ORDER BY opened_day, coalesce(waited, -1) DESC) AS position
          FROM (
            SELECT client_id, municipality_code AS place, opened_day, waited FROM of_year WHERE opening = 0
            UNION ALL
            SELECT client_id, '' AS place, opened_day, waited FROM of_year WHERE opening = 0
          ) AS opened_in_year
        ) AS firsts JOIN at_places ON firsts.client_id = at_places.client_id AND firsts.place = at_places.place
        WHERE firsts.position = 1 AND at_places.opening = 0
        GROUP BY firsts.place, firsts.waited
        """
    }

    /// All that was counted, in rows of one shape: what a row is about, and its numbers.
    var result: String {
        let genders = Gender.allCases.enumerated().map { "WHEN \($0) THEN '\($1.rawValue)'" }.joined(separator: " ")
        let reasons = Self.reasons.joined(separator: ", ")
        let parts =
            [
                """
                SELECT 'clients' AS part, place AS name, CASE gender_place \(genders) END AS gender,
                  birth_number AS \(TableRow.measureColumn), clients AS number, opening, closing, children, \(reasons)
                FROM counted
                """,
                """
                SELECT 'waiting' AS part, place AS name, NULL AS gender, waited AS \(TableRow.measureColumn),
                  assignments AS number, \(Self.blanks)
                FROM waits
                """,
                """
                SELECT 'new' AS part, place AS name, NULL AS gender, waited AS \(TableRow.measureColumn),
                  clients AS number, \(Self.blanks)
                FROM first_waits
                """,
                faultRows,
                row("year", "'\(definition.name) \(definition.contactReasons.rawValue)'", "\(year)"),
            ] + absentColumns.map { row("absent", "'\($0.rawValue)'", "1") }
        return parts.joined(separator: "\nUNION ALL\n")
    }

    /// A row for each kind of fault, and one for all rows left out, from one look at the rows.
    private var faultRows: String {
        let names = Self.faultCodes.map(Self.name(of:))
        let sums = names.map { "sum(\($0)) AS \($0)" }
        let codes = Self.faultCodes.map { "SELECT 'fault' AS part, '\($0.rawValue)' AS name" }
        let ofCode = zip(Self.faultCodes, names).map { "WHEN '\($0.rawValue)' THEN \($1)" }
        return """
            SELECT part, name, NULL AS gender, NULL AS \(TableRow.measureColumn),
              coalesce(CASE name \(ofCode.joined(separator: " ")) ELSE rows_left_out END, 0) AS number, \(Self.blanks)
            FROM (
              SELECT \(sums.joined(separator: ", ")),
                sum(CASE WHEN \(names.joined(separator: " + ")) > 0 THEN 1 ELSE 0 END) AS rows_left_out
              FROM faults
            ) AS sums_of_faults CROSS JOIN (
              \((codes + ["SELECT 'leftOut' AS part, '' AS name"]).joined(separator: "\n  UNION ALL "))
            ) AS codes_of_faults
            """
    }

    private func row(_ part: String, _ name: String, _ number: String) -> String {
        """
        SELECT '\(part)' AS part, \(name) AS name, NULL AS gender, NULL AS \(TableRow.measureColumn),
          \(number) AS number, \(Self.blanks)
        """
    }

    /// The numbers that a row does not have.
    private static var blanks: String {
        TableRow.numberColumns.dropFirst().map { "NULL AS \($0)" }.joined(separator: ", ")
    }
}
