import POModel

// From the table's cells to rows judged one by one.
extension TablesQuery {
    /// White space, as the reader of a register knows it: what steers a terminal by its number, so that the query can be
    /// copied, and the rest as it is.
    private static let whiteSpace: String = {
        let controls: [Int] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D]
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200F, 0x2028...0x2029, 0x202F...0x202F,
            0x205F...0x2060, 0x3000...0x3000, 0xFEFF...0xFEFF,
        ]
        let blanks = String(String.UnicodeScalarView(ranges.joined().compactMap(Unicode.Scalar.init)))
        return controls.map { "chr(\($0)) || " }.joined() + "'\(blanks)'"
    }()

    /// The cells of every row that is not blank, as texts.
    func cells(_ dialect: SQLDialect, _ table: String) -> String {
        let columns = RegisterColumn.allCases.filter { $0 != .ombudID }
        let cells = columns.map { column in
            let cell = "coalesce(CAST(\(dialect.quoted(column.rawValue)) AS \(dialect.textType)), '')"
            return "\(self.columns.contains(column) ? cell : "''") AS \(column.rawValue)"
        }
        let all = columns.map(\.rawValue).joined(separator: " || ")
        return """
            SELECT * FROM (
              SELECT \(cells.joined(separator: ",\n    "))
              FROM \(dialect.quoted(table))
            ) AS rows_of_cells
            WHERE \(Self.isNotBlank(all))
            """
    }

    private static func isNotBlank(_ text: String) -> String { "translate(\(text), \(whiteSpace), '') <> ''" }

    private static let dayColumns: [RegisterColumn] = [.applied, .opened, .closed]

    /// Beside the cells, each day as the number that its digits make; 0 where the cell is no day, `NULL` where it is blank.
    func days(_ dialect: SQLDialect) -> String {
        let numbers = Self.dayColumns.map { column -> String in
            let cell = column.rawValue
            let digits = "substr(\(cell), 1, 4) || substr(\(cell), 6, 2) || substr(\(cell), 9, 2)"
            return """
                CASE WHEN \(cell) = '' THEN NULL
                    WHEN length(\(cell)) = 10 AND substr(\(cell), 5, 1) = '-' AND substr(\(cell), 8, 1) = '-'
                      AND length(\(digits)) = 8 AND translate(\(digits), '0123456789', '') = ''
                    THEN CAST(\(digits) AS INTEGER) ELSE 0 END AS \(cell)_number
                """
        }
        let days = Self.dayColumns.map { column -> String in
            let number = "\(column.rawValue)_number"
            return "CASE WHEN \(Self.isDay(number, dialect)) THEN \(number) WHEN \(number) IS NOT NULL THEN 0 END "
                + "AS \(column.rawValue)_day"
        }
        return """
            SELECT *,
              \(days.joined(separator: ",\n  "))
            FROM (
              SELECT *,
                \(numbers.joined(separator: ",\n    "))
              FROM cells
            ) AS numbers
            """
    }

    /// Whether a number of eight digits is a day of the calendar.
    private static func isDay(_ number: String, _ dialect: SQLDialect) -> String {
        let year = dialect.quotient(number, 10_000)
        let month = "mod(\(dialect.quotient(number, 100)), 100)"
        let day = "mod(\(number), 100)"
        return """
            (\(number) >= 10101 AND \(month) BETWEEN 1 AND 12 AND \(day) BETWEEN 1 AND \(lastDay(of: month, isLeap(year))))
            """
    }

    private static func isLeap(_ year: String) -> String {
        "mod(\(year), 4) = 0 AND (mod(\(year), 100) <> 0 OR mod(\(year), 400) = 0)"
    }

    private static func lastDay(of month: String, _ isLeap: String) -> String {
        "(CASE WHEN \(month) IN (4, 6, 9, 11) THEN 30 WHEN \(month) <> 2 THEN 31 WHEN \(isLeap) THEN 29 ELSE 28 END)"
    }

    /// Beside the days, the year of birth, and for each fault that leaves a row out how often the row has it.
    func faults(_ dialect: SQLDialect) -> String {
        let codes = MunicipalityIndex.standard.codes.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let genders = Gender.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let isYear = "length(birth_year) = 4 AND translate(birth_year, '0123456789', '') = ''"
        let invalidDays = Self.dayColumns.map { Self.one(if: "\($0.rawValue)_day = 0") }.joined(separator: " + ")
        let faults: [(RegisterIssue.Code, String)] = [
            (.emptyClientID, Self.one(if: "NOT (\(Self.isNotBlank("client_id")))")),
            (.personalIdentityNumber, Self.one(if: Self.isIdentityNumber(dialect))),
            (.unknownMunicipality, Self.one(if: "municipality_code NOT IN (\(codes))")),
            (.unknownGender, Self.one(if: "gender NOT IN (\(genders))")),
            (.invalidBirthYear, Self.one(if: "birth_number = -1")),
            (
                .birthYearOutOfRange,
                Self.one(if: "birth_number >= 0 AND birth_number NOT BETWEEN \(BirthYear.earliest) AND \(year)")
            ),
            (.invalidDate, invalidDays),
            (.closedBeforeOpened, Self.one(if: "closed_day > 0 AND opened_day > 0 AND closed_day < opened_day")),
        ]
        let identity = """
            CASE WHEN \(dialect.matches("[0-9][^0-9]*\(dialect.letter)[^0-9]*[0-9]", in: "client_id")) THEN '' \
            ELSE \(dialect.replacing("[^0-9]", in: "client_id", with: "")) END
            """
        return """
            SELECT *,
              \(faults.map { "\($0.1) AS \(Self.name(of: $0.0))" }.joined(separator: ",\n  "))
            FROM (
              SELECT *,
                CASE WHEN birth_year = '' THEN NULL WHEN \(isYear) THEN CAST(birth_year AS INTEGER) ELSE -1 END
                  AS birth_number,
                \(identity) AS id_digits
              FROM days
            ) AS births
            """
    }

    /// The kinds of fault that the query knows.
    static let faultCodes: [RegisterIssue.Code] = [
        .emptyClientID, .personalIdentityNumber, .unknownMunicipality, .unknownGender, .invalidBirthYear,
        .birthYearOutOfRange, .invalidDate, .closedBeforeOpened,
    ]

    /// The name of the column that counts a fault.
    static func name(of code: RegisterIssue.Code) -> String { code.rawValue.replacing("-", with: "_") }

    private static func one(if condition: String) -> String { "CASE WHEN \(condition) THEN 1 ELSE 0 END" }

    /// Whether the digits of an id are a personal identity or coordination number, as `PersonalIdentityNumber` judges.
    private static func isIdentityNumber(_ dialect: SQLDialect) -> String {
        let ten = "substr(id_digits, length(id_digits) - 9, 10)"
        func number(_ start: Int, _ length: Int) -> String { "CAST(substr(\(ten), \(start), \(length)) AS INTEGER)" }
        // Every other digit counts twice; of a number of two digits, their sum.
        let sum = (1...10).map { place in
            place % 2 == 1 ? "CAST(substr('0246813579', \(number(place, 1)) + 1, 1) AS INTEGER)" : number(place, 1)
        }
        let (month, day) = (number(3, 2), number(5, 2))
        let century = "CAST(substr(id_digits, 1, 4) AS INTEGER)"
        // In ten digits the century is not told: a leap day need only exist in one.
        let leap = "CASE WHEN length(id_digits) = 12 THEN \(isLeap(century)) ELSE mod(\(number(1, 2)), 4) = 0 END"
        let born = "CASE WHEN \(day) >= 60 THEN \(day) - 60 ELSE \(day) END"
        return """
            CASE WHEN length(id_digits) NOT IN (10, 12) THEN FALSE
                WHEN mod(\(sum.joined(separator: " + ")), 10) <> 0 THEN FALSE
                WHEN length(id_digits) = 12 AND \(century) NOT BETWEEN \(BirthYear.earliest) AND 2040 THEN FALSE
                WHEN \(day) >= 60 AND (\(month) = 0 OR \(day) = 60) THEN \(month) <= 12 AND \(day) <= 91
                ELSE \(month) BETWEEN 1 AND 12 AND \(born) BETWEEN 1 AND \(lastDay(of: month, leap)) END
            """
    }
}
