/// The engine that a query is written for.
public enum SQLDialect: String, CaseIterable, Hashable, Codable, Sendable {
    /// PostgreSQL, from version 12 on.
    case postgresql
    /// DuckDB, from version 1 on.
    case duckdb
    /// Spark SQL, from version 3 on.
    case spark
}

// Where the engines differ; all else is written so that each understands it in the same way.
extension SQLDialect {
    /// The type of texts.
    var textType: String { self == .spark ? "STRING" : "VARCHAR" }

    /// The pattern of a letter.
    var letter: String {
        switch self {
        case .postgresql: "[[:alpha:]]"
        case .duckdb: #"\pL"#
        case .spark: #"\\p{L}"#
        }
    }

    /// A name between the engine's own quotation marks; dots part the names of schema and table.
    func quoted(_ name: String) -> String {
        let mark = self == .spark ? "`" : "\""
        return name.split(separator: ".").map { mark + $0.replacing(mark, with: mark + mark) + mark }
            .joined(separator: ".")
    }

    /// A whole number divided by another, without the remainder.
    func quotient(_ number: String, _ divisor: Int) -> String {
        switch self {
        case .postgresql: "(\(number) / \(divisor))"
        case .duckdb: "(\(number) // \(divisor))"
        case .spark: "(\(number) div \(divisor))"
        }
    }

    /// A text with every match of a pattern replaced.
    func replacing(_ pattern: String, in text: String, with replacement: String) -> String {
        let all = self == .spark ? "" : ", 'g'"
        return "regexp_replace(\(text), '\(pattern)', '\(replacement)'\(all))"
    }

    /// Whether a text has a match of a pattern.
    func matches(_ pattern: String, in text: String) -> String {
        switch self {
        case .postgresql: "(\(text) ~ '\(pattern)')"
        case .duckdb: "regexp_matches(\(text), '\(pattern)')"
        case .spark: "(\(text) rlike '\(pattern)')"
        }
    }

    /// The days from one valid date, written as text, to another.
    func days(from first: String, to last: String) -> String {
        let (first, last) = ("CAST(\(first) AS DATE)", "CAST(\(last) AS DATE)")
        return switch self {
        case .postgresql: "(\(last) - \(first))"
        case .duckdb: "date_diff('day', \(first), \(last))"
        case .spark: "datediff(\(last), \(first))"
        }
    }
}
