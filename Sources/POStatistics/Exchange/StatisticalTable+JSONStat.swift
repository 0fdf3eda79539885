import POModel

extension StatisticalTable {
    /// The table as a dataset of JSON-stat 2.0.
    ///
    /// A dimension `content` of role `metric` and one category holds the unit and its decimals. A cell without a number is
    /// `null`; every status but that of an ordinary value stands under `status`, and `extension.status` words them.
    ///
    /// - Parameter source: Who publishes, such as a municipality; `nil` for no such key.
    /// - Returns: The dataset, on one line.
    /// - SeeAlso: The JSON-stat format, version 2.0.
    /// - Complexity: O(*n*) in the number of cells.
    public func jsonStat(source: String? = nil) -> String {
        var members = [
            ("version", JSONText.string("2.0")), ("class", JSONText.string("dataset")),
            ("label", JSONText.string(title)),
        ]
        if let source { members.append(("source", JSONText.string(source))) }
        members += [
            ("id", JSONText.array((dimensions.map(\.id) + [metric]).map(JSONText.string))),
            ("size", JSONText.array((dimensions.map(\.categories.count) + [1]).map { "\($0)" })),
            ("role", roles), ("dimension", dimensionObject), ("value", JSONText.array(cells.map(jsonNumber))),
        ]
        let special = cells.enumerated().filter { $0.element.status != .value }
        if !special.isEmpty {
            members.append(
                (
                    "status",
                    JSONText.object(special.map { ("\($0.offset)", JSONText.string($0.element.status.rawValue)) })
                ))
        }
        let used = TableCell.Status.allCases.filter { status in special.contains { $0.element.status == status } }
        if !used.isEmpty {
            let words = used.map { ($0.rawValue, JSONText.string($0.label(in: language))) }
            members.append(("extension", JSONText.object([("status", JSONText.object(words))])))
        }
        return JSONText.object(members) + "\n"
    }

    /// The id of the dimension that holds the unit: one that no other dimension has.
    private var metric: String {
        var id = "content"
        while dimensions.contains(where: { $0.id == id }) { id += "_" }
        return id
    }

    private func jsonNumber(_ cell: TableCell) -> String { cell.number.map { unit.digits($0) } ?? "null" }

    private var roles: String {
        func ids(_ role: TableDimension.Role) -> [String] { dimensions.filter { $0.role == role }.map(\.id) }
        let roles = [("time", ids(.time)), ("geo", ids(.place)), ("metric", [metric])]
        return JSONText.object(
            roles.filter { !$0.1.isEmpty }.map { ($0.0, JSONText.array($0.1.map(JSONText.string))) })
    }

    private var dimensionObject: String {
        let objects = dimensions.map { dimension in
            let index = JSONText.array(dimension.categories.map { JSONText.string($0.id) })
            let labels = JSONText.object(dimension.categories.map { ($0.id, JSONText.string($0.label)) })
            let category = JSONText.object([("index", index), ("label", labels)])
            return (
                dimension.id, JSONText.object([("label", JSONText.string(dimension.label)), ("category", category)])
            )
        }
        let label = JSONText.string(unit.label(in: language))
        let measure = JSONText.object([("label", label), ("decimals", "\(unit.decimals)")])
        let category = JSONText.object([
            ("index", JSONText.array([JSONText.string(unit.rawValue)])),
            ("label", JSONText.object([(unit.rawValue, label)])), ("unit", JSONText.object([(unit.rawValue, measure)])),
        ])
        let content = language == .swedish ? "Innehåll" : "Content"
        return JSONText.object(
            objects + [
                (metric, JSONText.object([("label", JSONText.string(content)), ("category", category)]))
            ])
    }
}
