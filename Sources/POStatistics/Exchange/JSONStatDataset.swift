import POModel

/// A table as a dataset of JSON-stat 2.0.
struct JSONStatDataset {
    let table: StatisticalTable
    /// Who publishes; `nil` for no such key.
    let source: String?
    /// What must be known of the numbers; `nil` for no such key.
    let note: String?

    /// The dataset, on one line.
    var text: String {
        var members = [
            ("version", JSONText.string("2.0")), ("class", JSONText.string("dataset")),
            ("label", JSONText.string(table.title)),
        ]
        if let source { members.append(("source", JSONText.string(source))) }
        if let note { members.append(("note", JSONText.array([JSONText.string(note)]))) }
        members += [
            ("id", JSONText.array((table.dimensions.map(\.id) + [metric]).map(JSONText.string))),
            ("size", JSONText.array((table.dimensions.map(\.categories.count) + [1]).map { "\($0)" })),
            ("role", roles), ("dimension", dimensionObject), ("value", JSONText.array(table.cells.map(jsonNumber))),
        ]
        let special = table.cells.enumerated().filter { $0.element.status != .value }
        if !special.isEmpty {
            members.append(
                (
                    "status",
                    JSONText.object(special.map { ("\($0.offset)", JSONText.string($0.element.status.rawValue)) })
                ))
        }
        let used = TableCell.Status.allCases.filter { status in special.contains { $0.element.status == status } }
        if !used.isEmpty {
            let words = used.map { ($0.rawValue, JSONText.string($0.text(in: table.language))) }
            members.append(("extension", JSONText.object([("status", JSONText.object(words))])))
        }
        return JSONText.object(members) + "\n"
    }

    /// The id of the dimension that holds the unit: one that no other dimension has.
    private var metric: String {
        var id = "content"
        while table.dimensions.contains(where: { $0.id == id }) { id += "_" }
        return id
    }

    private func jsonNumber(_ cell: TableCell) -> String { cell.number.map { table.unit.digits($0) } ?? "null" }

    private var roles: String {
        func ids(_ role: TableDimension.Role) -> [String] { table.dimensions.filter { $0.role == role }.map(\.id) }
        let roles = [("time", ids(.time)), ("geo", ids(.place)), ("metric", [metric])]
        return JSONText.object(
            roles.filter { !$0.1.isEmpty }.map { ($0.0, JSONText.array($0.1.map(JSONText.string))) })
    }

    private var dimensionObject: String {
        let objects = table.dimensions.map { dimension in
            let index = JSONText.array(dimension.categories.map { JSONText.string($0.id) })
            let labels = JSONText.object(dimension.categories.map { ($0.id, JSONText.string($0.label)) })
            let category = JSONText.object([("index", index), ("label", labels)])
            return (
                dimension.id, JSONText.object([("label", JSONText.string(dimension.label)), ("category", category)])
            )
        }
        let label = JSONText.string(table.unit.text(in: table.language))
        let measure = JSONText.object([("label", label), ("decimals", "\(table.unit.decimals)")])
        let category = JSONText.object([
            ("index", JSONText.array([JSONText.string(table.unit.rawValue)])),
            ("label", JSONText.object([(table.unit.rawValue, label)])),
            ("unit", JSONText.object([(table.unit.rawValue, measure)])),
        ])
        let content = table.language == .swedish ? "Innehåll" : "Content"
        return JSONText.object(
            objects + [
                (metric, JSONText.object([("label", JSONText.string(content)), ("category", category)]))
            ])
    }
}
