public import POModel

/// A table as a dataset of JSON-stat 2.0, as ``StatisticalTable/jsonStat(source:note:)`` writes it.
///
/// The dataset does not tell which categories are sums, nor the table's id.
public struct JSONStatTable: Decodable, Sendable {
    private let table: StatisticalTable

    /// The table, of an id.
    public func table(id: String, language: MessageLanguage = .swedish) -> StatisticalTable {
        StatisticalTable(unchecked: id, table.title, table.unit, language, table.dimensions, table.cells)
    }

    /// Decodes a dataset.
    ///
    /// - Throws: `DecodingError` when it is no dataset, or one of another unit than this package has.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func corrupted(_ key: String) -> DecodingError {
            .dataCorruptedError(forKey: Key(key), in: container, debugDescription: "expected what this package writes")
        }
        let ids = try container.decode([String].self, forKey: Key("id"))
        let objects = try container.decode([String: Dimension].self, forKey: Key("dimension"))
        let roles = try container.decode([String: [String]].self, forKey: Key("role"))
        guard let metric = roles["metric"]?.first, ids.last == metric,
            let unit = objects[metric]?.category.index.first.flatMap(TableUnit.init(rawValue:))
        else { throw corrupted("role") }
        let dimensions = ids.dropLast().compactMap { id in
            objects[id].flatMap { $0.dimension(id, role: Self.role(of: id, roles)) }
        }
        let numbers = try container.decode([Double?].self, forKey: Key("value"))
        let statuses = try container.decodeIfPresent([String: TableCell.Status].self, forKey: Key("status")) ?? [:]
        let scale = unit.decimals == 0 ? 1.0 : 10.0
        let cells = numbers.enumerated().compactMap { position, number in
            Self.cell(number.flatMap { Int(exactly: ($0 * scale).rounded()) }, statuses["\(position)"] ?? .value)
        }
        let table = StatisticalTable(
            id: "", title: try container.decode(String.self, forKey: Key("label")), unit: unit, dimensions: dimensions,
            cells: cells)
        guard dimensions.count == ids.count - 1, let table else { throw corrupted("value") }
        self.table = table
    }

    private static func role(of id: String, _ roles: [String: [String]]) -> TableDimension.Role {
        if roles["time"]?.contains(id) ?? false { return .time }
        return roles["geo"]?.contains(id) ?? false ? .place : .classification
    }

    private static func cell(_ number: Int?, _ status: TableCell.Status) -> TableCell? {
        switch status {
        case .value: number.map(TableCell.value)
        case .derived: number.map(TableCell.derived)
        case .blank: .blank
        case .notAsked: .notAsked
        case .suppressed: .suppressed
        }
    }

    private struct Dimension: Decodable {
        struct Category: Decodable {
            let index: [String]
            let label: [String: String]
        }

        let label: String
        let category: Category

        func dimension(_ id: String, role: TableDimension.Role) -> TableDimension? {
            TableDimension(
                id: id, label: label, role: role,
                categories: category.index.map { .init(id: $0, label: category.label[$0] ?? $0) })
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}
